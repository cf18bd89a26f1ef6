import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastTarget, targetsAlong } from './targets.ts';

describe('targets along a bar', () => {
  it('give a sliver what it lacks, from the wide pieces', () => {
    // 300 px: 4 and 296. The sliver gets 24; 276 are left, all of them the other's.
    expect(targetsAlong({ from: 100, length: 300 }, [4, 296])).toEqual([
      { from: 100, length: 24 },
      { from: 124, length: 276 },
    ]);
  });

  it('are equally long where the bar is too short for all', () => {
    // 60 px for three: 20 each, less than the 24 that are aimed at.
    expect(targetsAlong({ from: 0, length: 60 }, [1, 58, 1])).toEqual([
      { from: 0, length: 20 },
      { from: 20, length: 20 },
      { from: 40, length: 20 },
    ]);
  });

  it('are none for a bar without pieces', () => {
    expect(targetsAlong({ from: 0, length: 60 }, [])).toEqual([]);
  });

  it('follow each other without a gap over the whole bar, and are never thinner than can be', () => {
    const pieces = fc.array(fc.double({ min: 0.01, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pieces, fc.double({ min: 0, max: 900, noNaN: true }), (lengths, from) => {
        const length = lengths.reduce((sum, one) => sum + one, 0);
        const targets = targetsAlong({ from, length }, lengths);
        const least = Math.min(leastTarget, length / lengths.length);
        let at = from;
        for (const target of targets) {
          expect(target.from).toBeCloseTo(at, 6);
          expect(target.length).toBeGreaterThanOrEqual(least - 1e-9);
          at = target.from + target.length;
        }
        expect(at).toBeCloseTo(from + length, 6);
      }),
    );
  });
});
