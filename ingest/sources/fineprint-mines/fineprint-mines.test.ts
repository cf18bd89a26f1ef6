import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { fineprintMines2022 } from './adapter.ts';
import { operatorOf, ownersOf } from './owner.ts';
import { siteId } from './site.ts';
import { measured } from './unit.ts';

const headers = {
  general:
    'mine_fac,mine_other_names,country,state,region,province,district,sector,location_municipality,latitude,longitude,surface_area,unit_surface_area,claim_concession_area,unit_concession_area,mine_or_processing,commodities_products,mining_facility_types,production_start,production_end,activity_status,year_activity_status,certification_scheme,source,source_url,comment',
  commodities:
    'mine_fac,sub_site,min_ore_con,commodity,type_mining,year,unit,value,grade_or_yield_unit,grade,recovery_rate,yield,mine_processing,amount_sold,metal_payable,production_share,source,source_url,comment,no_estimation,reporting_period',
  other_info: 'mine_fac,sub_site,owners,operators,year,source,source_url,comment',
} as const;
type Sheet = keyof typeof headers;
type Cells = Readonly<Record<string, string | number>>;

/** Rows of a sheet from the columns that matter. */
function sheet(name: Sheet, rows: readonly Cells[]): [string, SheetRows] {
  const names = headers[name].split(',');
  return [name, [names, ...rows.map((row) => names.map((column) => row[column] ?? null))]];
}
const mutanda = {
  mine_fac: 'Mutanda',
  country: 'Democratic Republic of Congo',
  latitude: -10.78,
  longitude: 25.81,
  mine_or_processing: 'Mine, Refinery',
};
const cobalt = {
  mine_fac: 'Mutanda',
  commodity: 'Cobalt',
  year: 2018,
  unit: 'Kt',
  value: 27.3,
  production_share: 1,
  source: 'Glencore (2019) Annual report 2018',
};
const owners = { mine_fac: 'Mutanda', owners: 'Glencore plc. (100%)', operators: 'Glencore', year: 2018 };

function file(
  outputs: readonly Cells[],
  { general = [mutanda], other = [owners] }: { general?: readonly Cells[]; other?: readonly Cells[] } = {},
): Record<string, Buffer> {
  const sheets = [sheet('general', general), sheet('commodities', outputs), sheet('other_info', other)];
  return { 'detailed_data_mining.xlsx': Buffer.from(workbook(new Map(sheets))) };
}
const read = (...of: Parameters<typeof file>) => runByHand(fineprintMines2022, file(...of));

