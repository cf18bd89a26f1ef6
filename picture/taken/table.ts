/** A table to take away: columns with the same names in every language, so that a script reads any of them. */
import { stringify } from 'csv-stringify/browser/esm/sync';

/** Blank for what is unknown: never zero. */
export type TableCell = string | number | null | undefined;
export type TableRecord = Readonly<Record<string, TableCell>>;

export interface TakenTable {
  readonly columns: readonly string[];
  readonly records: readonly TableRecord[];
}

export function tableOf<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Partial<Record<Column, TableCell>>>[],
): TakenTable {
  return { columns, records: records as readonly TableRecord[] };
}

/** CSV text; a cell that a spreadsheet would take for a formula is made harmless. */
export function csvOf({ columns, records }: TakenTable): string {
  return stringify([...records], { header: true, columns: [...columns], escape_formulas: true });
}
