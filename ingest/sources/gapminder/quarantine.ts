/** Figures among the passed-on series that cannot be: stocks that leap for one year, wages in a lost currency. */
import type { Draft, QuarantineRule } from '../../adapter.ts';

interface Point {
  readonly year: number;
  readonly value: number;
}
type Lines = ReadonlyMap<string, readonly Point[]>;

const indexes = new WeakMap<readonly Draft[], Lines>();
const keyOf = ({ subject, object }: Draft): string => JSON.stringify([subject, object]);

/** The printed years of each economy and indicator, in order. */
function seriesOf(draft: Draft, all: readonly Draft[]): readonly Point[] {
  let lines = indexes.get(all);
  if (lines === undefined) {
    const found = new Map<string, Point[]>();
    for (const one of all) {
      if (one.value === undefined) continue;
      const line = found.get(keyOf(one)) ?? [];
      line.push({ year: Number(one.period), value: one.value });
      found.set(keyOf(one), line);
    }
    for (const line of found.values()) line.sort((a, b) => a.year - b.year);
    lines = found;
    indexes.set(all, lines);
  }
  return lines.get(keyOf(draft)) ?? [];
}

const timesNeighbours = 10;

/** Patents live for up to twenty years: what is in force cannot grow tenfold, or fall to a tenth, for one year. */
export const stockLeapsForAYear: QuarantineRule = {
  id: 'stock-leaps-for-a-year',
  applies(draft, all) {
    if (draft.object !== 'indicator:patents-in-force' || draft.value === undefined) return undefined;
    const line = seriesOf(draft, all);
    const place = line.findIndex(({ year }) => year === Number(draft.period));
    const [before, after] = [line[place - 1], line[place + 1]];
    if (before === undefined || after === undefined) return undefined;
    const isAbove = draft.value > timesNeighbours * Math.max(before.value, after.value);
    const isBelow = draft.value * timesNeighbours < Math.min(before.value, after.value);
    if (!isAbove && !isBelow) return undefined;
    return `${draft.value} patents in force between ${before.value} (${before.year}) and ${after.value} (${after.year}): a stock does not leap tenfold for one year and return.`;
  },
};

const timesFromYearToYear = 2.5;
/** Cents an hour: a sum of nothing, or of another currency. */
const leastPerHour = 0.05;

/**
 * Real labour cost moves by some per cent a year. A leap is a change of currency that the conversion missed: Estonia’s
 * falls from 88 to 13 dollars over the year of the euro, Croatia’s from 175 to 24. What is printed after the last leap
 * is used.
 */
export const labourCostInOtherUnit: QuarantineRule = {
  id: 'labour-cost-in-other-unit',
  applies(draft, all) {
    if (draft.object !== 'indicator:hourly-labour-cost' || draft.value === undefined) return undefined;
    if (draft.value < leastPerHour) return `${draft.value} dollars an hour: no work costs so little.`;
    const line = seriesOf(draft, all);
    const leap = line.findLast(({ year, value }, place) => {
      const after = line[place + 1];
      if (after === undefined || year < Number(draft.period)) return false;
      return Math.max(value, after.value) > timesFromYearToYear * Math.min(value, after.value);
    });
    if (leap === undefined) return undefined;
    const after = line.find(({ year }) => year > leap.year)?.value;
    return `${leap.value} dollars an hour in ${leap.year} and ${after} at the next printed year: up to the leap the series is in another currency or unit.`;
  },
};
