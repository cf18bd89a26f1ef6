/** Cells of the workbook: figures without the noise of binary numbers, and "-" for what was not detected. */
import type { Row } from '../../adapter.ts';
import { type Figure, parseFigure } from '../../readers/cell.ts';

/** Column names of a sheet under its title, by their letters: `(B)` … `(Q)`. */
export const letters = [...'BCDEFGHIJKLMNOPQ'].map((letter) => `(${letter})`);

/** The first column is headed by the kind of data with which its sheet begins. */
export const firstColumns = ['Data from laboratory disassembly', 'Data from literature'] as const;

export function firstCell(row: Row): string {
  return firstColumns
    .map((column) => row.text(column))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Twelve significant digits: more than any scale gives, less than the noise in 124.60000000000001. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** The number in a cell; undefined where it is blank. Throws CellError for words. */
export function numberIn(row: Row, column: string): number | undefined {
  const figure = parseFigure(row.text(column), column, { marks: { '-': 'zero' } });
  return figure?.value === undefined ? undefined : withoutNoise(figure.value);
}

export const notDetected = 'Printed as “-”: not detected, although it may be present.';

/** What a cell says of a content: its amount, that it was not detected, or nothing where it is blank. */
export function contentIn(row: Row, column: string): (Figure & { readonly note?: string }) | undefined {
  const value = numberIn(row, column);
  if (value === undefined) return undefined;
  return value === 0 ? { missing: 'not-available', note: notDetected } : { value };
}
