/** What a cell of the Mineral Commodity Summaries says: a number, a bound, or one of the marks for "no number". */
import Big from 'big.js';
import type { Missing } from '../../../schema/status.ts';

export interface Cell {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly missing?: Missing;
  /** What the publisher printed instead of a number, in a sentence. */
  readonly note?: string;
}

const number = /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
const range = /^([\d,.]+) ?[–-] ?([\d,.]+)$/;
const sizes = /^(very small|small|moderate|moderate to large|large)$/i;

/** Wherever a cell cannot be read: what was expected instead. */
export const expectedCell =
  'a number such as 1,200 or 0.5, a range 890–1,000, a bound >2,000,000, or one of: blank, —, W, NA, XX, s, Large';

/** The empty cell of the 2025 file stands for a dash, a "W" and a lost figure alike. */
export const blankNote = 'Blank in the file, which writes zero, withheld and unknown alike.';

/** A number as printed, scaled exactly; undefined when it is not one. */
export function readNumber(text: string, factor = '1'): number | undefined {
  if (!number.test(text)) return undefined;
  return Number(Big(text.replaceAll(',', '')).times(factor).toString());
}

/**
 * Reads a cell.
 * @param text the cell without white space at its ends
 * @param factor exact decimal text by which numbers are multiplied, such as `0.01` for cents
 * @returns what it says, or undefined when it is none of the publisher's marks
 */
export function readCell(text: string, factor = '1'): Cell | undefined {
  const value = readNumber(text, factor);
  if (value !== undefined) return { value };
  switch (text) {
    case '':
      return { missing: 'not-available', note: blankNote };
    case '—':
    case '–':
      return { value: 0 };
    case 'W':
      return { missing: 'withheld', note: 'Withheld to avoid disclosing company proprietary data.' };
    case 'NA':
    case 'na':
      return { missing: 'not-available', note: 'Printed as "NA", not available.' };
    case 'XX':
    case 'xx':
      return { missing: 'not-applicable', note: 'Printed as "XX", not applicable.' };
    case 's':
      return { missing: 'not-available', note: 'Printed as a mark that refers to the note.' };
  }
  if (sizes.test(text)) return { missing: 'not-available', note: `Printed as "${text}".` };
  const bound = readNumber(text.slice(1).trim(), factor);
  if (bound !== undefined && text.startsWith('>')) return { missing: 'only-bounds', low: bound };
  if (bound !== undefined && text.startsWith('<')) return { missing: 'only-bounds', high: bound };
  const [, from = '', to = ''] = range.exec(text) ?? [];
  const low = readNumber(from, factor);
  const high = readNumber(to, factor);
  if (low === undefined || high === undefined || low > high) return undefined;
  return { missing: 'only-bounds', low, high };
}

/** "Less than ½ unit": more than nothing, and too little to print. */
export function lessThanHalfUnit(note: string): boolean {
  return /less than (1\/2|½) ?unit/i.test(note);
}
