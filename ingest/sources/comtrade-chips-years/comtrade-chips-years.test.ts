/** Integrated circuits by year, on small files in the layout of UN Comtrade's own page. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { comtradeChipsYears } from './adapter.ts';

const header =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate';

/** A row as the page writes it: every cell quoted but blank ones, and a comma at the end. */
function row(cells: Readonly<Record<string, string>> = {}): string {
  const usual: Readonly<Record<string, string>> = {
    typeCode: 'C',
    freqCode: 'A',
    refYear: '2021',
    period: '2021',
    reporterCode: '490',
    flowCode: 'X',
    partnerCode: '0',
    partner2Code: '0',
    classificationCode: 'H5',
    cmdCode: '8542',
    customsCode: 'C00',
    motCode: '0',
    netWgt: '300.5',
    isNetWgtEstimated: 'false',
    primaryValue: '155900000000',
    ...cells,
  };
  const texts = header.split(',').map((name) => usual[name] ?? '');
  return `${texts.map((cell) => (cell === '' ? '' : `"${cell}"`)).join(',')},`;
}
const file = (...rows: readonly string[]) => ({
  'ic_exports_world_HS8542_raw.csv': `${[header, ...rows].join('\r\n')}\r\n`,
});

test('a report goes to the world, under the revision in which it was made', async () => {
  const { statements, extents } = await runByHand(comtradeChipsYears, file(row()));
  const said = {
    subject: 'economy:TWN',
    object: 'group:world',
    product: 'product:hs2017-8542',
    period: '2021',
  };
  expect(statements).toMatchObject([
    { ...said, value: 155_900_000_000, unit: 'USD:fob', status: 'reported' },
    { ...said, value: 300.5, unit: 'kg:gross', status: 'reported' },
  ]);
  expect(extents).toMatchObject([{ product: null, period: '2013/2024', extent: 'totals' }]);
});

test('a weight of the publisher’s own is an estimate, and a blank or zero one is not there', async () => {
  const { statements } = await runByHand(
    comtradeChipsYears,
    file(
      row({ isNetWgtEstimated: 'true' }),
      row({ refYear: '2020', period: '2020', netWgt: '', isNetWgtEstimated: 'true' }),
      row({ refYear: '2019', period: '2019', netWgt: '0' }),
    ),
  );
  const weights = statements.filter(({ unit }) => unit === 'kg:gross');
  expect(weights.map(({ period, value, status, missing }) => [period, value, status, missing])).toEqual([
    ['2021', 300.5, 'estimated', null],
    ['2020', null, 'reported', 'not-available'],
    ['2019', null, 'reported', 'not-available'],
  ]);
});

test('a month is left out with the reason', async () => {
  const { statements, report } = await runByHand(
    comtradeChipsYears,
    file(row({ freqCode: 'M', refYear: '2025', period: '202501' })),
  );
  expect(statements).toEqual([]);
  expect(report.dropped).toMatchObject([{ count: 1, reason: expect.stringContaining('a month') }]);
});

describe('broken files', () => {
  test.each([
    ['one mode of transport', { motCode: '1000' }, '(column motCode): "1000" found'],
    ['a second partner', { partner2Code: '344' }, '(column partner2Code): "344" found'],
    ['one customs procedure', { customsCode: 'C01' }, '(column customsCode): "C01" found'],
    ['a pair', { partnerCode: '156' }, '(column partnerCode): "156" found'],
    ['another heading', { cmdCode: '8541' }, '(column cmdCode): "8541" found'],
    ['an unknown revision', { classificationCode: 'S3' }, '(column classificationCode): "S3" found'],
    ['text in the value', { primaryValue: 'n/a' }, '(column primaryValue): "n/a" found'],
    ['a month without its mark', { period: '202101' }, '(column period): "202101" found'],
    ['an unknown economy', { reporterCode: '997' }, '997'],
  ])('%s is refused with its place', async (_, cells, message) => {
    expect(await refusalOf(comtradeChipsYears, file(row(cells)))).toContain(message);
  });

  test('a cut row and a missing column are refused', async () => {
    expect(await refusalOf(comtradeChipsYears, file('"C","A","20210101"'))).toContain('3 cells');
    const text = `${header.replace('netWgt,', '')}\n`;
    expect(await refusalOf(comtradeChipsYears, { 'ic_exports_world_HS8542_raw.csv': text })).toContain(
      'netWgt',
    );
  });
});
