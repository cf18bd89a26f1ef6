/** Suspect values: a year that stands far above the years around it. */
import type { Draft, QuarantineRule } from '../../adapter.ts';

/** How many times both neighbours; below this many tonnes small numbers leap by nature. */
const times = 8;
const fromTonnes = 10_000;

type Values = ReadonlyMap<string, number>;
const indexes = new WeakMap<readonly Draft[], Values>();

const keyOf = (draft: Draft, period: number): string =>
  JSON.stringify([draft.subject, draft.predicate, draft.object, draft.unit, period]);

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
