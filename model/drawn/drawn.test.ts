import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chances, drawnFrom, rangeOfDraws, spreadOf } from './drawn.ts';

describe('the spread of draws', () => {
  it('leaves 2.5 of 100 at each end: of 0 to 1000 in any order, 25 to 975 about 500', () => {
    const next = chances(1);
    const mixed = Float64Array.from({ length: 1001 }, (_, at) => at).sort(() => next() - 0.5);
    expect(spreadOf(mixed)).toEqual({ low: 25, median: 500, high: 975 });
    // Between two numbers in proportion: of 0 and 10 at 0.025, 0.5 and 0.975.
    const two = spreadOf(Float64Array.of(10, 0));
    expect([two.low, two.median, two.high]).toEqual([0.25, 5, 9.75].map((one) => expect.closeTo(one, 12)));
  });

  it('is what sorting gives, and leaves the order of the draws', () => {
    const lists = fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), {
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const draws = Float64Array.from(list);
        const sorted = draws.slice().sort();
        const at = (part: number): number => {
          const place = part * (sorted.length - 1);
          const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
          return below + (above - below) * (place - Math.floor(place));
        };
        expect(spreadOf(draws)).toEqual({ low: at(0.025), median: at(0.5), high: at(0.975) });
        expect(rangeOfDraws(draws)).toEqual({ low: at(0.025), high: at(0.975) });
        expect([...draws]).toEqual(list);
      }),
    );
  });
});

describe('draws', () => {
  it('are the same for the same seed, within their bounds, and none of what is exact', () => {
    const triangle = { value: 0.15, low: 0, high: 0.3 };
    const of = (seed: number): readonly number[] => {
      const next = chances(seed);
      return Array.from({ length: 500 }, () => drawnFrom(triangle, next));
    };
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
    expect(Math.min(...of(7))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...of(7))).toBeLessThanOrEqual(0.3);
    // The mean of a triangle is a third of the sum of its corners: 0.15, within three standard errors (0.061 / √500).
    expect(Math.abs(of(7).reduce((sum, one) => sum + one, 0) / 500 - 0.15)).toBeLessThan(0.0083);
    const none = (): number => {
      throw new Error('nothing is to be drawn');
    };
    expect(drawnFrom({ value: 3 }, none)).toBe(3);
    // At the middle of the chances the triangle over 0, 1 and 4 stands at 4 − √(½ · 4 · 3).
    expect(drawnFrom({ value: 1, low: 0, high: 4 }, () => 0.5)).toBeCloseTo(4 - Math.sqrt(6), 12);
    expect(drawnFrom({ low: 2, high: 4 }, () => 0.25)).toBe(2.5);
  });
});
