/** Between which shares the South's goes over schemes and over what is done with lumps, and where the shown one lies. */
import type { QuantityResult } from '../../../picture/answer.ts';
import type { ChoiceResult, OriginResult } from '../../../picture/origin/query.ts';

export interface SpreadEnd {
  readonly quantity: QuantityResult;
  /** Id of the scheme that gives it. */
  readonly scheme: string;
}
export interface SchemeSpread {
  readonly least: SpreadEnd;
  readonly most: SpreadEnd;
  /** Where the share that is shown lies; `same` where no choice moves it. */
  readonly place: 'least' | 'most' | 'between' | 'same';
  /** Whether the other way to treat what a publisher lumps together is within the range. */
  readonly hasLump: boolean;
}

/** Sums in another order differ in their last digits. */
const equal = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const pointOf = ({ quantity }: SpreadEnd): number => quantity.value ?? Number.NaN;

/**
 * @param others the choices of the same question with the other treatment of lumps, where there is one
 * @returns null where the answer gives no share to a side, or knows one scheme only
 */
export function schemeSpread(
  { bySide, choices }: Pick<OriginResult, 'bySide' | 'choices'>,
  others: readonly ChoiceResult[] = [],
): SchemeSpread | null {
  const shown = bySide.find(({ side }) => side === 'SOUTH')?.share.quantity.value;
  const [own, other] = [choices, others].map((list) => list.find(({ choice }) => choice === 'scheme'));
  if (shown === undefined || shown === null || own === undefined) return null;
  const ranges = other === undefined ? [own] : [own, other];
  const ends = ranges.flatMap(({ least, leastOption, most, mostOption }): SpreadEnd[] => [
    { quantity: least, scheme: leastOption },
    { quantity: most, scheme: mostOption },
  ]);
  const sorted = ends
    .filter(({ quantity }) => quantity.value !== null)
    .sort((a, b) => pointOf(a) - pointOf(b));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const [low, high] = [pointOf(least), pointOf(most)];
  const place = equal(low, high)
    ? 'same'
    : equal(shown, high)
      ? 'most'
      : equal(shown, low)
        ? 'least'
        : 'between';
  return { least, most, place, hasLump: other !== undefined };
}
