/** Company facts, on small files written by hand in the layout that the SEC describes. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, secCompanyFacts } from './adapter.ts';
import { fiscalYear } from './facts.ts';

const year = (from: string, to: string, value: unknown, more: object = {}) => ({
  start: from,
  end: to,
  val: value,
  accn: '0000320193-24-000123',
  fy: 2024,
  fp: 'FY',
  form: '10-K',
  filed: '2024-11-01',
  ...more,
});
const file = (facts: object, head: object = {}) => ({
  [fileName]: JSON.stringify({ cik: 320193, entityName: 'Apple Inc.', facts, ...head }),
});
const gaap = (concepts: Readonly<Record<string, readonly object[]>>, unit = 'USD') => ({
  'us-gaap': Object.fromEntries(
    Object.entries(concepts).map(([name, facts]) => [
      name,
      { label: name, description: 'x', units: { [unit]: facts } },
    ]),
  ),
});
const says = async (facts: object) => {
  const { statements, report } = await runByHand(secCompanyFacts, file(facts));
  return {
    statements: statements
      .map(({ subject, object, period, value, unit }) => [subject, object, period, value, unit].join(' '))
      .sort(),
    dropped: report.dropped,
    notes: statements.map(({ note }) => note),
  };
};

test('a fiscal year stands under the year in which it ends; invented figures', async () => {
  const { statements, notes } = await says({
    ...gaap({
      RevenueFromContractWithCustomerExcludingAssessedTax: [year('2023-10-01', '2024-09-28', 391)],
      NetIncomeLoss: [year('2023-10-01', '2024-09-28', -93)],
      IncomeTaxExpenseBenefit: [year('2023-10-01', '2024-09-28', 29)],
    }),
    dei: {
      EntityNumberOfEmployees: {
        label: 'x',
        description: 'x',
        units: { employee: [year('', '2024-09-28', 164000)] },
      },
    },
  });
  expect(statements).toEqual([
    'org:apple indicator:employees 2024 164000 count',
    'org:apple indicator:income-tax 2024 29 USD:current',
    'org:apple indicator:net-income 2024 -93 USD:current',
    'org:apple indicator:net-sales 2024 391 USD:current',
  ]);
  expect(notes).toContain('Fiscal year from 2023-10-01 to 2024-09-28.');
});

test('the year that begins in January ends it; one that ends in its first week is the year before', () => {
  expect(fiscalYear('2024-01-28')).toBe('2024');
  expect(fiscalYear('2022-01-01')).toBe('2021');
  expect(fiscalYear('2021-12-31')).toBe('2021');
});

test('of several reports the last counts, of several tags the first, and parts of a year never', async () => {
  const { statements, dropped } = await says(
    gaap({
      SalesRevenueNet: [year('2017-01-01', '2017-12-31', 1)],
      Revenues: [
        year('2017-01-01', '2017-12-31', 2, { filed: '2018-02-01' }),
        year('2017-01-01', '2017-12-31', 3, { filed: '2019-02-01' }),
        year('2017-10-01', '2017-12-31', 4),
        year('2016-01-01', '2016-12-31', 5, { form: '8-K' }),
      ],
      Assets: [year('2017-01-01', '2017-12-31', 6)],
    }),
  );
  expect(statements).toEqual(['org:apple indicator:net-sales 2017 3 USD:current']);
  expect(dropped).toEqual([
    { reason: 'a fact that is not followed here', count: 1 },
    { reason: 'a year that another report or tag gives too', count: 2 },
    { reason: 'from a report that is not an annual one', count: 1 },
    { reason: 'of a quarter or another part of a year', count: 1 },
  ]);
});

test('other currencies are not read', async () => {
  const refusal = await runByHand(
    secCompanyFacts,
    file(gaap({ Revenues: [year('2023-01-01', '2023-12-31', 9)] }, 'TWD')),
  );
  expect(refusal.statements).toEqual([]);
  expect(refusal.report.dropped).toEqual([{ reason: 'not in USD', count: 1 }]);
});

test.each([
  [
    'a day that is none',
    file(gaap({ Revenues: [year('2023-01-01', '2023-13-41', 9)] })),
    '"2023-13-41" found',
  ],
  ['a value in words', file(gaap({ Revenues: [year('2023-01-01', '2023-12-31', 'much')] })), '"much" found'],
  [
    'no number of a company',
    file(gaap({ Revenues: [year('2023-01-01', '2023-12-31', 9)] }), { cik: 'x' }),
    'the number of a company',
  ],
  [
    'no name',
    file(gaap({ Revenues: [year('2023-01-01', '2023-12-31', 9)] }), { entityName: '' }),
    'the name of the company',
  ],
  ['another file', { [fileName]: '{"filings": []}' }, 'expected'],
  ['a file that is cut', { [fileName]: '{"cik": 1, "entityName": "A", "facts": {' }, 'cut off or damaged'],
  [
    'a new column',
    file(gaap({ Revenues: [year('2023-01-01', '2023-12-31', 9, { person: 'x' })] })),
    'person',
  ],
])('%s is refused', async (_, files, message) => {
  expect(await refusalOf(secCompanyFacts, files)).toContain(message);
});
