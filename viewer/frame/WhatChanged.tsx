/** What changed since the release that a link was made under, as far as the server keeps that release. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../picture/number.ts';
import { defineQuery, type Variables } from '../data/query.ts';
import { useQuery } from '../data/use-query.ts';
import { useApiLanguage, useLanguage } from '../language/use-language.ts';
import { explorePath } from '../take-away/explore-link.ts';

/** Words that only this part needs come with it. */
export const words: Readonly<Record<string, unknown>> = import.meta.glob('../locales/*/changed.json', {
  eager: true,
  import: 'default',
});

const keptQuery = defineQuery<{ readonly release: { readonly older: readonly string[] } }, Variables>(
  'query ReleasesKept { release { older } }',
);
const changedQuery = defineQuery<{ readonly changes: { readonly totalCount: number } }, Variables>(
  'query ReleaseChanged($since: ID!) { changes(since: $since, first: 1) { totalCount } }',
);
/** Opened at the query desk: each change with what it said before and says now. */
const lookedAt = `query Changes($since: ID!, $lang: Language) {
  changes(since: $since, first: 50, lang: $lang) {
    totalCount
    nodes {
      kind
      before { id subject predicate object period value low high unit source edition locator }
      statement { id subject { id name } predicate { id label } object { id name } period { text } quantity { value low high unit { id } } source { id shortTitle } edition locator }
    }
  }
}`;
const nothing = {};

/** @param props.before the beginning of the older release's id, as links carry it */
export function WhatChanged({ before }: { readonly before: string }): ReactNode {
  const { t } = useTranslation('changed');
  const language = useLanguage();
  const lang = useApiLanguage();
  const kept = useQuery(keptQuery, nothing);
  const since =
    kept.state === 'ready' ? kept.data.release.older.find((id) => id.startsWith(before)) : undefined;
  const changed = useQuery(changedQuery, since === undefined ? null : { since });
  if (kept.state === 'failed' || changed.state === 'failed') return <p>{t('notTold')}</p>;
  if (kept.state === 'ready' && since === undefined) return <p>{t('notKept')}</p>;
  if (changed.state !== 'ready') return null;
  const { totalCount } = changed.data.changes;
  if (totalCount === 0) return <p>{t('same')}</p>;
  const path = explorePath(language, lookedAt, { since, lang });
  return (
    <p>
      {t('told', { count: totalCount, number: formatNumber(totalCount, language, 15) })}{' '}
      {path === null ? null : <Link to={path}>{t('look')}</Link>}
    </p>
  );
}
