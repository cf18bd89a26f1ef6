/** One message: its sentence, then what is shown, what says otherwise, and what is not known, side by side. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { phone, useNarrow } from '../../drawing/use-narrow.ts';
import { useLanguage } from '../../language/use-language.ts';
import { VerdictMark } from '../claims/VerdictMark.tsx';
import { FindingList, firstRows } from './FindingList.tsx';
import { onward } from './onward.ts';
import type { Finding, MessageResult } from './query.ts';

/** On a phone everything but the sentence is folded, of seven messages; a search of the browser unfolds what it finds. */
export function Message({
  message,
  isAlone,
}: {
  readonly message: MessageResult;
  readonly isAlone: boolean;
}): ReactNode {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const isNarrow = useNarrow(phone);
  const { id, number, label, headline, findings, unknown, claims } = message;
  const lists = (bearing: Finding['bearing']): readonly ReactNode[] =>
    findings.flatMap((finding) =>
      finding.bearing === bearing
        ? [<FindingList key={finding.id} finding={finding} name={`${id}.${finding.id}`} />]
        : [],
    );
  const [shows, contradicts] = [lists('SHOWS'), lists('CONTRADICTS')];
  const hasRoomRight = heightOf(findings, 'SHOWS') > heightOf(findings, 'CONTRADICTS');
  const columns = (
    <div className={`message-columns ${hasRoomRight ? 'rest-right' : 'rest-left'}`}>
      <div className="message-column">
        <h3>{t('shows')}</h3>
        {shows.length === 0 ? <p>{t('nothingShown')}</p> : shows}
      </div>
      <div className="message-column">
        <h3>{t('contradicts')}</h3>
        {contradicts.length === 0 ? <p>{t('nothingOtherwise')}</p> : contradicts}
      </div>
      <div className="message-column message-rest">
        <h3>{t('unknown')}</h3>
        <ul className="message-unknown">
          {unknown.map(({ what, reason }) => (
            <li key={what}>
              <b>{what}</b> {reason}
            </li>
          ))}
        </ul>
        {claims.length === 0 ? null : (
          <>
            <h3>{t('claims')}</h3>
            <ul className="message-claims">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <Link to={`/${language}/claims?claim=${claim.id}`}>{claim.text}</Link>
                  <span className="message-verdict">
                    <VerdictMark verdict={claim.verdict} /> {t(`verdicts.${claim.verdict}`)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
  return (
    <section className="message" id={`message-${id}`} aria-labelledby={`message-${id}-title`}>
      <header className="message-head">
        <span className="message-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <h2 id={`message-${id}-title`}>{label}</h2>
          <p className="message-headline">{headline}</p>
        </div>
      </header>
      {isNarrow ? (
        <details className="message-fold" open={isAlone}>
          <summary>{t('unfold', { count: findings.length + unknown.length + claims.length })}</summary>
          {columns}
        </details>
      ) : (
        columns
      )}
      <p className="message-onward">
        <b>{t('onward')}</b>
        {onward[id].map(([path, words]) => (
          <Link key={path} to={`/${language}/${path}`}>
            {t(`pages.${words}`)}
          </Link>
        ))}
      </p>
    </section>
  );
}

/** In rows of a table: what is unknown stands under the shorter of the two columns. */
function heightOf(findings: readonly Finding[], bearing: Finding['bearing']): number {
  const around = 3;
  return findings
    .filter((finding) => finding.bearing === bearing)
    .reduce((rows, { figures }) => rows + around + Math.min(figures.length, firstRows), 0);
}
