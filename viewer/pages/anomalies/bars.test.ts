import { expect, it } from 'vitest';
import type { QuantityResult } from '../../../picture/answer.ts';
import { barsOf, type Measured } from './bars.ts';

function figure(value: number | null, dimension: string, basis: string, factor: number): Measured {
  const unit = { id: `u:${basis}`, symbol: 'u', dimension, basis, basisLabel: basis };
  const quantity: QuantityResult = { value, low: null, high: null, unit, status: 'REPORTED', missing: null };
  return { quantity, measured: { unit: { factor } } };
}

it('puts masses in unlike units on one scale, and leaves what does not compare without a bar', () => {
  // 2 kt of metal against 500 t of goods: a quarter.
  const figures = [
    figure(500, 'mass', 'gross', 1),
    figure(2, 'mass', 'contained', 1000),
    figure(90, 'money', 'fob', 1),
  ];
  expect(barsOf(figures)).toEqual([0.25, 1, undefined]);
});

it('leaves out what gets no bar, and does not measure by it', () => {
  const figures = [figure(1, 'mass', 'gross', 1), figure(4, 'mass', 'gross', 1), null];
  expect(barsOf(figures)).toEqual([0.25, 1, undefined]);
});

it('draws none where no two figures compare, or all are nil', () => {
  expect(barsOf([figure(3, 'mass', 'gross', 1), figure(3, 'money', 'fob', 1)])).toEqual([
    undefined,
    undefined,
  ]);
  expect(barsOf([figure(0, 'mass', 'gross', 1), figure(null, 'mass', 'gross', 1)])).toEqual([
    undefined,
    undefined,
  ]);
});
