/** Large amounts in the unit in which people say them: 53,600,000 t is 53.6 million t, 1,190,000 million USD is 1.19 trillion USD. */
import type { QuantityResult } from './answer.ts';

/** From here on a number is said in words: millions and more. */
export const wordsFrom = 1_000_000;

interface Step {
  /** Beginning of the unit's id, before its basis. */
  readonly stem: string;
  /** From this amount on, in the unit as published. */
  readonly from: number;
  readonly times: number;
  readonly symbol: string;
}

/** The symbols `t` and `USD` are the same in the three languages (schema/unit.ts). */
const steps: readonly Step[] = [
  { stem: 'MUSD', from: 1000, times: 1_000_000, symbol: 'USD' },
  { stem: 'kt', from: wordsFrom, times: 1000, symbol: 't' },
  { stem: 'Mt', from: 1000, times: 1_000_000, symbol: 't' },
];

const times = (value: number | null, factor: number): number | null =>
  value === null ? null : value * factor;

/** The same quantity in the unit in which it is said; its basis stays. */
export function saidScale(quantity: QuantityResult): QuantityResult {
  const { value, low, high, unit } = quantity;
  const largest = Math.max(...[value, low, high].map((amount) => Math.abs(amount ?? 0)));
  const step = steps.find(({ stem, from }) => unit.id.split(':')[0] === stem && largest >= from);
  if (step === undefined) return quantity;
  return {
    ...quantity,
    value: times(value, step.times),
    low: times(low, step.times),
    high: times(high, step.times),
    unit: { ...unit, symbol: step.symbol },
  };
}

/**
 * A number of a million and more with its word: "53.6 million", « 53,6 millions », "1,19 billones". French says
 * a thousand milliards: its « billion » is too easily taken for the English one.
 * @param locale a BCP 47 tag: en, fr, es
 */
export function wordNumber(value: number, locale: string, significant = 3): string {
  const format = (number: number, unit: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale === 'es' ? 'es-ES' : locale, {
      maximumSignificantDigits: significant,
      ...unit,
    }).format(number);
  if (locale === 'fr' && Math.abs(value) >= 1e12) return `${format(value / 1e9, {})} milliards`;
  return format(value, { notation: 'compact', compactDisplay: 'long' });
}

/** A unit after such a number: "53.6 million t", « 53,6 millions de t », "53,6 millones de t"; a currency as it is. */
export function unitAfterWord(unit: string, locale: string): string {
  return locale === 'en' || unit === '' || unit.startsWith('USD') ? unit : `de\u00a0${unit}`;
}
