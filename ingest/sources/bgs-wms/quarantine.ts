/** Suspect values: a year that stands far above the years around it, or above every other year. */
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
