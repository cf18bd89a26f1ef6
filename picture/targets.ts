/** Where a pointer finds the pieces of a bar: a thin one is given room by those beside it (WCAG 2.2, 2.5.8). */

export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Px that a target is wide and high at the least. */
export const leastTarget = 24;

/** Px between pieces that are drawn as neighbours; what is further apart has nothing to give. */
const mostGap = 2.5;

/**
 * A target for each piece: its own stretch, and what a thin one lacks from the pieces right beside it. A piece gives
 * no more than leaves it the least, half of that to each side, so that its middle stays its own. A thin piece among
 * thin ones stays as it is: a table beside the picture has the same numbers.
 * @param pieces in their order, none over another
 */
export function targetsAlong(pieces: readonly Stretch[], least = leastTarget): readonly Stretch[] {
  const lacks = pieces.map(({ length }) => Math.max(0, least - length));
  /** Of piece `by` to piece `to` beside it. */
  const canGive = (by: number, to: number): number => {
    const [giver, taker] = [pieces[by], pieces[to]];
    if (giver === undefined || taker === undefined) return 0;
    const [before, after] = giver.from < taker.from ? [giver, taker] : [taker, giver];
    return after.from - (before.from + before.length) > mostGap ? 0 : Math.max(0, (giver.length - least) / 2);
  };
  const taken = pieces.map((_, at) => {
    const lack = lacks[at] ?? 0;
    const [before, after] = [canGive(at - 1, at), canGive(at + 1, at)];
    const first = Math.min(before, Math.max(lack / 2, lack - after));
    return { before: first, after: Math.min(after, lack - first) };
  });
  return pieces.map(({ from, length }, at) => {
    const own = taken[at] ?? { before: 0, after: 0 };
    const start = from - own.before + (taken[at - 1]?.after ?? 0);
    const end = from + length + own.after - (taken[at + 1]?.before ?? 0);
    return { from: start, length: end - start };
  });
}
