/** Which typing errors are forgiven. */
import { expect, it } from 'vitest';
import { isOneSlip, lettersApart, lettersOf, slipsBetween, slipsForgiven } from './typing-error.ts';

it.each([
  ['cobalt', 'coblat', 'swapped'],
  ['cobalt', 'cobat', 'missing'],
  ['cobalt', 'cobbalt', 'doubled'],
  ['cobalt', 'kobalt', 'replaced'],
  ['cobalt', 'cobal', 'missing at the end'],
  ['cobalt', 'obalt', 'missing at the start'],
  ['cobalt', 'ocbalt', 'swapped at the start'],
])('%s and %s are one slip apart: %s', (a, b) => {
  expect(isOneSlip(a, b)).toBe(true);
  expect(isOneSlip(b, a)).toBe(true);
  // An error takes a letter away and puts another there, at most.
  expect(lettersApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2);
});

it.each([
  ['cobalt', 'cobalt'],
  ['cobalt', 'coal'],
  ['cobalt', 'clboat'],
  ['ab', 'cd'],
])('%s and %s are not', (a, b) => {
  expect(isOneSlip(a, b)).toBe(false);
});

it('forgives more in longer words, and nothing in short ones and numbers', () => {
  expect(['tin', 'zinc', 'cobalt', 'smartfone', '810520', 'x'.repeat(41)].map(slipsForgiven)).toEqual([
    0, 1, 1, 2, 0, 0,
  ]);
  expect(slipsBetween('smartfone', 'smartphone', 2)).toBe(2);
  expect(slipsBetween('smartfone', 'smartphone', 1)).toBeUndefined();
  expect(slipsBetween('smartphone', 'smartphone', 2)).toBeUndefined();
});
