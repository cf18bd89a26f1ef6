/** What is asked about an older release: whether it is kept, how many statements differ, and which. */
import { defineQuery, type Variables } from '../data/query.ts';

export const keptQuery = defineQuery<{ readonly release: { readonly older: readonly string[] } }, Variables>(
  'query ReleasesKept { release { older } }',
);
export const changedQuery = defineQuery<{ readonly changes: { readonly totalCount: number } }, Variables>(
  'query ReleaseChanged($since: ID!) { changes(since: $since, first: 1) { totalCount } }',
);
/** Opened at the query desk: each change with what it said before and says now. */
export const changesQuestion = `query Changes($since: ID!, $lang: Language) {
  changes(since: $since, first: 50, lang: $lang) {
    totalCount
    nodes {
      kind
      before { id subject predicate object period value low high unit source edition locator }
      statement { id subject { id name } predicate { id label } object { id name } period { text } quantity { value low high unit { id } } source { id shortTitle } edition locator }
    }
  }
}`;
