/** One number with its scale and unit: "62 millions de tonnes", "US$ 2", "1,300 TWh". */
import Big from 'big.js';
import type { Language } from '../../../../schema/label.ts';
import { readNumber } from './numbers.ts';
import { scaleAt } from './scales.ts';
import { isNegative } from './signs.ts';
import { spelledNumber } from './spelled.ts';
import { sequenceAt, type Token } from './tokens.ts';
import { moneyBefore, perMoneyAt, type TextUnit, unitAt } from './units.ts';

export interface Amount {
  /** As printed, with a point: `7.80`. */
  readonly decimal: string;
  /** Power of ten of its scale. */
  readonly exponent: number;
  readonly unit: TextUnit | null;
  readonly isAmbiguous: boolean;
  /** Whether a sign of money stands before it. */
  readonly hasMoney: boolean;
  readonly start: number;
  readonly end: number;
  /** Its first token, the sign of money included; its number or scale; the token behind it. */
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** "a milliard and a half", before or behind its scale. */
const halves: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['and', 'a', 'half']],
  fr: [
    ['et', 'demi'],
    ['et', 'demie'],
  ],
  es: [
    ['y', 'medio'],
    ['y', 'media'],
  ],
};

function halfAt(tokens: readonly Token[], at: number, language: Language): number {
  for (const words of halves[language]) {
    const length = sequenceAt(tokens, at, words);
    if (length > 0) return length;
  }
  return 0;
}

/**
 * The amount whose number is the token; null where it is none. A number in words counts only before a scale or a
 * per cent, "two million", "ten per cent", or, from a hundred on, before a unit: "mil toneladas".
 */
export function amountAt(tokens: readonly Token[], at: number, language: Language): Amount | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  const spelled = token.kind === 'word' ? spelledNumber(token.folded, language) : undefined;
  const printed =
    token.kind === 'number'
      ? readNumber(token.text, language)
      : spelled === undefined
        ? null
        : { decimal: String(spelled), isAmbiguous: false };
  if (printed === null) return null;
  const money = token.kind === 'number' ? moneyBefore(tokens, at) : null;
  const isWhole = /^\d+$/.test(printed.decimal);
  const inner = isWhole ? halfAt(tokens, at + 1, language) : 0;
  const scale = scaleAt(tokens, at + 1 + inner, language, {
    isMoney: money !== null,
    hasUnit: (place) => unitAt(tokens, place) !== null,
  });
  const outer =
    isWhole && inner === 0 && scale.length > 0 ? halfAt(tokens, at + 1 + scale.length, language) : 0;
  const hasHalf = (inner > 0 && scale.length > 0) || outer > 0;
  const past = at + 1 + (scale.length > 0 ? inner : 0) + scale.length + outer;
  // Money before goes before a counted noun behind: "$5 million companies"; what it is paid for stands behind, too.
  const behind = money === null ? unitAt(tokens, past) : perMoneyAt(money.unit, tokens, past);
  const unit = behind?.unit ?? money?.unit ?? null;
  const isSure = scale.exponent > 0 || unit?.symbol === '%' || (unit !== null && (spelled ?? 0) >= 100);
  if (spelled !== undefined && !isSure) return null;
  const next = past + (behind?.length ?? 0);
  const start = at - (money?.length ?? 0);
  const isBelow = isNegative(tokens, start);
  const first = isBelow ? start - 1 : start;
  const whole = hasHalf ? Big(printed.decimal).plus('0.5').toString() : printed.decimal;
  return {
    decimal: isBelow ? `-${whole}` : whole,
    isAmbiguous: printed.isAmbiguous,
    exponent: scale.exponent,
    unit,
    hasMoney: money !== null,
    start: tokens[first]?.start ?? token.start,
    end: tokens[next - 1]?.end ?? token.end,
    first,
    last: past - 1,
    next,
  };
}
