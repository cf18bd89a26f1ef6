import { expect, it } from 'vitest';
import { dumbbell } from './dumbbell.ts';

it('places others as a share of the figure used, on an axis of 2.5 times it', () => {
  // 110 ÷ 220 = 0.5, at 0.5 ÷ 2.5 = 0.2; the figure used itself at 1 ÷ 2.5 = 0.4; 660 ÷ 220 = 3 is beyond.
  expect(
    dumbbell([
      { id: 'a', value: 220, isUsed: true },
      { id: 'b', value: 110, isUsed: false },
      { id: 'c', value: 660, isUsed: false },
      { id: 'd', value: null, isUsed: false },
    ]),
  ).toEqual([
    { id: 'a', at: 0.4, isUsed: true, isBeyond: false },
    { id: 'b', at: 0.2, isUsed: false, isBeyond: false },
    { id: 'c', at: 1, isUsed: false, isBeyond: true },
  ]);
});

it('draws nothing where the figure used is zero or missing: there is no share of it', () => {
  expect(
    dumbbell([
      { id: 'a', value: 0, isUsed: true },
      { id: 'b', value: 5, isUsed: false },
    ]),
  ).toEqual([]);
  expect(
    dumbbell([
      { id: 'a', value: null, isUsed: true },
      { id: 'b', value: 5, isUsed: false },
    ]),
  ).toEqual([]);
});
