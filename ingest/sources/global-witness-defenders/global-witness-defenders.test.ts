/** Defenders killed, on rows of made-up victims in the columns of the publisher. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { globalWitnessDefenders2022 } from './adapter.ts';

const name = 'global_witness_led_test.csv';
const head =
  'id,date,name,gender,age,person_characteristics,industry_driver,perpetrator_type,continent,country,country_numeric,local_region,number_of_victims';
const victim = (sector: string, country = '076', date = '2016-02-18', count = '1'): string =>
  `7,${date},Jane Doe,F,40,Indigenous,${sector},Hitmen,Americas,Brazil,${country},Secret Valley,${count}`;
const file = (...rows: readonly string[]) => ({ [name]: `${[head, ...rows].join('\n')}\n` });

test('victims are counted by country and sector, and all sectors together', async () => {
  const { statements, entities } = await runByHand(
    globalWitnessDefenders2022,
    file(
      victim('Mining & Extractives'),
      victim('Mining & Extractives'),
      victim('Logging'),
      victim('Logging', '180'),
    ),
  );
  expect(
    statements.map(({ subject, object, value, period, stage }) => [subject, object, value, period, stage]),
  ).toEqual([
    ['economy:BRA', 'harm:killing-of-defenders-mining', 2, '2012/2021', 'extraction'],
    ['economy:BRA', 'harm:killing-of-defenders', 3, '2012/2021', null],
    ['economy:BRA', 'harm:killing-of-defenders-logging', 1, '2012/2021', null],
    ['economy:COD', 'harm:killing-of-defenders-logging', 1, '2012/2021', null],
    ['economy:COD', 'harm:killing-of-defenders', 1, '2012/2021', null],
  ]);
  expect(JSON.stringify([statements, entities])).not.toMatch(/Doe|Secret|Indigenous|Hitmen/);
});

test.each([
  ['an unknown sector', victim('Space'), /industry_driver\): "Space" found; expected Agribusiness/],
  [
    'a year outside',
    victim('Logging', '076', '1999-01-01'),
    /date\): "1999" found; expected a day from 2012/,
  ],
  ['several victims in a row', victim('Logging', '076', '2016-01-01', '3'), /"3" found; expected 1/],
  ['an unknown country', victim('Logging', '999'), /"999" found; expected a code of economy/],
  ['a row cut short', '7,2016-02-18', /expected 13 cells/],
])('%s is refused', async (_, row, message) => {
  expect(await refusalOf(globalWitnessDefenders2022, file(row))).toMatch(message);
});

test('a column that nobody has looked at is refused', async () => {
  expect(
    await refusalOf(globalWitnessDefenders2022, { [name]: `${head},surname\n${victim('Logging')},Doe\n` }),
  ).toContain('"surname" found');
});
