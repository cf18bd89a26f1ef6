/** Suspect values: years that stand far above or below the years around them, or above every other year. */
import type { Draft, QuarantineRule } from '../../adapter.ts';

/** How many times both neighbours; below this many tonnes small numbers leap by nature. */
const times = 8;
const fromTonnes = 10_000;

type Values = ReadonlyMap<string, number>;
const indexes = new WeakMap<readonly Draft[], Values>();

const seriesOf = (draft: Draft): string =>
  JSON.stringify([draft.subject, draft.predicate, draft.object, draft.unit]);
const keyOf = (draft: Draft, period: number): string => `${seriesOf(draft)} ${period}`;

function valuesOf(all: readonly Draft[]): Values {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const values = new Map<string, number>();
  for (const draft of all)
    if (draft.value !== undefined) values.set(keyOf(draft, Number(draft.period)), draft.value);
  indexes.set(all, values);
  return values;
}

export const leapOfOneYear: QuarantineRule = {
  id: 'leap-of-one-year',
  applies(draft, all) {
    if (draft.value === undefined || draft.value < fromTonnes) return undefined;
    const values = valuesOf(all);
    const year = Number(draft.period);
    const before = values.get(keyOf(draft, year - 1));
    const after = values.get(keyOf(draft, year + 1));
    // A stop or a start of production is no misprint: both years around must have produced.
    if (before === undefined || after === undefined || before === 0 || after === 0) return undefined;
    if (draft.value <= times * Math.max(before, after)) return undefined;
    return `${draft.value} t stands between ${before} t (${year - 1}) and ${after} t (${year + 1}), more than ${times} times either; very probably a misprint.`;
  },
};

/** How many times the largest of all other years; a series needs some years before it can tell. */
const timesAllOthers = 20;
const fewestOthers = 3;

type Series = ReadonlyMap<string, readonly Draft[]>;
const producedIndexes = new WeakMap<readonly Draft[], Series>();

/** Drafts with an output above nothing, by series. */
function producedOf(all: readonly Draft[]): Series {
  const known = producedIndexes.get(all);
  if (known !== undefined) return known;
  const produced = new Map<string, Draft[]>();
  for (const draft of all) {
    if (draft.value === undefined || draft.value === 0) continue;
    const series = produced.get(seriesOf(draft));
    if (series === undefined) produced.set(seriesOf(draft), [draft]);
    else series.push(draft);
  }
  producedIndexes.set(all, produced);
  return produced;
}

/**
 * The first and the last year of a series have one neighbour only, so that the rule of the leap cannot see a figure
 * that slipped in from another row of the table. No plant makes twenty times what it makes in any other year.
 */
export const farAboveAllOtherYears: QuarantineRule = {
  id: 'far-above-all-other-years',
  applies(draft, all) {
    if (draft.value === undefined || draft.value < fromTonnes) return undefined;
    const others = (producedOf(all).get(seriesOf(draft)) ?? []).filter(
      ({ period }) => period !== draft.period,
    );
    if (others.length < fewestOthers) return undefined;
    const most = Math.max(...others.map(({ value }) => value ?? 0));
    if (draft.value <= timesAllOthers * most) return undefined;
    return `${draft.value} t is more than ${timesAllOthers} times the most of all other years (${most} t); very probably the figure of another row.`;
  },
};

/** A large output does not fall to a sixth for one or two years; smaller ones stop and start by nature. */
const timesBelow = 6;
const largeFromTonnes = 100_000;
const yearsAside = 2;

/** The nearest year on one side whose output is large, and far above the draft. */
function farAbove(draft: Draft, values: Values, side: -1 | 1): number | undefined {
  for (let step = 1; step <= yearsAside; step += 1) {
    const value = values.get(keyOf(draft, Number(draft.period) + side * step)) ?? 0;
    if (value >= largeFromTonnes && value > timesBelow * (draft.value ?? 0)) return value;
  }
  return undefined;
}

export const farBelowYearsAround: QuarantineRule = {
  id: 'far-below-years-around',
  applies(draft, all) {
    // Nothing at all is a stop.
    if (draft.value === undefined || draft.value === 0) return undefined;
    const values = valuesOf(all);
    const before = farAbove(draft, values, -1);
    const after = farAbove(draft, values, 1);
    if (before === undefined || after === undefined) return undefined;
    return `${draft.value} t stands between ${before} t and ${after} t of the years before and after, less than a sixth of either; very probably a misprint.`;
  },
};
