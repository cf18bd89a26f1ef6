/** UN Comtrade's table, on small files written by hand in its 47 columns, with the comma at the end of each row. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { unComtradeExports, unComtradeImports } from './adapters.ts';

const header =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate';
const names = header.split(',');
const fileName = 'TradeData_2_20_2025_10_30_9.csv';

/** DR Congo's cobalt ores to China; invented figures. */
const usual = {
  typeCode: 'C',
  freqCode: 'A',
  refPeriodId: '20230101',
  refYear: '2023',
  refMonth: '52',
  period: '2023',
  reporterCode: '180',
  flowCode: 'X',
  partnerCode: '156',
  partnerDesc: '"China, mainland"',
  partner2Code: '0',
  classificationCode: 'H6',
  cmdCode: '260500',
  cmdDesc: '"Cobalt ores and concentrates"',
  customsCode: 'C00',
  mosCode: '0',
  motCode: '0',
  netWgt: '1000',
  isNetWgtEstimated: 'false',
  fobvalue: '2000',
  primaryValue: '2000',
};
const row = (cells: Readonly<Record<string, string>> = {}): string => {
  const values: Readonly<Record<string, string>> = { ...usual, ...cells };
  return `${names.map((name) => values[name] ?? '').join(',')},`;
};
const file = (...rows: readonly string[]) => ({ [fileName]: [header, ...rows, ''].join('\n') });

test('the publisher has 47 columns, each of which is declared', () => {
  expect(names).toHaveLength(47);
  expect(Object.keys(unComtradeExports.tables[0]?.columns ?? {}).sort()).toEqual([...names].sort());
});

test('a flow is a value and a mass, under the revision in which it was reported', async () => {
  const { statements } = await runByHand(
    unComtradeExports,
    file(row(), row({ partnerCode: '0', cmdCode: '2605', classificationCode: 'H5' })),
  );
  expect(
    statements
      .map(({ subject, object, product, value, unit }) => [subject, object, product, value, unit].join(' '))
      .sort(),
  ).toEqual([
    'economy:COD economy:CHN product:hs2022-260500 1000 kg:gross',
    'economy:COD economy:CHN product:hs2022-260500 2000 USD:fob',
    'economy:COD group:world product:hs2017-2605 1000 kg:gross',
    'economy:COD group:world product:hs2017-2605 2000 USD:fob',
  ]);
});

test('rows that a flow holds already are never added to it', async () => {
  const { statements, report } = await runByHand(
    unComtradeExports,
    file(
      row(),
      row({ motCode: '2100', primaryValue: '1500' }),
      row({ customsCode: 'C04', primaryValue: '500' }),
      row({ partner2Code: '710', primaryValue: '500' }),
      row({ flowCode: 'RX', primaryValue: '10' }),
      row({ flowCode: 'M', primaryValue: '10' }),
      row({ cmdCode: '26', primaryValue: '9' }),
      row({ cmdCode: 'TOTAL', primaryValue: '9' }),
      row({ partnerCode: '180', primaryValue: '9' }),
    ),
  );
  expect(statements.filter(({ unit }) => unit === 'USD:fob').map(({ value }) => value)).toEqual([2000]);
  expect(report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(8);
});

test('importers value with freight, unless they say that they do not; estimated weights are estimates', async () => {
  const cells = { flowCode: 'M', reporterCode: '156', partnerCode: '180' };
  const { statements } = await runByHand(
    unComtradeImports,
    file(
      row({ ...cells, cifvalue: '2500', fobvalue: '', primaryValue: '2500', isNetWgtEstimated: 'True' }),
      row({ ...cells, partnerCode: '894', cifvalue: '', fobvalue: '900', primaryValue: '900', netWgt: '0' }),
    ),
  );
  expect(
    statements
      .map(({ subject, object, value, unit, status, missing }) =>
        [subject, object, value, unit, status, missing].join(' '),
      )
      .sort(),
  ).toEqual([
    'economy:COD economy:CHN 1000 kg:gross estimated ',
    'economy:COD economy:CHN 2500 USD:cif reported ',
    'economy:ZMB economy:CHN  kg:gross reported not-available',
    'economy:ZMB economy:CHN 900 USD:fob reported ',
  ]);
});

test.each([
  ['a code that lost its zero', { cmdCode: '10121' }, '"010121" has lost its leading zero'],
  ['a monthly table', { freqCode: 'M' }, 'A, a table by year'],
  ['services', { typeCode: 'S' }, 'C, goods'],
  ['another nomenclature', { classificationCode: 'S4' }, '(column classificationCode): "S4" found'],
  ['a revision that was not yet there', { refYear: '2019' }, 'in force in 2019'],
  ['an economy without a number', { reporterCode: '' }, 'a number of one to three digits'],
  ['a flow without a value', { primaryValue: '' }, 'a value above zero'],
  ['an economy that nobody knows', { partnerCode: '999' }, '"999" found'],
])('%s is refused with its place', async (_, cells, message) => {
  const text = await refusalOf(unComtradeExports, file(row(cells)));
  expect(text).toContain(message);
  expect(text).toContain(`${fileName}:2`);
});

test('one flow with two values is refused, and so is a row that is cut', async () => {
  expect(await refusalOf(unComtradeExports, file(row(), row({ primaryValue: '3000' })))).toContain(
    'one row with the key',
  );
  expect(await refusalOf(unComtradeExports, file(row().slice(0, 60)))).toContain('47 cells as in the header');
});

test('a header with the comma is read too, and the command is the adapter of the side', async () => {
  const { report } = await importOnFile('un-comtrade-exports', fileName, `${header},\n${row()}\n`);
  expect(report).toMatchObject({ statementsKept: 2, source: 'comtrade-exports' });
  expect(report.edition).toMatch(/^own-download-file-/);
});
