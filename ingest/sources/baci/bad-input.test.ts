/** Archives of BACI that are broken on purpose: each is refused with its place, and nothing is left of it. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BulkFile } from '../../bulk/input.ts';
import { baciFiles } from './file-names.ts';
import { importBaci } from './import.ts';
import type { BaciOptions } from './options.ts';
import {
  countriesText,
  productsText,
  tables,
  writeZip,
  yearFile,
  yearText,
  zipBytes,
} from './testing/archive.ts';
import { bytesOf } from './testing/rows.ts';

let root = '';
let out = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-baci-'));
  out = join(root, 'imported');
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const good = '2024,180,156,740311,5000.5,612.25';
const file = yearFile('2024');

/** What is said of an archive; nothing may be left of it. */
async function refusalOf(path: string, options: Omit<BaciOptions, 'out'> = {}): Promise<string> {
  const error: unknown = await importBaci(path, { ...options, out }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(await readdir(out).catch(() => [])).toEqual([]);
  if (!(error instanceof Error) || error.name !== 'InputError')
    throw new Error('not refused', { cause: error });
  return error.message.replaceAll(`${root}/`, '');
}

const zip = (files: Readonly<Record<string, string>>): Promise<string> =>
  writeZip(root, { ...tables, ...files });
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, 'unpacked');
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
const refusalOfYear = async (text: string, options?: BaciOptions): Promise<string> =>
  refusalOf(await zip({ [file]: text }), options);

describe('a row', () => {
  const at = (column: string): string => `BACI_HS22_V202601.zip/${file}:3 (column ${column}): `;
  test.each([
    [
      'an unknown number',
      '2024,999,156,740311,1,1',
      `${at('i')}"999" found; expected a number of datasets/economies`,
    ],
    ['an unknown importer of a product that is not kept', '2024,180,999,010121,1,1', `${at('j')}"999" found`],
    ['a number that is no number', '2024,COD,156,740311,1,1', `${at('i')}"COD" found`],
    [
      'a code of no list',
      '2024,180,251,740399,1,1',
      `${at('k')}"740399" found; expected a code of product_codes_HS22_V202601.csv`,
    ],
    [
      'a code that lost its leading zero',
      '2024,180,251,10121,1,1',
      `${at('k')}"10121" found; expected a code of product_codes_HS22_V202601.csv; 010121: the leading zero was lost`,
    ],
    [
      'a negative value',
      '2024,180,251,740311,-1,1',
      `${at('v')}"-1" found; expected a value in thousand US dollars, 0 or more`,
    ],
    ['a blank value', '2024,180,251,740311,,1', `${at('v')}"" found; expected a value`],
    ['a value NA', '2024,180,251,740311,NA,1', `${at('v')}"NA" found; expected a value`],
    [
      'a code that is a word of the language Filon is written in',
      '2024,180,251,__proto__,1,1',
      `${at('k')}"__proto__" found; expected a code of product_codes_HS22_V202601.csv`,
    ],
    ['a value of other digits', '2024,180,251,740311,0x10,1', `${at('v')}"0x10" found; expected a value`],
    ['a mass of other digits', '2024,180,251,740311,1,0x10', `${at('q')}"0x10" found; expected tonnes`],
    ['a value in words', '2024,180,251,740311,many,1', `${at('v')}"many" found; expected a value`],
    ['a value that is not a number', '2024,180,251,740311,nan,1', `${at('v')}"nan" found`],
    ['a value without end', '2024,180,251,740311,inf,1', `${at('v')}"inf" found`],
    ['a negative mass', '2024,180,251,740311,1,-0.5', `${at('q')}"-0.5" found; expected tonnes, 0 or more`],
    ['a mass in words', '2024,180,251,740311,1,n/a', `${at('q')}"n/a" found; expected tonnes`],
    [
      'trade with itself',
      '2024,180,180,740311,1,1',
      `${at('j')}"180" found; expected another economy than the exporter`,
    ],
    [
      'another year',
      '2023,180,251,740311,1,1',
      `${at('t')}"2023" found; expected 2024, the year in the file’s name`,
    ],
    ['no year', ',180,251,740311,1,1', `${at('t')}"" found; expected 2024`],
  ])('with %s', async (_, row, message) => {
    const text = await refusalOfYear(yearText(good, row));
    expect(text).toContain(message);
    expect(text).toContain('1 problem; nothing was written.');
  });

  test('that stands twice, even with another value', async () => {
    expect(
      await refusalOfYear(yearText(good, '2024,251,56,740311,1,1', good.replace('5000.5', '7'))),
    ).toContain(
      `${file}:4: "2024,180,156,740311,7,612.25" found; expected each exporter, importer and product once; line 2 has these too`,
    );
  });

  test('with too few or too many cells', async () => {
    const text = await refusalOfYear(
      yearText(good, '2024,180,251,740311,1', '2024,180,251,740311,1,1,1', good),
    );
    expect(text).toContain(`${file}:3: "5 cells" found; expected 6 cells`);
    expect(text).toContain(`${file}:4: "7 cells" found; expected 6 cells`);
    expect(text).toContain('2 problems');
  });

  test('cut short at the end', async () => {
    expect(await refusalOfYear(`${yearText(good)}2024,180,25`)).toContain(
      `${file}:3: "3 cells and no line end" found; expected 6 cells and a line end; a row cut short means a truncated file`,
    );
  });

  test('of many wrong ones is listed among the first, with their count', async () => {
    const rows = Array.from(
      { length: 500 },
      (_, place) => `2024,999,${place % 2 === 0 ? 251 : 56},740311,1,1`,
    );
    const text = await refusalOfYear(yearText(...rows));
    expect(text).toContain(
      '"500 numbers of unknown economies" found; expected none; the first 20 are listed',
    );
    expect(text).toContain(`${file}:21 (column i): "999" found`);
    expect(text).not.toContain(`${file}:22 (column i)`);
  });
});

