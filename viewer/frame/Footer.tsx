/** The foot of every page: what Filon is, the release, the scheme, where to read on. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../picture/number.ts';
import { Correction } from '../figure/Correction.tsx';
import { useLanguage } from '../language/use-language.ts';
import { openKeys } from './Keys.tsx';
import { shortRelease, useRelease } from './release.ts';

export function Footer(): ReactNode {
  const { t } = useTranslation('frame');
  const language = useLanguage();
  const answer = useRelease();
  const release = answer.state === 'ready' ? answer.data.release : null;
  const count = (value: number) => formatNumber(value, language, 15);
  return (
    <footer className="site-footer">
      <div className="page">
        <div>
          <Link to={`/${language}`} className="site-name">
            Filon
          </Link>
          <p>{t('footer.about')}</p>
        </div>
        <div>
          <h2>{t('footer.release')}</h2>
          {release === null ? (
            <p>{t(answer.state === 'failed' ? 'footer.noRelease' : 'footer.asking')}</p>
          ) : (
            <ul>
              <li>{shortRelease(release.id)}</li>
              <li>
                {t('footer.counts', {
                  statements: count(release.counts.statements),
                  sources: count(release.counts.sources),
                })}
              </li>
              <li>{t('footer.quarantined', { number: count(release.counts.quarantined) })}</li>
            </ul>
          )}
        </div>
        <div>
          <h2>{t('footer.read')}</h2>
          <ul>
            <li>
              <Link to={`/${language}/sources`}>{t('footer.sources')}</Link>
            </li>
            <li>
              <Link to={`/${language}/methods`}>{t('footer.methods')}</Link>
            </li>
            <li>
              <Link to={`/${language}/about`}>{t('footer.aboutPage')}</Link>
            </li>
            <li>
              <Link to={`/${language}/origin`}>{t('footer.origin')}</Link>
            </li>
            <li>
              <Link to={`/${language}/concentration`}>{t('footer.concentration')}</Link>
            </li>
            <li>
              <Link to={`/${language}/coverage`}>{t('footer.coverage')}</Link>
            </li>
            <li>
              <Link to={`/${language}/anomalies`}>{t('footer.anomalies')}</Link>
            </li>
            <li>
              <Link to={`/${language}/explore`} reloadDocument>
                {t('footer.explore')}
              </Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t('footer.help')}</h2>
          <ul>
            <li>
              <button type="button" className="link-button" onClick={openKeys}>
                {t('keys.title')}
              </button>{' '}
              <kbd>?</kbd>
            </li>
          </ul>
          <Correction />
        </div>
      </div>
    </footer>
  );
}
