/** One number with its scale and unit: "62 millions de tonnes", "US$ 2", "1,300 TWh". */
import type { Language } from '../../../../schema/label.ts';
import { readNumber } from './numbers.ts';
import { scaleAt } from './scales.ts';
import { spelledNumber } from './spelled.ts';
import type { Token } from './tokens.ts';
import { moneyBefore, type TextUnit, unitAt } from './units.ts';

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
  const scale = scaleAt(tokens, at + 1, language, money !== null);
  const past = at + 1 + scale.length;
  const behind = unitAt(tokens, past);
  // Money before goes before a counted noun behind: "$5 million companies".
  const unit = money !== null && behind?.unit.dimension !== 'price' ? money.unit : (behind?.unit ?? null);
  const isSure = scale.exponent > 0 || unit?.symbol === '%' || (unit !== null && (spelled ?? 0) >= 100);
  if (spelled !== undefined && !isSure) return null;
  const next = past + (money === null ? (behind?.length ?? 0) : 0);
  const first = at - (money?.length ?? 0);
  return {
    ...printed,
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