describe('a file', () => {
  test('with another header', async () => {
    expect(await refusalOfYear(`year,i,j,k,v,q\n${good}\n`)).toContain(
      `${file}:1: "year,i,j,k,v,q" found; expected the header t,i,j,k,v,q; the publisher’s layout has changed`,
    );
  });

  test('with columns in another order, whose numbers would be taken for others', async () => {
    expect(await refusalOfYear('t,j,i,k,v,q\n2024,180,156,740311,1,1\n')).toContain(
      'expected the header t,i,j,k,v,q',
    );
  });

  test('that is a page of a website', async () => {
    const page = '<!DOCTYPE html>\n<html><body>404 Not Found</body></html>\n';
    expect(await refusalOfYear(page)).toContain(
      `${file}:1: "<!DOCTYPE html>" found; expected the header t,i,j,k,v,q`,
    );
  });

  test('with line ends of two kinds', async () => {
    const text = yearText(good, good.replace('156', '251'), good.replace('156', '56'));
    expect(await refusalOfYear(text.replace('612.25\n', '612.25\r\n'))).toContain(
      `${file}:2: "\\r\\n" found; expected "\\n" at the end of every line, as the first has it`,
    );
  });

  test('without rows, or empty', async () => {
    expect(await refusalOfYear(yearText())).toContain('"no row" found; expected a header and rows');
    expect(await refusalOfYear('')).toContain('"no row" found; expected a header and rows');
  });

  test('of bytes that are no text', async () => {
    const noise = String.fromCharCode(...Array.from({ length: 4000 }, (_, place) => (place * 7919) % 251));
    expect(await refusalOfYear(`t,i,j,k,v,q\n${noise}`)).toMatch(/BACI_HS22_Y2024_V202601\.csv:\d+/);
  });

  test('unpacked and cut within its last number, which would pass for a smaller one', async () => {
    const folder = await folderOf({ ...tables, [file]: yearText(good).slice(0, -3) });
    expect(await refusalOf(folder)).toContain(
      `${file}:2: "6 cells and no line end" found; expected 6 cells and a line end`,
    );
  });
});

