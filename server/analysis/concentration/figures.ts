/** Figures of a division: index, largest holders, with bounds where a part has no name. */
import type { Figure } from '../answer.ts';
import { derivedFigure } from '../figure.ts';
import type { Bound, Holder, Indices, Largest } from './answer.ts';
import { type Division, herfindahl, isLargestCertain, largest, threeLargest } from './bounds.ts';

/** What figures of one division share. */
export interface Grounds {
  readonly evidence: readonly number[];
  readonly rule: string | null;
  readonly assumptions: readonly string[];
}

/** Below this two ends are the last digit of a sum apart. */
const lastDigit = 1e-12;

/** A figure where both ends meet; else bounds without a value. */
export function boundFigure({ low, high }: Bound, unit: string, grounds: Grounds): Figure {
  if (high - low <= lastDigit * Math.max(1, high))
    return derivedFigure({ value: low }, unit, grounds.evidence, grounds);
  const figure = derivedFigure({ value: low, low, high }, unit, grounds.evidence, grounds);
  return { ...figure, quantity: { ...figure.quantity, value: null, missing: 'only-bounds' } };
}

const times = ({ low, high }: Bound, factor: number): Bound => ({ low: low * factor, high: high * factor });

/**
 * Index, largest and three largest.
 * @param holders named ones, largest first; as many as the division names
 */
export function indicesOf(division: Division, holders: readonly Holder[], grounds: Grounds): Indices {
  const index = herfindahl(division);
  const three = threeLargest(division);
  return {
    index: boundFigure(index, 'score', grounds),
    points: boundFigure(times(index, 10_000), 'hhi-points', grounds),
    topOne: {
      holders: holders.slice(0, 1),
      isCertain: isLargestCertain(division),
      share: boundFigure(largest(division), 'fraction', grounds),
    },
    topThree:
      three === undefined
        ? null
        : ({
            holders: holders.slice(0, 3),
            isCertain: true,
            share: boundFigure(three, 'fraction', grounds),
          } satisfies Largest),
  };
}
