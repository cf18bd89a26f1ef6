/** Where a pointer finds the pieces of a bar: each wide enough to be hit, none over another (WCAG 2.2, 2.5.8). */

export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Px that a target is wide and high at the least. */
export const leastTarget = 24;

/**
 * Stretches along a bar in the order of its pieces. A thin piece takes what it lacks from the wider ones, so that
 * together they cover the bar and no more.
 * @param lengths of the pieces, in px; together no longer than the bar
 * @param least length that is aimed at; where the bar is too short for it, all are equally long
 */
export function targetsAlong(
  { from, length }: Stretch,
  lengths: readonly number[],
  least = leastTarget,
): readonly Stretch[] {
  if (lengths.length === 0) return [];
  const atLeast = Math.min(least, length / lengths.length);
  const spare = lengths.map((one) => Math.max(0, one - atLeast));
  const allSpare = spare.reduce((sum, one) => sum + one, 0);
  // What is left of the bar once each has the least, shared out as the pieces share what they have beyond it.
  const left = length - atLeast * lengths.length;
  let at = from;
  return spare.map((one) => {
    const own = atLeast + (allSpare === 0 ? left / lengths.length : (one / allSpare) * left);
    const stretch = { from: at, length: own };
    at += own;
    return stretch;
  });
}
