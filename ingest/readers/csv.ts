/** CSV of a publisher, read as a stream: memory does not grow with the file. */
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { letters, matchHeader } from './columns.ts';
import { decodedText, encodingFault, withoutControls } from './decode.ts';
import { RowMaker, readableColumns } from './row.ts';

type CsvLayout = Extract<FileLayout, { readonly format: 'csv' }>;
interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** More than this in one record is an unclosed quote, not a record; it also bounds memory. */
const longestRecord = 1 << 20;
const problemsAtMost = 1000;

/**
 * Cells of each record with the line on which it starts, the header first. Blank records are left out.
 * @param trim whether white space at the ends of cells is taken off, as for publishers' files
 */
export async function* csvRecords(
  path: string,
  layout: CsvLayout,
  trim = true,
): AsyncGenerator<{ readonly line: number; readonly cells: string[] }> {
  const parser = parse({
    delimiter: layout.delimiter,
    from_line: (layout.skipLines ?? 0) + 1,
    info: true,
    max_record_size: longestRecord,
    relax_column_count: true,
    skip_empty_lines: true,
    trim,
  });
  const source = Readable.from(decodedText(path, layout.encoding));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const item of parser) {
      const { record, info } = item as CsvRecord;
      if (record.every((cell) => cell === '')) continue;
      const breaks = record.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
      yield { line: info.lines - breaks, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new InputError([csvProblem(path, error)]);
    throw error;
  } finally {
    source.destroy();
  }
}

function csvProblem(path: string, error: CsvError): Problem {
  const line = typeof error.lines === 'number' ? { line: error.lines } : {};
  const at = { file: path, ...line };
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { ...at, expected: 'a closing quote before the end of the file; it is cut off or damaged' };
    case 'CSV_MAX_RECORD_SIZE':
      return { ...at, expected: `records under ${longestRecord} characters; a quote is probably not closed` };
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return { ...at, expected: 'a quote only at the ends of a cell, and doubled inside' };
    default:
      return { ...at, expected: `CSV (${error.message})` };
  }
}

/** @throws InputError with every ragged row and every undecodable cell, when the file was read to its end */
export async function* readCsv(table: InputTable, layout: CsvLayout, path: string): AsyncGenerator<Row> {
  const problems: Problem[] = [];
  let maker: RowMaker | undefined;
  let width = 0;
  /** What is wrong with the row before, should no other follow. */
  let endsEarly: Problem | undefined;
  let unnamed: readonly number[] = [];
  /** Places of the cells that are read, once the header is known. */
  let read: ReadonlySet<number> | undefined;
  const legible = (text: string): string =>
    layout.hasLostCharacters === true ? text.replaceAll('\uFFFD', '') : text;
  for await (const { line, cells } of csvRecords(path, layout)) {
    const faultOf = (cell: string, place: number): string | undefined =>
      encodingFault(legible(read?.has(place) === false ? withoutControls(cell) : cell), layout.encoding);
    const column =
      encodingFault(legible(cells.join('\n')), layout.encoding) === undefined
        ? -1
        : cells.findIndex((cell, place) => faultOf(cell, place) !== undefined);
    const fault = column < 0 ? undefined : faultOf(cells[column] ?? '', column);
    if (fault !== undefined) {
      const found = cells[column];
      problems.push({
        file: path,
        line,
        column: letters(column),
        ...(found === undefined ? {} : { found }),
        expected: fault,
      });
      if (maker === undefined || problems.length >= problemsAtMost) break;
      continue;
    }
    if (maker === undefined) {
      const match = matchHeader(cells, table, { file: path, line });
      if (match.problems.length > 0) throw new InputError(match.problems);
      width = cells.length;
      unnamed = match.unnamed;
      read = new Set(readableColumns(table).map((name) => match.places.get(name) ?? -1));
      maker = new RowMaker(table, match.places, basename(path));
      continue;
    }
    if (layout.rowsEndWithDelimiter === true && cells.length === width + 1 && cells[width] === '')
      cells.pop();
    endsEarly = undefined;
    // Also one cell more, though blank: an unquoted thousands comma shifts a row by one.
    if (cells.length !== width) {
      const problem: Problem = {
        file: path,
        line,
        found: `${cells.length} cells`,
        expected: `${width} cells as in the header; fewer mean a truncated file, more an unquoted delimiter`,
      };
      const hasWhatIsRead = cells.length < width && cells.length > Math.max(...(read ?? []));
      if (layout.rowsMayEndEarly === true && hasWhatIsRead) endsEarly = problem;
      else {
        problems.push(problem);
        if (problems.length >= problemsAtMost) break;
        continue;
      }
    }
    const stray = unnamed.find((place) => (cells[place] ?? '') !== '');
    if (stray !== undefined) problems.push(strayCell(path, line, stray, cells[stray] ?? ''));
    yield maker.make(
      line,
      cells.map((cell) => cell.trim()),
    );
  }
  if (endsEarly !== undefined) problems.push(endsEarly);
  if (problems.length > 0) throw new InputError(problems);
  if (maker === undefined)
    throw new InputError([{ file: path, expected: 'a header and rows; the file is empty' }]);
}

/** A cell in a column that has no name and no declaration. */
export function strayCell(file: string, line: number, place: number, found: string): Problem {
  return {
    file,
    line,
    column: `(${letters(place)})`,
    found,
    expected: 'a blank cell, since its column has no name',
  };
}
