/** Two numbers that are the ends of one figure: "3 à 5 millions", "between 15 and 30 %", "30–50". */
import Big from 'big.js';
import type { Language } from '../../../../schema/label.ts';
import { type Amount, amountAt } from './amount.ts';
import { isJoined, type Token } from './tokens.ts';

const joins: ReadonlySet<string> = new Set(['to', 'a', '-', '–', '—']);
const both: ReadonlySet<string> = new Set(['and', 'et', 'y']);
const openers: ReadonlySet<string> = new Set(['between', 'entre']);
/** Beginnings of words of change: "grew from 3 to 5" are two figures, of two years. */
const changes =
  /^(?:grew|grow|rose|rise|rising|increas|went|fell|fall|drop|jump|declin|pass[eaé]|augment|grimp|bond|chut|baiss|recul|progress|subi|aument|pas[aoó]|cay|cre[cz]|disminu|baj)/;
const changeWithin = 4;

function isChange(tokens: readonly Token[], first: number): boolean {
  if (!['from', 'de'].includes(tokens[first - 1]?.folded ?? '')) return false;
  for (let step = 2; step <= changeWithin + 1; step += 1)
    if (changes.test(tokens[first - step]?.folded ?? '')) return true;
  return false;
}

const sizeOf = ({ decimal, exponent }: Amount): Big => Big(decimal).times(Big(10).pow(exponent));

/** Two amounts with one unit; of a change, each is a figure of its own. */
export interface Ends {
  readonly lower: Amount;
  readonly higher: Amount;
  readonly isChange: boolean;
}

/** The range, or the change, that a lower amount begins; null where it begins none. */
export function rangeAt(tokens: readonly Token[], lower: Amount, language: Language): Ends | null {
  const join = tokens[lower.next];
  if (join === undefined) return null;
  const isBoth = both.has(join.folded) && openers.has(tokens[lower.first - 1]?.folded ?? '');
  if (!joins.has(join.folded) && !isBoth) return null;
  let at = lower.next + 1;
  // "US$ 2 to US$ 3": a sign of money may stand before the second, too.
  while (['$', '€', 'US', 'USD', 'EUR'].includes(tokens[at]?.text ?? '') && at < lower.next + 3) at += 1;
  const higher = amountAt(tokens, at, language);
  if (higher === null) return null;
  const isSign = join.kind === 'sign';
  // A dash with a blank on one side only belongs to the words.
  if (isSign && isJoined(tokens[lower.next - 1], join) !== isJoined(join, tokens[lower.next + 1]))
    return null;
  const isOwn = lower.unit !== null && higher.unit !== null && lower.unit.dimension !== higher.unit.dimension;
  if (isOwn) return null;
  const unit = higher.unit ?? lower.unit;
  const isSmaller = lower.exponent === 0 && Big(lower.decimal).lt(higher.decimal);
  const scaled = isSmaller && lower.unit === null ? { ...lower, exponent: higher.exponent } : lower;
  const shared = isSmaller && lower.hasMoney ? { ...lower, exponent: higher.exponent } : scaled;
  if (!sizeOf(shared).lt(sizeOf(higher))) return null;
  return {
    lower: { ...shared, unit },
    higher: { ...higher, unit },
    isChange: isChange(tokens, lower.first),
  };
}
