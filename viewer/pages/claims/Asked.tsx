/** The claim that the address names where the list below does not show it; or why there is none of that name. */
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from '../../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../../language/use-language.ts';
import { AnswerNotice } from '../../notice/AnswerNotice.tsx';
import { Notice } from '../../notice/Notice.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { detailQuery } from './query.ts';

export function Asked({ id, onClose }: { readonly id: string; onClose(): void }): ReactNode {
  const { t } = useTranslation('claims');
  const language = useLanguage();
  const lang = useApiLanguage();
  const answer = useQuery(
    detailQuery,
    useMemo(() => ({ id, lang }), [id, lang]),
  );
  if (answer.state === 'ready' && answer.data.claim !== null) {
    return (
      <section className="claim-asked" aria-label={t('asked')}>
        <ClaimCard claim={answer.data.claim} isOpen onToggle={onClose} />
      </section>
    );
  }
  if (answer.state !== 'failed' || answer.failure.code !== 'UNKNOWN_ID')
    return <AnswerNotice answer={answer} />;
  return (
    <Notice drawing="invalid" title={t('unknown', { id })} isAlert>
      {t('nearest')}
      <ul className="claim-nearest">
        {answer.failure.nearest.map((near) => (
          <li key={near}>
            <Link to={`/${language}/claims?claim=${encodeURIComponent(near)}`}>{near}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
