/** What a printed figure may stand for: its rounding, or the range or bound that the words give. */
import Big from 'big.js';
import type { Claim } from '../../../schema/claim.ts';

/** Both ends included; infinite where it is open. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Zeros at the end of a whole number may be rounding or not: they allow no more than this part of the figure. */
const mostOfTrailingZeros = '0.05';

/**
 * Half of the last printed place: 7.8 is 7.75 to 7.85. Zeros at the end of a whole number are taken for rounding,
 * up to a twentieth of the figure: 80 is 76 to 84, 109000 is 108500 to 109500.
 */
export function roundingOf(printed: string): Range {
  const figure = Big(printed);
  const decimals = printed.split('.')[1]?.length;
  const zeros = decimals === undefined ? (/^-?\d*[1-9](0*)$/.exec(printed)?.[1]?.length ?? 0) : 0;
  const place = decimals === undefined ? zeros : -decimals;
  const half = Big(10).pow(place).div(2);
  const most = figure.abs().times(mostOfTrailingZeros);
  const allowed = zeros > 0 && half.gt(most) ? most : half;
  return { low: figure.minus(allowed).toNumber(), high: figure.plus(allowed).toNumber() };
}

/** What the claim allows, in its unit; null where it has no quantity that can be measured. */
export function rangeOfClaim({ figure, low, high, unit }: Claim): Range | null {
  if (unit === null) return null;
  if (figure !== null) return roundingOf(figure);
  if (low === null && high === null) return null;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : Number(low),
    high: high === null ? Number.POSITIVE_INFINITY : Number(high),
  };
}

/** Whether two ranges have a value in common. */
export function touches(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}
