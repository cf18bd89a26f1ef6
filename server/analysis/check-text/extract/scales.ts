/** Words that multiply a number: thousand, million, milliard, "mil millones". A billion is not everywhere the same. */
import type { Language } from '../../../../schema/label.ts';
import { isJoined, type Token } from './tokens.ts';

/** Powers of ten by word, folded. */
const words: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: {
    thousand: 3,
    million: 6,
    millions: 6,
    billion: 9,
    billions: 9,
    bn: 9,
    trillion: 12,
    tn: 12,
    mn: 6,
    lakh: 5,
    lakhs: 5,
    crore: 7,
    crores: 7,
  },
  fr: {
    mille: 3,
    millier: 3,
    milliers: 3,
    million: 6,
    millions: 6,
    milliard: 9,
    milliards: 9,
    md: 9,
    mds: 9,
    mrd: 9,
    billion: 12,
    billions: 12,
  },
  es: {
    mil: 3,
    miles: 3,
    millon: 6,
    millones: 6,
    millardo: 9,
    millardos: 9,
    billon: 12,
    billones: 12,
  },
};
/**
 * Letters that stand for a number beside money, `$5m`, `12 M€`, `40 k€`, or where they touch a number and what is
 * counted or measured follows: `62m tonnes`, `5k people`. A letter alone may be a unit: `62 m`, `a 62m tower`.
 */
const letters: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };
const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£']);

export interface Scale {
  readonly exponent: number;
  /** How many tokens say it. */
  readonly length: number;
}

/**
 * The scale that begins at a token; "mil millones" and "thousand billion" are one.
 * @param isMoney whether a sign of money stands before the number
 * @param hasUnit whether a unit, or a noun that is counted, begins at a token
 */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  { isMoney, hasUnit }: { readonly isMoney: boolean; readonly hasUnit: (at: number) => boolean },
): Scale {
  let exponent = 0;
  let length = 0;
  for (;;) {
    const own = words[language][tokens[at + length]?.folded ?? ''];
    if (own === undefined) break;
    exponent += own;
    length += 1;
  }
  if (length > 0) return { exponent, length };
  const [token, next] = [tokens[at], tokens[at + 1]];
  const letter = letters[token?.folded ?? ''];
  const isBesideSign = isJoined(token, next) && currencySigns.has(next?.text ?? '');
  const isTouching = isJoined(tokens[at - 1], token);
  if (letter !== undefined && (isBesideSign || (isTouching && (isMoney || hasUnit(at + 1)))))
    return { exponent: letter, length: 1 };
  return { exponent: 0, length: 0 };
}
