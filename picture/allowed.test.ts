/** What a claim allows is printed so finely that its ends can be told from the claim. */
import { expect, it } from 'vitest';
import { allowedText } from './allowed.ts';
import type { QuantityResult } from './answer.ts';

function quantity(
  unit: string,
  symbol: string,
  value: number | null,
  low: number | null,
  high: number | null,
) {
  return {
    value,
    low,
    high,
    unit: { id: unit, symbol, dimension: 'MASS', basis: 'GROSS', basisLabel: '' },
    status: 'REPORTED',
    missing: null,
  } as QuantityResult;
}

it('keeps the half of the last place', () => {
  expect(allowedText(quantity('Mt:gross', 'Mt', 62, 61.5, 62.5), 'en')).toBe('61.5 to 62.5\u00a0Mt');
  expect(allowedText(quantity('percent', '%', 22, 21.5, 22.5), 'en')).toBe('21.5 to 22.5%');
  expect(allowedText(quantity('fraction', '', 0.01, 0.005, 0.015), 'fr')).toBe('de 0,5 à 1,5\u202f%');
  expect(allowedText(quantity('t:gross', 't', 109_000, 108_500, 109_500), 'en')).toBe(
    '108,500 to 109,500\u00a0t',
  );
});

it('says nothing of a bound alone, which the claim says itself', () => {
  expect(allowedText(quantity('percent', '%', null, null, 50), 'en')).toBeNull();
});
