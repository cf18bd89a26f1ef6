/** Why the unit-value test refuses the mass of a flow, in words; the test itself is a part of the schema. */
import type { UnitValueBand, WeighedFlow } from '../../schema/unit-value.ts';

export {
  bandOf,
  isOutsideBand,
  type UnitValueBand,
  unitValueBand,
  type WeighedFlow,
} from '../../schema/unit-value.ts';

/** Why the mass of a flow is refused, in words that stand beside the row. */
export function unitValueReason(flow: WeighedFlow, { median, factor }: UnitValueBand): string {
  const found = fourDigits(flow.valueUsd / flow.massTonnes);
  const low = fourDigits(median / factor);
  const high = fourDigits(median * factor);
  return `unit value ${found} USD/t; the value-weighted median of this product and year is ${fourDigits(median)} USD/t, and the band ${low} to ${high} USD/t`;
}

/** Four significant digits, thousands grouped: `12.54`, `2,892`, `31,710,000`. */
export function fourDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 }).format(value);
}
