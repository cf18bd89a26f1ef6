/** Power of sites from statements through time: what runs, and what stands once all that is announced is built. */
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';

/** Statements of one site: the last that is no projection, and the last of all. */
export interface SitePower {
  readonly running: StatementRow | null;
  readonly last: StatementRow;
}

const unit = 'MW';
const stated = ({ value, unit: own }: StatementRow): boolean => value !== null && own !== null;

/**
 * By site.
 * @param rows `hasCapacity` statements, each of a day, a month or a year
 * @param year nothing later is looked at; a site of which nothing is stated by then has none; null for all
 */
export function powerOf(rows: readonly StatementRow[], year: number | null): ReadonlyMap<string, SitePower> {
  const found = new Map<string, SitePower>();
  for (const [site, own] of groupBy(rows.filter(stated), ({ subject }) => subject)) {
    const ordered = own.toSorted((a, b) =>
      a.period < b.period ? -1 : a.period > b.period ? 1 : a.row - b.row,
    );
    const told = ordered.filter(({ period }) => year === null || Number(period.slice(0, 4)) <= year);
    const last = told.at(-1);
    const running = told.findLast(({ status }) => status !== 'projected');
    if (last !== undefined) found.set(site, { running: running ?? null, last });
  }
  return found;
}

/** Sum in MW; null where nothing is stated. With a projection in it, the sum is one. */
export function powerFigure(rows: readonly StatementRow[]): Figure | null {
  if (rows.length === 0) return null;
  const ordered = rows.toSorted((a, b) => a.row - b.row);
  const value = ordered.reduce((sum, row) => sum + convert(row.value ?? 0, row.unit ?? unit, unit), 0);
  const figure = derivedFigure({ value }, unit, rowsOf(ordered.map(({ row }) => row)));
  const [first] = ordered;
  const isProjected = ordered.some(({ status }) => status === 'projected');
  const status = isProjected
    ? 'projected'
    : ordered.length === 1 && first !== undefined
      ? first.status
      : 'derived';
  return { ...figure, quantity: { ...figure.quantity, status } };
}
