/** The ways on from the home page: only doors that open. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { tracePath, useLanguage } from '../../language/use-language.ts';

const drawings = {
  trace: (
    <>
      <path d="M6 8C30 8 30 20 54 20S82 14 106 14V34C82 34 78 30 54 30S30 24 6 24Z" className="door-south" />
      <path d="M54 34C78 34 82 38 106 38V50C82 50 78 44 54 44Z" className="door-north" />
      <path d="M6 6V26M54 18V46M106 12V52" className="door-ink" />
    </>
  ),
  map: (
    <>
      <path d="M6 30C14 8 40 4 56 12S96 6 106 22C100 46 74 56 50 50S12 50 6 30Z" className="door-line" />
      <path d="M26 38C40 14 60 14 78 24" className="door-south-line" />
      <path d="M94 40C88 34 84 30 80 26" className="door-north-line" />
      <path d="M78 24L70 17.5L69 25Z" className="door-south" />
      <circle cx="26" cy="38" r="2.4" className="door-ink" />
      <circle cx="94" cy="40" r="2.4" className="door-ink" />
    </>
  ),
  query: (
    <>
      <path d="M4 10H108M4 24H108M4 38H108M4 52H108" className="door-line" />
      <path d="M10 17H42M10 31H28M10 45H50" className="door-ink" />
      <path d="M62 17H94M62 31H78" className="door-north-line" />
      <path d="M62 45H84" className="door-unknown" />
    </>
  ),
  sources: (
    <>
      <path d="M12 6H66L80 20V54H12Z" className="door-page" />
      <path d="M66 6V20H80" className="door-line" />
      <path d="M22 24H56M22 34H68M22 44H48" className="door-line" />
      <path d="M68 34C88 34 84 16 100 16" className="door-vein" />
      <circle cx="102" cy="16" r="4" className="door-stop" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export function Doors(): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  return (
    <nav className="doors" aria-label={t('doors.label')}>
      <Door drawing="trace" title={t('doors.trace.title')} text={t('doors.trace.text')}>
        <Link to={tracePath(language, 'device:smartphone')}>{t('doors.trace.link')}</Link>
        <br />
        <Link to={`/${language}/stories/phone`}>{t('doors.trace.story')}</Link>
      </Door>
      <Door drawing="map" title={t('doors.map.title')} text={t('doors.map.text')}>
        <Link to={`/${language}/map`}>{t('doors.map.link')}</Link>
        <br />
        <Link to={`/${language}/campaign?picture=map`}>{t('doors.map.campaign')}</Link>
      </Door>
      <Door drawing="query" title={t('doors.query.title')} text={t('doors.query.text')}>
        <Link to={`/${language}/explore`} reloadDocument>
          {t('doors.query.link')}
        </Link>
      </Door>
      <Door drawing="sources" title={t('doors.sources.title')} text={t('doors.sources.text')}>
        <Link to={`/${language}/sources`}>{t('doors.sources.link')}</Link>
      </Door>
    </nav>
  );
}

interface DoorProps {
  readonly drawing: keyof typeof drawings;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Door({ drawing, title, text, children }: DoorProps): ReactNode {
  return (
    <div className="door">
      <svg viewBox="0 0 112 60" aria-hidden="true">
        {drawings[drawing]}
      </svg>
      <h3>{title}</h3>
      <p>{text}</p>
      <p className="door-link">{children}</p>
    </div>
  );
}
