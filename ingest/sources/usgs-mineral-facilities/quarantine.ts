/** What of the layers cannot be: shares above the whole, more than the world makes, two amounts of one fact. */

import { convert } from '../../../schema/unit.ts';
import type { Draft, QuarantineRule, Reference } from '../../adapter.ts';
import { organisationId } from '../../organisation.ts';
import { metalOfMine } from './facility.ts';

/** Half of the world's output of 2018 in tonnes, rounded, from the Mineral Commodity Summaries of the publisher. */
const halfOfWorld: ReadonlyMap<string, number> = new Map([
  ['material:cobalt t:contained', 75_000],
  ['material:copper t:contained', 10_000_000],
  ['material:gold t:contained', 1_650],
  ['material:nickel t:contained', 1_200_000],
  ['material:silver t:contained', 13_500],
  // 40,000 t of tungsten are 50,000 t of the trioxide.
  ['material:tungsten t:wo3', 50_000],
]);

const wordOf = (reference: Reference | undefined): string => {
  if (reference === undefined || typeof reference === 'string') return reference ?? '';
  if (!('name' in reference)) return reference.code;
  return reference.kind === 'organisation' ? organisationId(reference.name) : reference.name;
};
const factOf = (draft: Draft): string =>
  JSON.stringify([
    wordOf(draft.subject),
    draft.predicate,
    wordOf(draft.object),
    draft.stage,
    draft.period,
    draft.unit?.split(':')[1] ?? draft.unit,
  ]);

interface Amounts {
  /** Different amounts that the run says of each fact. */
  readonly ofFact: ReadonlyMap<string, ReadonlySet<string>>;
  /** Shares of each site, each owner and amount once. */
  readonly sharesOfSite: ReadonlyMap<string, number>;
}
const amountsOfRun = new WeakMap<readonly Draft[], Amounts>();

function amountsOf(all: readonly Draft[]): Amounts {
  const held = amountsOfRun.get(all);
  if (held !== undefined) return held;
  const ofFact = new Map<string, Set<string>>();
  const sharesOfSite = new Map<string, number>();
  for (const draft of all) {
    if (draft.value === undefined) continue;
    const fact = factOf(draft);
    const amounts = ofFact.get(fact) ?? new Set();
    const amount = `${draft.value} ${draft.unit}`;
    if (draft.predicate === 'owns' && !amounts.has(amount)) {
      const site = wordOf(draft.object);
      sharesOfSite.set(site, (sharesOfSite.get(site) ?? 0) + draft.value);
    }
    ofFact.set(fact, amounts.add(amount));
  }
  const found = { ofFact, sharesOfSite };
  amountsOfRun.set(all, found);
  return found;
}

export const quarantineRules: readonly QuarantineRule[] = [
  {
    id: 'more-than-half-of-the-world',
    applies({ object, value, unit }) {
      if (value === undefined || unit === undefined || typeof object !== 'string') return undefined;
      const base = `t:${unit.split(':')[1]}`;
      const most = halfOfWorld.get(`${object} ${base}`);
      if (most === undefined || convert(value, unit, base) <= most) return undefined;
      return 'More than half of the world’s output of a year: a misprint of the figure or its unit.';
    },
  },
  {
    // Gold and silver are counted in kilograms, and ore never is.
    id: 'metal-of-mine-in-tonnes',
    applies({ note, value, unit }) {
      if (value === undefined || note?.includes(metalOfMine) !== true) return undefined;
      if (unit === undefined || /^kg\b/.test(unit)) return undefined;
      return 'The feature is a mine and the form a metal: whether the tonnes are of ore or of metal is not told.';
    },
  },
  {
    id: 'several-amounts-of-one-fact',
    applies(draft, all) {
      if (draft.value === undefined) return undefined;
      const amounts = [...(amountsOf(all).ofFact.get(factOf(draft)) ?? [])].sort();
      if (amounts.length < 2) return undefined;
      return `The layer gives ${amounts.join(' and ')} for one site, in rows that differ in form or operator.`;
    },
  },
  {
    id: 'shares-above-whole',
    applies(draft, all) {
      if (draft.predicate !== 'owns' || draft.value === undefined) return undefined;
      const sum = amountsOf(all).sharesOfSite.get(wordOf(draft.object)) ?? 0;
      // Shares are rounded; one percent too many is no fault.
      return sum > 101
        ? `The shares printed for this site add up to ${Number(sum.toFixed(2))} %, in rows of several parts.`
        : undefined;
    },
  },
];
