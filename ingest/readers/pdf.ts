/** A table printed in a PDF: its words by place, put together to lines, cells and rows as the layout declares. */
import { basename } from 'node:path';
import type { InputTable, PdfLayout, Row } from '../adapter.ts';
import { nearestText } from '../nearest.ts';
import { InputError, type Problem } from '../problem.ts';
import { matchHeader } from './columns.ts';
import { type Line, linesOfPdf, lineText, type Word, wordsText } from './pdf-lines.ts';
import { RowMaker } from './row.ts';

/** A word begins a little left of its column where a letter overhangs. */
const overhang = 2;

/** @throws InputError when the file is no PDF, the header is another one, or text stands outside of every row */
export async function* readPdf(table: InputTable, layout: PdfLayout, path: string): AsyncGenerator<Row> {
  const names = layout.columns.map(({ name }) => name);
  const match = matchHeader(names, table, { file: path, line: 1 });
  if (match.problems.length > 0) throw new InputError(match.problems);
  const pages = await linesOfPdf(path);
  const problems: Problem[] = [];
  const carried = new Map<string, string>();
  let isInside = false;
  let read = 0;
  for (const [index, page] of pages.entries()) {
    const at = headerPlace(page, layout);
    if (at === undefined && !isInside) continue;
    isInside = true;
    const from = at === undefined ? 0 : at + layout.header.length;
    const rest = page.slice(from).filter((line) => layout.outside?.test(lineText(line)) !== true);
    const end = rest.findIndex((line) => layout.end?.test(lineText(line)) === true);
    const lines = end === -1 ? rest : rest.slice(0, end);
    const sheet = `page ${index + 1}`;
    const maker = new RowMaker(table, match.places, basename(path), sheet);
    for (const [place, cells] of rowsOf(lines, layout, { file: path, sheet }, problems).entries()) {
      read += 1;
      yield maker.make(place + 1, filled(cells, layout, carried));
    }
    if (end !== -1) break;
  }
  if (!isInside) problems.push(noHeader(pages, layout, path));
  else if (read === 0) problems.push({ file: path, expected: 'rows under the header; there are none' });
  if (problems.length > 0) throw new InputError(problems);
}

/** Index of the first line of the header, or undefined. */
function headerPlace(page: readonly Line[], { header }: PdfLayout): number | undefined {
  const at = page.findIndex((_, place) =>
    header.every((text, offset) => {
      const line = page[place + offset];
      return line !== undefined && lineText(line) === text;
    }),
  );
  return at === -1 ? undefined : at;
}

function noHeader(pages: readonly (readonly Line[])[], { header }: PdfLayout, file: string): Problem {
  const texts = pages.flatMap((page) => page.map(lineText));
  const near = nearestText(header[0] ?? '', texts);
  return { file, expected: `the header ${JSON.stringify(header.join(' / '))} on a page${near}` };
}

/** Cells of the rows of a page. */
function rowsOf(
  lines: readonly Line[],
  layout: PdfLayout,
  at: { readonly file: string; readonly sheet: string },
  problems: Problem[],
): string[][] {
  const anchors = [layout.anchor].flat();
  const isAnchor = layout.columns.map(({ name }) => anchors.includes(name));
  const rows: { readonly y: number; readonly cells: Word[][] }[] = [];
  const placed = lines.map((line) => ({ line, cells: cellsOf(line, layout) }));
  for (const { line, cells } of placed)
    if (cells.some((words, column) => isAnchor[column] === true && words.length > 0))
      rows.push({ y: line.y, cells: layout.columns.map(() => []) });
  for (const { line, cells } of placed) {
    const row = rowOf(line.y, rows, layout.cells);
    if (row === undefined)
      problems.push({
        ...at,
        found: lineText(line),
        expected: `a row with ${anchors.join(' or ')} above this text`,
      });
    else for (const [column, words] of cells.entries()) row.cells[column]?.push(...words);
  }
  return rows.map(({ cells }) => cells.map(wordsText));
}

/** The row to which a line belongs: the one whose anchor is nearest, or stands last above it. */
function rowOf<T extends { readonly y: number }>(
  y: number,
  rows: readonly T[],
  cells: PdfLayout['cells'],
): T | undefined {
  if (cells === 'top') return rows.findLast((row) => row.y >= y - overhang);
  const distance = (row: T): number => Math.abs(row.y - y);
  return [...rows].sort((a, b) => distance(a) - distance(b))[0];
}

/** The words of a line by column. A word left of every column is in the first. */
function cellsOf(line: Line, { columns }: PdfLayout): Word[][] {
  const cells: Word[][] = columns.map(() => []);
  for (const word of line.words) {
    const column = columns.findLastIndex(({ left }) => left <= word.x + overhang);
    cells[Math.max(column, 0)]?.push(word);
  }
  return cells;
}

function filled(cells: readonly string[], layout: PdfLayout, carried: Map<string, string>): string[] {
  return cells.map((cell, column) => {
    const name = layout.columns[column]?.name ?? '';
    if (layout.carried?.includes(name) !== true) return cell;
    if (cell !== '') carried.set(name, cell);
    return cell === '' ? (carried.get(name) ?? '') : cell;
  });
}
