import { describe, expect, it } from 'vitest';
import type { QuantityResult } from './answer.ts';
import { formatNumber, formatQuantity, formatShare, type NumberLabels } from './number.ts';

const labels: NumberLabels = {
  status: {
    REPORTED: 'reported',
    ESTIMATED: 'estimated',
    DERIVED: 'derived',
    PROJECTED: 'projected',
    ASSUMED: 'assumed',
  },
  missing: {
    WITHHELD: 'withheld',
    NOT_AVAILABLE: 'not in source',
    NOT_APPLICABLE: 'not applicable',
    NOT_PUBLISHED: 'not published',
    ONLY_BOUNDS: 'only bounds',
  },
  noFigure: 'no figure yet',
  range: '{low} to {high}',
  atLeast: 'at least {value}',
  atMost: 'at most {value}',
  lessThan: 'less than {value}',
};
const tonnes = {
  id: 't:contained',
  symbol: 't',
  dimension: 'mass',
  basis: 'contained',
  basisLabel: 'contained',
};
const fraction = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '–' };
const quantity = (part: Partial<QuantityResult>): QuantityResult => ({
  value: 226_000,
  low: null,
  high: null,
  unit: tonnes,
  status: 'ESTIMATED',
  missing: null,
  ...part,
});

describe('formatNumber', () => {
  it.each([
    [226_400, 'en', '226,000'],
    [226_400, 'fr', '226\u202f000'],
    [226_400, 'es', '226\u202f000'],
    [1234, 'en', '1,230'],
    [1234, 'fr', '1230'],
    [1234, 'es', '1230'],
    [135.17, 'en', '135'],
    [0.07034, 'fr', '0,0703'],
    [-12.5, 'en', '−12.5'],
    [-12.5, 'es', '−12,5'],
    [-0, 'en', '0'],
  ])('%d in %s is %s', (value, locale, text) => {
    expect(formatNumber(value, locale)).toBe(text);
  });
  it('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, 'en')).toThrow('NaN is not a number that can be shown');
  });
});

describe('formatShare', () => {
  it.each([
    [0.748, 'en', '75%'],
    [0.0264, 'fr', '2,6\u202f%'],
    [0.0264, 'es', '2,6\u202f%'],
    [1, 'en', '100%'],
    [0.997, 'en', '99.7%'],
    [0.99999, 'en', '99.9%'],
    [0.0042, 'en', '0.42%'],
    [0.00002, 'en', '< 0.01%'],
    [0, 'en', '0%'],
  ])('%d in %s is %s', (share, locale, text) => {
    expect(formatShare(share, locale)).toBe(text);
  });
});

describe('formatQuantity', () => {
  it('prints value, unit, status and mark', () => {
    expect(formatQuantity(quantity({}), 'en', labels)).toEqual({
      value: '226,000',
      unit: 't',
      text: '226,000\u00a0t',
      range: null,
      word: 'estimated',
      mark: 'estimated',
      nothing: null,
    });
  });
  it('prints things one by one, and a part of one with no more digits than any number', () => {
    const unit = { id: 'count', symbol: '', dimension: 'count', basis: 'none', basisLabel: '–' };
    const text = (value: number): string => formatQuantity(quantity({ unit, value }), 'en', labels).text;
    expect([1_234_567, 1234.4, 999, 109.234430994519].map(text)).toEqual([
      '1,234,567',
      '1,234',
      '999',
      '109',
    ]);
  });
  it('prints a range beside the value, and alone when only bounds are known', () => {
    expect(formatQuantity(quantity({ low: 182_000, high: 226_000 }), 'en', labels).range).toBe(
      '182,000 to 226,000\u00a0t',
    );
    const bounds = quantity({ value: null, low: 1000, high: 1200, missing: 'ONLY_BOUNDS' });
    expect(formatQuantity(bounds, 'en', labels)).toMatchObject({
      text: '1,000 to 1,200\u00a0t',
      word: 'only bounds',
      mark: 'unknown',
      nothing: 'only-bounds',
    });
  });
  it('prints the one bound that is known', () => {
    const one = (part: Partial<QuantityResult>) =>
      formatQuantity(quantity({ value: null, missing: 'ONLY_BOUNDS', ...part }), 'en', labels).text;
    expect(one({ low: 7.7 })).toBe('at least 7.7\u00a0t');
    expect(one({ high: 12 })).toBe('at most 12\u00a0t');
    // That nothing is known from below is no find of zero.
    expect(one({ low: 0, high: 12 })).toBe('at most 12\u00a0t');
    expect(one({})).toBe('only bounds');
    // Bounds that print alike are one number.
    expect(one({ low: 1000.1, high: 1000.2 })).toBe('1,000\u00a0t');
  });
  it('never prints zero for what is unknown', () => {
    for (const missing of ['WITHHELD', 'NOT_AVAILABLE', 'NOT_PUBLISHED', null] as const) {
      const { text } = formatQuantity(quantity({ value: null, missing }), 'en', labels);
      expect(text).not.toMatch(/\d/);
      expect(text).not.toBe('');
    }
    expect(formatQuantity(null, 'en', labels).text).toBe('no figure yet');
  });
  it('prints a zero that a source reports', () => {
    expect(formatQuantity(quantity({ value: 0 }), 'en', labels).text).toBe('0\u00a0t');
  });
  it('prints shares as per cent, whether they come as fraction or per cent', () => {
    expect(formatQuantity(quantity({ value: 0.748, unit: fraction }), 'en', labels).text).toBe('75%');
    const percent = { ...fraction, id: 'percent', symbol: '%' };
    expect(formatQuantity(quantity({ value: 12.4, unit: percent }), 'fr', labels).text).toBe('12\u202f%');
  });
  it('prints a ratio of many times as a multiple', () => {
    // An egg of Agbogbloshie: 220 times the tolerable daily intake.
    expect(formatQuantity(quantity({ value: 220, unit: fraction }), 'fr', labels).text).toBe('220\u00a0×');
    expect(formatQuantity(quantity({ value: 9.9, unit: fraction }), 'en', labels).text).toBe('990%');
  });
  it('says when bounds round to the same figure that there is no range worth printing', () => {
    expect(formatQuantity(quantity({ low: 226_010, high: 226_020 }), 'en', labels).range).toBeNull();
  });
});
