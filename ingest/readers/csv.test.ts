import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileLayout, InputTable } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { readTable } from './table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-csv-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

type CsvLayout = Extract<FileLayout, { readonly format: 'csv' }>;
const table = (layout: Partial<CsvLayout> = {}): InputTable => ({
  file: /\.csv$/,
  fileName: 'x.csv',
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',', ...layout },
  columns: {
    Country: { is: 'place', meaning: 'where' },
    Mined: { is: 'figure', meaning: 'how much' },
    Owner: { is: 'person', meaning: 'who' },
    Page: { ignored: 'a page number' },
    Note: { is: 'note', meaning: 'remark', optional: true },
  },
  row: () => undefined,
});
const header = 'Country,Mined,Owner,Page,Note\n';

async function read(bytes: string | Uint8Array, layout: Partial<CsvLayout> = {}): Promise<string[][]> {
  const path = join(folder, 'x.csv');
  await writeFile(path, bytes);
  const rows: string[][] = [];
  for await (const row of readTable(table(layout), path))
    rows.push([String(row.line), row.text('Country'), row.text('Mined'), row.text('Note')]);
  return rows;
}

async function problems(
  bytes: string | Uint8Array,
  layout: Partial<CsvLayout> = {},
): Promise<readonly Problem[]> {
  const error: unknown = await read(bytes, layout).then(
    (rows) => rows,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

describe('what a CSV file holds', () => {
  it('is read by column name, with the line on which a record starts', async () => {
    const text = `${header}Chile,"1,000",A,7,\n\n"DR Congo",2,B,8,"two\nlines"\n Peru ,3,C,9,x\n`;
    expect(await read(text)).toEqual([
      ['2', 'Chile', '1,000', ''],
      ['4', 'DR Congo', '2', 'two\nlines'],
      ['6', 'Peru', '3', 'x'],
    ]);
  });

  it('may come in any order of columns, without the optional ones, with CRLF and no last line end', async () => {
    expect(await read('Mined,Country,Page,Owner\r\n5,Chile,1,A\r\n6,Peru,2,B')).toEqual([
      ['2', 'Chile', '5', ''],
      ['3', 'Peru', '6', ''],
    ]);
  });

  it('skips lines before the header and takes another delimiter', async () => {
    expect(
      await read('# from the office\nCountry;Mined;Owner;Page\nChile;1,5;A;1\n', {
        delimiter: ';',
        skipLines: 1,
      }),
    ).toEqual([['3', 'Chile', '1,5', '']]);
  });

  it('may end each row with a delimiter that the header lacks, where the layout says so', async () => {
    const text = 'Country,Mined,Owner,Page\nChile,1,A,1,\nPeru,2,B,2\n';
    expect(await read(text, { rowsEndWithDelimiter: true })).toEqual([
      ['2', 'Chile', '1', ''],
      ['3', 'Peru', '2', ''],
    ]);
    expect(await problems(text)).toMatchObject([{ line: 2, found: '5 cells' }]);
    const shifted = 'Country,Mined,Owner,Page\nChile,1,000,A,1\n';
    expect(await problems(shifted, { rowsEndWithDelimiter: true })).toMatchObject([
      { line: 2, found: '5 cells' },
    ]);
  });

  it('may leave out ignored cells at the end of a row, but the last, where the layout says so', async () => {
    const layout = { rowsMayEndEarly: true } as const;
    const text = 'Country,Mined,Owner,Page\nChile,1\nPeru,2,B,2\n';
    expect(await read(text, layout)).toEqual([
      ['2', 'Chile', '1', ''],
      ['3', 'Peru', '2', ''],
    ]);
    expect(await problems(text)).toMatchObject([{ line: 2, found: '2 cells' }]);
    // Without a cell that is read; with one too many; and at the end of the file, where it may be cut off.
    const bad = ['Chile\nPeru,2,B,2\n', 'Chile,1,A,1,1\nPeru,2,B,2\n', 'Peru,2,B,2\nChile,1\n'];
    for (const rows of bad)
      expect(await problems(`Country,Mined,Owner,Page\n${rows}`, layout)).toMatchObject([
        { found: expect.stringMatching(/^[125] cells$/) },
      ]);
  });

  it('takes off a byte-order mark', async () => {
    expect(await read(`\uFEFF${header}Chile,1,A,7,\n`)).toEqual([['2', 'Chile', '1', '']]);
  });

  it('takes off a UTF-8 mark before Windows-1252 too, as some publishers write', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(`${header}Perú,1,A,7,\n`, 'latin1'),
    ]);
    expect(await read(bytes, { encoding: 'windows-1252' })).toEqual([['2', 'Perú', '1', '']]);
  });

  it('trims cells inside quotes as well', async () => {
    expect(await read(`${header}" Chile ",1,A,7,\n`)).toEqual([['2', 'Chile', '1', '']]);
  });

  it('never gives out persons or ignored columns, nor undeclared ones', async () => {
    const path = join(folder, 'p.csv');
    await writeFile(path, `${header}Chile,1,A. Person,7,\n`);
    for await (const row of readTable(table(), path)) {
      expect(() => row.text('Owner')).toThrow(/never read/);
      expect(() => row.text('Page')).toThrow(/ignored/);
      expect(() => row.text('constructor')).toThrow(/not declared/);
      expect(() => row.text('__proto__')).toThrow(/not declared/);
    }
  });
});

