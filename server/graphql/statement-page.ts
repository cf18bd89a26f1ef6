/** Pages of statements straight from the store, and the predicates that may be asked for. */
import { distance } from 'fastest-levenshtein';
import { type PredicateId, predicates } from '../../schema/predicate.ts';
import type { StatementFilter, StatementRow } from '../../schema/store.ts';
import { QuestionError } from '../analysis/answer.ts';
import type { Asking } from './asking.ts';
import type { Page, PageArguments } from './connection.ts';
import { checkFirst, placeOf } from './cursor.ts';

/** @throws QuestionError (UNKNOWN_ID) with the nearest predicates */
export function knownPredicate(id: string): PredicateId {
  if (predicates.has(id)) return id;
  const nearest = [...predicates.ids]
    .sort((a, b) => distance(id, a) - distance(id, b) || (a < b ? -1 : 1))
    .slice(0, 3);
  throw new QuestionError(
    'UNKNOWN_ID',
    `"${id}" is not a predicate; did you mean ${nearest.join(', ')}?`,
    nearest,
  );
}

/** One page of the statements of a filter, ordered by id. */
export async function pageOfFilter(
  { graph, memory }: Asking,
  filter: StatementFilter,
  args: PageArguments,
): Promise<Page<StatementRow>> {
  const first = checkFirst(args.first ?? 50);
  const after = args.after == null ? undefined : placeOf(graph.store.release.id, args.after);
  const found = await graph.store.statements(filter, {
    first: first + 1,
    ...(after === undefined ? {} : { after }),
  });
  const nodes = found.slice(0, first);
  return {
    nodes,
    places: nodes.map(({ row }) => row),
    hasNextPage: found.length > first,
    hasPreviousPage: after !== undefined,
    totalCount: () => memory.count(filter),
  };
}
