/** Multiplying and dividing stated figures: bounds go with the value, evidence and assumptions come along. */
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf } from '../figure.ts';

type Provenance = readonly string[];

/** Unknown where either is unknown. Bounds are taken together: least with least, most with most. */
function combined(
  a: Figure | null,
  b: Figure | null,
  unit: string,
  how: (a: number, b: number) => number,
  assumptions: Provenance,
  isDivision = false,
): Figure | null {
  if (a === null || b === null) return null;
  const { value: left, low: leftLow, high: leftHigh } = a.quantity;
  const { value: right, low: rightLow, high: rightHigh } = b.quantity;
  if (left === null || right === null || (isDivision && right === 0)) return null;
  const hasBounds = [leftLow, leftHigh, rightLow, rightHigh].some((bound) => bound !== null);
  const least = isDivision ? (rightHigh ?? right) : (rightLow ?? right);
  const most = isDivision ? (rightLow ?? right) : (rightHigh ?? right);
  const isBounded = hasBounds && !(isDivision && (least === 0 || most === 0));
  return derivedFigure(
    {
      value: how(left, right),
      low: isBounded ? how(leftLow ?? left, least) : null,
      high: isBounded ? how(leftHigh ?? left, most) : null,
    },
    unit,
    rowsOf(a.evidence, b.evidence),
    { assumptions: [...a.assumptions, ...b.assumptions, ...assumptions] },
  );
}

export function times(
  a: Figure | null,
  b: Figure | null,
  unit: string,
  assumptions: Provenance = [],
): Figure | null {
  return combined(a, b, unit, (left, right) => left * right, assumptions);
}

/** Null also where the divisor is 0. */
export function by(
  a: Figure | null,
  b: Figure | null,
  unit: string,
  assumptions: Provenance = [],
): Figure | null {
  return combined(a, b, unit, (left, right) => left / right, assumptions, true);
}

/** The sum of figures of one source; null where one is unknown: a sum without it would count it as 0. */
export function added(figures: readonly (Figure | null)[], unit: string): Figure | null {
  const known = figures.filter((figure) => figure !== null);
  const values = known.flatMap(({ quantity: { value } }) => (value === null ? [] : [value]));
  if (figures.length === 0 || values.length < figures.length) return null;
  return derivedFigure(
    { value: values.reduce((sum, value) => sum + value, 0) },
    unit,
    rowsOf(...known.map(({ evidence }) => evidence)),
    { assumptions: known.flatMap(({ assumptions }) => assumptions) },
  );
}
