/** The table of a web page, written with every cell by itself: none spans rows or columns. */
import { columnNames } from '../../../ingest/readers/columns.ts';
import { encode } from './encode.ts';
import { type FormOf, orderOf } from './form.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function gridOf(text: string): string[][] {
  const grid: string[][] = [];
  for (const [y, [, row = '']] of [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].entries()) {
    let x = 0;
    for (const [, attributes = '', cell = ''] of row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const span = (name: string): number =>
        Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
      for (let j = y; j < y + span('rowspan'); j += 1) {
        const line = grid[j] ?? [];
        grid[j] = line;
        for (let i = x; i < x + span('colspan'); i += 1) line[i] = cell.trim();
      }
    }
  }
  return grid;
}

export const htmlForm: FormOf = (bytes, { layout }) => {
  if (layout.format !== 'html') throw new Error('a layout of a web page');
  const grid = gridOf(new TextDecoder(layout.encoding).decode(bytes));
  const before = grid.slice(0, layout.headerRow - 1);
  const header = grid[layout.headerRow - 1] ?? [];
  const form = { columns: columnNames(header), rows: grid.slice(layout.headerRow) };
  return {
    ...form,
    write(change = {}) {
      const order = orderOf(form, change);
      const heading = order.map((place) => change.headings?.get(place) ?? header[place] ?? '');
      const rows = form.rows.map((cells, row) =>
        order.map((place) => change.cell?.(row, place, cells[place] ?? '') ?? cells[place] ?? ''),
      );
      const lines = [...before, heading, ...rows].map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>\n`,
      );
      return encode(`<table>\n${lines.join('')}</table>\n`, layout.encoding);
    },
  };
};
