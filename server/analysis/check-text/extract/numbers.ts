/** What a number printed in digits says: points, commas and blanks mean other things in each language. */
import type { Language } from '../../../../schema/label.ts';

export interface PrintedNumber {
  /** With a point and the places that are printed: `1300`, `7.80`. */
  readonly decimal: string;
  /** Whether a reader of another language would read another number: `1.300`. */
  readonly isAmbiguous: boolean;
}

const blanks = /[ \u00a0\u202f\u2009\u2007'’]/g;
/** Signs included: there are fewer atoms in all that is mined. */
const mostDigits = 40;
const decimalSign: Readonly<Record<Language, '.' | ','>> = { en: '.', fr: ',', es: ',' };

/**
 * `1,300` is 1300 in English and 1.300 in French and Spanish; `1.300` is 1300 in Spanish, and in French as it was
 * long printed. One sign followed by other than three digits parts decimals in every language.
 * @returns null for what is no number, `2.1.3`, and for more digits than any count has
 */
export function readNumber(printed: string, language: Language): PrintedNumber | null {
  const bare = printed.replace(blanks, '');
  if (bare.length > mostDigits) return null;
  const signs = [...bare].filter((sign) => sign === '.' || sign === ',');
  const [first, ...others] = signs;
  const sure = (decimal: string): PrintedNumber => ({ decimal, isAmbiguous: false });
  if (first === undefined) return sure(bare);
  const last = signs.at(-1);
  if (new Set(signs).size === 2) {
    const isOneDecimal = signs.filter((sign) => sign === last).length === 1;
    const [whole = '', places = ''] = bare.split(last ?? '');
    if (!isOneDecimal || !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
    return sure(`${whole.replace(/[.,]/g, '')}.${places}`);
  }
  if (others.length > 0) return /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? sure(bare.replace(/[.,]/g, '')) : null;
  const [whole = '', places = ''] = bare.split(first);
  const decimal = `${whole}.${places}`;
  const isGroup = places.length === 3 && whole.length <= 3 && !/^0/.test(whole) && bare === printed;
  if (!isGroup) return sure(decimal);
  if (first === decimalSign[language]) return { decimal, isAmbiguous: true };
  return { decimal: `${whole}${places}`, isAmbiguous: language === 'fr' };
}
