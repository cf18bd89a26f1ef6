/** Making the numbers of a message: one statement, the newest of several, a sum, a part, a change, a count. */
import type { Label } from '../../../schema/label.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import { inEach, percentText } from '../label.ts';
import type { MessageFigure } from './answer.ts';

export const world = 'group:world';
export const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;
export const isPast = ({ status }: StatementRow): boolean => status !== 'projected';

/** The last of the statements by year, then by row; undefined for none. */
export function newestOf(rows: readonly StatementRow[]): StatementRow | undefined {
  return rows.toSorted((a, b) => yearOf(b) - yearOf(a) || a.row - b.row)[0];
}
/** The first by year. */
export function oldestOf(rows: readonly StatementRow[]): StatementRow | undefined {
  return rows.toSorted((a, b) => yearOf(a) - yearOf(b) || a.row - b.row)[0];
}

/** The number of one statement; null where there is none, or it states no quantity. */
export function stated(label: Label, row: StatementRow | undefined, unit?: string): MessageFigure | null {
  if (row === undefined || (row.value === null && row.low === null && row.high === null)) return null;
  const figure = figureOfRow(row, unit);
  if (figure === null) return null;
  return { label, of: row.subject, period: row.period, source: row.source, figure };
}

interface Made {
  readonly label: Label;
  readonly rows: readonly StatementRow[];
  readonly amount: { readonly value: number; readonly low?: number | null; readonly high?: number | null };
  readonly unit: string;
  readonly of?: string | null;
}

/** A number computed from statements; null where there are none. */
export function computed({ label, rows, amount, unit, of = null }: Made): MessageFigure | null {
  const years = rows.map(({ period }) => yearsOfPeriod(period));
  if (years.length === 0 || !Number.isFinite(amount.value)) return null;
  const from = Math.min(...years.map((year) => year.from));
  const to = Math.max(...years.map((year) => year.to));
  const sources = new Set(rows.map(({ source }) => source));
  return {
    label,
    of,
    period: from === to ? String(to) : `${from}/${to}`,
    source: sources.size === 1 ? ([...sources][0] ?? null) : null,
    figure: derivedFigure(amount, unit, rowsOf(rows.map(({ row }) => row))),
  };
}

/** How many; the statements are those of all that were counted among. */
export function counted(
  label: Label,
  count: number,
  rows: readonly StatementRow[],
  of: string | null = null,
): MessageFigure | null {
  return computed({ label, rows, amount: { value: count }, unit: 'count', of });
}

const inUnitOf = (row: StatementRow, unit: string): number | null =>
  figureOfRow(row, unit)?.quantity.value ?? null;

/** Whether one unit converts to the other without a sourced factor. */
export function converts(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false;
  const [a, b] = [units.get(from), units.get(to)];
  return a.dimension === b.dimension && a.basis === b.basis;
}

/** By how much the later stands above the earlier, as a part of it; null where one of them states no value. */
export function change(
  label: Label,
  before: StatementRow | undefined,
  after: StatementRow | undefined,
): MessageFigure | null {
  if (before === undefined || after === undefined || !converts(after.unit, before.unit)) return null;
  if (before.value === null || before.value === 0 || yearOf(after) <= yearOf(before)) return null;
  const value = inUnitOf(after, before.unit ?? '');
  if (value === null) return null;
  const amount = { value: (value - before.value) / before.value };
  return computed({ label, rows: [before, after], amount, unit: 'fraction', of: before.subject });
}

/** One statement as a part of another; null where one of them states no value. */
export function part(
  label: Label,
  of: StatementRow | undefined,
  whole: StatementRow | undefined,
): MessageFigure | null {
  if (of === undefined || whole === undefined || !converts(of.unit, whole.unit)) return null;
  const value = inUnitOf(of, whole.unit ?? '');
  if (value === null || whole.value === null || whole.value === 0) return null;
  return computed({ label, rows: [of, whole], amount: { value: value / whole.value }, unit: 'fraction' });
}

/** A minus is no hyphen. */
const withMinus = (label: Label): Label => inEach((language) => label[language].replace('-', '\u2212'));

const text = (value: number, unit: string): Label => {
  // What was computed bears two digits.
  if (unit === 'fraction') return withMinus(percentText(value, 2));
  if (unit === 'percent') return percentText(value / 100, 3);
  return inEach((language) => {
    const figure = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value);
    const symbol = units.get(unit).symbol[language];
    return symbol === '' ? figure : `${figure}\u00a0${symbol}`;
  });
};

/** A number as it stands in a sentence; null where it has no value of its own. */
export function inWords(held: MessageFigure | Figure | null | undefined): Label | null {
  if (held === null || held === undefined) return null;
  const { quantity } = 'figure' in held ? held.figure : held;
  return quantity.value === null ? null : text(quantity.value, quantity.unit);
}
