/** Links of the network as they are said: all statements of one link as one sentence with its years. */
import type { RelatedResult, RelationResult } from '../../../picture/network/query.ts';
import type { StatementSaid } from '../../figure/words.ts';

interface Years {
  readonly yearFrom: number;
  readonly yearTo: number;
}

/** "2019" or "2019–2024". */
export const yearsText = ({ yearFrom, yearTo }: Years): string =>
  yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`;

export function saidOf(
  link: Years & { readonly predicate: RelationResult },
  subject: RelatedResult,
  object: RelatedResult,
): StatementSaid {
  return { subject, object, predicate: link.predicate, product: null, period: { text: yearsText(link) } };
}
