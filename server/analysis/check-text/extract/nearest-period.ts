/**
 * Of when a figure is: the year that stands nearest to it in its sentence. The year that a change is counted from says
 * nothing of it.
 */
import type { Span } from './traps.ts';
import type { TextYears } from './years.ts';

function distanceOf(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** Of two that are as near, the one behind the figure: "62 million tonnes in 2022, 53 in 2019". */
export function nearestPeriod(years: readonly TextYears[], figure: Span, sentence: Span): string | null {
  let best: TextYears | undefined;
  for (const year of years) {
    if (year.isBase || year.start < sentence.start || year.end > sentence.end) continue;
    if (best === undefined || distanceOf(figure, year) <= distanceOf(figure, best)) best = year;
  }
  return best?.period ?? null;
}
