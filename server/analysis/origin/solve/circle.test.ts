import { describe, expect, it } from 'vitest';
import { type Circle, sharesIn } from './circle.ts';

/** Two members that send each other all but `kept`; 1 t enters the first. */
function pair(kept: number): Circle {
  const sent = 100;
  return {
    feed: {
      start: Int32Array.from([0, 1, 2]),
      economy: Int32Array.from([1, 0]),
      mass: Float64Array.from([sent, sent + kept]),
    },
    throughput: Float64Array.from([sent + kept, sent + kept]),
    fresh: Float64Array.from([kept, 0]),
    leaving: Float64Array.from([0, kept]),
    entering: Float64Array.from([kept, 0]),
  };
}

/** Twelve in a line and back to the first, so that sweeps pay. */
function line(kept: number): Circle {
  const size = 12;
  const sent = 100;
  return {
    feed: {
      start: Int32Array.from({ length: size + 1 }, (_, index) => index),
      economy: Int32Array.from({ length: size }, (_, index) => (index + size - 1) % size),
      mass: new Float64Array(size).fill(sent).map((mass, index) => (index === 0 ? mass : mass + kept)),
    },
    throughput: new Float64Array(size).fill(sent + kept),
    fresh: Float64Array.from({ length: size }, (_, index) => (index === 0 ? kept : 0)),
    leaving: Float64Array.from({ length: size }, (_, index) => (index === size - 1 ? kept : 0)),
    entering: Float64Array.from({ length: size }, (_, index) => (index === 0 ? kept : 0)),
  };
}

describe('sharesIn', () => {
  // All that is in these circles came in at the one place, so that every share is one, whatever goes round.
  it.each([100, 1, 1e-6, 1e-12])('fills a circle of two that keeps %d of 100 t', (kept) => {
    for (const share of sharesIn(pair(kept))) expect(share).toBeCloseTo(1, 9);
  });

  it.each([1000, 100, 1, 1e-6, 1e-12])('fills a line of twelve that keeps %d of 100 t', (kept) => {
    const shares = sharesIn(line(kept));
    expect(shares).toHaveLength(12);
    for (const share of shares) expect(share).toBeCloseTo(1, 9);
  });
});
