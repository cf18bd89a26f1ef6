/** Tailings dam failures, on a few rows written by hand in the columns of the list. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { tailingsDamFailures2023 } from './adapter.ts';
import { countryOf } from './country.ts';

const name = 'Tailings Dam Failures of a test.csv';
const head = 'SEVERITY CODE,MINE/PROJECT & LOCATION,INCIDENT YEAR,"RELEASE\n(cu. meters)",DEATHS,NOTES';
const file = (...rows: readonly string[]) => ({ [name]: `\uFEFF${[head, ...rows].join('\n')}\n` });

test('failures, deaths and volume are summed by economy and decade, and a blank is no zero', async () => {
  const { statements, report } = await runByHand(
    tailingsDamFailures2023,
    file(
      '1,"A mine, Minas Gerais, Brazil (Test SA)",2015,"43,700,000",19,x',
      '1,"B mine, Brazil",2019,9570000,270,x',
      '3,"C mine, Brazil",2018,"> 4,500",0.9,x',
      '4,El Cobre Old Dam,1965,1,1,x',
    ),
  );
  expect(
    statements.map(({ subject, object, value, period, note }) => [subject, object, value, period, note]),
  ).toEqual([
    [
      'economy:BRA',
      'harm:tailings-dam-failure',
      3,
      '2010/2019',
      'Rows of the list with this country and decade.',
    ],
    [
      'economy:BRA',
      'harm:deaths-from-tailings-dam-failures',
      289,
      '2010/2019',
      'Sum over the 2 of 3 failures that give a number.',
    ],
    // 43.7 million and 9.57 million m³; the bound is not added.
    [
      'economy:BRA',
      'harm:tailings-released',
      53_270_000,
      '2010/2019',
      'Sum over the 2 of 3 failures that give a volume.',
    ],
  ]);
  expect(report.dropped).toEqual([
    { reason: 'deaths: not a whole number', count: 1 },
    { reason: 'the place names no country or region', count: 1 },
  ]);
});

test.each([
  ['Merriespruit, near Virginia, South Africa (Harmony) - No 4A Tailings Complex', 'South Africa'],
  ['Churchrock, New Mexico, United Nuclear', 'USA'],
  ['Pinchi Lake, BC, Canada', 'Canada'],
  ['Mike Horse, Montana, USA (Asarco)', 'USA'],
  ['Gypsum Tailings Dam (Texas, USA)', 'USA'],
  ['Mailuu-Suu #7 tailings dam (Kyrgyzstan)', 'Kyrgyzstan'],
  ['Rossarden, Tasmania', 'Australia'],
  // A comma is missing.
  ['Surigao Del Norte Placer, Philippines (3 of 3) Manila Mining Corp', 'Philippines'],
  ['Marcopper, Marinduque Island, Mogpog Philippines(12/6) (1 of 2) (Placer Dome)', 'Philippines'],
  ['Geising/Erzgebirge, German Democratic Republic VEB Zinnerz', 'German Democratic Republic'],
  ['Brewer Gold Mine Jefferson South Carolina', 'USA'],
  // Part of a company's name, and no country.
  ['QMM Mandena Mine (QIT Madagascar Minerals / Rio Tinto)', undefined],
  ['Somewhere PA', undefined],
  ['Coalmont Energy Corporation, Basin Coal Mine', undefined],
])('the country of %s', (place, country) => expect(countryOf(place)).toBe(country));

test('a year that is none and a missing column are refused', async () => {
  expect(await refusalOf(tailingsDamFailures2023, file('1,"A, Brazil",soon,1,1,x'))).toMatch(
    /INCIDENT YEAR\): "soon" found; expected a year/,
  );
  expect(
    await refusalOf(tailingsDamFailures2023, { [name]: 'MINE/PROJECT & LOCATION,INCIDENT YEAR\nA,1965\n' }),
  ).toContain('DEATHS');
  expect(await refusalOf(tailingsDamFailures2023, file('1,"A, Brazil",1965'))).toContain('cells');
});
