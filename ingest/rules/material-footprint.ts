/** The least material footprint that is possible: what a person eats alone weighs more than the least that models print. */
import type { Draft, QuarantineRule } from '../adapter.ts';

/**
 * 1,800 kcal a day are 657,000 kcal a year; in dry grain of 3,300 kcal a kilogram, the lightest common food, that is
 * 0.2 t, before fodder, fuel or anything built.
 */
const leastTonnesPerPerson = 0.2;

const perPerson = 'indicator:material-footprint-per-person';
const total = 'indicator:material-footprint';

const indexes = new WeakMap<readonly Draft[], ReadonlyMap<string, number>>();
const keyOf = ({ subject, period }: Draft): string => JSON.stringify([subject, period]);

function perPersonOf(all: readonly Draft[]): ReadonlyMap<string, number> {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const draft of all)
    if (draft.object === perPerson && draft.value !== undefined) found.set(keyOf(draft), draft.value);
  indexes.set(all, found);
  return found;
}

/** Holds a footprint per person, and the total of the same economy and year with it. */
export const footprintBelowFood: QuarantineRule = {
  id: 'footprint-below-food',
  applies(draft, all) {
    if (draft.object !== perPerson && draft.object !== total) return undefined;
    const value = perPersonOf(all).get(keyOf(draft));
    if (value === undefined || value >= leastTonnesPerPerson) return undefined;
    return `${value} t per person in a year: the grain that a person needs to live weighs ${leastTonnesPerPerson} t (1,800 kcal a day, 3,300 kcal a kilogram), so that the model of trade fails here.`;
  },
};
