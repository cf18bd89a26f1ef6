/** The tables of two answers that stand beside each other as one: a column says of which answer each row is. */
import type { TakenTable } from './table.ts';

/** Name of that column, and what stands in it. */
export const whichColumn = 'answer';

export function bothTables(first: TakenTable, second: TakenTable): TakenTable {
  return {
    columns: [whichColumn, ...new Set([...first.columns, ...second.columns])],
    records: [
      ...first.records.map((record) => ({ [whichColumn]: 'first', ...record })),
      ...second.records.map((record) => ({ [whichColumn]: 'second', ...record })),
    ],
  };
}
