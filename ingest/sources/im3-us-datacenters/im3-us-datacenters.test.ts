/** The atlas of data centres, on small files in its layout. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { im3UsDatacenters } from './adapter.ts';
import { fileName } from './source.ts';

const feature = (properties: object = {}, coordinates: unknown = [-77.0291491, 38.902887900000046]) => ({
  type: 'Feature',
  properties: {
    ...{ state_abb: 'VA', county: 'Loudoun County', operator: 'Google', name: 'Arcola 2' },
    ...{ sqft: 3405106, type: 'campus' },
    ...properties,
  },
  geometry: { type: 'Point', coordinates },
});
const file = (...features: readonly unknown[]) => ({
  [fileName]: JSON.stringify({ type: 'FeatureCollection', name: 'x', features }),
});

test('a place is a site with its point, in the United States, with operator and area', async () => {
  const { statements, entities } = await runByHand(im3UsDatacenters, file(feature()));
  const [site] = entities;
  expect(site).toMatchObject({
    name: { en: 'Arcola 2, Loudoun County, VA' },
    longitude: -77.029149,
    latitude: 38.902888,
  });
  expect(
    statements.map(({ subject, predicate, object, value, unit, status }) => [
      ...[subject === site?.id ? 'site' : subject, predicate, object === site?.id ? 'site' : object],
      ...[value, unit, status],
    ]),
  ).toEqual([
    ['site', 'locatedIn', 'economy:USA', null, null, 'reported'],
    ['org:google', 'operates', 'site', null, null, 'reported'],
    ['site', 'hasIndicator', 'indicator:building-footprint', 3405106, 'ft2', 'estimated'],
  ]);
});

test('a place without name, operator and area is a site all the same', async () => {
  const { statements, entities } = await runByHand(
    im3UsDatacenters,
    file(feature({ name: null, operator: null, sqft: null, type: 'point' })),
  );
  expect(entities[0]?.name).toEqual({
    en: 'Data centre, Loudoun County, VA',
    fr: 'Centre de données, Loudoun County, VA',
    es: 'Centro de datos, Loudoun County, VA',
  });
  expect(statements.map(({ predicate }) => predicate)).toEqual(['locatedIn']);
});

test('an operator that is not known to be an organisation is not read: it may be a person', async () => {
  const result = await runByHand(im3UsDatacenters, file(feature({ operator: 'Some Person' })));
  expect(result.statements.map(({ predicate }) => predicate)).toEqual(['locatedIn', 'hasIndicator']);
  expect(JSON.stringify(result)).not.toContain('Some Person');
});

test('the same point in two counties is one building; a campus and a building there are two sites', async () => {
  const point = [-84.57973805502215, 33.74656159000676];
  const { entities, report } = await runByHand(
    im3UsDatacenters,
    file(
      feature({ county: 'Douglas County', type: 'building' }, point),
      feature({ county: 'Cobb County', type: 'building' }, point),
      feature({ county: 'Douglas County' }, point),
    ),
  );
  expect(entities.filter(({ id }) => id.startsWith('site:'))).toHaveLength(2);
  expect(report.dropped).toEqual([
    { reason: 'a building on the line between two counties, listed in both', count: 1 },
  ]);
});

test.each([
  ['an unknown kind', feature({ type: 'room' }), '(column properties.type): "room" found'],
  ['a point that is none', feature({}, [38.9]), '(column geometry.coordinates): "[38.9]" found'],
  ['a point beyond the pole', feature({}, [0, 91]), '(column geometry.coordinates)'],
  ['a state that is none', feature({ state_abb: 'Virginia' }), '"Virginia" found'],
  ['text in a number', feature({ sqft: 'large' }), '"large" found'],
  ['an unknown property', feature({ owner: 'x' }), 'properties.owner'],
])('%s is refused', async (_, given, message) => {
  expect(await refusalOf(im3UsDatacenters, file(given))).toContain(message);
});

test('a missing property and a file that is cut off are refused', async () => {
  const { operator: _, ...properties } = feature().properties;
  const without = { ...feature(), properties };
  expect(await refusalOf(im3UsDatacenters, file(without))).toContain('properties.operator');
  expect(await refusalOf(im3UsDatacenters, { [fileName]: '{"features": [{"ty' })).toContain(
    'cut off or damaged',
  );
});
