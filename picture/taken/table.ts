/** A table to take away: columns with the same names in every language, so that a script reads any of them. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { type FigureCell, isFigureCell, standsOnCells, standsOnColumns } from './stands-on.ts';

/** Blank for what is unknown: never zero. */
export type TableCell = string | number | null | undefined;
export type TableRecord = Readonly<Record<string, TableCell>>;
/** What a page puts into a cell: a text, a number, or a figure with what it rests on. */
export type LaidCell = TableCell | FigureCell;

export interface TakenTable {
  readonly columns: readonly string[];
  readonly records: readonly TableRecord[];
}

/** A figure becomes its number; what it rests on stands in columns of its own, after its bounds and its unit. */
export function tableOf<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Partial<Record<Column, LaidCell>>>[],
): TakenTable {
  const laid = records as readonly Readonly<Record<string, LaidCell>>[];
  const sourced = columns.filter((column) =>
    laid.some((record) => {
      const cell = record[column];
      return isFigureCell(cell) && cell.standsOn !== undefined;
    }),
  );
  const own: ReadonlySet<string> = new Set(sourced);
  return {
    columns: withStandsOn(columns, own),
    records: laid.map((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([column, cell]) =>
          isFigureCell(cell)
            ? [[column, cell.value], ...(own.has(column) ? Object.entries(standsOnCells(column, cell)) : [])]
            : [[column, cell]],
        ),
      ),
    ),
  };
}

/** `share, share_low, mass` becomes `share, share_low, share_statements …, mass`. */
function withStandsOn(columns: readonly string[], sourced: ReadonlySet<string>): readonly string[] {
  const laid: string[] = [];
  let open: string | undefined;
  const close = (): void => {
    if (open !== undefined) laid.push(...standsOnColumns(open));
    open = undefined;
  };
  for (const column of columns) {
    if (open !== undefined && !column.startsWith(`${open}_`)) close();
    // Inside the columns of another number, one that rests on statements closes these first.
    if (sourced.has(column)) close();
    laid.push(column);
    if (sourced.has(column)) open = column;
  }
  close();
  return laid;
}

/** CSV text; a cell that a spreadsheet would take for a formula is made harmless. */
export function csvOf({ columns, records }: TakenTable): string {
  return stringify([...records], { header: true, columns: [...columns], escape_formulas: true });
}
