/** What stands under a page of a longer list. */
import type { Language } from '../../schema/label.ts';
import type { PageOut } from './answer.ts';
import { headIn } from './heads.ts';

/** "50 / 1,204. There are more; the next page: --after …"; only the count on the last page. */
export function nextPage({ nodes, totalCount, pageInfo }: PageOut<unknown>, language: Language): string {
  const count = `${nodes.length} / ${totalCount}`;
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return count;
  return `${count}. ${headIn(language)('more')} --after ${pageInfo.endCursor}`;
}
