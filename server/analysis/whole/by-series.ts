/** Statements put in order by series and year once, where many wholes are made from the same slice. */
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Series } from '../context/cover.ts';

/** Statements that may belong to a series in a year; `whole` still picks those that do. */
export type RowsOfSeries = (series: Series, year: number) => readonly StatementRow[];

function keyOf(
  parts: Pick<StatementRow, 'predicate' | 'object' | 'source' | 'edition'>,
  year: number,
): string {
  return `${parts.predicate} ${parts.object} ${parts.source} ${parts.edition} ${year}`;
}

export function rowsBySeries(rows: readonly StatementRow[]): RowsOfSeries {
  const groups = new Map<string, StatementRow[]>();
  for (const row of rows) {
    if (row.unit === null) continue;
    const key = keyOf(row, yearsOfPeriod(row.period).from);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (series, year) => groups.get(keyOf(series, year)) ?? [];
}
