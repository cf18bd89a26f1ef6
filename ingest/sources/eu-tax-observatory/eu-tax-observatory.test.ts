/** Profits shifted and effective tax rates, on small workbooks in their layout. */
import { describe, expect, test } from 'vitest';
import { assertionInput, runOnFiles } from '../../testing/run-on-files.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { euTaxObservatory2023, shiftedIn } from './adapter.ts';

const heads = {
  shifted: ['iso3', 'value', 'year', 'CIT_rev', 'counterpart', 'indicator'],
  rates: ['iso3', 'year', 'value', 'indicator', 'iso2', 'country_name', 'regionname', 'incomelevelname'],
};
const ireland = ['IRL', 140.2934, 2019, 12.1, 'World', 'shifted_profits'];
const rate = (year: number, value: number | null, name = 'Corporate_tax_rate') =>
  ['IRL', year, value, name, 'IE', 'Ireland', 'Europe', 'High income'] as const;

const run = (shifted: SheetRows, rates: SheetRows = [rate(2019, 0.125)], head = heads) =>
  runOnFiles(euTaxObservatory2023, {
    'profit-shifting.xlsx': workbook(new Map([['Sheet1', [head.shifted, ...shifted]]])),
    'Effective tax rates database october 2023.xlsx': workbook(new Map([['Data', [head.rates, ...rates]]])),
  });

describe('profits shifted', () => {
  test('stand in millions, shares as fractions, and the rest of the world as a lump', async () => {
    const { statements } = await run([
      ireland,
      ['DEU', 0.2, 2019, 70, 'World', 'tax_loss_share_of_CITrev '],
      ['ROW', -0.1, 2019, null, 'World', 'profits_shifted'],
    ]);
    expect(
      statements.map(({ subject, object, value, unit }) => [
        subject.replace(/\.file-.*/, ''),
        object,
        value,
        unit,
      ]),
    ).toEqual([
      ['economy:IRL', 'indicator:profits-shifted-in', 140293.4, 'MUSD:current'],
      ['economy:DEU', 'indicator:tax-loss-share-of-corporate-tax', 0.2, 'fraction'],
      ['group:eu-tax-observatory-rest-of-world', 'indicator:profits-shifted-away', -100, 'MUSD:current'],
      ['economy:IRL', 'indicator:effective-corporate-tax-rate', 0.125, 'fraction'],
    ]);
    expect(statements[0]).toMatchObject({ status: 'estimated', period: '2019' });
  });

  test('by kind of haven, without a value, and rates of other taxes or early years are dropped', async () => {
    const { report } = await run(
      [
        ireland,
        ['DEU', 1, 2019, 1, 'EU_Havens', 'profits_shifted'],
        ['ABW', null, 2019, 1, 'World', 'tax_revenue_won'],
      ],
      [rate(1989, 0.5), rate(2019, null), rate(2019, 0.3, 'Labor_tax_rate')],
    );
    expect(report.dropped.map(({ reason, count }) => `${count} ${reason}`).sort()).toEqual([
      '1 Labor_tax_rate: a tax that companies do not pay on profits alone',
      '1 before 1990',
      '1 to havens inside or outside the EU: their sum is read',
      '2 no value',
    ]);
  });

  test('a rate of more than all is kept in quarantine', async () => {
    const { statements } = await run([ireland], [rate(2019, 1.4)]);
    expect(statements.at(-1)?.quarantine?.reason).toBe(
      'A rate of 1.4: below zero or more than all of the profit.',
    );
  });
});

describe('bad input', () => {
  test.each<[string, SheetRows, RegExp]>([
    ['an unknown indicator', [['IRL', 1, 2019, 1, 'World', 'bribes']], /column indicator\): "bribes" found/],
    [
      'an unknown partner',
      [['IRL', 1, 2019, 1, 'Moon', 'shifted_profits']],
      /column counterpart\): "Moon" found/,
    ],
    ['an unknown economy', [['QQQ', 1, 2019, 1, 'World', 'shifted_profits']], /"QQQ" found/],
    [
      'a word for a number',
      [['IRL', 'much', 2019, 1, 'World', 'shifted_profits']],
      /column value\): "much" found/,
    ],
    ['no year', [['IRL', 1, null, 1, 'World', 'shifted_profits']], /column year\): "" found/],
  ])('%s is refused', async (_, rows, message) => {
    await expect(run(rows)).rejects.toThrow(message);
  });

  test('a missing and an extra column are refused', async () => {
    await expect(run([], [], { ...heads, shifted: heads.shifted.slice(1) })).rejects.toThrow(/column iso3\)/);
    await expect(run([], [], { ...heads, rates: [...heads.rates, 'guess'] })).rejects.toThrow(
      /column guess\)/,
    );
  });
});

test('a known amount must come out', () => {
  const draft = {
    subject: 'economy:IRL',
    predicate: 'hasIndicator',
    object: 'indicator:profits-shifted-in',
    period: '2019',
    value: 140293.4,
    status: 'estimated',
    locator: 'row',
  } as const;
  expect(shiftedIn('economy:IRL', '2019', 140293).check(assertionInput([draft]))).toBeUndefined();
  expect(shiftedIn('economy:IRL', '2019', 1).check(assertionInput([draft]))).toBe('140293.4');
});
