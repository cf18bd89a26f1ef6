/** The address of the query desk with the question of a page in it. */
import type { Variables } from '../data/query.ts';

/** Longer addresses are refused by some browsers and proxies. */
const longestAddress = 7500;

/** Null where the question is too long for an address: it is copied instead. */
export function explorePath(language: string, query: string, variables: Variables): string | null {
  const search = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables));
  const path = `/${language}/explore?${search}`;
  return path.length > longestAddress ? null : path;
}
