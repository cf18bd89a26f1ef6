import { expect, test } from 'vitest';
import type { QuantityResult } from './answer.ts';
import { formatQuantity } from './number.ts';
import { saidScale } from './scale.ts';
import { words } from './words/index.ts';

const quantity = (value: number, unit: string, symbol: string): QuantityResult => ({
  value,
  low: null,
  high: null,
  unit: {
    id: unit,
    symbol,
    dimension: unit.startsWith('M') ? 'money' : 'mass',
    basis: 'gross',
    basisLabel: '',
  },
  status: 'REPORTED',
  missing: null,
});
const said = (of: QuantityResult, language: 'en' | 'fr' | 'es'): string =>
  formatQuantity(of, language, words[language].numbers).text.replaceAll(/[\u00a0\u202f]/g, ' ');

// World e-waste of 2019, 53,602,078 t; value added of electronics of 2018, 1,188,000 million USD.
test.each([
  [quantity(53_602_078, 't:gross', 't'), 'en', '53.6 million t'],
  [quantity(53_602_078, 't:gross', 't'), 'fr', '53,6 millions de t'],
  [quantity(53_602_078, 't:gross', 't'), 'es', '53,6 millones de t'],
  [quantity(1_188_000, 'MUSD:current', 'million USD'), 'en', '1.19 trillion USD'],
  [quantity(1_188_000, 'MUSD:current', 'millions USD'), 'fr', '1 190 milliards USD'],
  [quantity(1_188_000, 'MUSD:current', 'millones USD'), 'es', '1,19 billones USD'],
  [quantity(364_229, 'MUSD:current', 'millions USD'), 'fr', '364 milliards USD'],
  [quantity(472, 'MUSD:current', 'million USD'), 'en', '472 million USD'],
  // French has one of a thing below two, Spanish at one alone.
  [quantity(1, 'MUSD:current', 'millions USD'), 'fr', '1 million USD'],
  [quantity(0, 'MUSD:current', 'millions USD'), 'fr', '0 million USD'],
  [quantity(1.5, 'MUSD:current', 'millions USD'), 'fr', '1,5 million USD'],
  [quantity(1.999, 'MUSD:current', 'millions USD'), 'fr', '2 millions USD'],
  [quantity(-1.2, 'kUSD:fob', 'milliers USD'), 'fr', '−1,2 millier USD'],
  [quantity(1, 'MUSD:current', 'millones USD'), 'es', '1 millón USD'],
  [quantity(0, 'MUSD:current', 'millones USD'), 'es', '0 millones USD'],
  [quantity(1.5, 'MUSD:current', 'millones USD'), 'es', '1,5 millones USD'],
  [quantity(226_000, 't:contained', 't'), 'en', '226,000 t'],
  [quantity(27_600, 'kt:contained', 'kt'), 'en', '27,600 kt'],
  [quantity(2_600_000, 'kt:gross', 'kt'), 'en', '2.6 billion t'],
] as const)('%j in %s is said as %s', (of, language, text) => {
  expect(said(of, language)).toBe(text);
});

test('bounds and value are scaled together, and a small amount stays as published', () => {
  const range = { ...quantity(1500, 'MUSD:current', 'million USD'), low: 900, high: 2100 };
  expect(saidScale(range)).toMatchObject({ value: 1.5e9, low: 9e8, high: 2.1e9, unit: { symbol: 'USD' } });
  const small = quantity(999, 'MUSD:current', 'million USD');
  expect(saidScale(small)).toBe(small);
});

const count = (value: number, symbol = ''): QuantityResult => {
  const one = quantity(value, 'count', symbol);
  return { ...one, unit: { ...one.unit, dimension: 'count' } };
};

// India in 2100, 1,551,000,000 persons; Llama 3 70B has 70,000,000,000 parameters, which took 7.861e24 operations.
test.each([
  [count(1_234_567), 'en', '1,234,567'],
  [count(2_926_167.5), 'fr', '2 926 168'],
  [count(0.25), 'en', '0.25'],
  [count(1_551_000_000), 'en', '1.55 billion'],
  [count(1_551_000_000), 'fr', '1,55 milliard'],
  [count(70_000_000_000), 'es', '70 mil millones'],
  [count(7.861e24, 'FLOP'), 'en', '7.86 × 10²⁴ FLOP'],
  [count(7.861e24, 'FLOP'), 'es', '7,86 × 10²⁴ FLOP'],
  [count(-2e15, 'FLOP'), 'fr', '−2 × 10¹⁵ FLOP'],
] as const)(
  'a count, %j in %s, is told one by one, in words or by a power of ten: %s',
  (of, language, text) => {
    expect(said(of, language)).toBe(text);
  },
);
