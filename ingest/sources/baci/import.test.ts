/** Importing BACI from archives made by hand in the publisher's layout; all figures are invented. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataPackageSchema } from '../../../schema/dataset.ts';
import { validateDatasets } from '../../validate.ts';
import { importBaci } from './import.ts';
import { tables, writeZip, yearFile, yearText } from './testing/archive.ts';
import { bytesOf, type WrittenRow, writtenRows } from './testing/rows.ts';

let root = '';
let out = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-baci-'));
  out = join(root, 'imported');
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const flows = [
  '2024,180,156,740311,5000.5,612.25',
  '2024,490,842,854231,12.001,NA',
  '2024,516,56,282200,118900,',
  '2024,699,251,740311,3.5,0.000',
  '2024,757,579,010121,1,1',
];
const year2024 = { [yearFile('2024')]: yearText(...flows) };
const stem = 'hs22-v202601-2024';

const zip = (files: Readonly<Record<string, string>> = year2024): Promise<string> =>
  writeZip(root, { ...tables, ...files });

const read = (name = stem): Promise<readonly WrittenRow[]> => writtenRows(join(out, 'baci'), name);
const short = ({ subject, object, product, unit, value, missing }: WrittenRow): string =>
  [subject, object, product, value ?? missing, unit].join(' ').replaceAll(/(economy|product):/g, '');

describe('what is written', () => {
  test('two statements a flow of the digital life cycle, with the economies that the numbers mean', async () => {
    const result = await importBaci(await zip(), { out });
    expect((await read()).map(short)).toEqual([
      'NAM BEL hs2022-282200 118900 kUSD:fob',
      'COD CHN hs2022-740311 5000.5 kUSD:fob',
      'IND FRA hs2022-740311 3.5 kUSD:fob',
      'TWN USA hs2022-854231 12.001 kUSD:fob',
      'NAM BEL hs2022-282200 not-available t:gross',
      'COD CHN hs2022-740311 612.25 t:gross',
      'IND FRA hs2022-740311 not-available t:gross',
      'TWN USA hs2022-854231 not-available t:gross',
    ]);
    // Horses are no part of the life cycle: 5 rows, 4 flows, of which 3 have no mass.
    expect(result).toMatchObject({ edition: 'hs22-v202601', codes: 3, changed: true });
    expect(result.years).toEqual([
      {
        year: '2024',
        file: 'BACI_HS22_Y2024_V202601.csv',
        state: 'read',
        rowsRead: 5,
        flowsKept: 4,
        statements: 8,
        withoutMass: 3,
        dropped: [{ reason: 'products that were not asked for', count: 1 }],
        quarantined: [],
      },
    ]);
  });

  test('each statement says where it stands and how it was read', async () => {
    await importBaci(await zip(), { out });
    const [value] = (await read()).filter(({ subject }) => subject === 'economy:COD');
    expect(value).toMatchObject({
      predicate: 'exportsTo',
      stage: 'trade',
      period: '2024',
      status: 'derived',
      source: 'baci',
      edition: 'hs22-v202601',
      licence: 'etalab-2.0',
      read: 'original',
      locator: 'BACI_HS22_Y2024_V202601.csv, i 180, j 156, k 740311',
      quarantine_rule: null,
    });
    const zero = (await read()).find(({ note }) => note !== null);
    expect(zero).toMatchObject({
      subject: 'economy:IND',
      unit: 't:gross',
      value: null,
      missing: 'not-available',
    });
  });

  test('with all products, codes keep their leading zeros and Switzerland and Norway their numbers', async () => {
    const { codes } = await importBaci(await zip(), { out, all: true });
    expect(codes).toBe(4);
    expect((await read()).map(short)).toContain('CHE NOR hs2022-010121 1 t:gross');
    const extents = await readFile(join(out, 'baci', `${stem}.extents.csv`), 'utf8');
    expect(extents.split('\n')[1]).toMatch(/^baci,hs22-v202601,exportsTo,,2024,,complete,,/);
    const entities = await readFile(join(out, 'baci', 'hs22-v202601.entities.csv'), 'utf8');
    expect(entities).toContain('product:hs2022-010121,"Horses: live, pure-bred breeding animals');
  });

  test('codes asked for by their beginning', async () => {
    await importBaci(await zip(), { out, codes: ['28', '010121'] });
    expect(new Set((await read()).map(({ product }) => product))).toEqual(
      new Set(['product:hs2022-010121', 'product:hs2022-282200']),
    );
  });

  test('padded numbers, padded NA and quotes are read as what they are', async () => {
    const text = yearText(
      '2024,180,156,"740311",  5000.5 ,   612.25',
      '2024,490,842,854231,12.001,        NA',
    );
    await importBaci(await zip({ [yearFile('2024')]: text }), { out });
    expect((await read()).map(short)).toEqual([
      'COD CHN hs2022-740311 5000.5 kUSD:fob',
      'TWN USA hs2022-854231 12.001 kUSD:fob',
      'COD CHN hs2022-740311 612.25 t:gross',
      'TWN USA hs2022-854231 not-available t:gross',
    ]);
  });

  test('line ends of Windows', async () => {
    const text = yearText(...flows).replaceAll('\n', '\r\n');
    const { years } = await importBaci(await zip({ [yearFile('2024')]: text }), { out });
    expect(years[0]).toMatchObject({ rowsRead: 5, flowsKept: 4, withoutMass: 3 });
  });

  test('former states and remainders are groups of the edition, never economies of today', async () => {
    const text = yearText('2024,58,156,740311,1,1');
    await importBaci(await zip({ [yearFile('2024')]: text }), { out });
    expect((await read()).map(({ subject }) => subject)).toEqual([
      'group:baci-hs22-v202601-belgium-luxembourg',
      'group:baci-hs22-v202601-belgium-luxembourg',
    ]);
  });

  test('a list of products without leading zeros, as some releases have it', async () => {
    const list = 'product_codes_HS22_V202601.csv';
    const path = await zip({ ...year2024, [list]: (tables[list] ?? '').replace('010121', '10121') });
    await importBaci(path, { out, all: true });
    expect((await read()).map(({ product }) => product)).toContain('product:hs2022-010121');
  });

  test('progress is told by year, with how much of each file is unpacked', async () => {
    const told: string[] = [];
    await importBaci(await zip({ ...year2024, [yearFile('2023')]: yearText('2023,180,156,740311,1,1') }), {
      out,
      onProgress({ step, done, total }) {
        told.push(done === undefined ? step : `${step} ${done}/${total}`);
      },
    });
    for (const year of ['2023', '2024'])
      for (const step of [`unpacking ${yearFile(year)}, MB 0/1`, `${year}: reading`, `${year}: writing`])
        expect(told).toContain(step);
  });

  test('passes the check of data sets', async () => {
    await importBaci(await zip(), { out });
    expect((await validateDatasets([out])).problems).toEqual([]);
  });
});

describe('other inputs', () => {
  test('a folder with the files, and one year with its tables beside it', async () => {
    const folder = join(root, 'unpacked');
    await mkdir(folder);
    const files = { ...tables, ...year2024, [yearFile('2023')]: yearText('2023,180,156,740311,1,1') };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    await importBaci(await zip(files), { out });
    const fromZip = await bytesOf(join(out, 'baci'));
    const other = join(root, 'other');
    expect((await importBaci(folder, { out: other })).years.map(({ year }) => year)).toEqual([
      '2023',
      '2024',
    ]);
    expect(await bytesOf(join(other, 'baci'))).toEqual(fromZip);
    const { years } = await importBaci(join(folder, yearFile('2024')), { out: join(root, 'one') });
    expect(years.map(({ year }) => year)).toEqual(['2024']);
  });

  test('an archive with a folder inside, and files of others', async () => {
    const inside = Object.entries({ ...tables, ...year2024, 'Readme.txt': 'BACI' }).map(
      ([name, text]): [string, string] => [`BACI_HS22_V202601/${name}`, text],
    );
    const path = await writeZip(root, { ...Object.fromEntries(inside), '__MACOSX/._x.csv': 'x' });
    const { years, remarks } = await importBaci(path, { out });
    expect(years[0]?.flowsKept).toBe(4);
    expect(remarks).toEqual(['Not read, since no file of BACI has such a name: Readme.txt.']);
  });

  test('a release that Filon does not know yet has an edition of its own', async () => {
    const renamed = Object.fromEntries(
      Object.entries({ ...tables, ...year2024 }).map(([name, text]) => [
        name.replace('V202601', 'V202701'),
        text,
      ]),
    );
    const { edition, folder } = await importBaci(await writeZip(root, renamed, 'x.zip'), { out });
    expect(edition).toBe('hs22-v202701');
    expect((await validateDatasets([folder])).problems).toEqual([]);
  });
});

describe('a second import', () => {
  test('of the same archive changes nothing and reads no year', async () => {
    const path = await zip();
    const { folder } = await importBaci(path, { out });
    const before = await bytesOf(folder);
    const touched = await stat(folder);
    const { years, changed } = await importBaci(path, { out });
    expect(years.map(({ state }) => state)).toEqual(['as before']);
    expect(changed).toBe(false);
    expect(await bytesOf(folder)).toEqual(before);
    expect((await stat(folder)).mtimeMs).toBe(touched.mtimeMs);
    expect(await readdir(out)).toEqual(['baci']);
  });

  test('anew elsewhere gives the same bytes', async () => {
    const path = await zip();
    await importBaci(path, { out });
    await importBaci(path, { out: join(root, 'again') });
    expect(await bytesOf(join(root, 'again', 'baci'))).toEqual(await bytesOf(join(out, 'baci')));
  });

  test('of another year or edition leaves the ones that are there', async () => {
    await importBaci(await zip(), { out });
    const before = await bytesOf(join(out, 'baci'));
    await importBaci(await zip({ [yearFile('2023')]: yearText('2023,180,156,740311,7,1') }), { out });
    const older = Object.fromEntries(
      Object.entries({ ...tables, ...year2024 }).map(([name, text]) => [name.replace('HS22', 'HS17'), text]),
    );
    await importBaci(await writeZip(root, older, 'BACI_HS17_V202601.zip'), { out });
    const after = await bytesOf(join(out, 'baci'));
    const ofTheYear = Object.entries(before).filter(([name]) => name.startsWith(stem));
    expect(ofTheYear).toHaveLength(6);
    for (const [name, hash] of ofTheYear) expect([name, after[name]]).toEqual([name, hash]);
    expect((await read('hs22-v202601-2023')).map(short)[0]).toBe('COD CHN hs2022-740311 7 kUSD:fob');
    expect((await read('hs17-v202601-2024')).map(short)[0]).toBe('NAM BEL hs2017-282200 118900 kUSD:fob');
    const { 'filon:rows': accounts } = DataPackageSchema.parse(
      JSON.parse(await readFile(join(out, 'baci', 'datapackage.json'), 'utf8')),
    );
    expect(accounts?.map(({ adapter }) => adapter)).toEqual([
      'hs17-v202601-2024',
      'hs22-v202601-2023',
      'hs22-v202601-2024',
    ]);
    // The one row of 2023 is a flow of refined copper, which is read.
    expect(accounts?.[1]?.rows).toEqual({ read: 1, kept: 1, quarantined: 0, dropped: {} });
    expect((await validateDatasets([out])).problems).toEqual([]);
  });

  test('of a year that the publisher corrected, or with other products, replaces the year', async () => {
    await importBaci(await zip(), { out });
    const corrected = yearText(...flows).replace('5000.5', '5001.5');
    const { years } = await importBaci(await zip({ [yearFile('2024')]: corrected }), { out });
    expect(years[0]?.state).toBe('read');
    expect((await read()).map(({ value }) => value)).toContain(5001.5);
    await importBaci(await zip({ [yearFile('2024')]: corrected }), { out, codes: ['282200'] });
    expect((await read()).map(({ product }) => product)).toEqual(Array(2).fill('product:hs2022-282200'));
    expect((await validateDatasets([out])).problems).toEqual([]);
  });

  test('only the years asked for', async () => {
    const path = await zip({ ...year2024, [yearFile('2023')]: yearText('2023,180,156,740311,7,1') });
    const { years } = await importBaci(path, { out, years: ['2023'] });
    expect(years.map(({ year }) => year)).toEqual(['2023']);
    await expect(importBaci(path, { out, years: ['2019'] })).rejects.toThrow(
      '"2019" found; expected years that are there: 2023, 2024',
    );
  });
});

describe('masses that do not fit', () => {
  /** Twelve flows of copper at 9,000 USD a tonne: 100 t and 900 thousand USD each. */
  const steady = (year: string, tonnes = 100): string[] =>
    ['152', '180', '894', '842'].flatMap((i) =>
      ['156', '251', '276'].map((j) => `${year},${i},${j},740311,900,${tonnes}`),
    );

  test('the mass of one flow is kept out, with the reason, and its value is not', async () => {
    const text = yearText(...steady('2024'), '2024,699,579,740311,900,100000');
    const { years } = await importBaci(await zip({ [yearFile('2024')]: text }), { out });
    expect(years[0]?.quarantined).toEqual([{ rule: 'unit-value-outside-band', count: 1 }]);
    const refused = (await read()).filter((row) => row.quarantine_rule !== null);
    // 900,000 USD for 100,000 t are 9 USD/t; a band of a factor 3 around 9,000 ends at 3,000 and 27,000.
    expect(refused).toMatchObject([
      {
        subject: 'economy:IND',
        unit: 't:gross',
        value: 100_000,
        quarantine_reason:
          'unit value 9 USD/t; the value-weighted median of this product and year is 9,000 USD/t, and the band 3,000 to 27,000 USD/t',
      },
    ]);
  });

  test('a year whose masses halve is kept out once its neighbours are there, and not before', async () => {
    const file = (year: string, tonnes: number): Readonly<Record<string, string>> => ({
      [yearFile(year)]: yearText(...steady(year, tonnes)),
    });
    await importBaci(await zip({ ...file('2022', 100), ...file('2023', 40) }), { out });
    const isRefused = async (year: string): Promise<boolean[]> =>
      (await read(`hs22-v202601-${year}`)).map((row) => row.quarantine_rule === 'year-with-mass-gap');
    expect(await isRefused('2023')).toEqual(Array(24).fill(false));
    const { years } = await importBaci(await zip(file('2024', 100)), { out });
    expect(years[0]?.quarantined).toEqual([]);
    // Values come before masses: the twelve masses of 2023 are refused.
    expect(await isRefused('2023')).toEqual([...Array(12).fill(false), ...Array(12).fill(true)]);
    expect(await isRefused('2022')).toEqual(Array(24).fill(false));
    expect((await validateDatasets([out])).problems).toEqual([]);
    const all = { ...file('2022', 100), ...file('2023', 40), ...file('2024', 100) };
    const again = await importBaci(await zip(all), { out });
    expect(again.years.map(({ state }) => state)).toEqual(Array(3).fill('as before'));
    expect(again.years[1]?.quarantined).toEqual([{ rule: 'year-with-mass-gap', count: 12 }]);
    const fresh = join(root, 'fresh');
    await importBaci(await zip(all), { out: fresh });
    const rows = await writtenRows(join(fresh, 'baci'), 'hs22-v202601-2023');
    expect(rows).toEqual(await read('hs22-v202601-2023'));
  });
});
