/** The EITI's answers, on small pages written by hand with the keys that others' programs read. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { eiti } from './adapter.ts';

/** Invented sums. */
const payment = {
  id: 1,
  type: 'company',
  revenue: 100.1,
  currency: 'USD',
  'organisation.label': 'Invented Mining Ltd',
  'gfs.label': 'Royalties',
  'summary_data.iso2': 'CD',
  'summary_data.year': '2019',
  comments: 'Paid by Jane Doe',
  label: 'Redevance',
};
const page = (count: number, ...data: readonly object[]): string => JSON.stringify({ data, count });
const pages = (...texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, place) => [`eiti-revenue-${place + 1}.json`, text]));

test('payments are added up by company, country and year over all pages', async () => {
  const { statements, report } = await runByHand(
    eiti,
    pages(
      page(5, payment, { ...payment, id: 2, revenue: 0.2, 'gfs.label': 'Bonuses' }),
      page(5, { ...payment, id: 3, revenue: 50 }, { ...payment, id: 4, 'summary_data.year': '2020' }),
      page(5, { ...payment, id: 5, type: 'agency' }),
    ),
  );
  // 100.1 + 0.2 + 50 in 2019.
  expect(
    statements.map(({ subject, predicate, object, period, value, unit, note }) => [
      subject,
      predicate,
      object,
      period,
      value,
      unit,
      note,
    ]),
  ).toEqual([
    [
      'org:invented-mining-ltd',
      'pays',
      'economy:COD',
      '2019',
      150.3,
      'USD:current',
      'Sum of 3 payments: Bonuses 0.2 USD; Royalties 150.1 USD.',
    ],
    [
      'org:invented-mining-ltd',
      'pays',
      'economy:COD',
      '2020',
      100.1,
      'USD:current',
      'Sum of 1 payment: Royalties 100.1 USD.',
    ],
  ]);
  expect(report.rowsRead).toBe(5);
  expect(JSON.stringify(statements)).not.toContain('Doe');
});

test('a sum is a lowest value where pages are missing', async () => {
  const { statements } = await runByHand(eiti, pages(page(60, payment)));
  expect(statements).toMatchObject([{ value: null, low: 100.1, missing: 'only-bounds' }]);
  expect(statements[0]?.note).toContain('At least: 1 of 60 records of the answer were given.');
});

test('records without a name, country, year or sum are left out, and who may be a person', async () => {
  const { statements, report } = await runByHand(
    eiti,
    pages(
      page(
        5,
        payment,
        { ...payment, id: 2, 'organisation.label': 'Jane Doe' },
        { ...payment, id: 3, 'organisation.label': 'Others' },
        { id: 4, type: 'company', revenue: 7, currency: 'USD', 'organisation.label': 'Invented Oil Ltd' },
        { ...payment, id: 5, revenue: null },
      ),
    ),
  );
  expect(statements).toHaveLength(1);
  expect(report.dropped.map(({ reason, count }) => `${count} ${reason}`).sort()).toEqual([
    '1 a company that is not named',
    '1 a company without a mark of an organisation, which may be a private person',
    '1 neither country nor year',
    '1 no sum of money',
  ]);
});

test('totals of a country stand once; a year that two reports tell differently is told by neither', async () => {
  const value = {
    id: 9,
    'indicator.label': 'Government revenue - extractive industries',
    value: '500',
    unit: 'USD',
    'summary_data.iso2': 'ZM',
    'summary_data.year': '2018',
  };
  const { statements, report } = await runByHand(eiti, {
    'eiti-indicator-value-1.json': JSON.stringify({
      data: [
        value,
        { ...value, id: 10, 'indicator.label': 'Gold, volume', unit: 'Kg' },
        { ...value, id: 11, 'summary_data.year': '2019', value: '1' },
        { ...value, id: 12, 'summary_data.year': '2020', unit: 'ZMW' },
      ],
    }),
    'eiti-indicator-value-2.json': JSON.stringify({
      data: [
        { ...value, id: 13, 'summary_data.year': '2019', value: '2' },
        { ...value, id: 14 },
      ],
    }),
  });
  expect(statements).toMatchObject([
    {
      subject: 'economy:ZMB',
      object: 'indicator:government-revenue-from-extractives',
      period: '2018',
      value: 500,
    },
  ]);
  expect(report.dropped.map(({ reason, count }) => `${count} ${reason}`).sort()).toEqual([
    '1 an indicator that is not followed here',
    '1 not in US dollars',
    '2 one of several figures of one year',
  ]);
});

const without = (key: string): object =>
  Object.fromEntries(Object.entries(payment).filter(([name]) => name !== key));
test.each([
  ['another currency', page(1, { ...payment, currency: 'CDF' }), '"CDF" found'],
  ['a country that is not known', page(1, { ...payment, 'summary_data.iso2': 'QZ' }), '"QZ" found'],
  ['a year that is none', page(1, { ...payment, 'summary_data.year': '19' }), 'a year such as 2019'],
  ['a sum in words', page(1, { ...payment, revenue: 'much' }), '"much" found'],
  ['another kind of record', page(1, { ...payment, type: 'state' }), 'company or agency'],
  ['a record twice', page(2, payment, { ...payment, revenue: 9 }), 'would be counted twice'],
  ['an answer without its count', JSON.stringify({ data: [payment] }), 'under the key "count"'],
  ['a record without its type', page(1, without('type')), 'this column, which the file does not have'],
  ['a page for people', '<!DOCTYPE html><html><body>Log in</body></html>', 'cut off or damaged'],
  ['an error message', '{"error": "busy"}', 'an array of records under the key "data"'],
  ['no record', page(0), 'the array is empty'],
  ['an empty file', '', 'the file is empty'],
  ['a page that is cut', page(1, payment).slice(0, -20), 'cut off or damaged'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(eiti, pages(text))).toContain(message);
});

test('a record on two pages is refused', async () => {
  expect(await refusalOf(eiti, pages(page(2, payment), page(2, payment)))).toContain('eiti-revenue-2.json');
});
