/** Integrated circuits by partner, on small files in the layout of the extracts. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { comtradeChipsExports, comtradeChipsImports } from './adapters.ts';

const header = 'reporterCode,flowCode,cmdCode,refYear,partnerCode,partnerDesc,primaryValue,netWgt';
const text = (rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const china = (...rows: readonly string[]) => ({
  'CHN_X_8542_2024_partners_over_10M.csv': text(rows),
});
const america = (...rows: readonly string[]) => ({
  'USA_M_8542_2024_partners_over_10M.csv': text(rows),
});
const toTaiwan = '156,X,8542,2024,490,"Other Asia, nes",18919975600,3567116';
const fromTaiwan = '842,M,8542,2024,490,"Other Asia, nes",11354916462,7097098.241';

describe('exports of China', () => {
  test('go to partners and, in a row of its own, to the world', async () => {
    const { statements, extents } = await runByHand(
      comtradeChipsExports,
      china('156,X,8542,2024,0,World,159747196497,44286049.088', toTaiwan),
    );
    const said = { subject: 'economy:CHN', product: 'product:hs2022-8542', period: '2024', quarantine: null };
    expect(statements).toMatchObject([
      { ...said, object: 'group:world', value: 159_747_196_497, unit: 'USD:fob' },
      { ...said, object: 'group:world', value: 44_286_049.088, unit: 'kg:gross' },
      { ...said, object: 'economy:TWN', value: 18_919_975_600, unit: 'USD:fob' },
      { ...said, object: 'economy:TWN', value: 3_567_116, unit: 'kg:gross' },
    ]);
    expect(extents).toMatchObject([{ product: 'product:hs2022-8542', extent: 'reporters', share: null }]);
  });
});

describe('imports of the United States', () => {
  test('keep their values, while their weights are in quarantine with the reason', async () => {
    const { statements, report } = await runByHand(
      comtradeChipsImports,
      america('842,M,8542,2024,0,World,40386451682,', fromTaiwan),
    );
    expect(statements).toMatchObject([
      {
        subject: 'group:world',
        object: 'economy:USA',
        value: 40_386_451_682,
        unit: 'USD:cif',
        quarantine: null,
      },
      { subject: 'group:world', missing: 'not-available', unit: 'kg:gross', quarantine: null },
      { subject: 'economy:TWN', object: 'economy:USA', value: 11_354_916_462, quarantine: null },
      {
        subject: 'economy:TWN',
        value: 7_097_098.241,
        quarantine: {
          rule: 'mass-estimated-from-value',
          reason: expect.stringContaining('computed from the value'),
        },
      },
    ]);
    expect(report.quarantined).toEqual([{ rule: 'mass-estimated-from-value', count: 1 }]);
  });
});

describe('broken files', () => {
  test.each([
    ['the other flow', toTaiwan.replace(',X,', ',M,'), ':2 (column flowCode): "M" found; expected X'],
    ['a re-export', toTaiwan.replace(',X,', ',RX,'), ':2 (column flowCode): "RX" found'],
    ['another heading', toTaiwan.replace('8542', '8541'), ':2 (column cmdCode): "8541" found'],
    ['a code under the heading', toTaiwan.replace('8542', '854231'), ':2 (column cmdCode): "854231" found'],
    [
      'another reporter',
      toTaiwan.replace('156', '410'),
      ':2 (column reporterCode): "410" found; expected 156',
    ],
    ['a month', toTaiwan.replace('2024', '202401'), ':2 (column refYear): "202401" found'],
    ['a year of an older revision', toTaiwan.replace('2024', '2019'), ':2 (column refYear): "2019" found'],
    ['no value', toTaiwan.replace('18919975600', ''), ':2 (column primaryValue): "" found'],
    ['a partner of no economy', toTaiwan.replace(',490,', ',97,'), ':2 (column partnerCode): "97" found'],
  ])('%s is refused with its place', async (_, row, message) => {
    expect(await refusalOf(comtradeChipsExports, china(row))).toContain(message);
  });

  test('the importers’ file is not read as the exporters’', async () => {
    expect(await refusalOf(comtradeChipsExports, america(fromTaiwan))).toContain(
      'CHN_X_8542_2024_partners_over_10M.csv',
    );
  });
});
