/**
 * The table as a workbook: numbers are numbers, texts are typed as texts, so that `=HYPERLINK(…)` stays what is
 * written. A second sheet says what it is, of which release, from which sources.
 */
import type { TableCell, TakenTable } from '../../../picture/taken/table.ts';
import type { AskedAnswer } from '../answer.ts';
import type { TableForm } from './form.ts';

interface SheetCell {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly fontWeight?: 'bold';
}
type SheetRow = readonly (SheetCell | null)[];

/** Characters that a cell of a workbook can hold. */
const longestText = 32_767;

const textCell = (value: string): SheetCell => ({ value: value.slice(0, longestText), type: String });

export function cellOf(value: TableCell): SheetCell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number')
    return Number.isFinite(value) ? { value, type: Number } : textCell(String(value));
  return textCell(value);
}

export function rowsOf({ columns, records }: TakenTable): readonly SheetRow[] {
  return [
    columns.map((name): SheetCell => ({ ...textCell(name), fontWeight: 'bold' })),
    ...records.map((record) => columns.map((name) => cellOf(record[name]))),
  ];
}

/** Name and value a row: title, release, question, sources, what a reader must know. */
export function aboutRows({ title, release, sources, caveats, address }: AskedAnswer): readonly SheetRow[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['title', title],
    ['release', release ?? ''],
    ['address', address],
    ...sources.map((source) => ['source', source] as const),
    ...caveats.map((caveat) => ['caveat', caveat] as const),
  ];
  return pairs.map((pair) => pair.map(textCell));
}

export const xlsx: TableForm = {
  id: 'xlsx',
  label: 'XLSX',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async make(table, answer) {
    const [{ default: write }, rows, about] = await Promise.all([
      import('write-excel-file/browser'),
      table(),
      answer(),
    ]);
    return write([
      { sheet: 'figures', data: rowsOf(rows), stickyRowsCount: 1 },
      { sheet: 'about', data: aboutRows(about), columns: [{ width: 12 }, { width: 100 }] },
    ] as never).toBlob();
  },
};
