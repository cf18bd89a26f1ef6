/** What a claim allows, in enough figures that it can be told from the claim itself: 61.5 to 62.5 is not "62 to 63". */
import type { Language } from '../schema/label.ts';
import type { QuantityResult } from './answer.ts';
import { formatNumber, formatQuantity } from './number.ts';
import { fill, words } from './words/index.ts';

/** Half of the last printed place of a number with three or four figures takes one or two more. */
const digits = 6;
/** From here on numbers are said with words, "5.05 billion", which keep a figure more than the claim. */
const wordsFrom = 1_000_000;

/** @returns null where the claim has no two bounds: then its own words say all */
export function allowedText(quantity: QuantityResult, language: Language): string | null {
  const { low, high, value, unit } = quantity;
  if (low === null || high === null || value === null) return null;
  const { numbers } = words[language];
  const shown = formatQuantity(quantity, language, numbers);
  if (Math.max(Math.abs(low), Math.abs(high)) >= wordsFrom) return shown.range;
  const [dimension] = unit.id.split(':');
  const isPart = dimension === 'fraction' || dimension === 'percent';
  const scale = dimension === 'fraction' ? 100 : 1;
  const number = (bound: number): string => formatNumber(bound * scale, language, digits);
  const end = isPart ? (language === 'en' ? '%' : '\u202f%') : shown.unit === '' ? '' : `\u00a0${shown.unit}`;
  return `${fill(numbers.range, { low: number(low), high: number(high) })}${end}`;
}
