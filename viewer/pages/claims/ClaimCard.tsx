/** One claim: the verdict, the claim in neutral words, the quotation as printed, why; the numbers when it is opened. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimResult } from './query.ts';
import { SideBySide } from './SideBySide.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export interface ClaimCardProps {
  readonly claim: ClaimResult;
  readonly isOpen: boolean;
  onToggle(): void;
}

export function ClaimCard({ claim, isOpen, onToggle }: ClaimCardProps): ReactNode {
  const { t } = useTranslation('claims');
  const { id, text, quotation, language, document: title, documentDate, verdict, sentence } = claim;
  const date = useDate()(documentDate);
  return (
    <article className="claim" id={id} aria-labelledby={`${id}-text`}>
      <p className="claim-verdict">
        <VerdictMark verdict={verdict} /> <b>{t(`verdicts.${verdict}`)}</b>
        <span className="claim-id">{id}</span>
      </p>
      <h2 id={`${id}-text`}>{text}</h2>
      <blockquote lang={language.toLowerCase()}>
        <q>{quotation}</q>
      </blockquote>
      {/* Documents are named in English, as the data set names them. */}
      <p className="claim-document">
        <span lang="en">{title}</span>, {date}
      </p>
      <p className="claim-why">{sentence}</p>
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-numbers` : undefined}
        onClick={onToggle}
      >
        {isOpen ? t('hide') : t(verdict === 'NO_SOURCE' ? 'showClaim' : 'show')}
        <span className="hidden-text">{t('ofClaim', { id })}</span>
      </button>
      {isOpen ? <SideBySide id={id} /> : null}
    </article>
  );
}

const undated = 'n.d.';
const about = /^c\. (.+)$/;

/** When a document is of, in the words of the page: the data set writes "c. 2023" and "n.d.". */
function useDate(): (date: string) => string {
  const { t } = useTranslation('claims');
  return (date) => {
    const [, year] = about.exec(date) ?? [];
    return date === undated ? t('undated') : year === undefined ? date : t('about', { year });
  };
}
