/**
 * Before and after of one quantity. Its value is that of the middle of everything drawn, under the first of the choices.
 * Its range reaches from the least to the most over the choices, of the range that holds 95 of 100 draws of each.
 */
import { rangeOfDraws } from '../drawn/drawn.ts';

/** One quantity under one combination of choices: by draw, the middle first. */
export interface Case {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

export interface Range {
  /** Null where a middle would be made up. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

export interface Moved {
  readonly before: Range;
  readonly after: Range;
  /** After less before, in each draw. */
  readonly change: Range;
  /** The change as a part of before; 0 where there was nothing before. */
  readonly relative: Range;
}
/** The range of one quantity over its choices, the first of which gives the value. */
export function rangeOf(choices: readonly Float64Array[], hasMiddle = true): Range {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const draws of choices) {
    const middle = draws[0] ?? Number.NaN;
    const spread = draws.every((one) => one === middle)
      ? { low: middle, high: middle }
      : rangeOfDraws(draws.subarray(1));
    // The middle is in the range, however the draws fall.
    low = Math.min(low, spread.low, middle);
    high = Math.max(high, spread.high, middle);
  }
  return { value: hasMiddle ? (choices[0]?.[0] ?? null) : null, low, high };
}

/** Of which of before and after a middle is known: where it is of one alone, their difference has none. */
export interface Middles {
  readonly before: boolean;
  readonly after: boolean;
}

export function movedOf(
  cases: readonly Case[],
  { before: isBefore, after: isAfter }: Middles = { before: true, after: true },
): Moved {
  const each = (of: (before: number, after: number) => number): Range =>
    rangeOf(
      cases.map(({ before, after }) => before.map((one, draw) => of(one, after[draw] ?? Number.NaN))),
      isBefore && isAfter,
    );
  return {
    before: rangeOf(
      cases.map(({ before }) => before),
      isBefore,
    ),
    after: rangeOf(
      cases.map(({ after }) => after),
      isAfter,
    ),
    change: each((before, after) => after - before),
    relative: each((before, after) => (before === 0 ? 0 : (after - before) / before)),
  };
}

/** A range times a factor of 0 or more that has a range of its own, whatever goes with what. */
export function product(range: Range, factor: Range): Range {
  const ends = [range.low, range.high].flatMap((end) => [end * factor.low, end * factor.high]);
  return {
    value: range.value === null || factor.value === null ? null : range.value * factor.value,
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}

export const exactly = (value: number): Range => ({ value, low: value, high: value });

/** What is moved times a factor that no lever moves. */
export function times(moved: Moved, factor: Range): Moved {
  const { before, after, change, relative } = moved;
  return {
    before: product(before, factor),
    after: product(after, factor),
    change: product(change, factor),
    relative,
  };
}

/** Least and most of all together; without a value where one of them has none. */
export const sumOf = (all: readonly Range[]): Range => ({
  value: all.reduce((to: number | null, one) => plus(to, one.value), 0),
  low: all.reduce((to, one) => to + one.low, 0),
  high: all.reduce((to, one) => to + one.high, 0),
});

/** Sums: least and most of all together. The part by which the sum moves lies between those of what is added. */
export function added(all: readonly Moved[]): Moved {
  const sum = (of: (moved: Moved) => Range): Range => sumOf(all.map(of));
  const [before, change] = [sum((one) => one.before), sum((one) => one.change)];
  return {
    before,
    after: sum((one) => one.after),
    change,
    relative: {
      value:
        before.value === null || change.value === null
          ? null
          : before.value === 0
            ? 0
            : change.value / before.value,
      low: Math.min(...all.map(({ relative }) => relative.low)),
      high: Math.max(...all.map(({ relative }) => relative.high)),
    },
  };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