describe('releases and revisions are never mixed', () => {
  test.each([
    [
      'a year of another release',
      { [yearFile('2023', 'V202501')]: yearText('2023,180,156,740311,1,1') },
      `${yearFile('2023', 'V202501')}: "HS22, release V202501" found; expected HS22, release V202601, as the other files are; revisions and releases are never mixed: give each a folder of its own`,
    ],
    [
      'a year of another revision',
      { [yearFile('2023', 'V202601', '17')]: yearText('2023,180,156,740311,1,1') },
      '"HS17, release V202601" found; expected HS22, release V202601',
    ],
    [
      'a list of products of another revision',
      { 'product_codes_HS17_V202601.csv': productsText },
      'product_codes_HS17_V202601.csv: "HS17, release V202601" found; expected HS22, release V202601',
    ],
    [
      'a table of countries of another release',
      { 'country_codes_V202501.csv': countriesText },
      'country_codes_V202501.csv: "release V202501" found; expected release V202601',
    ],
  ])('%s', async (_, files, message) => {
    expect(await refusalOf(await zip({ [file]: yearText(good), ...files }))).toContain(message);
  });

  test.each(['2023', '2024'])('two releases in one folder, the other one with %s', async (year) => {
    const folder = await folderOf({
      ...tables,
      [file]: yearText(good),
      [yearFile(year, 'V202701')]: yearText(good.replace('2024', year)),
    });
    // Which of them is meant nobody knows; the first one by name stands for it.
    expect(await refusalOf(folder)).toMatch(
      /unpacked\/BACI_HS22_Y\d{4}_V20\d{4}\.csv: "HS22, release V20\d{4}" found; expected HS22, release V20\d{4}, as the other files are; revisions and releases are never mixed/,
    );
  });

  test('an archive that holds another release than its name says', async () => {
    const path = await writeZip(root, { ...tables, [file]: yearText(good) }, 'BACI_HS22_V202501.zip');
    expect(await refusalOf(path)).toContain('"HS22, release V202601" found; expected HS22, release V202501');
  });

  test('a revision that Filon does not know', async () => {
    const later = Object.fromEntries(
      Object.entries({ ...tables, [file]: yearText(good) }).map(([name, text]) => [
        name.replace('HS22', 'HS28'),
        text,
      ]),
    );
    expect(await refusalOf(await writeZip(root, later, 'x.zip'))).toContain(
      '"HS28" found; expected a revision of the Harmonized System that Filon knows: 1992',
    );
  });
});

test('a year that is there twice, on a disk that tells capitals apart', () => {
  const there = [file, file.toLowerCase(), ...Object.keys(tables)].map(
    (name): BulkFile => ({ name, place: name, bytes: 1, open: () => Promise.reject(new Error('not asked')) }),
  );
  expect(() => baciFiles({ isArchive: false, files: there, close: () => {} }, root)).toThrow(
    `${file.toLowerCase()}: "${file.toLowerCase()}" found; expected each table once; ${file} is there too`,
  );
});

describe('the tables beside the years', () => {
  test.each([
    [
      'missing countries',
      'country_codes_V202601.csv',
      undefined,
      'expected country_codes_V202601.csv beside the years',
    ],
    [
      'missing products',
      'product_codes_HS22_V202601.csv',
      undefined,
      'expected product_codes_HS22_V202601.csv beside',
    ],
    [
      'a number that the publisher gives to another economy than we do',
      'country_codes_V202601.csv',
      countriesText.replace('180,Dem. Rep. of the Congo,CD,COD', '180,Congo,CG,COG'),
      'country_codes_V202601.csv:5 (column country_iso3): "COG" found; expected COD, as number 180 is in datasets/economies',
    ],
    [
      'a number twice',
      'country_codes_V202601.csv',
      countriesText.replace('894,Zambia', '842,Zambia'),
      ':14 (column country_code): "842" found; expected each number once; line 13 has it too',
    ],
    [
      'another header',
      'country_codes_V202601.csv',
      'code,name\n4,x\n',
      ':1: "code,name" found; expected a header with',
    ],
    [
      'no products',
      'product_codes_HS22_V202601.csv',
      'code,description\n',
      'expected rows of products; there is none',
    ],
    [
      'a product code of four digits',
      'product_codes_HS22_V202601.csv',
      productsText.replace('740311', '7403'),
      ':4 (column code): "7403" found; expected a code of six digits',
    ],
    [
      'codes of another revision under this one’s name',
      'product_codes_HS22_V202601.csv',
      productsText.replace('740311', '740312'),
      `${file}:2 (column k): "740311" found; expected a code of product_codes_HS22_V202601.csv; check that the list and the year are of one revision and release`,
    ],
    [
      'a code that is a word of the language Filon is written in',
      'product_codes_HS22_V202601.csv',
      `${productsText}__proto__,x\n`,
      ':6 (column code): "__proto__" found; expected a code of six digits',
    ],
    [
      'a page of a website',
      'product_codes_HS22_V202601.csv',
      '<html>\n<body>404</body>\n',
      ':1: "<html>" found; expected a header with code, description',
    ],
    [
      'a row cut short',
      'product_codes_HS22_V202601.csv',
      `${productsText}"8542`,
      'expected a table of comma-separated',
    ],
  ])('%s', async (_, name, text, message) => {
    const all: Record<string, string> = { ...tables, [file]: yearText(good) };
    if (text === undefined) delete all[name];
    else all[name] = text;
    expect(await refusalOf(await writeZip(root, all))).toContain(message);
  });

  test('a code asked for that the list does not have', async () => {
    expect(await refusalOfYear(yearText(good), { codes: ['740311', '10121'] })).toContain(
      'product_codes_HS22_V202601.csv (column code): "10121" found; expected the codes asked for with --codes to be in this list (did 10121 lose a leading zero?)',
    );
  });
});

