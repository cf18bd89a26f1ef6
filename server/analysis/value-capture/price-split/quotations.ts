/**
 * Quotations of refined metal, the exchange before other markets. Those of ores, oxides and alloys are none: their
 * price is not that of the metal.
 */
import type { StatementRow } from '../../../../schema/store.ts';
import { units } from '../../../../schema/unit.ts';

export const quotations: readonly string[] = [
  'price-lme-cash',
  'price-comex',
  'price-average',
  'price-average-metal',
  'price-rotterdam',
  'price-us-spot',
  'price-europe-metal',
  'price-europe',
  'price-european-free-market',
  'price-north-america',
].map((slug) => `indicator:${slug}`);

/** A price of the metal contained, of one year. */
export const isMetalPrice = ({ unit, value, quarantine, object, period }: StatementRow): boolean =>
  quarantine === null &&
  value !== null &&
  unit !== null &&
  units.get(unit).dimension === 'price' &&
  units.get(unit).basis === 'contained' &&
  object !== null &&
  quotations.includes(object) &&
  /^\d{4}$/.test(period);

/** The exchange first, then what the precedence rule prefers, then by row. */
export function byQuotation(
  compare: (a: StatementRow, b: StatementRow) => number,
): (a: StatementRow, b: StatementRow) => number {
  const rank = ({ object }: StatementRow): number => quotations.indexOf(object ?? '');
  return (a, b) => rank(a) - rank(b) || compare(a, b) || a.row - b.row;
}
