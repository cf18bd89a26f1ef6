/** Results from the world input-output table, on small files in their layout. */
import { describe, expect, test } from 'vitest';
import type { ReconciledDraft } from '../../adapter.ts';
import { lines, runOnFiles } from '../../testing/run-on-files.ts';
import { completedInChina, sectorsSumToAll, wiod2013 } from './adapter.ts';

const heads = {
  economies:
    'year,iso3,gross_output_musd,value_added_musd,gross_exports_musd,exgr_dva_musd,exgr_fva_musd,exgr_dva_share_pct,final_output_musd,gvc_income_in_world_c14_final_musd,gvc_income_share_pct',
  origin: 'year,completion_iso3,va_origin_iso3,value_added_musd',
  sectors: 'year,va_origin_iso3,origin_sector_group,value_added_musd',
};
const files = {
  economies: 'c14_by_country_year.csv',
  origin: 'c14_final_goods_va_origin.csv',
  sectors: 'c14_final_goods_va_origin_sector.csv',
};
type Rows = Partial<Record<keyof typeof files, readonly string[]>>;

function run(rows: Rows, head: Partial<typeof heads> = {}) {
  const all = { economies: ['2011,CHN,9,4,3,2,1,66.7,5,6,50'], origin: [], sectors: [], ...rows };
  const tables = (['economies', 'origin', 'sectors'] as const).map((key) => [
    files[key],
    lines(head[key] ?? heads[key], ...all[key]),
  ]);
  return runOnFiles(wiod2013, Object.fromEntries(tables));
}

describe('results', () => {
  test('of an economy are value added, exports, their domestic share, and income from all goods', async () => {
    const { statements } = await run({});
    expect(statements.map(({ predicate, object, value, unit }) => [predicate, object, value, unit])).toEqual([
      ['capturesValue', 'indicator:wiod-c14-value-added', 4, 'MUSD:current'],
      ['hasIndicator', 'indicator:wiod-c14-gross-exports', 3, 'MUSD:current'],
      ['hasIndicator', 'indicator:wiod-c14-domestic-share-of-exports', 66.7, 'percent'],
      ['capturesValue', 'indicator:wiod-c14-income-in-all', 6, 'MUSD:current'],
    ]);
    expect(statements[0]).toMatchObject({ subject: 'economy:CHN', status: 'derived', period: '2011' });
  });

  test('say what one economy adds to what another completes; the rest of the world is a lump', async () => {
    const { statements, report } = await run({
      economies: [],
      origin: ['2011,CHN,USA,30', '2011,CHN,ROW,40', '2011,CHN,ROU,1', '2011,AUS,USA,9'],
    });
    expect(
      statements.map(({ subject, object, value }) => [subject.replace(/\.file-.*/, ''), object, value]),
    ).toEqual([
      ['economy:USA', 'indicator:wiod-c14-completed-in-chn', 30],
      ['group:wiod-2013-rest-of-world', 'indicator:wiod-c14-completed-in-chn', 40],
      ['economy:ROU', 'indicator:wiod-c14-completed-in-chn', 1],
    ]);
    expect(report.dropped).toEqual([
      { reason: 'goods completed in an economy that is not followed here', count: 1 },
    ]);
  });

  test('say in which sectors the value is added', async () => {
    const { statements } = await run({ economies: [], sectors: ['2011,AUS,mining,848.4'] });
    expect(statements).toMatchObject([
      { subject: 'economy:AUS', object: 'indicator:wiod-c14-from-mining', value: 848.4 },
    ]);
  });

  test('below zero are kept in quarantine', async () => {
    const { statements } = await run({ economies: [], sectors: ['2001,AUS,mining,-182.8'] });
    expect(statements).toMatchObject([{ value: -182.8, quarantine: { rule: 'value-added-below-zero' } }]);
  });
});

describe('bad input', () => {
  test.each<[string, Rows, RegExp]>([
    [
      'an unknown sector',
      { sectors: ['2011,AUS,fishing,1'] },
      /column origin_sector_group\): "fishing" found/,
    ],
    ['an unknown economy', { origin: ['2011,CHN,ROM,1'] }, /"ROM" found/],
    ['a word for a number', { origin: ['2011,CHN,USA,much'] }, /column value_added_musd\): "much" found/],
    ['no number', { sectors: ['2011,AUS,mining,'] }, /column value_added_musd\).*expected millions of USD/],
    ['no year', { origin: ['11,CHN,USA,1'] }, /column year\): "11" found/],
    ['a row cut short', { origin: ['2011,CHN'] }, /expected 4 cells as in the header/],
    ['two values for one place', { origin: ['2011,CHN,USA,1', '2011,CHN,USA,2'] }, /one row with the key/],
  ])('%s is refused', async (_, rows, message) => {
    await expect(run(rows)).rejects.toThrow(message);
  });

  test('a missing and an extra column are refused', async () => {
    await expect(run({}, { origin: heads.origin.replace('year,', '') })).rejects.toThrow(/column year\)/);
    await expect(run({}, { sectors: `${heads.sectors},guess` })).rejects.toThrow(/column guess\)/);
  });
});

test('assertions hold the parts to the whole', () => {
  const draft = (object: string, period: string, value: number): ReconciledDraft => ({
    subject: 'economy:CHN',
    predicate: 'capturesValue',
    object: `indicator:wiod-c14-${object}`,
    period,
    value,
    unit: 'MUSD:current',
    status: 'derived',
    locator: 'row',
  });
  const input = (statements: readonly ReconciledDraft[]) => ({
    statements,
    entities: [],
    rowsRead: new Map(),
  });
  const china = (rest: number) =>
    input([draft('completed-in-chn', '2011', 635000), draft('completed-in-chn', '2011', rest)]);
  expect(completedInChina.check(china(804))).toBeUndefined();
  expect(completedInChina.check(china(904))).toBe('635904 million USD');
  const year = (period: string, all: number) => [
    draft('from-mining', period, 2),
    draft('from-services', period, 3),
    draft('income-in-all', period, all),
  ];
  expect(sectorsSumToAll.check(input([...year('1995', 5), ...year('2011', 5)]))).toBeUndefined();
  expect(sectorsSumToAll.check(input([...year('1995', 5), ...year('2011', 6)]))).toBe('2011');
});
