/** Tables of a web page, cells that span several rows, and pages that are cut off. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InputTable } from '../adapter.ts';
import { InputError } from '../problem.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-html-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const table: InputTable = {
  file: /\.html$/,
  fileName: 'x.html',
  layout: { format: 'html', encoding: 'utf-8', headerRow: 2 },
  columns: {
    Supplier: { is: 'organisation', meaning: 'supplier' },
    Address: { is: 'place', meaning: 'address' },
  },
  row: () => undefined,
};
const page = (rows: string, before = ''): string =>
  `<!DOCTYPE html><title>List</title>${before}<table>
   <tr><td colspan="2">A list of suppliers</td></tr>
   <tr><td>Supplier</td><td>Address</td></tr>${rows}</table>`;

async function read(text: string): Promise<string[]> {
  const path = join(folder, 'x.html');
  await writeFile(path, text);
  const rows: string[] = [];
  for await (const row of readTable(table, path))
    rows.push(`${row.line}: ${row.text('Supplier')} | ${row.text('Address')}`);
  return rows;
}
async function refusal(text: string): Promise<string> {
  const thrown: unknown = await read(text).catch((error: unknown) => error);
  return thrown instanceof InputError ? thrown.message : `not refused: ${String(thrown)}`;
}

it('gives a cell that spans rows to each of them, and joins the lines of a cell', async () => {
  const rows = `<tr><td rowspan="2"><font>Ama &amp;
      Co</font></td><td>1 Road,<br>Wuxi, China</td></tr>
    <tr><td>2 Road, Vietnam</td></tr><tr><td>Bo</td><td>3 Road, Korea</td></tr>`;
  expect(await read(page(rows))).toEqual([
    '3: Ama & Co | 1 Road, Wuxi, China',
    '4: Ama & Co | 2 Road, Vietnam',
    '5: Bo | 3 Road, Korea',
  ]);
});

it('takes the one table that has the header, and leaves blank rows out', async () => {
  const other = '<table><tr><td>Menu</td></tr></table>';
  expect(await read(page('<tr><td>Bo</td><td>Here</td></tr><tr><td></td><td> </td></tr>', other))).toEqual([
    '3: Bo | Here',
  ]);
});

it.each([
  ['an empty file', '', 'the file is empty'],
  ['a page without a table', '<p>Moved</p>', '0 opened, 0 closed'],
  [
    'a page that is cut off inside the table',
    page('<tr><td>Bo</td>').replace('</table>', ''),
    '1 opened, 0 closed',
  ],
  [
    'another header',
    page('').replace('Address', 'Place'),
    '"Place" found; expected only columns that the adapter declares',
  ],
  ['two tables with the header', page('') + page(''), 'there are 2'],
  [
    'a cell beyond the header',
    page('<tr><td>Bo</td><td>Here</td><td>9</td></tr>'),
    '(column (C)): "9" found',
  ],
])('%s is refused', async (_, text, message) => {
  expect(await refusal(text)).toContain(message);
});

it('a span that is no sensible count is taken for one row', async () => {
  const rows = '<tr><td rowspan="9999999999">Bo</td><td>Here</td></tr><tr><td>Cy</td><td>There</td></tr>';
  expect(await read(page(rows))).toEqual(['3: Bo | Here', '4: Cy | There']);
});
