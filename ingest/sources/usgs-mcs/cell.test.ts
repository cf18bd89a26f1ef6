import { describe, expect, test } from 'vitest';
import { lessThanHalfUnit, readCell, readNumber } from './cell.ts';

describe('a cell', () => {
  test.each<[string, object]>([
    ['1,200', { value: 1200 }],
    ['0.5', { value: 0.5 }],
    ['—', { value: 0 }],
    ['W', { missing: 'withheld' }],
    ['NA', { missing: 'not-available' }],
    ['XX', { missing: 'not-applicable' }],
    ['', { missing: 'not-available' }],
    ['Large', { missing: 'not-available' }],
    ['Moderate to Large', { missing: 'not-available' }],
    ['>25', { missing: 'only-bounds', low: 25 }],
    ['<200,000', { missing: 'only-bounds', high: 200000 }],
    ['330 - 390', { missing: 'only-bounds', low: 330, high: 390 }],
    ['890–1,000', { missing: 'only-bounds', low: 890, high: 1000 }],
  ])('%s', (text, expected) => {
    expect(readCell(text)).toMatchObject(expected);
  });

  test('without a number has no value, so that it is never zero', () => {
    for (const text of ['', 'W', 'NA', 'XX', 's', 'Large', '>25'])
      expect(readCell(text)?.value, text).toBeUndefined();
  });

  test.each(['1,00', '1.2.3', '-5', 'n.d.', '5–1', '> ', '1 200', 'Namibia'])('%s is refused', (text) => {
    expect(readCell(text)).toBeUndefined();
  });
});

test('a factor is applied exactly', () => {
  // In binary fractions 138.5 x 0.01 is 1.3850000000000002.
  expect(readNumber('138.5', '0.01')).toBe(1.385);
});

test('"less than half a unit" is found in every spelling of the publisher', () => {
  expect(['Less than 1/2 unit', 'Less than ½ unit.', 'Less than ½unit.'].every(lessThanHalfUnit)).toBe(true);
  expect(lessThanHalfUnit('Less than 5 units')).toBe(false);
});
