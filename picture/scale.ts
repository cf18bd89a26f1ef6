/** Large amounts in the unit in which people say them: 53,600,000 t is 53.6 million t, 1,190,000 million USD is 1.19 trillion USD. */
import type { QuantityResult } from './answer.ts';
import { numberFormat } from './number-format.ts';

/** From here on a number is said in words: millions and more. */
export const wordsFrom = 1_000_000;
/** Things that can be counted are told one by one for longer: 1,234,567 persons, 1.55 billion persons. */
export const countWordsFrom = 10_000_000;
/** From here on words for numbers help nobody: the computing of a model's training is 7.86 × 10²⁴ operations. */
export const powersFrom = 1e15;

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
    numberFormat(locale, { maximumSignificantDigits: significant, ...unit }).format(number);
  if (locale === 'fr' && Math.abs(value) >= 1e12) return `${format(value / 1e9, {})} milliards`;
  return format(value, { notation: 'compact', compactDisplay: 'long' });
}

/**
 * A number with a power of ten: "7.86 × 10²⁴".
 * @param locale a BCP 47 tag: en, fr, es
 */
export function powerNumber(value: number, locale: string, significant = 3): string {
  const [digits = '', power = ''] = value.toExponential(significant - 1).split('e');
  const raised = [...power.replace('+', '')].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  const front = numberFormat(locale).format(Number(digits));
  return `${front} × 10${raised}`;
}

/** Words for numbers at the head of a unit, many and one. */
const manyOf = {
  fr: [
    ['milliers', 'millier'],
    ['millions', 'million'],
    ['milliards', 'milliard'],
  ],
  es: [['millones', 'millón']],
} as const;

/**
 * A unit whose symbol begins with a word for a number, as it stands after that number: « 1,5 million USD »,
 * "1 millón USD". French has one of a thing below two, Spanish at one alone.
 * @param said the number as it is printed, rounded
 */
export function unitInNumber(symbol: string, said: number, locale: string): string {
  if (locale !== 'fr' && locale !== 'es') return symbol;
  const isOne = locale === 'fr' ? Math.abs(said) < 2 : Math.abs(said) === 1;
  const word = isOne ? manyOf[locale].find(([many]) => symbol.startsWith(`${many} `)) : undefined;
  return word === undefined ? symbol : word[1] + symbol.slice(word[0].length);
}

/** A unit after such a number: "53.6 million t", « 53,6 millions de t », "53,6 millones de t"; a currency as it is. */
export function unitAfterWord(unit: string, locale: string): string {
  return locale === 'en' || unit === '' || unit.startsWith('USD') ? unit : `de\u00a0${unit}`;
}
