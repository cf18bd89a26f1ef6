/** Sheets of an Excel workbook, cells as text. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { decimalText } from '../../schema/canonical.ts';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { nearestText } from '../nearest.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { unfoldedSize } from './archive-size.ts';
import { matchHeader } from './columns.ts';
import { strayCell } from './csv.ts';
import { RowMaker } from './row.ts';

type XlsxLayout = Extract<FileLayout, { readonly format: 'xlsx' }>;

/** A workbook is held in memory whole, so its size is bounded. */
const largestWorkbook = 100 * 1024 * 1024;
const largestUnfolded = 400 * 1024 * 1024;

/** @throws InputError when the file is no workbook, a sheet is missing, or a header does not fit */
export async function* readXlsx(table: InputTable, layout: XlsxLayout, path: string): AsyncGenerator<Row> {
  const sheets = await workbookSheets(path);
  const wanted = sheets.filter(({ sheet }) =>
    typeof layout.sheet === 'string' ? sheet === layout.sheet : layout.sheet.test(sheet),
  );
  if (wanted.length === 0) {
    const names = sheets.map(({ sheet }) => sheet);
    const near = typeof layout.sheet === 'string' ? nearestText(layout.sheet, names) : '';
    throw new InputError([
      { file: path, found: names.join(', '), expected: `a sheet named ${String(layout.sheet)}${near}` },
    ]);
  }
  const problems: Problem[] = [];
  for (const { sheet, data } of wanted) {
    const header = data[layout.headerRow - 1];
    const at = { file: path, sheet, line: layout.headerRow };
    if (header === undefined) {
      problems.push({ ...at, expected: `a header in row ${layout.headerRow}; the sheet ends before it` });
      continue;
    }
    // Not by spreading: a sheet may have more rows than a function takes arguments.
    const width = data.reduce((most, cells) => Math.max(most, cells.length), 0);
    const headerCells = Array.from({ length: width }, (_, place) => cellText(header[place]));
    const match = matchHeader(headerCells, table, at);
    problems.push(...match.problems);
    if (match.problems.length > 0) continue;
    const maker = new RowMaker(table, match.places, basename(path), sheet);
    for (let place = layout.headerRow; place < data.length; place += 1) {
      const cells = (data[place] ?? []).map(cellText);
      if (cells.every((cell) => cell === '')) continue;
      const stray = match.unnamed.find((column) => (cells[column] ?? '') !== '');
      if (stray !== undefined) {
        problems.push({ ...strayCell(path, place + 1, stray, cells[stray] ?? ''), sheet });
        continue;
      }
      yield maker.make(place + 1, cells);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

async function workbookSheets(path: string): ReturnType<typeof readWorkbook> {
  const found = await statIfThere(path);
  if (found === undefined) throw new InputError([{ file: path, expected: 'a file that can be read' }]);
  if (found.size === 0) throw new InputError([{ file: path, expected: 'a workbook; the file is empty' }]);
  if (found.size > largestWorkbook) {
    throw new InputError([
      {
        file: path,
        found: `${found.size} bytes`,
        expected: `a workbook of at most ${largestWorkbook} bytes`,
      },
    ]);
  }
  const bytes = await readFile(path);
  const unfolded = unfoldedSize(bytes);
  if (unfolded !== undefined && unfolded > largestUnfolded) {
    throw new InputError([
      {
        file: path,
        found: `${unfolded} bytes when unpacked`,
        expected: `a workbook of at most ${largestUnfolded} bytes when unpacked`,
      },
    ]);
  }
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([
      {
        file: path,
        expected: `an Excel workbook (.xlsx); it is cut off, damaged or another format (${reason})`,
      },
    ]);
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return decimalText(cell);
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
