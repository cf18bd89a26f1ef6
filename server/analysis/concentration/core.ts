/** What each way of sharing out gives to the answer. */
import type { Label } from '../../../schema/label.ts';
import type { ConcentrationAnswer, ConcentrationBy, Indices } from './answer.ts';
import type { Division } from './bounds.ts';
import { topThreeReasons } from './words.ts';

/** The part of the answer that comes from the one series, table or list of sites. */
export type Core = Pick<
  ConcentrationAnswer,
  | keyof Indices
  | 'year'
  | 'years'
  | 'source'
  | 'edition'
  | 'predicate'
  | 'product'
  | 'topThreeReason'
  | 'holders'
  | 'lumps'
  | 'unallocated'
  | 'total'
  | 'world'
  | 'difference'
  | 'ofWorld'
  | 'series'
  | 'assumptions'
  | 'choices'
  | 'coverage'
  | 'caveats'
  | 'evidence'
>;

/** Why the three largest are not told. */
export function topThreeReason(
  { topThree }: Indices,
  { named }: Division,
  by: ConcentrationBy,
): Label | null {
  if (topThree !== null) return null;
  if (by === 'side') return topThreeReasons.sides;
  const isFew = named.filter((amount) => amount > 0).length < 3;
  return isFew ? topThreeReasons.few : topThreeReasons.unnamed;
}
