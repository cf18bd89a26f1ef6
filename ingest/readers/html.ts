/** A table of a web page, with cells that span rows or columns given to each row and column that they span. */
import { basename } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { FileLayout, InputTable, Row } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { matchHeader } from './columns.ts';
import { strayCell } from './csv.ts';
import { decodedText, encodingFault } from './decode.ts';
import { RowMaker } from './row.ts';

type HtmlLayout = Extract<FileLayout, { readonly format: 'html' }>;
type HtmlNode = ReturnType<typeof DomUtils.getElements>[number];
type HtmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page is held in memory whole, so its size is bounded; so is what its cells may span. */
const largestFile = 50 * 1024 * 1024;
const spanAtMost = 10_000;
const cellsAtMost = 5_000_000;

/** @throws InputError when no table has the declared header, or the page is cut off inside the table */
export async function* readHtml(table: InputTable, layout: HtmlLayout, path: string): AsyncGenerator<Row> {
  const grids = await gridsOf(path, layout);
  const headed = grids.map((grid) => ({
    grid,
    match: matchHeader(grid[layout.headerRow - 1] ?? [], table, { file: path, line: layout.headerRow }),
  }));
  const fitting = headed.filter(({ match }) => match.problems.length === 0);
  const [first] = fitting;
  if (first === undefined || fitting.length > 1) {
    const nearest = [...headed].sort((a, b) => a.match.problems.length - b.match.problems.length)[0];
    const expected = `one table with the declared header in row ${layout.headerRow}; there are ${fitting.length}`;
    throw new InputError([
      { file: path, expected },
      ...(first === undefined ? (nearest?.match.problems ?? []) : []),
    ]);
  }
  const { grid, match } = first;
  const problems: Problem[] = [];
  const maker = new RowMaker(table, match.places, basename(path));
  const width = (grid[layout.headerRow - 1] ?? []).length;
  for (let place = layout.headerRow; place < grid.length; place += 1) {
    const cells = grid[place] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    const beyond = cells.findIndex((cell, column) => column >= width && cell !== '');
    const stray = beyond === -1 ? match.unnamed.find((column) => (cells[column] ?? '') !== '') : beyond;
    if (stray !== undefined) problems.push(strayCell(path, place + 1, stray, cells[stray] ?? ''));
    else yield maker.make(place + 1, cells);
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** The cells of every table of the page. A table inside another is read by itself. */
async function gridsOf(path: string, { encoding }: HtmlLayout): Promise<string[][][]> {
  const size = (await statIfThere(path))?.size ?? 0;
  if (size > largestFile) {
    const expected = `a web page of at most ${largestFile} bytes`;
    throw new InputError([{ file: path, found: `${size} bytes`, expected }]);
  }
  let text = '';
  for await (const piece of decodedText(path, encoding)) text += piece;
  const fault = encodingFault(text, encoding);
  if (fault !== undefined) throw new InputError([{ file: path, expected: fault }]);
  // A parser closes what is open at the end; half a table must not pass for a whole one.
  const opened = text.match(/<table\b/gi)?.length ?? 0;
  const closed = text.match(/<\/table\s*>/gi)?.length ?? 0;
  if (opened === 0 || opened !== closed) {
    const expected = 'a table with its end (</table>); the page is cut off or has no table';
    throw new InputError([{ file: path, found: `${opened} opened, ${closed} closed`, expected }]);
  }
  const tables = DomUtils.getElementsByTagName('table', parseDocument(text));
  return tables.map((element) => gridOf(element, path));
}

function gridOf(table: HtmlElement, path: string): string[][] {
  const grid: string[][] = [];
  let count = 0;
  const rows = DomUtils.getElementsByTagName('tr', table).filter((row) => tableOf(row) === table);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (!isCell(cell)) continue;
      while (grid[y]?.[x] !== undefined) x += 1;
      const [down, right] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
      count += down * right;
      if (count > cellsAtMost)
        throw new InputError([{ file: path, expected: `a table of at most ${cellsAtMost} cells` }]);
      const text = DomUtils.getText(cell).replaceAll(/\s+/g, ' ').trim();
      for (let j = y; j < Math.min(y + down, rows.length); j += 1) {
        const line = grid[j] ?? [];
        grid[j] = line;
        for (let i = x; i < x + right; i += 1) line[i] = text;
      }
      x += right;
    }
  });
  return Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? ''));
}

function isCell(node: HtmlNode): node is HtmlElement {
  return 'name' in node && (node.name === 'td' || node.name === 'th');
}

function tableOf(element: HtmlElement): unknown {
  let parent = element.parent;
  while (parent !== null && !('name' in parent && parent.name === 'table')) parent = parent.parent;
  return parent;
}

/** How many rows or columns a cell spans; 1 where the attribute is no sensible count. */
function spanOf(cell: HtmlElement, attribute: 'rowspan' | 'colspan'): number {
  const count = Number(cell.attribs[attribute] ?? '1');
  return Number.isInteger(count) && count >= 1 && count <= spanAtMost ? count : 1;
}