describe('a mine', () => {
  test('is placed, has its output by year, its owners with shares and its operator', async () => {
    const { statements, entities } = await read([cobalt]);
    expect(entities.find(({ id }) => id === 'site:fineprint-mutanda')).toMatchObject({
      latitude: -10.78,
      longitude: 25.81,
    });
    expect(statements.find(({ predicate }) => predicate === 'extracts')).toMatchObject({
      subject: 'site:fineprint-mutanda',
      object: 'material:cobalt',
      period: '2018',
      value: 27.3,
      unit: 'kt:contained',
      quarantine: null,
      note: 'Glencore (2019) Annual report 2018.',
    });
    expect(statements.find(({ predicate }) => predicate === 'owns')).toMatchObject({
      object: 'site:fineprint-mutanda',
      value: 100,
      unit: 'percent',
    });
    expect(statements.map(({ predicate }) => predicate).sort()).toEqual([
      'extracts',
      'locatedIn',
      'operates',
      'owns',
    ]);
  });

  test('without a place has none', async () => {
    const { latitude: _, longitude: __, ...unplaced } = mutanda;
    const { entities } = await read([cobalt], { general: [unplaced] });
    expect(entities.find(({ id }) => id.startsWith('site:'))?.latitude).toBeNull();
  });

  test('keeps the part of one owner, and several rows of one year, out of every answer', async () => {
    const { statements } = await read([
      { ...cobalt, production_share: 0.5, year: 2016 },
      { ...cobalt, comment: 'reflects the Company’s 69% ownership', year: 2017 },
      { ...cobalt, type_mining: 'Open pit' },
      { ...cobalt, type_mining: 'Underground', value: 1 },
    ]);
    const rules = statements
      .filter(({ predicate }) => predicate === 'extracts')
      .map(({ period, quarantine }) => [period, quarantine?.rule])
      .sort();
    expect(rules).toEqual([
      ['2016', 'share-of-one-owner'],
      ['2017', 'share-of-one-owner'],
      ['2018', 'several-rows-of-one-year'],
      ['2018', 'several-rows-of-one-year'],
    ]);
  });

  test('keeps an owner who stands twice, and owners of more than the whole, out of every answer', async () => {
    const { statements } = await read([cobalt], {
      general: [mutanda, { ...mutanda, mine_fac: 'Gove' }],
      other: [
        { ...owners, owners: 'Glencore plc. (85%), Gécamines (23%)', operators: '' },
        { ...owners, mine_fac: 'Gove', owners: 'Glencore plc. (100%)', operators: '' },
        { ...owners, mine_fac: 'Gove', owners: 'Glencore plc. (100%)', operators: '' },
      ],
    });
    const rules = statements
      .filter(({ predicate }) => predicate === 'owns')
      .map(({ object, quarantine }) => [object, quarantine?.rule ?? null]);
    expect(rules.filter(([object]) => object === 'site:fineprint-gove')).toHaveLength(2);
    expect(rules).toContainEqual(['site:fineprint-gove', null]);
    expect(rules).toContainEqual(['site:fineprint-gove', 'owner-repeated']);
    // 85 + 23 = 108 %.
    expect(rules.filter(([, rule]) => rule === 'owners-above-whole')).toEqual([
      ['site:fineprint-mutanda', 'owners-above-whole'],
      ['site:fineprint-mutanda', 'owners-above-whole'],
    ]);
  });

  test('drops rows without an output, of a part, in unclear tons, of gold equivalents and of several mines', async () => {
    const { value: _, ...blank } = cobalt;
    const { report, statements } = await read(
      [
        blank,
        { ...cobalt, sub_site: 'Mutanda North' },
        { ...cobalt, unit: 'thousand tons' },
        { ...cobalt, commodity: 'Gold', unit: 'oz', comment: 'gold equivalent ounces' },
        { ...cobalt, mine_fac: 'Kazzinc' },
      ],
      {
        general: [mutanda, { ...mutanda, mine_fac: 'Kazzinc', mine_or_processing: 'Region' }],
        other: [] as Cells[],
      },
    );
    expect(statements.map(({ predicate }) => predicate)).toEqual(['locatedIn']);
    // Kazzinc stands in two sheets.
    expect(report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });
});

test.each<[number, string, object]>([
  // 226.4 million pounds.
  [226.4, 'million recoverable pounds', { value: 226_400_000, symbol: 'lb' }],
  // In binary fractions 2.024 x 1000000 is 2023999.9999999998.
  [2.024, 'million troy ounces', { value: 2_024_000, symbol: 'ozt' }],
  [483.1, 'kozt', { value: 483_100, symbol: 'ozt' }],
  [101_900, 'tonnes', { value: 101_900, symbol: 't' }],
])('%d %s', (value, unit, expected) => {
  expect(measured(value, unit)).toEqual(expected);
});

test.each<[string, object | undefined]>([
  [
    'BHP (80%), Mitsui and Co (20%)',
    [
      { name: 'BHP', percent: 80 },
      { name: 'Mitsui and Co', percent: 20 },
    ],
  ],
  ['Zijin Mining Group Co., Ltd. (51%)', [{ name: 'Zijin Mining Group Co., Ltd.', percent: 51 }]],
  ['Vale S.A. (80.75%)', [{ name: 'Vale S.A.', percent: 80.75 }]],
  ['Southern Copper Corporation', undefined],
  ['Rio Tinto (100%), sold on 1 June 2013', undefined],
  ['After 2007: Goldcorp (100%), Until 2007: Kinross Gold (49%)', undefined],
  ['Acacia Mining plc, 63.9% subsidiary of Barrick Gold Corporation', undefined],
  ['Barrick Gold Corporation (89.7%), State of Côte d’Ivoire (10%), Ivorian investors (0.3%)', undefined],
  ['Sibanye-Stillwater (50%), Impala Platinum (50%(', undefined],
])('owners %s', (cell, expected) => {
  expect(ownersOf(cell)).toEqual(expected);
});

test('an operator is one name', () => {
  expect(operatorOf('BHP Mitsubishi Alliance (BMA)')).toBe('BHP Mitsubishi Alliance');
  expect(operatorOf('Lane Xang Minerals Limited (LXML), subsidiary of MMG: MMG (90%)')).toBeUndefined();
});

test('ids of sites are names without accents and signs', () => {
  expect(siteId('Chañaral / El Peñón')).toBe('site:fineprint-chanaral-el-penon');
});

test.each<[string, Record<string, Buffer>, string]>([
  ['a country is unknown', file([cobalt], { general: [{ ...mutanda, country: 'Atlantis' }] }), 'Atlantis'],
  ['a commodity is unknown', file([{ ...cobalt, commodity: 'Unobtainium' }]), 'Unobtainium'],
  ['a unit is unknown', file([{ ...cobalt, unit: 'bushels' }]), 'bushels'],
  ['a value is text', file([{ ...cobalt, value: 'plenty' }]), 'plenty'],
  ['a year is none', file([{ ...cobalt, year: 'FY18' }]), 'FY18'],
  ['a mine is not in the list', file([{ ...cobalt, mine_fac: 'Nowhere' }]), 'nowhere'],
  ['a region is new', file([cobalt], { general: [{ ...mutanda, mine_or_processing: 'Region' }] }), 'Region'],
  ['a mine stands twice', file([cobalt], { general: [mutanda, { ...mutanda, latitude: 1 }] }), 'Mutanda'],
  [
    'a sheet is missing',
    { 'detailed_data_mining.xlsx': Buffer.from(workbook(new Map([sheet('general', [mutanda])]))) },
    'commodities',
  ],
])('is refused when %s', async (_, files, told) => {
  expect(await refusalOf(fineprintMines2022, files)).toContain(told);
});
