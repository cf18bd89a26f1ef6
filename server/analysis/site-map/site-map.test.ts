import { describe, expect, it } from 'vitest';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { type SiteMapQuestion, siteFacts, siteFilter, siteKeys, siteMap } from './site-map.ts';

const entity = (id: string, latitude: number | null, longitude: number | null) => ({
  id,
  latitude,
  longitude,
});
const lines: readonly Line[] = [
  ['site:mine', 'extracts', 'material:cobalt', { stage: 'extraction' }],
  ['site:mine', 'locatedIn', 'economy:COD'],
  ['site:smelter', 'refines', 'material:cobalt', { stage: 'refining' }],
  ['site:smelter', 'locatedIn', 'economy:CHN'],
  // The good of a statement in which the site is the object is one of its materials.
  ['org:brand', 'sourcesFrom', 'site:smelter', { product: 'material:gold', stage: 'refining' }],
  ['site:cable', 'locatedIn', 'economy:COD'],
  ['site:cable', 'locatedIn', 'economy:ZAF'],
];
const entities = [
  entity('site:mine', -10.6, 25.4),
  entity('site:smelter', 30, 114),
  entity('site:cable', null, null),
];

async function asked(question: Partial<SiteMapQuestion>, more: readonly ReturnType<typeof entity>[] = []) {
  const graph = await handMadeGraph({ lines, entities: [...entities, ...more] });
  const facts = siteFacts(graph.context.entities, await graph.store.countBy(siteFilter, siteKeys));
  return siteMap(facts, { stage: null, material: null, cell: 1, ...question });
}

describe('sites by place', () => {
  it('are counted with and without a place, by economy and material', async () => {
    const answer = await asked({});
    expect([answer.sites, answer.placed]).toEqual([3, 2]);
    expect(answer.economies).toEqual([
      { entity: 'economy:COD', sites: 2, placed: 1 },
      { entity: 'economy:CHN', sites: 1, placed: 1 },
      { entity: 'economy:ZAF', sites: 1, placed: 0 },
    ]);
    expect(answer.materials).toEqual([
      { entity: 'material:cobalt', sites: 2, placed: 2 },
      { entity: 'material:gold', sites: 1, placed: 1 },
    ]);
  });

  it('are narrowed by stage and material; the materials to choose from are those of the stage', async () => {
    const refined = await asked({ stage: 'refining', material: 'material:gold' });
    expect(refined.cells.map(({ sites }) => sites)).toEqual([['site:smelter']]);
    expect(refined.materials.map(({ entity: id }) => id)).toEqual(['material:cobalt', 'material:gold']);
    expect((await asked({ stage: 'extraction', material: 'material:gold' })).sites).toBe(0);
  });

  it('that share a cell stand at their mean, from north to south', async () => {
    const { cells } = await asked({}, [entity('site:pit', -10.2, 25.8), entity('site:far', -10.2, 26.2)]);
    expect(cells).toEqual([
      { latitude: 30, longitude: 114, sites: ['site:smelter'] },
      { latitude: -10.2, longitude: 26.2, sites: ['site:far'] },
      // (−10.6 − 10.2) ÷ 2 and (25.4 + 25.8) ÷ 2.
      { latitude: -10.4, longitude: 25.6, sites: ['site:mine', 'site:pit'] },
    ]);
  });

  it('lose none, however large the cells', async () => {
    for (const cell of [0.5, 2, 10]) {
      const { cells, placed } = await asked({ cell });
      expect(cells.flatMap(({ sites }) => sites)).toHaveLength(placed);
    }
  });
});
