/** The tables of value added, on small files in the publisher's layout. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter, AssertionInput, ReconciledDraft } from '../../adapter.ts';
import { runAdapter } from '../../pipeline/run.ts';
import { sumsToWorld } from './assertions.ts';
import { ncsesKti2020, ncsesKti2022, ncsesKti2024 } from './editions.ts';
import { groupEntity, groupRows } from './groups.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ncses-kti-'));
  for (const dataset of ['vocabulary', 'economies']) await mkdir(join(folder, dataset));
  await writeFile(
    join(folder, 'vocabulary', 'entities.csv'),
    `${[
      'id,name_en,name_fr,name_es,latitude,longitude,part_of,owner_source,owner_edition,replaced_by',
      'group:world,World,Monde,Mundo,,,,,,',
      'indicator:value-added-isic-c26,Value added C26,Valeur ajoutée C26,Valor añadido C26,,,,,,',
      'economy:PAN,Panama,Panama,Panamá,,,,,,',
      'economy:TUR,Türkiye,Turquie,Turquía,,,,,,',
      'economy:USA,United States,États-Unis,Estados Unidos,,,,,,',
      'economy:CHN,China,Chine,China,,,,,,',
    ].join('\n')}\n`,
  );
});
afterEach(() => rm(folder, { recursive: true }));

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** The file of a region table; `cells` are repeated over the years. */
function regionFile(table: string, last: number, rows: readonly (readonly [string, string])[]): string {
  const head =
    'table_id,row_id,region_country_or_economy_full_path,region_country_or_economy_level_1,region_country_or_economy_level_2,region_country_or_economy_level_3,region_country_or_economy_level_4,region_country_or_economy_hierarchy_depth';
  const years = range(2002, last);
  const lines = rows.map(([path, cell], place) => {
    const levels = path.split(' -> ');
    const padded = [0, 1, 2, 3].map((level) => levels[level] ?? '');
    return [table, `r${place + 1}`, path, ...padded, levels.length, ...years.map(() => cell)].join(',');
  });
  return `${[`${head},${years.map((year) => `field_${year}`).join(',')}`, ...lines].join('\n')}\n`;
}

function industryFile(
  rows: readonly (readonly [path: string, economy: string, code: string, cell: string])[],
): string {
  const years = range(2002, 2022);
  const head = `table_id,row_id,industry_full_path,industry_level_1,industry_level_2,industry_level_3,industry_level_4,industry_level_5,industry_hierarchy_depth,field_economy,field_isic_rev_4_industry_codes,${years.map((year) => `field_${year}`).join(',')}`;
  const lines = rows.map(([path, economy, code, cell], place) =>
    [
      '10758',
      `r${place + 1}`,
      `"${path}"`,
      '',
      '',
      '',
      '',
      '',
      '1',
      economy,
      code,
      ...years.map(() => cell),
    ].join(','),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

async function run(adapter: Adapter, text: string) {
  const path = join(folder, 'data.csv');
  await writeFile(path, text);
  return runAdapter(adapter, path, { datasets: folder });
}

const world: readonly [string, string] = ['World', '1000'];
const panama: readonly [string, string] = ['World -> Central and South America -> Panama', '0.05'];

describe('the region tables', () => {
  test('give one statement a row and year, regions and economies apart', async () => {
    const { statements, entities } = await run(
      ncsesKti2020,
      regionFile('1981', 2018, [
        world,
        ['World -> Central and South America', '300'],
        ['World -> North America -> United States', '600'],
        ['World -> Europe -> Other Europe -> Turkey', '100'],
      ]),
    );
    // 4 rows of 17 years.
    expect(statements).toHaveLength(68);
    const of2018 = statements.filter(({ period }) => period === '2018');
    expect(of2018.map(({ subject, value }) => [subject, value])).toEqual([
      ['group:world', 1000],
      ['group:ncses-kti-2020-central-and-south-america', 300],
      ['economy:USA', 600],
      ['economy:TUR', 100],
    ]);
    expect(of2018[2]).toMatchObject({
      predicate: 'capturesValue',
      object: 'indicator:value-added-isic-c26',
      unit: 'MUSD:current',
      locator: 'table S6-7, row r3 (United States), column 2018',
    });
    // A region repeats its economies: only lumps are owned, and only what is owned is added to economies.
    expect(entities.map(({ ownedBy }) => ownedBy)).toEqual([null]);
  });

  test('read the placeholder 0.05 as less than 0.5, not as a value', async () => {
    const { statements } = await run(ncsesKti2020, regionFile('1981', 2018, [world, panama]));
    const found = statements.find(({ subject }) => subject === 'economy:PAN');
    expect(found).toMatchObject({ value: null, low: 0, high: 0.5, missing: 'only-bounds' });
    expect(found?.note).toContain('less than 0.5');
  });

  test('keep zero a value and "D" withheld', async () => {
    const { statements } = await run(
      ncsesKti2020,
      regionFile('1981', 2018, [
        world,
        ['World -> North America -> United States', 'D'],
        ['World -> Asia -> China', '0'],
      ]),
    );
    expect(statements.find(({ subject }) => subject === 'economy:USA')).toMatchObject({
      value: null,
      missing: 'withheld',
    });
    expect(statements.find(({ subject }) => subject === 'economy:CHN')).toMatchObject({
      value: 0,
      missing: null,
    });
  });

  test('own the lumps of the 2022 edition and say that China includes Hong Kong', async () => {
    const { statements, entities } = await run(
      ncsesKti2022,
      regionFile('6245', 2019, [
        world,
        ['World -> Asia -> China', '700'],
        ['World -> Asia -> Other Asia', '300'],
      ]),
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      // A file that is not the pinned one has lumps of its own.
      id: expect.stringMatching(/^group:ncses-kti-2022-other-asia\.file-[0-9a-f]{8}$/),
      ownedBy: { source: 'ncses-kti', edition: expect.stringMatching(/^2022-file-/) },
    });
    expect(statements.find(({ subject }) => subject === 'economy:CHN')?.note).toBe('Includes Hong Kong.');
  });

  test('refuse the table of another industry, which has the same columns', async () => {
    await expect(run(ncsesKti2020, regionFile('1976', 2018, [world]))).rejects.toThrow(
      /data\.csv:2 \(column table_id\): "1976" found; expected 1981/,
    );
  });

  test('refuse an edition whose years are others', async () => {
    await expect(run(ncsesKti2020, regionFile('1981', 2019, [world]))).rejects.toThrow(
      /column field_2019\).*only columns that the adapter declares/,
    );
    await expect(run(ncsesKti2022, regionFile('6245', 2018, [world]))).rejects.toThrow(/column field_2019/);
  });

  test('refuse an unknown economy, a word for a number, a repeated row and an empty file', async () => {
    await expect(
      run(ncsesKti2020, regionFile('1981', 2018, [world, ['World -> Asia -> Atlantis', '1']])),
    ).rejects.toThrow(/"Atlantis" found; expected a name or alias of economy/);
    await expect(run(ncsesKti2020, regionFile('1981', 2018, [['World', 'many']]))).rejects.toThrow(
      /column field_2002\): "many" found/,
    );
    await expect(run(ncsesKti2020, regionFile('1981', 2018, [world, ['World', '999']]))).rejects.toThrow(
      /one row with the key/,
    );
    await expect(run(ncsesKti2020, '')).rejects.toThrow(/the file is empty/);
  });

  test('refuse economies that hold more than their world', async () => {
    await expect(
      run(ncsesKti2020, regionFile('1981', 2018, [world, ['World -> Asia -> China', '1011']])),
    ).rejects.toThrow(/2002: 1011 of 1000/);
  });
});

