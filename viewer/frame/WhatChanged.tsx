/** What changed since the release that a link was made under, as far as the server keeps that release. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../picture/number.ts';
import { useQuery } from '../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../language/use-language.ts';
import { explorePath } from '../take-away/explore-link.ts';
import { changedQuery, changesQuestion, keptQuery } from './what-changed.ts';

/** Words that only this part needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/changed.json', {
  eager: true,
  import: 'default',
});

const nothing = {};

/** @param props.before the beginning of the older release's id, as links carry it */
export function WhatChanged({ before }: { readonly before: string }): ReactNode {
  const { t } = useTranslation('changed');
  const language = useLanguage();
  const lang = useApiLanguage();
  // A million statements are compared: only for who wants to know.
  const [isAsked, setAsked] = useState(false);
  const kept = useQuery(keptQuery, nothing);
  const since =
    kept.state === 'ready' ? kept.data.release.older.find((id) => id.startsWith(before)) : undefined;
  const changed = useQuery(changedQuery, since === undefined || !isAsked ? null : { since });
  if (kept.state === 'failed') return <p>{t('notTold')}</p>;
  if (kept.state === 'loading') return null;
  if (since === undefined) return <p>{t('notKept')}</p>;
  if (!isAsked)
    return (
      <p>
        <button type="button" className="link-button" onClick={() => setAsked(true)}>
          {t('ask')}
        </button>
      </p>
    );
  if (changed.state === 'failed')
    return <p role="status">{t(changed.failure.kind === 'refused' ? 'tooMany' : 'notTold')}</p>;
  if (changed.state === 'loading') return <p role="status">{t('comparing')}</p>;
  const { totalCount } = changed.data.changes;
  if (totalCount === 0) return <p role="status">{t('same')}</p>;
  const path = explorePath(language, changesQuestion, { since, lang });
  return (
    <p role="status">
      {t('told', { count: totalCount, number: formatNumber(totalCount, language, 15) })}{' '}
      {path === null ? null : <Link to={path}>{t('look')}</Link>}
    </p>
  );
}
