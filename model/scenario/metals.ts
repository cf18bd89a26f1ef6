/** What is to be dug of each metal: what new devices need less what is recovered from old ones. */
import type { Courses } from './courses.ts';
import type { MeasuredMetal } from './measured.ts';
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
export function sharesOf(ofAll: number | null, asked: MetalAsked): Shares {
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
    after: { least: 0, most: Math.min(collectedAfter, ofAll === null ? 1 : ofAll * scale) },
  };
}

/** Part of a number that may be its rounding, over all years and cohorts. */
const rounding = 1e-12;

/**
 * Contents of so many devices of before that are to be dug in a year; what is recovered beyond the need of a year is not
 * carried over.
 * @param at place in the flows: draw and year
 * @param factor on the content of what is bought under the levers
 * @param share of what is thrown away that is recovered
 */
export function dugInYear(courses: Courses, at: number, factor: number, share: number): number {
  const thrown = (courses.discardedOld[at] as number) + (courses.discardedNew[at] as number) * factor;
  const needed = (courses.purchases[at] as number) * factor;
  const dug = needed - share * thrown;
  // What is rounded of equal numbers is nothing to dig.
  return dug > rounding * needed ? dug : 0;
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
  readonly metal: MeasuredMetal;
  readonly shares: Shares;
  readonly factor: number;
  /** Tonnes to be dug; without a value where nobody says how much is recovered. */
  readonly moved: Moved;
}

/** Works metals out one after another: those of which as much is recovered have their courses in common. */
export function metalsMoved(
  metals: readonly MeasuredMetal[],
  runs: readonly Runs[],
  askedOf: (metal: MeasuredMetal) => MetalAsked,
): readonly MovedMetal[] {
  const known = new Map<string, Moved>();
  return metals.map((metal) => {
    const asked = askedOf(metal);
    const shares = sharesOf(metal.recoveredMost, asked);
    const key = JSON.stringify([asked.content, shares]);
    const moved = known.get(key) ?? movedOf(casesOf(runs, asked.content, shares), middlesOf(shares));
    known.set(key, moved);
    return { metal, shares, factor: asked.content, moved: times(moved, metal.tonnes) };
  });
}

/** Where as much is recovered at least as at most. */
const middlesOf = ({ before, after }: Shares): Middles => ({
  before: before.least === before.most,
  after: after.least === after.most,
});

export type DugYear = Pick<Moved, 'before' | 'after'>;

/** Contents of so many devices to be dug in each year, under every choice. */
function dugYears(
  runs: readonly Runs[],
  { shares: { before, after }, factor }: MovedMetal,
): readonly DugYear[] {
  const inYear = (courses: Courses, at: number, own: number, share: number): Float64Array =>
    eachDraw(courses, (draw) => dugInYear(courses, draw * courses.years + at, own, share));
  const exact = middlesOf({ before, after });
  const range = (hasMiddle: boolean, of: (run: Runs, end: 'least' | 'most') => Float64Array): Range =>
    rangeOf(
      runs.flatMap((run) => (['least', 'most'] as const).map((end) => of(run, end))),
      hasMiddle,
    );
  return Array.from({ length: runs[0]?.before.years ?? 0 }, (_, at) => ({
    before: range(exact.before, (run, end) => inYear(run.before, at, 1, before[end])),
    after: range(exact.after, (run, end) => inYear(run.after, at, factor, after[end])),
  }));
}

/** Tonnes of each metal to be dug, year by year; metals of which as much is recovered are worked out together. */
export function metalYears(runs: readonly Runs[]): (metal: MovedMetal) => readonly DugYear[] {
  const known = new Map<string, readonly DugYear[]>();
  return (moved) => {
    const key = JSON.stringify([moved.factor, moved.shares]);
    const years = known.get(key) ?? dugYears(runs, moved);
    known.set(key, years);
    const { tonnes } = moved.metal;
    return years.map(({ before, after }) => ({
      before: product(before, tonnes),
      after: product(after, tonnes),
    }));
  };
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
