/** How a figure of a text differs from a published claim: by value and by year. */
import { units } from '../../../schema/unit.ts';
import type { ClaimCheck } from '../claims/answer.ts';
import type { NearClaim } from './answer.ts';
import type { TextFigure } from './extract/extract.ts';
import { valueWords, yearWords } from './words.ts';

const written = (value: number): number => Number(value.toPrecision(15));

export function nearClaim(figure: TextFigure, check: ClaimCheck): NearClaim {
  const { quantity, claim } = check;
  const year = claim.period === null ? null : yearWords(figure.period, claim.period);
  if (quantity === null || figure.unit === null) return { check, value: valueWords(null), year };
  const factor = Number(figure.unit.factor) / Number(units.get(quantity.unit).factor);
  const own = quantity.value ?? quantity.low ?? quantity.high;
  const isEnds = figure.value === null || quantity.value === null;
  const least = quantity.high ?? own;
  const most = quantity.low ?? own;
  const ratio = (value: number, by: number | null): number | null =>
    by === null || !(by > 0) || !Number.isFinite(value) ? null : written((value * factor) / by);
  const value = isEnds ? null : ratio(figure.value, own);
  return {
    check,
    value: valueWords({ value, low: ratio(figure.range.low, least), high: ratio(figure.range.high, most) }),
    year,
  };
}
