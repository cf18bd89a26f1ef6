/** Receipts for intellectual property, on small files in the layout of the World Bank. */
import { describe, expect, test } from 'vitest';
import { assertionInput, lines, runOnFiles } from '../../testing/run-on-files.ts';
import { receiptsAre, wdiIpReceipts2016 } from './adapter.ts';

const head =
  'Country Name,Country Code,Indicator Name,Indicator Code,2005,2006,2007,2008,2009,2010,2011,2012,2013,2014,2015';
const row = (code: string, cells: string): string =>
  `Name,${code},"Charges, receipts",BX.GSR.ROYL.CD,${cells}`;
const run = (rows: readonly string[], header = head) =>
  runOnFiles(wdiIpReceipts2016, { 'IntellectualPropertyReceipts.csv': lines(header, ...rows) });

describe('a row', () => {
  test('gives a statement a year, and nothing for a blank one', async () => {
    const { statements } = await run([
      row('USA', ',,,,,,,,1.28E+11,1.30E+11,'),
      row('WLD', ',,,,,,,,3.03E+11,,'),
      row('KSV', '0,,,,,,,,,,'),
    ]);
    expect(statements.map(({ subject, period, value }) => [subject, period, value])).toEqual([
      ['economy:USA', '2013', 128e9],
      ['economy:USA', '2014', 130e9],
      ['group:world', '2013', 303e9],
      ['economy:XKX', '2005', 0],
    ]);
    expect(statements[0]).toMatchObject({
      predicate: 'hasIndicator',
      object: 'indicator:intellectual-property-receipts',
      unit: 'USD:current',
      locator: 'BX.GSR.ROYL.CD, USA, 2013',
    });
  });

  test('of a set of economies, or without any value, is dropped with the reason', async () => {
    const { report } = await run([
      row('USA', '1,,,,,,,,,,'),
      row('OED', '1,,,,,,,,,,'),
      row('AND', ',,,,,,,,,,'),
    ]);
    expect(report.dropped).toEqual([
      { reason: 'a set of economies that have rows of their own', count: 1 },
      { reason: 'no value in any year', count: 1 },
    ]);
  });
});

describe('bad input', () => {
  test.each([
    [
      'another series',
      row('USA', '1,,,,,,,,,,').replace('ROYL', 'TOTL'),
      /column Indicator Code\): "BX.GSR.TOTL.CD" found/,
    ],
    ['an unknown code', row('QQQ', '1,,,,,,,,,,'), /"QQQ" found/],
    ['a word for a number', row('USA', 'much,,,,,,,,,,'), /column 2005\): "much" found/],
    ['a row cut short', 'United States,USA', /expected 15 cells as in the header/],
  ])('%s is refused', async (_, bad, message) => {
    await expect(run([bad])).rejects.toThrow(message);
  });

  test('a missing and an extra column, and an economy twice, are refused', async () => {
    await expect(run([], head.replace(',2014', ''))).rejects.toThrow(/2014/);
    await expect(run([], `${head},2016`)).rejects.toThrow(/column 2016\)/);
    await expect(run([row('USA', '1,,,,,,,,,,'), row('USA', '2,,,,,,,,,,')])).rejects.toThrow(
      /one row with the key/,
    );
  });
});

test('a known total must come out', () => {
  const draft = {
    subject: 'economy:USA',
    predicate: 'hasIndicator',
    period: '2013',
    value: 128e9,
    status: 'reported',
    locator: 'row',
  } as const;
  expect(receiptsAre('economy:USA', '2013', 128).check(assertionInput([draft]))).toBeUndefined();
  expect(receiptsAre('economy:USA', '2013', 129).check(assertionInput([draft]))).toBe('128000000000');
});
