/** Mined land of the Amazon, on features written by hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { amazonMiningWatch2025 } from './adapter.ts';

const feature = (code: string, hectares: unknown, more: object = {}) => ({
  id: code,
  type: 'Feature',
  properties: {
    gid_0: code,
    country: 'x',
    id: code,
    country_code: null,
    locations: [],
    mining_affected_area_ha: hectares,
    illegality_areas: [],
    ...more,
  },
  geometry: { type: 'Polygon', coordinates: [] },
});
const file = (...features: readonly object[]) => ({
  'national_admin_impacts.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
});

test('each country has its area, and the whole Amazon is a group of the source', async () => {
  const { statements } = await runByHand(
    amazonMiningWatch2025,
    file(feature('AMAZ', 300), feature('BRA', 200.5), feature('GUF', 99.5)),
  );
  expect(statements.map(({ subject, value, unit, status }) => [subject, value, unit, status])).toEqual([
    [expect.stringMatching(/^group:amazon-mining-watch-amazon/), 300, 'ha', 'estimated'],
    ['economy:BRA', 200.5, 'ha', 'estimated'],
    ['economy:GUF', 99.5, 'ha', 'estimated'],
  ]);
});

test('countries that do not add up to the Amazon are refused', async () => {
  expect(await refusalOf(amazonMiningWatch2025, file(feature('AMAZ', 300), feature('BRA', 200)))).toContain(
    '200 ha of 300 ha',
  );
});

test.each([
  ['a word for an area', feature('BRA', 'much'), /"much" found; expected a number of zero or more/],
  ['an unknown code', feature('XXX', 1), /"XXX" found; expected a code of economy/],
  ['an unknown column', feature('BRA', 1, { miners: 5 }), /"properties.miners" found/],
  ['a missing column', feature('BRA', undefined), /properties.mining_affected_area_ha\): expected this/],
])('%s is refused', async (_, one, message) => {
  expect(await refusalOf(amazonMiningWatch2025, file(one))).toMatch(message);
});

test('a file that is cut off is refused', async () => {
  const text = file(feature('BRA', 1))['national_admin_impacts.geojson'];
  expect(
    await refusalOf(amazonMiningWatch2025, { 'national_admin_impacts.geojson': text.slice(0, 80) }),
  ).toContain('cut off or damaged');
});
