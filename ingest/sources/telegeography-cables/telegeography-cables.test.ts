/** Submarine cables, on two small tables written by hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ownersOf, serviceOf, telegeographyCables2021 } from './adapter.ts';

const cables = (...rows: readonly string[]): string =>
  `${['cable_id,name,length,rfs,owners,url,notes', ...rows].join('\n')}\n`;
const landings = (...rows: readonly string[]): string =>
  `${['cable_id,landing_point_id,name,country,lat,lon,is_tbd', ...rows].join('\n')}\n`;
const testCable = 'test-1,Test-1,"5,521 km",2016 January,"Google,  Government of Malta",,';
const shirley = 'test-1,shirley,"Shirley, NY, United States",United States,40.8,-72.9,false';
const files = (cable = testCable, landing = shirley) => ({
  'cables.csv': cables(cable),
  'cable_landing_points.csv': landings(landing),
});

test('a cable has a length, a year, owners and an economy', async () => {
  const { statements } = await runByHand(telegeographyCables2021, files());
  expect(
    statements.map(({ subject, predicate, object, value, period }) => [
      subject,
      predicate,
      object,
      value,
      period,
    ]),
  ).toEqual([
    ['site:cable-test-1', 'hasIndicator', 'indicator:cable-length', 5521, '2021'],
    ['site:cable-test-1', 'hasIndicator', 'indicator:cable-ready-for-service', null, '2016'],
    ['org:google', 'owns', 'site:cable-test-1', null, '2021'],
    ['economy:MLT', 'owns', 'site:cable-test-1', null, '2021'],
    ['site:cable-test-1', 'locatedIn', 'economy:USA', null, '2021'],
  ]);
  expect(statements.at(-1)?.note).toBe('Lands at Shirley, NY.');
});

test('a planned cable is projected; what is not told is not zero', async () => {
  const { statements, report } = await runByHand(
    telegeographyCables2021,
    files('test-1,Test-1,n.a.,2023,n.a.,,', 'test-1,x,"Muanda, Congo, Dem. Rep.",Dem. Rep.,-5.9,12.3,false'),
  );
  expect(statements.slice(0, 2).map(({ status }) => status)).toEqual(['projected', 'projected']);
  expect(statements[0]).toMatchObject({ value: null, missing: 'not-available', unit: 'km' });
  expect(statements.at(-1)?.object).toBe('economy:COD');
  expect(report.dropped).toEqual([{ reason: 'owners: not told', count: 1 }]);
});

test.each([
  ['Kakike,  Lda.,  KumoxiCom,  Lda.', ['Kakike, Lda.', 'KumoxiCom, Lda.']],
  ['Orange,  Tata Communications', ['Orange', 'Tata Communications']],
  ['', []],
])('owners of %s', (list, expected) => expect(ownersOf(list)).toEqual(expected));

test.each([
  ['2021 June', { year: '2021', isPlanned: false }],
  ['2021 Q4', { year: '2021', isPlanned: true }],
  ['2021', { year: '2021', isPlanned: true }],
  ['1994', { year: '1994', isPlanned: false }],
  ['n.a.', undefined],
])('ready for service %s', (text, expected) => expect(serviceOf(text)).toEqual(expected));

test.each([
  ['a length in miles', testCable.replace(' km', ' mi'), shirley, /"5,521 mi" found; expected a length/],
  ['another date', testCable.replace('2016 January', 'soon'), shirley, /"soon" found; expected a year/],
  ['an unknown country', testCable, shirley.replaceAll('United States', 'Atlantis'), /"Atlantis" found/],
  [
    'a landing of a cable that is not there',
    testCable,
    shirley.replace('test-1', 'other'),
    /"site:cable-other" found/,
  ],
  ['a row cut short', 'test-1,Test-1', shirley, /expected 7 cells/],
])('%s is refused', async (_, cable, landing, message) => {
  expect(await refusalOf(telegeographyCables2021, files(cable, landing))).toMatch(message);
});
