import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastTarget, type Stretch, targetsAlong } from './targets.ts';

/** Pieces one after the other from 0, with so much between them. */
const row = (lengths: readonly number[], gap = 0): readonly Stretch[] => {
  let at = 0;
  return lengths.map((length) => {
    const piece = { from: at, length };
    at += length + gap;
    return piece;
  });
};
const end = ({ from, length }: Stretch): number => from + length;

describe('targets along a bar', () => {
  it('give a sliver between two wide pieces what it lacks, half from each', () => {
    // 4 of 24: 20 are lacking, 10 from each side.
    expect(targetsAlong(row([300, 4, 100]))).toEqual([
      { from: 0, length: 290 },
      { from: 290, length: 24 },
      { from: 314, length: 90 },
    ]);
  });

  it('give a sliver at an end all of it from the one beside it', () => {
    expect(targetsAlong(row([4, 296]))).toEqual([
      { from: 0, length: 24 },
      { from: 24, length: 276 },
    ]);
  });

  it('take no more from a piece than leaves it the least', () => {
    // 30 can give 6, half of it to this side.
    expect(targetsAlong(row([30, 4]))).toEqual([
      { from: 0, length: 27 },
      { from: 27, length: 7 },
    ]);
  });

  it('leave thin pieces among thin ones as they are', () => {
    expect(targetsAlong(row([5, 6, 7]))).toEqual(row([5, 6, 7]));
  });

  it('do not reach over an empty part of the bar', () => {
    expect(targetsAlong(row([300, 4, 300], 40))).toEqual(row([300, 4, 300], 40));
  });

  it('are none for a bar without pieces', () => {
    expect(targetsAlong([])).toEqual([]);
  });

  it('hold the middle of their own piece, follow in order, and none is over another or past the ends', () => {
    const lengths = fc.array(fc.double({ min: 0.01, max: 500, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(lengths, fc.constantFrom(0, 1, 2, 30), (all, gap) => {
        const pieces = row(all, gap);
        const targets = targetsAlong(pieces);
        let before = 0;
        for (const [at, piece] of pieces.entries()) {
          const target = targets[at];
          if (target === undefined) throw new Error('a piece without a target');
          const middle = piece.from + piece.length / 2;
          expect(target.from).toBeLessThanOrEqual(middle + 1e-9);
          expect(end(target)).toBeGreaterThanOrEqual(middle - 1e-9);
          expect(target.from).toBeGreaterThanOrEqual(before - 1e-9);
          expect(target.length).toBeGreaterThanOrEqual(Math.min(leastTarget, piece.length) - 1e-9);
          if (piece.length < leastTarget) expect(target.length).toBeLessThanOrEqual(leastTarget + gap + 1e-9);
          before = end(target);
        }
        expect(before).toBeLessThanOrEqual((pieces.map(end).at(-1) ?? 0) + 1e-9);
      }),
    );
  });
});
