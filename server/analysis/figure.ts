/** Making figures: from one statement, from a sum, from a division; the evidence comes along by itself. */
import type { StatementRow } from '../../schema/store.ts';
import { convert } from '../../schema/unit.ts';
import type { Figure, Quantity } from './answer.ts';

/** Row numbers sorted, without repetition. */
export function rowsOf(...lists: readonly (readonly number[])[]): readonly number[] {
  const [only = []] = lists;
  // Most figures of an answer share one list that is in order already.
  if (lists.length === 1 && isInOrder(only)) return only;
  const sorted = Float64Array.from(lists.flat()).sort();
  const rows: number[] = [];
  for (const row of sorted) if (row !== rows.at(-1)) rows.push(row);
  return rows;
}

/** Long lists that were found in order: each of thousands of figures would look through its list again. */
const knownInOrder = new WeakSet<readonly number[]>();
const long = 100;

function isInOrder(rows: readonly number[]): boolean {
  if (rows.length >= long && knownInOrder.has(rows)) return true;
  for (let index = 1; index < rows.length; index += 1) {
    if (!((rows[index - 1] as number) < (rows[index] as number))) return false;
  }
  if (rows.length >= long) knownInOrder.add(rows);
  return true;
}

interface Provenance {
  readonly rule?: string | null;
  readonly assumptions?: readonly string[];
}

/** The quantity of a statement in a unit of the same dimension; null for a statement without a quantity. */
export function quantityOf(row: StatementRow, unit?: string): Quantity | null {
  if (row.unit === null) return null;
  const from = row.unit;
  const to = unit ?? row.unit;
  const inUnit = (value: number | null): number | null => (value === null ? null : convert(value, from, to));
  return {
    value: inUnit(row.value),
    low: inUnit(row.low),
    high: inUnit(row.high),
    unit: to,
    status: row.status,
    missing: row.missing,
  };
}

/** The figure of one statement. */
export function figureOfRow(row: StatementRow, unit?: string, provenance: Provenance = {}): Figure | null {
  const quantity = quantityOf(row, unit);
  return quantity === null ? null : { ...plain(quantity, [row.row]), ...filled(provenance) };
}

function filled({ rule = null, assumptions = [] }: Provenance): Pick<Figure, 'rule' | 'assumptions'> {
  return { rule, assumptions: [...new Set(assumptions)].sort() };
}

function plain(quantity: Quantity, evidence: readonly number[]): Figure {
  return { quantity, rule: null, assumptions: [], evidence: rowsOf(evidence) };
}

/**
 * A computed number as a person would write it: the last bits of a double, which adding in binary leaves behind
 * (1472.4070000000002), are no digits of any source. Fifteen significant ones always come through a double unharmed.
 */
function withoutTail(value: number): number {
  // Counts, of which an answer has thousands, have no such digits.
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** A figure that Filon computed: its status is derived, or assumed where it rests on an assumption. */
export function derivedFigure(
  amount: { readonly value: number; readonly low?: number | null; readonly high?: number | null },
  unit: string,
  evidence: readonly number[],
  provenance: Provenance = {},
): Figure {
  const isAssumed = (provenance.assumptions ?? []).length > 0;
  const quantity: Quantity = {
    value: withoutTail(amount.value),
    low: typeof amount.low === 'number' ? withoutTail(amount.low) : null,
    high: typeof amount.high === 'number' ? withoutTail(amount.high) : null,
    unit,
    status: isAssumed ? 'assumed' : 'derived',
    missing: null,
  };
  return { ...plain(quantity, evidence), ...filled(provenance) };
}

/** What may be nothing and may be so much: no source says, and a middle would be made up. */
export function atMostFigure(
  most: number,
  unit: string,
  evidence: readonly number[],
  provenance: Provenance = {},
): Figure {
  const figure = derivedFigure({ value: most, low: 0, high: most }, unit, evidence, provenance);
  return { ...figure, quantity: { ...figure.quantity, value: null, missing: 'only-bounds' } };
}

/** A figure of which only the least and the most can be told: unknown between them, which is not zero. */
export function boundsFigure(
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
  evidence: readonly number[],
  provenance: Provenance = {},
): Figure {
  const { quantity, ...rest } = derivedFigure({ value: low, low, high }, unit, evidence, provenance);
  return { ...rest, quantity: { ...quantity, value: null, missing: 'only-bounds' } };
}

/** A share of a whole, unit `fraction`. */
export function shareFigure(
  amount: { readonly value: number; readonly low?: number | null; readonly high?: number | null },
  evidence: readonly number[],
  provenance: Provenance = {},
): Figure {
  return derivedFigure(amount, 'fraction', evidence, provenance);
}
