import { describe, expect, it } from 'vitest';
import { emptySquare, invert } from './inverse.ts';
import { inverseByElimination } from './testing/reference.ts';

/** Made-up masses, one in three of them zero; every row loses something. */
function filled(size: number): ReturnType<typeof emptySquare> {
  const square = emptySquare(size);
  for (let at = 0; at < square.entries.length; at += 1)
    square.entries[at] = at % 3 === 0 ? 0 : (at * 37) % 101;
  for (let row = 0; row < size; row += 1) square.entries[row * (size + 1) + size] = 1 + row;
  return square;
}

describe('invert', () => {
  // Economies are taken out four at a time, and what is left over singly.
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 17])('equals plain elimination for %i economies', (size) => {
    const square = filled(size);
    const masses = Array.from({ length: size }, (_, row) => [
      ...square.entries.subarray(row * (size + 1), (row + 1) * (size + 1)),
    ]);
    const leaves = masses.map((row, from) =>
      row.reduce((sum, mass, to) => sum + (to === from ? 0 : mass), 0),
    );
    // diag(d) − M = diag(d) · (I − A) with A = M / d, so that the inverse is (I − A)^-1 with columns over d.
    const parts = masses.map((row, from) =>
      row.slice(0, size).map((mass, to) => (to === from ? 0 : mass / (leaves[from] ?? 1))),
    );
    const expected = inverseByElimination(parts);
    invert(square);
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1) {
        expect(square.entries[from * (size + 1) + to]).toBeCloseTo(
          (expected[from]?.[to] ?? Number.NaN) / (leaves[to] ?? 1),
          11,
        );
      }
      // All that goes in leaves in the end.
      expect(square.entries[from * (size + 1) + size]).toBeCloseTo(1, 12);
    }
  });

  it('keeps all digits where an ordinary elimination loses them', () => {
    // Two economies pass 1 t to each other and lose 1e-15 t each: the inverse is (1 + e, 1; 1, 1 + e) / (2e + e²).
    const square = emptySquare(2);
    square.entries.set([0, 1, 1e-15, 1, 0, 1e-15]);
    invert(square);
    const expected = 1 / (2e-15 + 1e-30);
    expect((square.entries[1] ?? 0) / expected).toBeCloseTo(1, 14);
    expect((square.entries[0] ?? 0) / expected).toBeCloseTo(1, 14);
    // 1 − (1 − 1e-15)², which an ordinary pivot holds, is 11 % off.
    expect(Math.abs((1 - 1 / (1 + 1e-15) ** 2) / 2e-15 - 1)).toBeGreaterThan(0.05);
  });

  it('gives zeros, not infinities, to a circle that nothing leaves', () => {
    const square = emptySquare(2);
    square.entries.set([0, 5, 0, 5, 0, 0]);
    invert(square);
    expect([...square.entries].every(Number.isFinite)).toBe(true);
    expect([...square.entries.subarray(3)]).toEqual([0, 0, 0]);
  });
});