describe('an archive', () => {
  test('cut in the middle', async () => {
    const whole = zipBytes({ ...tables, [file]: yearText(...Array(500).fill(good)) });
    const path = join(root, 'BACI_HS22_V202601.zip');
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect(await refusalOf(path)).toContain(
      'expected a whole zip archive; it is cut or no archive: download it again',
    );
  });

  test.each([
    ['a page of a website', '<html>Not found</html>'],
    ['an empty file', ''],
  ])('that is %s', async (_, text) => {
    const path = join(root, 'BACI_HS22_V202601.zip');
    await writeFile(path, text);
    expect(await refusalOf(path)).toContain('expected a whole zip archive; it is cut or no archive');
  });

  test('with an entry that leaves its folder', async () => {
    const inside = 'x'.repeat(file.length + 3);
    const bytes = zipBytes({ ...tables, [inside]: yearText(good) });
    const path = join(root, 'BACI_HS22_V202601.zip');
    await writeFile(path, Buffer.from(bytes.toString('latin1').replaceAll(inside, `../${file}`), 'latin1'));
    expect(await refusalOf(path)).toContain('expected entries that stay in their folder');
    expect(await readdir(root)).not.toContain(file);
  });

  test('made to fill the disk', async () => {
    const rows = yearText(...Array<string>(100_000).fill(good));
    expect(await refusalOf(await zip({ [file]: rows }))).toMatch(
      /BACI_HS22_Y2024_V202601\.csv: "\d+ bytes out of \d+" found; expected at most 100 times as many; an archive like this is made to fill disks/,
    );
  });

  test('with a damaged byte in a year', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, place) => `2024,180,156,740311,${(place * 7919) % 10_007},1`,
    );
    const bytes = zipBytes({ [file]: yearText(...rows), ...tables });
    const path = join(root, 'BACI_HS22_V202601.zip');
    bytes[2000] = (bytes[2000] ?? 0) ^ 0xff;
    await writeFile(path, bytes);
    expect(await refusalOf(path)).toMatch(/BACI_HS22_Y2024_V202601\.csv: ".*download it again/);
  });

  test('without a year, and a path where nothing is', async () => {
    expect(await refusalOf(await zip({}))).toContain(
      'expected at least one file named like BACI_HS22_Y2024_V202601.csv',
    );
    expect(await refusalOf(join(root, 'nothing.zip'))).toContain(
      'expected a zip archive, a folder or a file that can be read',
    );
  });
});

test('what was imported before stays when a later archive is refused', async () => {
  await importBaci(await zip({ [file]: yearText(good) }), { out });
  const before = await bytesOf(join(out, 'baci'));
  const bad = await zip({
    [yearFile('2023')]: yearText('2023,1,1,1,1,1'),
    [yearFile('2022')]: yearText('2022,180,156,740311,1,1'),
  });
  await expect(importBaci(bad, { out })).rejects.toThrow('3 problems');
  expect(await bytesOf(join(out, 'baci'))).toEqual(before);
  expect(await readdir(out)).toEqual(['baci']);
});

test('a folder that holds something else than a data set is left alone', async () => {
  await mkdir(join(out, 'baci'), { recursive: true });
  await writeFile(join(out, 'baci', 'thesis.txt'), 'ten years of work');
  await expect(importBaci(await zip({ [file]: yearText(good) }), { out })).rejects.toThrow(
    'expected a dataset folder with its datapackage.json, or none yet',
  );
  expect(await readdir(join(out, 'baci'))).toEqual(['thesis.txt']);
});
