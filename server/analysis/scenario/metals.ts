/** What is to be dug of each metal: what new devices need less what is recovered from old ones. */
import type { Inputs } from './inputs.ts';
import type { Courses } from './model.ts';
import {
  type Case,
  type Middles,
  type Moved,
  movedOf,
  product,
  type Range,
  rangeOf,
  times,
} from './moved.ts';
import type { Metal } from './plan.ts';
import { eachDraw, type Runs } from './runs.ts';

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
export interface Share {
  readonly least: number;
  readonly most: number;
}
export interface Shares {
  readonly before: Share;
  readonly after: Share;
}

/**
 * Of one class of devices nobody says how much of a metal is recovered: at least nothing, at most all that is collected,
 * and no more than is recovered of the metal from all products, where that has a most.
 */
export function sharesOf(ofAll: number | undefined, asked: MetalAsked): Shares {
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

/**
 * Contents of so many devices of before that are to be dug in a year; what is recovered beyond the need of a year is not
 * carried over.
 * @param at place in the flows: draw and year
 * @param factor on the content of what is bought under the levers
 * @param share of what is thrown away that is recovered
 */
export function dugInYear(courses: Courses, at: number, factor: number, share: number): number {
  const thrown = (courses.discardedOld[at] as number) + (courses.discardedNew[at] as number) * factor;
  return Math.max(0, (courses.purchases[at] as number) * factor - share * thrown);
}

function dug(courses: Courses, factor: number, share: number): Float64Array {
  const { years } = courses;
  return eachDraw(courses, (draw) => {
    let sum = 0;
    for (let at = draw * years; at < (draw + 1) * years; at += 1)
      sum += dugInYear(courses, at, factor, share);
    return sum;
  });
}

export interface MovedMetal {
  readonly metal: Metal;
  readonly shares: Shares;
  readonly factor: number;
  /** Tonnes in one device. */
  readonly content: Range;
  /** Tonnes to be dug; without a value where nobody says how much is recovered. */
  readonly moved: Moved;
}

/** Documents that disagree are a choice: the preferred one's grams, and the least and most of all. */
function contentOf({ content: { grams, accounts } }: Metal): Range {
  const all = [grams, ...accounts.map((account) => account.grams)];
  return { value: grams / 1e6, low: Math.min(...all) / 1e6, high: Math.max(...all) / 1e6 };
}

/** Works metals out one after another: those of which as much is recovered have their courses in common. */
export function metalsMoved(
  metals: readonly Metal[],
  runs: readonly Runs[],
  { recoveredMost }: Pick<Inputs, 'recoveredMost'>,
  askedOf: (metal: Metal) => MetalAsked,
): readonly MovedMetal[] {
  const known = new Map<string, Moved>();
  return metals.map((metal) => {
    const asked = askedOf(metal);
    const shares = sharesOf(recoveredMost.get(metal.material)?.most, asked);
    const key = JSON.stringify([asked.content, shares]);
    const moved = known.get(key) ?? movedOf(casesOf(runs, asked.content, shares), middlesOf(shares));
    known.set(key, moved);
    const content = contentOf(metal);
    return { metal, shares, factor: asked.content, content, moved: times(moved, content) };
  });
}

/** Where as much is recovered at least as at most. */
const middlesOf = ({ before, after }: Shares): Middles => ({
  before: before.least === before.most,
  after: after.least === after.most,
});

/** Tonnes of one metal to be dug in one year, under every choice. */
export function movedInYear(
  runs: readonly Runs[],
  { shares: { before, after }, factor, content }: MovedMetal,
  at: number,
): Pick<Moved, 'before' | 'after'> {
  const inYear = (courses: Courses, own: number, share: number): Float64Array =>
    eachDraw(courses, (draw) => dugInYear(courses, draw * courses.years + at, own, share));
  const ends = ['least', 'most'] as const;
  const exact = middlesOf({ before, after });
  const ranges = {
    before: rangeOf(
      runs.flatMap((run) => ends.map((end) => inYear(run.before, 1, before[end]))),
      exact.before,
    ),
    after: rangeOf(
      runs.flatMap((run) => ends.map((end) => inYear(run.after, factor, after[end]))),
      exact.after,
    ),
  };
  return { before: product(ranges.before, content), after: product(ranges.after, content) };
}

/** By lifetime, and by end of what is recovered. */
function casesOf(runs: readonly Runs[], factor: number, { before, after }: Shares): readonly Case[] {
  const exact = middlesOf({ before, after });
  const ends = exact.before && exact.after ? (['least'] as const) : (['least', 'most'] as const);
  return runs.flatMap((run) =>
    ends.map((end) => ({
      before: dug(run.before, 1, before[end]),
      after: dug(run.after, factor, after[end]),
    })),
  );
}
