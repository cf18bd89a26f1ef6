/** Sources that may be asked for by id. */
import { distance } from 'fastest-levenshtein';
import { QuestionError } from '../../analysis/answer.ts';
import type { Asking } from '../asking.ts';

/** @throws QuestionError (UNKNOWN_ID) with the nearest sources */
export function knownSource({ graph }: Asking, id: string): string {
  const { sources } = graph.context;
  if (sources.has(id)) return id;
  const wanted = id.slice(0, 100);
  const nearest = [...sources.keys()]
    .sort((a, b) => distance(wanted, a) - distance(wanted, b) || (a < b ? -1 : 1))
    .slice(0, 3);
  throw new QuestionError(
    'UNKNOWN_ID',
    `"${wanted}" is not a source of this graph; did you mean ${nearest.join(', ')}?`,
    nearest,
  );
}
