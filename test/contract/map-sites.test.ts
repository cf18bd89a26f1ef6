/** The layer of sites on a store in memory: a site stands where its publisher places it, and nowhere without a place. */
import { describe, expect, it } from 'vitest';
import { flowsOf, optionsOf, small } from '../../picture/map/fixture.ts';
import { layOutMap } from '../../picture/map/layout.ts';
import { placesOf, type SitesData, sitesQuery } from '../../picture/map/sites-query.ts';
import { atlasFrom } from '../../picture/map/testing/land.ts';
import type { Entity } from '../../schema/entity.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { entities, smallGraph, testEntity } from './small-graph.ts';

async function sitesOf(more: readonly Entity[]) {
  const sorted = [...entities, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
  const graph = await prepareGraph(memoryStore(smallGraph({ entities: sorted })));
  const asked = { query: sitesQuery, variables: { cell: 2, lang: 'FR' }, language: 'en' } as const;
  const { data, errors } = await executeQuery(graph, graphMemory(graph), asked);
  expect(errors).toBeUndefined();
  return placesOf(JSON.parse(JSON.stringify(data)) as SitesData);
}

const atlas = atlasFrom();
const drawn = (sites: Awaited<ReturnType<typeof sitesOf>> | null) =>
  layOutMap(flowsOf(small), optionsOf(atlas, { sites, centre: 0 })).sites;

describe('sites on the map', () => {
  it('are none in a graph that has none', async () => {
    expect(await sitesOf([])).toEqual([]);
    expect(drawn(await sitesOf([]))).toEqual([]);
  });

  it('stand at their place, in the language asked for, and those without one nowhere', async () => {
    const sites = await sitesOf([
      testEntity('site:mine', 'Mine', { latitude: 0, longitude: 0 }),
      testEntity('site:somewhere', 'Somewhere'),
    ]);
    expect(sites).toEqual([
      { first: { id: 'site:mine', name: 'Mine (fr)' }, latitude: 0, longitude: 0, count: 1 },
    ]);
    const [mark, ...others] = drawn(sites);
    expect(others).toEqual([]);
    // On the equator of a map of 1,200 px about the meridian 0, that is in its middle.
    expect(mark?.x).toBeCloseTo(600, 0);
    expect([mark?.first.id, mark?.sites]).toEqual(['site:mine', 1]);
  });

  it('too close to be told apart are counted together, none is lost', async () => {
    const sites = await sitesOf(
      ['a', 'b', 'c'].map((name, index) =>
        // A thousandth of a degree is less than a hundredth of a px.
        testEntity(`site:${name}`, name, { latitude: 10 + index / 1000, longitude: 20 }),
      ),
    );
    const marks = drawn(sites);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.sites).toBe(3);
  });

  it('are not drawn while the layer is off', async () => {
    expect(drawn(null)).toEqual([]);
  });
});
