/** Answers of Overpass, written by hand as the service describes them. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, osmDataCentres } from './adapter.ts';

/** Invented places. */
const node = {
  type: 'node',
  id: 1,
  lat: 50.1,
  lon: 8.7,
  tags: {
    telecom: 'data_center',
    name: 'FRA Example',
    operator: 'Invented Hosting GmbH',
    'addr:country': 'DE',
    'contact:email': 'jane@example.org',
  },
};
const answer = (elements: readonly object[], more: object = {}): string =>
  JSON.stringify({
    version: 0.6,
    generator: 'Overpass API',
    osm3s: { timestamp_osm_base: '2025-11-05T10:00:00Z', copyright: 'ODbL' },
    elements,
    ...more,
  });
const file = (...elements: readonly object[]) => ({ [fileName]: answer(elements) });

test('a node and an outline are sites with a point, a country and operators', async () => {
  const { statements, entities } = await runByHand(
    osmDataCentres,
    file(
      node,
      {
        type: 'way',
        id: 2,
        center: { lat: 1.25, lon: 103.75 },
        nodes: [3, 4],
        tags: { telecom: 'data_center', operator: 'Google; Equinix' },
      },
      { type: 'node', id: 3, lat: 1, lon: 103 },
    ),
  );
  expect(
    statements
      .map(({ subject, predicate, object, period }) => [subject, predicate, object, period].join(' '))
      .sort(),
  ).toEqual([
    'org:equinix operates site:osm-way-2 2025',
    'org:google operates site:osm-way-2 2025',
    'org:invented-hosting-gmbh operates site:osm-node-1 2025',
    'site:osm-node-1 locatedIn economy:DEU 2025',
  ]);
  expect(entities.find(({ id }) => id === 'site:osm-way-2')).toMatchObject({
    name: { en: 'Data centre (OpenStreetMap way 2)' },
    latitude: 1.25,
    longitude: 103.75,
  });
});

test('an operator who may be a person is left out, and so is a country that nobody knows', async () => {
  const { statements, report } = await runByHand(
    osmDataCentres,
    file(node, {
      ...node,
      id: 2,
      tags: { ...node.tags, operator: 'Jane Doe', 'addr:country': 'Atlantis' },
    }),
  );
  expect(statements).toHaveLength(2);
  expect(JSON.stringify(statements)).not.toMatch(/Doe|jane/);
  expect(report.dropped.map(({ reason }) => reason)).toEqual([
    'a country that a volunteer wrote and nobody knows',
    'an operator without a mark of an organisation, who may be a private person',
  ]);
});

const tagged = (tags: object): object => ({ ...node, tags: { ...node.tags, ...tags } });
test.each([
  ['an answer that was broken off', answer([node], { remark: 'runtime error: timed out' }), 'timed out'],
  ['an answer to another question', answer([tagged({ telecom: 'exchange' })]), '"exchange" found'],
  ['a way without its middle', answer([node, { ...node, type: 'way', lat: null, lon: null }]), 'out center'],
  ['a point off the Earth', answer([{ ...node, lat: 95 }]), 'degrees from -90 to 90'],
  ['an object twice with another place', answer([node, { ...node, lat: 51 }]), 'one row with the key type'],
  ['another kind of object', answer([{ ...node, type: 'area' }]), 'node, way or relation'],
  ['no moment', JSON.stringify({ elements: [node] }), 'under the key "osm3s.timestamp_osm_base"'],
  ['no object', answer([]), 'the array is empty'],
  ['a page for people', '<!DOCTYPE html><html><body>Too many requests</body></html>', 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
  ['a file that is cut', answer([node]).slice(0, -9), 'cut off or damaged'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(osmDataCentres, { [fileName]: text })).toContain(message);
});
