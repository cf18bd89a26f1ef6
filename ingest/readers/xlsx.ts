/** Sheets of an Excel workbook, cells as text. */
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { decimalText } from '../../schema/canonical.ts';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { nearestText } from '../nearest.ts';
import { InputError, type Problem } from '../problem.ts';
import { unfoldedSize } from './archive-size.ts';
import { bytesOf, sizeOf } from './bytes.ts';
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
  const shared = Object.entries(layout.shared ?? {}).map(([name, place]) => ({
    name,
    text: cellAt(sheets, place, path),
  }));
  for (const { sheet, data } of wanted) {
    const header = layout.headerRow === 0 ? [] : data[layout.headerRow - 1];
    const at = { file: path, sheet, line: layout.headerRow };
    if (header === undefined) {
      problems.push({ ...at, expected: `a header in row ${layout.headerRow}; the sheet ends before it` });
      continue;
    }
    // Not by spreading: a sheet may have more rows than a function takes arguments.
    const width = data.reduce((most, cells) => Math.max(most, cells.length), 0);
    const headerCells = [
      ...Array.from({ length: width }, (_, place) =>
        layout.columnsByPlace === true ? '' : cellText(header[place]),
      ),
      ...shared.map(({ name }) => name),
    ];
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
      const filled = Array.from({ length: width }, (_, column) => cells[column] ?? '');
      yield maker.make(place + 1, [...filled, ...shared.map(({ text }) => text)]);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** The text of one cell such as `D8`; blank where the sheet ends before it. */
function cellAt(
  sheets: Awaited<ReturnType<typeof readWorkbook>>,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  path: string,
): string {
  const found = sheets.find((one) => one.sheet === sheet);
  if (found === undefined) {
    const names = sheets.map((one) => one.sheet).join(', ');
    throw new InputError([{ file: path, found: names, expected: `a sheet named ${sheet}` }]);
  }
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return cellText(found.data[Number(row) - 1]?.[column - 1]);
}

async function workbookSheets(path: string): ReturnType<typeof readWorkbook> {
  const size = await sizeOf(path);
  if (size === undefined) throw new InputError([{ file: path, expected: 'a file that can be read' }]);
  if (size === 0) throw new InputError([{ file: path, expected: 'a workbook; the file is empty' }]);
  if (size > largestWorkbook) {
    throw new InputError([
      {
        file: path,
        found: `${size} bytes`,
        expected: `a workbook of at most ${largestWorkbook} bytes`,
      },
    ]);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(path)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
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
