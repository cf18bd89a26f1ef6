/** Which year a page opens on: not the last one that a lone projection reaches, but one that much is said of. */
import type { NeighbourResult } from './head.ts';

/**
 * The latest year that a quarter as much is said of as of the richest one, going by the spans of what is said. The future,
 * which is projected, does not count where there is anything else.
 */
export function usualYear(
  said: readonly Pick<NeighbourResult, 'yearFrom' | 'yearTo'>[],
  now: number,
): number | undefined {
  const from = Math.min(...said.map(({ yearFrom }) => yearFrom));
  if (said.length === 0 || from > now) return said.length === 0 ? undefined : from;
  const to = Math.min(now, Math.max(...said.map(({ yearTo }) => yearTo)));
  const years = Array.from({ length: to - from + 1 }, (_, index) => to - index);
  const saidOf = (year: number) => said.filter((one) => one.yearFrom <= year && year <= one.yearTo).length;
  const most = Math.max(...years.map(saidOf));
  return years.find((year) => saidOf(year) * 4 >= most);
}

export const thisYear = (): number => new Date().getFullYear();
