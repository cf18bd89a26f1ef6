/** Shares over draws: moved by a stated error, or not. */
import { expect, it } from 'vitest';
import { amount, share } from '../../../picture/origin/fixture.ts';
import { drawnShares, isMoved } from './drawn.ts';

const over = (low: number | null, high: number | null) => ({
  ...share('A', 0.6, 'SOUTH'),
  spread: amount(0.6, { low, high }),
});

it('leaves out what was not drawn', () => {
  expect(drawnShares([share('A', 0.6, 'SOUTH'), over(0.5, 0.7)])).toHaveLength(1);
});

it('tells a share that draws move from one that they repeat', () => {
  expect(isMoved(over(0.5, 0.7))).toBe(true);
  expect(isMoved(over(0.6, 0.6))).toBe(false);
  // Sums in another order differ in their last digits; no source states an error so small.
  expect(isMoved(over(0.1 + 0.2, 0.3))).toBe(false);
  expect(isMoved(over(null, null))).toBe(false);
});