describe('the industry table', () => {
  const c26 = 'All ISIC, Rev.4, industries -> Computer, electronic, and optical products';

  test('gives ISIC C26 and drops other industries and spacer rows with the reason', async () => {
    const { statements, report } = await run(
      ncsesKti2024,
      industryFile([
        ['&nbsp;', '', '', ''],
        [c26, 'World (75)', 'C26', '1000'],
        ['All ISIC, Rev.4, industries', 'World (75)', 'A to U', '90000'],
        ['Analytical ratios (%) -> &nbsp;', '', '', ''],
        [c26, 'EU-27', 'C26', '200'],
        [c26, 'China', 'C26', '400'],
      ]),
    );
    // 3 rows of 21 years.
    expect(statements).toHaveLength(63);
    expect(new Set(statements.map(({ subject }) => subject))).toEqual(
      new Set(['group:world', 'group:ncses-kti-2024-eu-27', 'economy:CHN']),
    );
    expect(report.dropped).toEqual([
      { reason: 'another industry than ISIC C26, or a ratio of industries', count: 1 },
      { reason: 'row that only parts two economies', count: 2 },
    ]);
  });
});

describe('the sum against the world', () => {
  const draft = (subject: string, period: string, value: number): ReconciledDraft => ({
    subject,
    predicate: 'capturesValue',
    period,
    value,
    unit: 'MUSD:current',
    status: 'reported',
    locator: 'row',
  });
  const otherAsia = groupRows['2022'].get('Other Asia');
  if (otherAsia === undefined) throw new Error('no such group');
  const lump = groupEntity(otherAsia, '2022');
  const input = (drafts: readonly ReconciledDraft[]): AssertionInput => ({
    statements: drafts,
    entities: [lump],
    rowsRead: new Map(),
  });

  test('counts economies and lumps, and passes over regions', () => {
    const drafts = [
      draft('group:world', '2017', 1000),
      draft('economy:CHN', '2017', 700),
      draft(lump.id, '2017', 300),
      draft('group:ncses-kti-2022-asia', '2017', 1000),
    ];
    expect(sumsToWorld({}).check(input(drafts))).toBeUndefined();
    // 1000 − 650 − 300 = 50 is more than rounding.
    const short = drafts.map((item) => (item.subject === 'economy:CHN' ? { ...item, value: 650 } : item));
    expect(sumsToWorld({}).check(input(short))).toBe('2017: 50 of 1000 left over');
  });

  test('knows what is left over in one year, and notices when it changes', () => {
    const drafts = [draft('group:world', '2018', 1_185_851), draft('economy:CHN', '2018', 1_185_379)];
    // 1,185,851 − 1,185,379 = 472
    expect(sumsToWorld({ '2018': 472 }).check(input(drafts))).toBeUndefined();
    expect(sumsToWorld({}).check(input(drafts))).toBe('2018: 472 of 1185851 left over');
    expect(sumsToWorld({ '2018': 471 }).check(input(drafts))).toBe('2018: 472 of 1185851 left over');
  });
});
