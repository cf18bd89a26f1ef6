/** Tables of a PDF, on files written by hand word by word. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputTable, PdfLayout } from '../adapter.ts';
import { InputError } from '../problem.ts';
import { type PlacedText, pdfByHand } from '../testing/pdf-by-hand.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-pdf-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const layout: PdfLayout = {
  format: 'pdf',
  header: ['Metal Name', 'of smelter'],
  columns: [
    { name: 'Metal', left: 50 },
    { name: 'Name', left: 120 },
  ],
  anchor: 'Metal',
  cells: 'top',
  outside: /^page \d+$/,
};
const table = (parts: Partial<PdfLayout> = {}): InputTable => ({
  file: /\.pdf$/,
  fileName: 'x.pdf',
  layout: { ...layout, ...parts },
  columns: { Metal: { is: 'term', meaning: 'metal' }, Name: { is: 'term', meaning: 'name' } },
  row: () => undefined,
});
const header: readonly PlacedText[] = [
  [50, 760, 'Metal'],
  [140, 760, 'Name'],
  [140, 750, 'of smelter'],
];

async function read(bytes: Uint8Array, described = table()): Promise<string[]> {
  const path = join(folder, 'x.pdf');
  await writeFile(path, bytes);
  const rows: string[] = [];
  for await (const row of readTable(described, path))
    rows.push(`${row.sheet}, row ${row.line}: ${row.text('Metal')} | ${row.text('Name')}`);
  return rows;
}
async function refusal(bytes: Uint8Array, described = table()): Promise<string> {
  const thrown: unknown = await read(bytes, described).catch((error: unknown) => error);
  return thrown instanceof InputError ? thrown.message : `not refused: ${String(thrown)}`;
}

describe('a table in a PDF', () => {
  it('is read row by row, over pages with and without the header, footers left out', async () => {
    const bytes = pdfByHand([
      [[50, 780, 'A list'], ...header, [50, 700, 'Tin'], [120, 700, 'First'], [300, 30, 'page 1']],
      [
        [50, 700, 'Gold'],
        [120, 700, 'Second'],
        [50, 690, 'Tin'],
        [120, 690, 'Third (one)'],
        [300, 30, 'page 2'],
      ],
    ]);
    expect(await read(bytes)).toEqual([
      'page 1, row 1: Tin | First',
      'page 2, row 1: Gold | Second',
      'page 2, row 2: Tin | Third (one)',
    ]);
  });

  it('joins the pieces of a word, and the lines of a cell that wraps', async () => {
    // "Te" in Helvetica of 6 points is 7 points wide, so that "ngah" touches it and "Tbk" does not.
    const bytes = pdfByHand([
      [
        ...header,
        [50, 700, 'Tin'],
        [120, 700, 'Te'],
        [127, 700, 'ngah'],
        [160, 700, 'Tbk'],
        [120, 690, 'Ltd'],
      ],
    ]);
    expect(await read(bytes)).toEqual(['page 1, row 1: Tin | Tengah Tbk Ltd']);
  });

  it('gives lines above and below to the row on which they are centred', async () => {
    const words: PlacedText[] = [
      ...header,
      ...([
        [120, 705, 'Upper'],
        [50, 700, 'Tin'],
        [120, 695, 'lower'],
      ] as const),
      ...([
        [50, 680, 'Gold'],
        [120, 680, 'Alone'],
      ] as const),
    ];
    expect(await read(pdfByHand([words]), table({ cells: 'middle' }))).toEqual([
      'page 1, row 1: Tin | Upper lower',
      'page 1, row 2: Gold | Alone',
    ]);
  });

  it('gives a blank cell of a carried column the one above, also over pages', async () => {
    const first: PlacedText[] = [...header, [50, 700, 'Tin'], [120, 700, 'One'], [120, 690, 'Two']];
    const bytes = pdfByHand([first, [[120, 700, 'Three']]]);
    expect(await read(bytes, table({ anchor: 'Name', carried: ['Metal'] }))).toEqual([
      'page 1, row 1: Tin | One',
      'page 1, row 2: Tin | Two',
      'page 2, row 1: Tin | Three',
    ]);
  });

  it('begins a row at each of several anchors', async () => {
    const words: PlacedText[] = [
      ...header,
      [50, 700, 'Tin'],
      [120, 690, 'One'],
      [120, 680, 'Two'],
      [50, 670, 'Gold'],
    ];
    expect(await read(pdfByHand([words]), table({ anchor: ['Metal', 'Name'] }))).toEqual([
      'page 1, row 1: Tin | ',
      'page 1, row 2:  | One',
      'page 1, row 3:  | Two',
      'page 1, row 4: Gold | ',
    ]);
  });

  it('ends where the layout says', async () => {
    const bytes = pdfByHand([
      [...header, [50, 700, 'Tin'], [120, 700, 'One'], [50, 680, 'Note: text']],
      header,
    ]);
    expect(await read(bytes, table({ end: /^Note:/ }))).toEqual(['page 1, row 1: Tin | One']);
  });
});

describe('is refused', () => {
  const good = pdfByHand([[...header, [50, 700, 'Tin'], [120, 700, 'One']]]);
  it.each([
    ['an empty file', Buffer.from(''), 'a PDF with its end (%%EOF); it is cut off or no PDF'],
    ['a file of another kind', Buffer.from('Metal,Name\nTin,One\n'), 'it is cut off or no PDF'],
    ['a file that is cut off', good.subarray(0, good.length - 200), 'it is cut off or no PDF'],
    ['a file that only ends like a PDF', Buffer.from('hello\n%%EOF\n'), 'a PDF; it is damaged or locked'],
    ['a file without pages of text', pdfByHand([[]]), 'the header "Metal Name / of smelter" on a page'],
    ['a header without rows', pdfByHand([[...header]]), 'rows under the header; there are none'],
    [
      'a header with another column',
      pdfByHand([[...header, [300, 760, 'CID'], [50, 700, 'Tin'], [120, 700, 'One']]]),
      'the header "Metal Name / of smelter" on a page; nearest: "Metal Name CID"',
    ],
    [
      'text above the first row',
      pdfByHand([[...header, [120, 720, 'Stray'], [50, 700, 'Tin'], [120, 700, 'One']]]),
      '"Stray" found; expected a row with Metal above this text',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toContain(message);
  });

  it('a layout whose columns are not those that the adapter declares', async () => {
    const columns = [{ name: 'Metal', left: 50 }];
    expect(await refusal(good, table({ columns }))).toContain(
      'expected this column, which the file does not have',
    );
  });
});