describe('what is refused', () => {
  it('a missing and an unknown column, both told, with the nearest name', async () => {
    expect(await problems('Country,Minde,Owner,Page\nChile,1,A,7\n')).toEqual([
      expect.objectContaining({
        line: 1,
        column: 'Minde',
        expected: expect.stringContaining('nearest: "Mined"'),
      }),
      expect.objectContaining({
        line: 1,
        column: 'Mined',
        expected: 'this column, which the file does not have',
      }),
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'a column called %s, like any other unknown one',
    async (name) => {
      expect(await problems(`Country,Mined,Owner,Page,${name}\nChile,1,A,7,x\n`)).toEqual([
        expect.objectContaining({ column: name, found: name }),
      ]);
    },
  );

  it('a second column of one name', async () => {
    expect(await problems('Country,Mined,Owner,Page,Mined\nChile,1,A,7,2\n')).toEqual([
      expect.objectContaining({ column: 'Mined (2)' }),
    ]);
  });

  it('bytes of another encoding, with line and column', async () => {
    expect(await problems(Buffer.from(`${header}Perú,1,A,7,\n`, 'latin1'))).toEqual([
      expect.objectContaining({ line: 2, column: 'A', expected: expect.stringContaining('text in utf-8') }),
    ]);
  });

  it('UTF-8 where Windows-1252 is declared', async () => {
    expect(await problems(`${header}Perú,1,A,7,\n`, { encoding: 'windows-1252' })).toEqual([
      expect.objectContaining({ line: 2, expected: expect.stringContaining('looks like UTF-8') }),
    ]);
  });

  it('UTF-16', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(header, 'utf16le')]);
    expect(await problems(bytes)).toEqual([
      expect.objectContaining({ expected: expect.stringContaining('UTF-16; save it as UTF-8') }),
    ]);
  });

  it('a zip archive', async () => {
    expect(await problems(Buffer.from('PK\u0003\u0004rest', 'latin1'))).toEqual([
      expect.objectContaining({ expected: expect.stringContaining('zip archive') }),
    ]);
  });

  it('an empty file, one of blank lines, and one that holds nothing but a mark', async () => {
    for (const text of ['', '\n\n\n', '\uFEFF'])
      expect(await problems(text)).toEqual([
        expect.objectContaining({ expected: expect.stringContaining('the file is empty') }),
      ]);
  });

  it('a file cut off inside a row', async () => {
    expect(await problems(`${header}Chile,1,A,7,\nPeru,2`)).toEqual([
      expect.objectContaining({ line: 3, expected: expect.stringContaining('truncated') }),
    ]);
  });

  it('a file cut off inside quotes', async () => {
    expect(await problems(`${header}Chile,1,A,7,"cut`)).toEqual([
      expect.objectContaining({ expected: expect.stringContaining('closing quote') }),
    ]);
  });

  it('a quote that is never closed, without reading gigabytes into one cell', async () => {
    const rows = 'Chile,1,A,7,\n'.repeat(200_000);
    const [problem] = await problems(`${header}"Chile,1,A,7,\n${rows}`);
    expect(problem?.expected).toMatch(/a quote is probably not closed|closing quote/);
  });

  it('rows with more cells than the header, all of them told', async () => {
    const found = await problems(`${header}Chile,1,000,A,7,\nPeru,2,B,8,\nCuba,3,000,C,9,\n`);
    expect(found.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('a text in a column without a name', async () => {
    expect(await problems('Country,Mined,Owner,Page,\nChile,1,A,7,stray\n')).toEqual([
      expect.objectContaining({ line: 2, column: '(E)', found: 'stray' }),
    ]);
  });

  it('control characters', async () => {
    expect(await problems(`${header}Chi\u0000le,1,A,7,\n`)).toEqual([
      expect.objectContaining({ line: 2, expected: expect.stringContaining('control characters') }),
    ]);
  });

  it('bytes of another encoding also in a cell that is not read, where a control character does no harm', async () => {
    expect(await read(`${header}Chile,1,A,7\u0081,\n`)).toHaveLength(1);
    const bytes = Buffer.concat([
      Buffer.from(`${header}Chile,1,A,`),
      Buffer.from([0xe9]),
      Buffer.from(',\n'),
    ]);
    expect(await problems(bytes)).toEqual([expect.objectContaining({ line: 2, column: 'D' })]);
  });

  it('a folder, and a file that is not there', async () => {
    const readAll = async (path: string): Promise<void> => {
      for await (const _ of readTable(table(), path));
    };
    await expect(readAll(folder)).rejects.toThrow(/this is a folder/);
    await expect(readAll(join(folder, 'none.csv'))).rejects.toThrow(/a file that can be read/);
  });
});

/** Reads a file of that many megabytes in a process whose heap is smaller than the file. */
async function readLargeFile(megabytes: number, heapMegabytes: number): Promise<string> {
  const path = join(folder, 'large.csv');
  const block = 'Chile,"220,000",A. Person,7,a remark of some length to fill the row\n'.repeat(1000);
  const blocks = Math.ceil((megabytes * 1e6) / block.length);
  const pieces = function* (): Generator<string> {
    yield header;
    for (let count = 0; count < blocks; count += 1) yield block;
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  const script = `
    import { readTable } from ${JSON.stringify(join(import.meta.dirname, 'table.ts'))};
    const table = ${JSON.stringify(table())};
    let rows = 0;
    for await (const row of readTable(table, ${JSON.stringify(path)})) rows += row.text('Mined') === '220,000' ? 1 : 0;
    console.log(rows === ${blocks * 1000} ? 'every row' : rows);
  `;
  const program = join(folder, 'read.mts');
  await writeFile(program, script);
  const tsx = import.meta.resolve('tsx');
  const run = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', tsx, program],
    {
      encoding: 'utf8',
    },
  );
  await rm(path);
  return run.stdout.trim() + run.stderr.trim();
}

describe('a file larger than the memory', () => {
  it('is read as a stream', async () => {
    expect(await readLargeFile(48, 40)).toBe('every row');
  }, 120_000);

  if (process.env.FILON_FULL === '1') {
    it('of one gigabyte, too', async () => {
      expect(await readLargeFile(1000, 40)).toBe('every row');
    }, 1_800_000);
  }
});
