import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputTable } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { type SheetRows, workbook } from '../sources/babbitt-bom/workbook-fixture.ts';
import { unfoldedSize } from './archive-size.ts';
import { rowLocator } from './row.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-xlsx-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const table = (sheet: string | RegExp, headerRow = 1): InputTable => ({
  file: /\.xlsx$/,
  fileName: 'x.xlsx',
  layout: { format: 'xlsx', sheet, headerRow },
  columns: { Part: { is: 'term', meaning: 'part' }, Mass: { is: 'figure', meaning: 'mass' } },
  row: () => undefined,
});

async function read(bytes: Uint8Array, described: InputTable): Promise<string[]> {
  const path = join(folder, 'x.xlsx');
  await writeFile(path, bytes);
  const rows: string[] = [];
  for await (const row of readTable(described, path))
    rows.push(`${rowLocator(row)}: ${row.text('Part')} ${row.text('Mass')}`);
  return rows;
}
async function problems(bytes: Uint8Array, described: InputTable): Promise<readonly Problem[]> {
  const error: unknown = await read(bytes, described).then(
    (rows) => rows,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}
const book = (...sheets: readonly (readonly [string, SheetRows])[]): Uint8Array => workbook(new Map(sheets));

describe('a workbook', () => {
  it('gives the rows of the sheet under its header, numbers as plain decimals, blank rows left out', async () => {
    const bytes = book(
      ['Notes', [['anything']]],
      [
        'BOM',
        [['a title'], ['Part', 'Mass'], ['Battery', 0.30000000000000004], [null, null], [' Case ', 1e-7]],
      ],
    );
    expect(await read(bytes, table('BOM', 2))).toEqual([
      'x.xlsx, sheet BOM, row 3: Battery 0.30000000000000004',
      'x.xlsx, sheet BOM, row 5: Case 0.0000001',
    ]);
  });

  it('gives all sheets that fit a pattern', async () => {
    const rows = (part: string): SheetRows => [
      ['Part', 'Mass'],
      [part, 1],
    ];
    expect(await read(book(['A1', rows('x')], ['B', [['no']]], ['A2', rows('y')]), table(/^A/))).toEqual([
      'x.xlsx, sheet A1, row 2: x 1',
      'x.xlsx, sheet A2, row 2: y 1',
    ]);
  });

  it('without the sheet is refused, with the nearest name', async () => {
    expect((await problems(book(['BOMs', [['Part', 'Mass']]]), table('BOM')))[0]?.expected).toContain(
      'nearest: "BOMs"',
    );
  });

  it('with a missing or unknown column, or a text in a column without a name, is refused by sheet and row', async () => {
    expect(
      await problems(
        book([
          'BOM',
          [
            ['Part', 'Weight'],
            ['x', 1],
          ],
        ]),
        table('BOM'),
      ),
    ).toEqual([
      expect.objectContaining({ sheet: 'BOM', line: 1, column: 'Mass' }),
      expect.objectContaining({ sheet: 'BOM', line: 1, column: 'Weight' }),
    ]);
    expect(
      await problems(
        book([
          'BOM',
          [
            ['Part', 'Mass'],
            ['x', 1, 'stray'],
          ],
        ]),
        table('BOM'),
      ),
    ).toEqual([expect.objectContaining({ sheet: 'BOM', line: 2, column: '(C)', found: 'stray' })]);
  });

  it('that ends before its header is refused', async () => {
    expect((await problems(book(['BOM', [['Part', 'Mass']]]), table('BOM', 9)))[0]?.expected).toContain(
      'row 9',
    );
  });

  it('cut off, empty, or no workbook at all is refused', async () => {
    const whole = book([
      'BOM',
      [
        ['Part', 'Mass'],
        ['x', 1],
      ],
    ]);
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from('Part,Mass\nx,1\n')])
      expect((await problems(bytes, table('BOM')))[0]?.expected).toContain(
        'cut off, damaged or another format',
      );
    expect((await problems(new Uint8Array(), table('BOM')))[0]?.expected).toContain('the file is empty');
  });

  it('that would unfold to gigabytes is refused before it is unpacked', async () => {
    const bytes = Buffer.from(
      book([
        'BOM',
        [
          ['Part', 'Mass'],
          ['x', 1],
        ],
      ]),
    );
    expect(unfoldedSize(bytes)).toBeGreaterThan(500);
    // The directory of the archive says that its first entry holds 2 GB.
    bytes.writeUInt32LE(2_000_000_000, bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
    expect((await problems(bytes, table('BOM')))[0]?.found).toMatch(/^2\d{9} bytes when unpacked$/);
  });
});

describe('a form whose header follows the language of the reader', () => {
  const form: InputTable = {
    ...table('List', 2),
    layout: {
      format: 'xlsx',
      sheet: 'List',
      headerRow: 2,
      columnsByPlace: true,
      shared: { who: { sheet: 'Cover', cell: 'B2' } },
    },
    columns: {
      '(A)': { is: 'term', meaning: 'part' },
      '(B)': { ignored: 'mass' },
      who: { is: 'term', meaning: 'who fills it in' },
    },
  };
  const sheets = (header: readonly string[]) =>
    book(['Cover', [['x'], ['name', 'Acme']]], ['List', [['title'], [...header], ['screen', 3]]]);

  it('is read by place, with single cells of another sheet beside each row', async () => {
    const path = join(folder, 'form.xlsx');
    for (const header of [
      ['Part', 'Mass'],
      ['部件', '质量'],
    ]) {
      await writeFile(path, sheets(header));
      const rows: string[] = [];
      for await (const row of readTable(form, path)) rows.push(`${row.text('(A)')} ${row.text('who')}`);
      expect(rows).toEqual(['screen Acme']);
    }
  });

  it('is refused without the sheet of the single cell', async () => {
    const path = join(folder, 'form.xlsx');
    await writeFile(path, book(['List', [['title'], ['Part', 'Mass'], ['screen', 3]]]));
    const read = async () => {
      for await (const _ of readTable(form, path)) return;
    };
    await expect(read()).rejects.toThrow(/expected a sheet named Cover/);
  });
});
