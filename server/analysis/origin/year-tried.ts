/** Which year a refusal is about, where none can be answered: the one that comes nearest to an answer. */
import type { Refusal } from './no-pairs.ts';

/** What would have to come first, first: who lacks only a content factor has pairs already. */
export const refusalOrder = [
  'output',
  'codes',
  'pairs',
  'factor',
] as const satisfies readonly Refusal['why'][];

/**
 * @param years newest first
 * @returns the latest year of those whose stages lack least; undefined without years
 */
export function yearTried(
  years: readonly number[],
  refusalsIn: (year: number) => readonly Refusal[],
): number | undefined {
  const near = (year: number): number =>
    Math.max(-1, ...refusalsIn(year).map(({ why }) => refusalOrder.indexOf(why)));
  let best: { readonly year: number; readonly near: number } | undefined;
  for (const year of years) {
    const own = near(year);
    if (best === undefined || own > best.near) best = { year, near: own };
  }
  return best?.year;
}
