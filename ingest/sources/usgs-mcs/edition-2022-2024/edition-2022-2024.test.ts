import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesOfAdapter } from '../../../pipeline/files.ts';
import type { RunResult } from '../../../pipeline/finish.ts';
import { importOnFile } from '../../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { usgsMcs2022, usgsMcs2023, usgsMcs2024 } from './adapter.ts';
import { countryOf } from './country.ts';
import { headingsOf } from './headings.ts';

/** A file of a chapter: byte order mark, header, rows, and the blank rows that end some of them. */
const csv = (header: string, ...rows: readonly string[]): string =>
  `\uFEFF${[header, ...rows, ',,,,,,,'].join('\r\n')}\r\n`;
const cobaltHeader =
  'Source,Country,Type,Prod_t_est_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes';
const cobaltType = '"Mine production, metric tons of contained cobalt"';
const cobalt = (...rows: readonly string[]): Record<string, string> => ({
  'mcs2024-cobal_world.csv': csv(cobaltHeader, ...rows.map((row) => `MCS2024,${row}`)),
});
const amounts = (result: RunResult, subject: string, predicate = 'extracts') =>
  result.statements
    .filter((item) => item.subject === subject && item.predicate === predicate)
    .map(({ period, value, low, missing, status }) => ({ period, value, low, missing, status }));

