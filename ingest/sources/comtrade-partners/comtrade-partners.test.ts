/** Partners by code and year, on small workbooks in the layout of the project that draws them. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { revisionOf } from '../comtrade-sources/revision.ts';
import { comtradePartnersExports, comtradePartnersImports } from './adapters.ts';

type Cells = SheetRows[number];

const shared = ['cmd_partner_perc', 'cmd_partner_upper_sum'];
const importsHeader = [
  '',
  'reporterDesc',
  'flowCode',
  'refYear',
  'cmdCode',
  'cmdDesc',
  'cmd_partner_rank',
  'partnerDesc',
  'primaryValue',
  ...shared,
];
const exportsHeader = [
  'reporterDesc',
  'cmdCode',
  'cmdDesc',
  'refYear',
  'partnerDesc',
  'cmd_partner_rank',
  'primaryValue',
  ...shared,
];
const book = (name: string, ...rows: readonly Cells[]) => ({
  [name]: Buffer.from(workbook(new Map([['Sheet1', rows]]))),
});
const imports = (...rows: readonly Cells[]) =>
  book('China_2.5.1_export_partners_alternative_reverse.xlsx', importsHeader, ...rows);
const exports = (...rows: readonly Cells[]) =>
  book('China_3.5.1_import_partners_alternative.xlsx', exportsHeader, ...rows);

const phones = (
  reporter: string,
  partner: string,
  value: string | number,
  year: string | number = 2023,
): Cells => [7, reporter, 'M', year, '851713', 'Telephones', 1, partner, value, 0.5, 100];

describe('what importers report', () => {
  test('is a value with freight, from the partner to the reporter, and no mass', async () => {
    const { statements, extents } = await runByHand(
      comtradePartnersImports,
      imports(phones('Japan', 'Rep. of Korea', 1_000_000)),
    );
    expect(statements).toMatchObject([
      {
        subject: 'economy:KOR',
        object: 'economy:JPN',
        product: 'product:hs2022-851713',
        period: '2023',
        value: 1_000_000,
        unit: 'USD:cif',
        source: 'comtrade-imports',
        edition: expect.stringContaining('partners-2002-2025'),
        locator: 'annual 2023, HS 851713, imports (M) of reporter Japan, partner Rep. of Korea',
      },
    ]);
    expect(extents).toMatchObject([{ product: null, period: '2002/2025', extent: 'reporters' }]);
  });

  test('of two economies since is credited to neither', async () => {
    const { statements } = await runByHand(
      comtradePartnersImports,
      imports(phones('Japan', 'Sudan (...2011)', 5)),
    );
    expect(statements).toMatchObject([
      {
        subject: expect.stringContaining('group:comtrade-imports-partners-2002-2025-sudan-until-2011'),
        object: 'economy:JPN',
      },
    ]);
  });

  test('leaves out other goods and goods that come back, each with its reason', async () => {
    const garlic: Cells = [3, 'Brazil', 'M', 2014, '070320', 'Garlic', 1, 'China', 92_547_693, 0.4, 9];
    const { statements, report } = await runByHand(
      comtradePartnersImports,
      imports(garlic, phones('China', 'China', 9)),
    );
    expect(statements).toEqual([]);
    expect(report.dropped.map(({ reason, count }) => [reason, count])).toEqual([
      ['a good outside the digital life cycle', 1],
      ['goods that come back to the economy that sent them: no trade of two economies', 1],
    ]);
  });
});

test('what exporters report is a value free on board, from the reporter to the partner', async () => {
  const { statements } = await runByHand(
    comtradePartnersExports,
    exports(['Other Asia, nes', '854239', 'Circuits', 2022, 'China', 1, 55_000_000, 0.5, 9]),
  );
  expect(statements).toMatchObject([
    {
      subject: 'economy:TWN',
      object: 'economy:CHN',
      product: 'product:hs2022-854239',
      value: 55_000_000,
      unit: 'USD:fob',
    },
  ]);
});

test('a report stands under the revision in force, or under one that has its number', () => {
  expect(revisionOf('847130', '2014')).toBe('2012');
  expect(revisionOf('847130', '2022')).toBe('2022');
  // Smartphones have a number of their own since 2022; parts of telephones lost theirs then.
  expect(revisionOf('851713', '2021')).toBe('2022');
  expect(revisionOf('851770', '2022')).toBe('2017');
  expect(revisionOf('854221', '2006')).toBe('2002');
  expect(revisionOf('854221', '2007')).toBe('2002');
});

describe('broken files', () => {
  test.each([
    ['an unknown economy', phones('Japan', 'Atlantis', 5), '"Atlantis" found'],
    ['a row of the world', phones('Japan', 'World', 5), '(column partnerDesc): "World" found'],
    ['text in the value', phones('Japan', 'China', 'many'), '(column primaryValue): "many" found'],
    ['a value of zero', phones('Japan', 'China', 0), '(column primaryValue): "0" found'],
    ['a month', phones('Japan', 'China', 5, 202301), '(column refYear): "202301" found'],
    [
      'a code that lost its leading zero',
      [3, 'Brazil', 'M', 2014, 70_320, 'Garlic', 1, 'China', 5, 0.4, 9],
      'has lost its leading zero',
    ],
    [
      'an export among imports',
      [3, 'Japan', 'X', 2014, '851713', 'Telephones', 1, 'China', 5, 0.4, 9],
      '(column flowCode): "X" found',
    ],
  ] as const)('%s is refused with its place', async (_, row, message) => {
    expect(await refusalOf(comtradePartnersImports, imports(row))).toContain(message);
  });

  test('a missing and an added column are both named', async () => {
    const header = importsHeader.map((name) => (name === 'primaryValue' ? 'fobvalue' : name));
    const message = await refusalOf(
      comtradePartnersImports,
      book('China_2.5.1_export_partners_alternative_reverse.xlsx', header, phones('Japan', 'China', 5)),
    );
    expect(message).toContain('primaryValue');
    expect(message).toContain('fobvalue');
  });

  test('two values of one report are refused', async () => {
    const message = await refusalOf(
      comtradePartnersImports,
      imports(phones('Japan', 'China', 5), phones('Japan', 'China', 6)),
    );
    expect(message).toContain('Japan');
  });
});
