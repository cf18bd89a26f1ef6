/** Deaths in organised violence, on rows written by hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ucdpCountryDeaths2019 } from './adapter.ts';

const name = 'Conflict deaths by country – UCDP (2019).csv';
const head = 'Entity,Year,Violent deaths in conflicts and one-sided violence (UCDP 2019)';
const file = (...rows: readonly string[]) => ({ [name]: `${[head, ...rows].join('\n')}\n` });

test('a country and year has its deaths, as an estimate, without a stage or a product', async () => {
  const { statements } = await runByHand(
    ucdpCountryDeaths2019,
    file('Democratic Republic of Congo,2017,5916', 'Congo,1997,1', 'Yemen Arab Republic,2015,2'),
  );
  expect(statements.map(({ subject, period, value, status }) => [subject, period, value, status])).toEqual([
    ['economy:COD', '2017', 5916, 'estimated'],
    ['economy:COG', '1997', 1, 'estimated'],
    ['economy:YEM', '2015', 2, 'estimated'],
  ]);
  expect(statements[0]).toMatchObject({
    stage: null,
    product: null,
    object: 'harm:deaths-in-organised-violence',
  });
});

test.each([
  ['a word for deaths', 'Mali,2012,many', /"many" found; expected a number of zero or more/],
  ['a year that is none', 'Mali,soon,1', /"soon" found; expected a year/],
  ['an unknown country', 'Atlantis,2012,1', /"Atlantis" found; expected a name or alias of economy/],
  ['a row cut short', 'Mali,2012', /expected 3 cells/],
])('%s is refused', async (_, row, message) => {
  expect(await refusalOf(ucdpCountryDeaths2019, file(row))).toMatch(message);
});

test('one country and year with two figures, and an unknown column, are refused', async () => {
  expect(await refusalOf(ucdpCountryDeaths2019, file('Mali,2012,1', 'Mali,2012,2'))).toContain(
    'expected one row',
  );
  expect(await refusalOf(ucdpCountryDeaths2019, { [name]: `${head},Low\nMali,2012,1,0\n` })).toContain(
    '"Low" found',
  );
});