describe('a row of 2022 to 2024', () => {
  test('yields two years of output and the reserves of the year before the book', async () => {
    const result = await runByHand(
      usgsMcs2024,
      cobalt(`Congo (Kinshasa),${cobaltType},144000,170000,,"6,000,000",`),
    );
    expect(result.statements).toHaveLength(3);
    expect(amounts(result, 'economy:COD')).toMatchObject([
      { period: '2022', value: 144000, status: 'estimated' },
      { period: '2023', value: 170000, status: 'estimated' },
    ]);
    expect(amounts(result, 'economy:COD', 'hasReserves')).toMatchObject([
      { period: '2023', value: 6000000, status: 'reported' },
    ]);
    expect(result.statements[0]).toMatchObject({
      object: 'material:cobalt',
      unit: 't:contained',
      edition: expect.stringContaining('2024'),
      locator: expect.stringContaining('Prod_t_est_2022'),
    });
  });

  test('keeps zero, withheld and unknown apart', async () => {
    const result = await runByHand(usgsMcs2024, {
      'mcs2024-lithi_world.csv': csv(
        'Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes',
        'MCS2024,United States,"Mine production, lithium content",W,0,,NA,',
      ),
    });
    expect(amounts(result, 'economy:USA')).toMatchObject([
      { period: '2022', value: null, missing: 'withheld' },
      { period: '2023', value: 0, missing: null },
    ]);
    expect(amounts(result, 'economy:USA', 'hasReserves')).toMatchObject([
      { value: null, missing: 'not-available' },
    ]);
  });

  test('takes the footnote letter e, "e20,000" and a note for an estimate, and "reported" for its own year', async () => {
    const header = 'Source,Country,Type,Prod_kg_2022,Prod_kg_est_2023,Prod_notes,Cap_kg_2023,Cap_notes';
    const result = await runByHand(usgsMcs2024, {
      'mcs2024-galli_world.csv': csv(
        header,
        'MCS2024,Japane,Primary production,3000,3000,,10000,',
        'MCS2024,China,Primary production,"e600,000",600000,Reported in 2022,1000000,estimated',
        'MCS2024,Russia,Primary production,5000,5000,estimated in 2022 also,10000,',
        'MCS2024,Ukraine,Primary production,1000,1000,,,',
      ),
    });
    const firstYear = (subject: string) => amounts(result, subject, 'refines')[0]?.status;
    expect(firstYear('economy:JPN')).toBe('estimated');
    expect(firstYear('economy:CHN')).toBe('estimated');
    expect(firstYear('economy:RUS')).toBe('estimated');
    // Ukraine ends with an e of its own.
    expect(firstYear('economy:UKR')).toBe('reported');
    expect(amounts(result, 'economy:CHN', 'hasCapacity')).toMatchObject([
      { value: 1000000, status: 'estimated' },
    ]);
  });

  test('takes a bound from the note where the sum of reserves is "NA", and from the cell', async () => {
    const result = await runByHand(usgsMcs2024, {
      'mcs2024-niobi_world.csv': csv(
        'Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes',
        'MCS2024,World total (rounded),"Mine production, niobium content",82200,83000,,NA,">17,000,000"',
      ),
      'mcs2024-nicke_world.csv': csv(
        'Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes',
        'MCS2024,World total (rounded),"Mine production - nickel, metric tons contained",3270000,3600000,,">130,000,000",',
      ),
    });
    expect(amounts(result, 'group:world', 'hasReserves').map(({ low, missing }) => [low, missing])).toEqual([
      [130000000, 'only-bounds'],
      [17000000, 'only-bounds'],
    ]);
  });

  test('reads output of chromium as thousands of tons, as its notes say, whatever the heading of 2023', async () => {
    const result = await runByHand(usgsMcs2023, {
      'mcs2023-chrom_world.csv': csv(
        'Source,Country,Type,Prod_t_2021,Prod_t_est_2022,Prod_notes,Reserves_kt,Reserves_notes',
        'MCS2023,South Africa,"Mine production, marketable chromite ore",18600,18000,"Units are thousand metric tons, gross weight, of marketable chromite ore.",200000,',
      ),
    });
    expect(result.statements.filter(({ predicate }) => predicate === 'extracts')).toMatchObject([
      { value: 18600, unit: 'kt:gross', note: expect.stringContaining('headed metric tons') },
      { value: 18000, unit: 'kt:gross' },
    ]);
  });

  test('mends the reserves of zinc of Australia, to which a footnote number is glued', async () => {
    const result = await runByHand(usgsMcs2023, {
      'mcs2023-zinc_world.csv': csv(
        'Source,Country,Type,Prod_kt_2021,Prod_kt_est_2022,Prod_notes,Reserves_kt,Reserves_notes',
        'MCS2023,Australia,"Mine production, zinc content of concentrates and direct shipping ores",1320,1300,,"1,166,000",',
      ),
    });
    expect(amounts(result, 'economy:AUS', 'hasReserves')).toMatchObject([{ value: 66000 }]);
  });

  test('drops chapters outside the digital life cycle and the store of helium, each with its reason', async () => {
    const result = await runByHand(usgsMcs2024, {
      'mcs2024-salt_world.csv': csv(
        'Source,Country,Type,Prod_kt_est_2022,Prod_kt_est_2023,Prod_notes,Reserves_kt,Reserves_notes',
        'MCS2024,China,Mine production,53000,53000,,Large,',
      ),
      'mcs2024-heliu_world.csv': csv(
        'Source,Country,Type,Prod_mcm_2022,Prod_mcm_est_2023,Prod_notes,Reserves_mcm,Reserves_notes',
        'MCS2024,United States (from Cliffside Field),"Mine production, helium",12,19,,52,',
      ),
    });
    expect(result.statements).toEqual([]);
    expect(result.report.dropped.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('reads a file whose name a mirror has lengthened', async () => {
    const result = await runByHand(usgsMcs2022, {
      'cobalt_mcs2022-cobal_world.csv': csv(
        'Source,Country,Type,Prod_t_2020,Prod_t_Est_2021',
        'MCS2022,Congo (Kinshasa),"Mine production, contained cobalt",98000,120000',
      ),
    });
    expect(amounts(result, 'economy:COD')).toMatchObject([
      { period: '2020', value: 98000, status: 'reported' },
      { period: '2021', value: 120000, status: 'estimated' },
    ]);
  });
});

describe('bad input is refused', () => {
  const row = `Congo (Kinshasa),${cobaltType},144000,170000,,6000000,`;
  test.each([
    ['a column is missing', cobaltHeader.replace(',Prod_t_est_2023', ''), row, 'Prod_t_est_2023'],
    ['a column is new', `${cobaltHeader},Grade`, `${row},1`, 'Grade'],
    [
      'a unit is another',
      cobaltHeader.replace('Prod_t_est_2023', 'Prod_kt_est_2023'),
      row,
      'Prod_kt_est_2023',
    ],
    ['a number is text', cobaltHeader, row.replace('170000', 'many'), 'many'],
    ['a country is unknown', cobaltHeader, row.replace('Congo (Kinshasa)', 'Katanga Free State'), 'Katanga'],
    ['a TYPE is unknown', cobaltHeader, row.replace('contained cobalt', 'cobalt ore'), 'cobalt ore'],
  ])('when %s', async (_, header, line, told) => {
    const files = { 'mcs2024-cobal_world.csv': csv(header, `MCS2024,${line}`) };
    expect(await refusalOf(usgsMcs2024, files)).toContain(told);
  });

  test('when a row is cut, stands twice or is of another edition', async () => {
    expect(await refusalOf(usgsMcs2024, cobalt(`Cuba,${cobaltType},3800`))).toContain('cobal_world.csv');
    const twice = [`Cuba,${cobaltType},3800,3200,,500000,`, `Cuba,${cobaltType},3800,3100,,500000,`];
    expect(await refusalOf(usgsMcs2024, cobalt(...twice))).toContain('Cuba');
    const other = { 'mcs2024-cobal_world.csv': csv(cobaltHeader, `MCS2023,${row}`) };
    expect(await refusalOf(usgsMcs2024, other)).toContain('MCS2024');
  });
});

test.each<[string, object]>([
  ['Congo (Kinshasa)', { subject: { kind: 'economy', name: 'Congo (Kinshasa)' } }],
  ['Russiae', { subject: { kind: 'economy', name: 'Russia' }, isEstimated: true }],
  ['Ukraine', { subject: { kind: 'economy', name: 'Ukraine' }, isEstimated: false }],
  ['New Caledonia9', { subject: { kind: 'economy', name: 'New Caledonia' } }],
  ['Other countries10', { subject: 'group:usgs-mcs-2024-other-countries' }],
  ['Other', { subject: 'group:usgs-mcs-2024-other-countries' }],
  ['Korea, Republic ofe', { subject: { kind: 'economy', name: 'Korea, Republic of' }, isEstimated: true }],
  [
    'Kazakhstan, concentrate',
    { subject: { kind: 'economy', name: 'Kazakhstan' }, note: 'Printed as "Kazakhstan, concentrate".' },
  ],
  [
    'World total (rounded), excluding U.S. production',
    { subject: 'group:world', note: 'Excludes the United States.' },
  ],
  ['United\u00a0States1', { subject: { kind: 'economy', name: 'United States' } }],
])('the country %s', (printed, expected) => {
  expect(countryOf(printed, '2024')).toMatchObject(expected);
});

test('a heading names figure, unit, year and estimate; the notes are those of its own family', () => {
  const columns = [
    'Type',
    'Prod_Sponge_t_Est_2022',
    'Prod_notes',
    'Cap_Pigment_t_2023',
    'Reserves_ore_K2O_equiv_kt',
    'Reserves_notes',
  ];
  expect(headingsOf(columns, '2024')).toEqual([
    {
      column: columns[1],
      notes: 'Prod_notes',
      kind: 'production',
      unit: 't',
      period: '2022',
      isEstimated: true,
    },
    { column: columns[3], notes: undefined, kind: 'pigment', unit: 't', period: '2023', isEstimated: false },
    {
      column: columns[4],
      notes: 'Reserves_notes',
      kind: 'reservesK2o',
      unit: 'kt',
      period: '2023',
      isEstimated: false,
    },
  ]);
});

describe('the archive of the publisher', () => {
  const text =
    cobalt(`Congo (Kinshasa),${cobaltType},144000,170000,,"6,000,000",`)['mcs2024-cobal_world.csv'] ?? '';
  const archive = zipSync({
    'world/mcs2024-cobal_world.csv': Buffer.from(text),
    'world/mcs2024-cobal_meta.xml': Buffer.from('<metadata/>'),
  });

  test('is read as it is, with its folder and the descriptions that stand in it', async () => {
    const { report } = await importOnFile('usgs-mcs-2024', 'world.zip', archive);
    expect(report).toMatchObject({ rowsRead: 1, statementsKept: 3 });
  });

  test('is refused where none of its files is of this edition', async () => {
    await expect(importOnFile('usgs-mcs-2023', 'world.zip', archive)).rejects.toThrow(
      /an archive that holds mcs2023-/,
    );
  });

  test('is the pinned edition where the file in it is the pinned one', async () => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const checksums = { 'mcs2024-cobal_world.csv': sha256 };
    const editions = usgsMcs2024.source.editions.map((one) =>
      one.id === '2024' ? { ...one, checksums } : one,
    );
    const pinned = { ...usgsMcs2024, source: { ...usgsMcs2024.source, editions } };
    const folder = await mkdtemp(join(tmpdir(), 'filon-archive-'));
    try {
      await writeFile(join(folder, 'world.zip'), archive);
      const files = await filesOfAdapter(pinned, join(folder, 'world.zip'));
      expect(files).toMatchObject([{ isPinned: true, sha256 }]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
