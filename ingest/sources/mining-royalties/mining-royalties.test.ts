/** Mining royalties and corporate tax, on small workbooks in their layout. */
import { describe, expect, test } from 'vitest';
import { assertionInput, runOnFiles } from '../../testing/run-on-files.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { miningRoyalties2024, rateOfCongo } from './adapter.ts';

const royaltyHead = [
  ...['Country', 'Royalty_Rate', 'Royalty Rates Original', 'Royalty_Based', 'Royalty Based Original'],
  ...['Royalty Sources', 'Corporate_Tax_Rate', 'WGI', 'EoDB', 'Compound Index'],
];
const taxHead = [
  ...['Country', 'Adj. Default Spread', 'Equity Risk Premium', 'Country Risk Premium', 'Corporate Tax Rate'],
  ...["Moody's rating", 'Sovereign CDS Spread'],
];
const royalty = (country: string, original: string | number, base = 'Revenue', originalBase = 'Revenue') =>
  [country, 0.05, original, base, originalBase, 'https://example.org/law', 0.3, 0, 0, 0] as const;
const tax = (country: string, rate: number | string | null) => [country, 0, 0, 0, rate, 'Aa2', 'NA'] as const;

const run = (royalties: SheetRows, taxes: SheetRows = [tax('Chile', 0.27)], head = royaltyHead) =>
  runOnFiles(miningRoyalties2024, {
    'Royalty.xlsx': workbook(
      new Map<string, SheetRows>([
        ['Royalty', [head, ...royalties]],
        ['Cor Tax', [taxHead, ...taxes]],
      ]),
    ),
  });

describe('a royalty', () => {
  test('is a share of revenue or profit; a range is kept, not the compiler’s pick', async () => {
    const { statements } = await run([
      royalty('DR Congo', 0.035),
      royalty('China', '2-10%'),
      royalty('Peru', '3%-20.4%', 'Profit', 'Profit'),
      royalty('Mali', 0.03, 'Revenue', 'N/A'),
    ]);
    expect(
      statements.map(({ subject, object, value, low, high, unit }) => [
        subject,
        object,
        value,
        low,
        high,
        unit,
      ]),
    ).toEqual([
      ['economy:COD', 'indicator:mining-royalty-on-revenue', 0.035, null, null, 'fraction'],
      ['economy:CHN', 'indicator:mining-royalty-on-revenue', null, 2, 10, 'percent'],
      ['economy:PER', 'indicator:mining-royalty-on-profit', null, 3, 20.4, 'percent'],
      ['economy:MLI', 'indicator:mining-royalty-on-revenue', 0.03, null, null, 'fraction'],
      ['economy:CHL', 'indicator:corporate-tax-rate', 0.27, null, null, 'fraction'],
    ]);
    expect(statements[0]).toMatchObject({
      product: 'material:lithium',
      note: 'Read by the compiler in: https://example.org/law',
    });
    expect(statements[3]?.note).toMatch(/^That it is of revenue is taken by the compiler/);
  });

  test('by unit of ore, of a state, or without a rate is dropped with the reason', async () => {
    const { report } = await run([
      royalty('Mali', 0.03),
      royalty('France', 0.02, 'Unit', 'Unit'),
      royalty('Nevada', '5%, 1.96%'),
      royalty('Spain', 'N/A'),
    ]);
    expect(report.dropped.map(({ reason }) => reason)).toEqual([
      'a state of the United States',
      'a sum for each unit of ore, not a share',
      'no rate, or not of what, in the text that was read',
    ]);
  });
});

describe('a corporate tax rate', () => {
  test('that small economies share to four digits is kept in quarantine', async () => {
    const { statements } = await run(
      [royalty('Mali', 0.03)],
      [
        tax('Anguilla', 0.2725),
        tax('Aruba', 0.2725),
        tax('Chile', 0.27),
        tax('Germany', 0.27),
        tax("Trinidad &' Tobago", 0.2986),
      ],
    );
    const own = statements.filter(({ object }) => object === 'indicator:corporate-tax-rate');
    expect(own.map(({ subject, quarantine }) => [subject, quarantine !== null])).toEqual([
      ['economy:AIA', true],
      ['economy:ABW', true],
      ['economy:CHL', false],
      ['economy:DEU', false],
      ['economy:TTO', false],
    ]);
  });

  test('of an emirate, or left blank, is dropped', async () => {
    const { report } = await run([royalty('Mali', 0.03)], [tax('Sharjah', 0), tax('Chile', null)]);
    expect(report.dropped.map(({ reason }) => reason)).toEqual([
      'an emirate, or a territory without a code of ISO 3166',
      'no rate',
    ]);
  });
});

describe('bad input', () => {
  test.each<[string, SheetRows, RegExp]>([
    ['an unknown base', [royalty('Mali', 0.03, 'Weight')], /column Royalty_Based\): "Weight" found/],
    ['a rate in words', [royalty('Mali', 'some')], /column Royalty Rates Original\): "some" found/],
    ['an unknown country', [royalty('Lithia', 0.03)], /"Lithia" found/],
    ['a country twice', [royalty('Mali', 0.03), royalty('Mali', 0.04)], /one row with the key/],
  ])('%s is refused', async (_, rows, message) => {
    await expect(run(rows)).rejects.toThrow(message);
  });

  test('a word for a tax rate, a missing and an extra column are refused', async () => {
    await expect(run([], [tax('Chile', 'much')])).rejects.toThrow(
      /column Corporate Tax Rate\): "much" found/,
    );
    await expect(run([], [], royaltyHead.slice(1))).rejects.toThrow(/column Country\)/);
    await expect(run([], [], [...royaltyHead, 'guess'])).rejects.toThrow(/column guess\)/);
  });
});

test('the rates of DR Congo must come out', () => {
  const draft = (value: number) =>
    ({
      subject: 'economy:COD',
      predicate: 'hasIndicator',
      period: '2024',
      value,
      status: 'reported',
      locator: 'row',
    }) as const;
  expect(rateOfCongo.check(assertionInput([draft(0.035), draft(0.3)]))).toBeUndefined();
  expect(rateOfCongo.check(assertionInput([draft(0.035)]))).toBe('0.035');
});
