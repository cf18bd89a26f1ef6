/** What is to be dug of each metal: what new devices need less what is recovered from old ones. */
import type { Inputs } from './inputs.ts';
import type { DeviceYear } from './model.ts';
import type { Case } from './moved.ts';
import type { Metal } from './plan.ts';
import { type Runs, total } from './runs.ts';

export interface MetalAsked {
  /** Share of e-waste collected: before, and after. */
  readonly collectedBefore: number;
  readonly collectedAfter: number;
  /** Share of what is collected that is recovered after; undefined where it was not asked for. */
  readonly recovered: number | undefined;
  /** Factor on the content of what is bought from the first year on. */
  readonly content: number;
}

/** Share of what is discarded that is recovered, at least and at most. */
interface Share {
  readonly least: number;
  readonly most: number;
}

/**
 * Of one class of devices nobody says how much of a metal is recovered: at least nothing, at most all that is collected,
 * and no more than is recovered of the metal from all products, where that has a most.
 */
function sharesOf(
  ofAll: number | undefined,
  asked: MetalAsked,
): { readonly before: Share; readonly after: Share } {
  const { collectedBefore, collectedAfter, recovered } = asked;
  const before = Math.min(collectedBefore, ofAll ?? 1);
  if (recovered !== undefined)
    return {
      before: { least: 0, most: before },
      after: { least: collectedAfter * recovered, most: collectedAfter * recovered },
    };
  const scale = collectedBefore === 0 ? 0 : collectedAfter / collectedBefore;
  return {
    before: { least: 0, most: before },
    after: { least: 0, most: Math.min(collectedAfter, ofAll === undefined ? 1 : ofAll * scale) },
  };
}

/** Tonnes to be dug over the years; what is recovered beyond the need of a year is not carried over. */
function dug(years: readonly DeviceYear[], grams: number, factor: number, share: number): number {
  return (
    years.reduce((sum, { purchases, discarded, discardedNew }) => {
      const back = share * (discarded - discardedNew + discardedNew * factor);
      return sum + Math.max(0, purchases * factor - back);
    }, 0) *
    (grams / 1e6)
  );
}

export interface MetalCases {
  readonly metal: Metal;
  /** Null where only bounds are known, since nobody says how much is recovered. */
  readonly middle: Case | null;
  readonly cases: readonly Case[];
  /** What new devices need, before and after, whatever is recovered. */
  readonly need: Case;
}

export function metalCases(metal: Metal, runs: Runs, inputs: Inputs, asked: MetalAsked): MetalCases {
  const { before, after } = sharesOf(inputs.recoveredMost.get(metal.material)?.most, asked);
  const masses = metal.content.accounts.map(({ grams }) => grams);
  const contents = [
    ...new Set([
      metal.content.grams,
      Math.min(metal.content.grams, ...masses),
      Math.max(metal.content.grams, ...masses),
    ]),
  ];
  const caseOf = (years: readonly DeviceYear[], grams: number, end: 'least' | 'most'): Case => ({
    before: dug(runs.before, grams, 1, before[end]),
    after: dug(years, grams, asked.content, after[end]),
  });
  const isExact = before.least === before.most && after.least === after.most;
  return {
    metal,
    middle: isExact ? caseOf(runs.after, metal.content.grams, 'least') : null,
    cases: runs.ends.flatMap((years) =>
      contents.flatMap((grams) => (['least', 'most'] as const).map((end) => caseOf(years, grams, end))),
    ),
    need: {
      before: (total(runs.before, 'purchases') * metal.content.grams) / 1e6,
      after: (total(runs.after, 'purchases') * metal.content.grams * asked.content) / 1e6,
    },
  };
}
