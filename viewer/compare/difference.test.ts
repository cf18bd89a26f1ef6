/** Differences of two figures: their bounds, their words, and what is never taken from what. */
import { describe, expect, it } from 'vitest';
import type { QuantityResult } from '../../picture/answer.ts';
import { en } from '../../picture/words/en.ts';
import { fr } from '../../picture/words/fr.ts';
import { differenceOf, differenceText } from './difference.ts';

const share = { id: 'fraction', symbol: '', dimension: 'SHARE', basis: null, basisLabel: null } as never;
const tonnes = { id: 't', symbol: 't', dimension: 'MASS', basis: null, basisLabel: null } as never;
const contained = {
  id: 't:content',
  symbol: 't',
  dimension: 'MASS',
  basis: 'content',
  basisLabel: 'content',
} as never;

function of(
  value: number | null,
  unit: QuantityResult['unit'],
  bounds: readonly [number, number] | null = null,
) {
  const [low, high] = bounds ?? [null, null];
  return {
    value,
    low,
    high,
    unit,
    status: 'DERIVED',
    missing: value === null ? 'WITHHELD' : null,
  } as QuantityResult;
}
const words = { locale: 'en', numbers: en.numbers, points: (text: string) => `${text} percentage points` };
const textOf = (first: QuantityResult, second: QuantityResult): string => {
  const difference = differenceOf(first, second);
  return typeof difference === 'string' ? difference : differenceText(difference, words);
};

describe('the difference of two figures', () => {
  it('is the second less the first, with its sign', () => {
    expect(textOf(of(0.25, share), of(0.75, share))).toBe('+50 percentage points');
    expect(textOf(of(0.75, share), of(0.25, share))).toBe('−50 percentage points');
    expect(textOf(of(0.5, share), of(0.5, share))).toBe('0 percentage points');
    expect(textOf(of(1000, tonnes), of(400, tonnes))).toBe('−600\u00a0t');
  });

  it('is as wide as the bounds of both allow', () => {
    // 0.5 to 0.7 less 0.2 to 0.3: at least 0.5 - 0.3, at most 0.7 - 0.2.
    const difference = differenceOf(of(0.25, share, [0.2, 0.3]), of(0.6, share, [0.5, 0.7]));
    expect(difference).toMatchObject({
      value: expect.closeTo(0.35),
      low: expect.closeTo(0.2),
      high: expect.closeTo(0.5),
    });
    expect(textOf(of(0.25, share, [0.2, 0.3]), of(0.6, share, [0.5, 0.7]))).toBe(
      '+35 percentage points (+20 to +50)',
    );
    // Bounds alone give a range alone; it may reach over zero, and shows both signs.
    expect(textOf(of(null, share, [0.2, 0.6]), of(0.5, share))).toBe('−10 to +30 percentage points');
  });

  it('is not told of different units, nor of what is unknown, which is no zero', () => {
    expect(textOf(of(1, tonnes), of(1, contained))).toBe('unit');
    expect(textOf(of(null, tonnes), of(1, tonnes))).toBe('unknown');
    expect(differenceOf(null, of(1, tonnes))).toBe('unknown');
    expect(differenceOf(of(1, tonnes), undefined)).toBe('unknown');
    expect(differenceOf({ ...of(null, tonnes), low: 3 }, of(1, tonnes))).toBe('unknown');
  });

  it('is written as the language writes numbers', () => {
    const difference = differenceOf(of(0.1, share), of(0.125, share));
    expect(
      typeof difference === 'string'
        ? ''
        : differenceText(difference, { ...words, locale: 'fr', numbers: fr.numbers }),
    ).toBe('+2,5 percentage points');
  });
});
