/** The picture of a network: every thing and link once, paths heavy, words where there is room, and a file that stands alone. */
import { describe, expect, it } from 'vitest';
import { paintForTheme } from '../tokens.ts';
import { wholeSvg } from '../whole.ts';
import { words } from '../words/index.ts';
import { strokeOf } from './marks.ts';
import { drawNetwork, linkId, middleOf, restId } from './picture.ts';
import type { NeighbourhoodResult, PathResult, RelatedResult } from './query.ts';
import { networkScene } from './scene.ts';
import { networkWhole } from './whole.ts';

const thing = (id: string, kind: string, side: RelatedResult['side'] = null): RelatedResult => ({
  id,
  name: id.replace(/^.*:/, ''),
  kind,
  kindLabel: kind.toLowerCase(),
  side,
});
const company = thing('org:company', 'ORGANISATION');
const mine = thing('site:mine', 'SITE');
const land = thing('economy:LND', 'ECONOMY', 'SOUTH');
const other = thing('org:other', 'ORGANISATION');
const far = thing('org:far', 'ORGANISATION');
const relation = (id: string) => ({ id, label: id });
const edge = (from: RelatedResult, predicate: string, to: RelatedResult) => ({
  from: from.id,
  to: to.id,
  predicate: relation(predicate),
  statements: 2,
  yearFrom: 2018,
  yearTo: 2020,
});
const node = (entity: RelatedResult, depth: number, x: number, y: number) => ({
  entity,
  x,
  y,
  depth,
  degree: 3,
  shown: 1,
});

const said: NeighbourhoodResult = {
  of: company,
  depth: 1,
  nodes: [node(company, 0, 0, 0), node(mine, 1, -50, 20), node(land, 2, 900, 900), node(other, 1, 40, -10)],
  edges: [
    edge(company, 'owns', mine),
    edge(company, 'operates', mine),
    edge(mine, 'locatedIn', land),
    edge(company, 'suppliedBy', other),
  ],
  rests: [
    { of: company.id, predicate: relation('operates'), direction: 'OUT', kind: 'SITE', count: 412 },
    { of: 'site:not-here', predicate: relation('owns'), direction: 'IN', kind: 'SITE', count: 7 },
  ],
  predicates: [],
  caveats: [],
  permalink: '/',
  sources: [],
};
const step = (from: RelatedResult, predicate: string, to: RelatedResult, isForward: boolean) => ({
  from,
  to,
  predicate: relation(predicate),
  isForward,
  statements: 1,
  yearFrom: 2021,
  yearTo: 2021,
});
const path: PathResult = {
  from: company,
  to: far,
  length: 2,
  alternatives: 0,
  steps: [step(company, 'suppliedBy', other, true), step(other, 'owns', far, false)],
  caveats: [],
};
const options = { width: 800, rest: ({ count }: { readonly count: number }) => `+ ${count} sites` };

describe('the picture of a network', () => {
  const picture = drawNetwork(said, null, options);

  it('has every thing and link of the answer once', () => {
    expect(picture.nodes.map(({ entity }) => entity.id).sort()).toEqual(
      [company.id, mine.id, land.id, other.id].sort(),
    );
    expect(picture.links.map(({ id }) => id)).toEqual(
      said.edges.map(({ predicate, from, to }) => linkId(predicate.id, from, to)),
    );
  });

  it('counts what was left out beside the thing it was left out of, and nowhere else', () => {
    expect(picture.rests.map(({ id }) => id)).toEqual([restId(said.rests[0] as (typeof said.rests)[number])]);
    expect(picture.rests[0]?.label?.text).toBe('+ 412 sites');
  });

  it('draws two links of one pair on either side of the line between them', () => {
    const bends = picture.links.map(({ bend }) => bend);
    expect(bends[0]).toBe(-(bends[1] ?? 0));
    expect(bends[0]).not.toBe(0);
    expect(bends.slice(2)).toEqual([0, 0]);
    // From 0,0 to 100,0 a bend of 10 leads through 50,10; the way back with the opposite bend through the same point.
    expect(middleOf({ x: 0, y: 0 }, { x: 100, y: 0 }, 10)).toEqual({ x: 50, y: 10 });
    expect(middleOf({ x: 100, y: 0 }, { x: 0, y: 0 }, -10)).toEqual({ x: 50, y: 10 });
  });

  it('lets no word stand on another', () => {
    const words = [...picture.nodes, ...picture.rests, ...picture.links].flatMap(({ label }) => label ?? []);
    expect(words.length).toBeGreaterThan(5);
    const places = words.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(places).size).toBe(words.length);
  });

  it('adds the steps of a path that are outside, and draws them heavy', () => {
    const drawn = drawNetwork(said, path, options);
    expect(
      drawn.nodes
        .filter(({ isOnPath }) => isOnPath)
        .map(({ entity }) => entity.id)
        .sort(),
    ).toEqual([company.id, other.id, far.id].sort());
    expect(drawn.links.filter(({ isOnPath }) => isOnPath).map(({ id }) => id)).toEqual([
      linkId('suppliedBy', company.id, other.id),
      // Walked from `other` to `far` against its direction: `far` is the owner.
      linkId('owns', far.id, other.id),
    ]);
    // The surroundings stand where they stood without the path.
    for (const { entity, x, y } of picture.nodes) {
      const now = drawn.nodes.find((one) => one.entity.id === entity.id);
      expect([now?.x, now?.y]).toEqual([x, y]);
    }
  });

  it('names what is asked about even where nothing around it is free', () => {
    const [middle] = said.nodes;
    if (middle === undefined) throw new Error('nothing is asked about');
    // A thousand circles of 12 px radius with some px between them: hardly a name of 200 px fits in between.
    const crowd = Array.from({ length: 1000 }, (_, at) => ({
      ...middle,
      entity: { ...middle.entity, id: `org:${at}`, name: 'A very long name of a company' },
      x: (at * 37) % 100,
      y: (at * 53) % 100,
      depth: 1,
      degree: 300,
    }));
    const drawn = drawNetwork({ ...said, nodes: [middle, ...crowd], edges: [], rests: [] }, null, options);
    expect(drawn.nodes.filter(({ label }) => label !== null).length).toBeLessThan(50);
    expect(drawn.nodes.find(({ depth }) => depth === 0)?.label?.text).toBe(middle.entity.name);
  });

  it('draws one thing alone', () => {
    const alone = drawNetwork(
      { ...said, nodes: said.nodes.slice(0, 1), edges: [], rests: [] },
      null,
      options,
    );
    expect(alone.nodes).toHaveLength(1);
    expect(networkScene(alone).some(({ kind }) => kind === 'text')).toBe(true);
  });

  it('writes a file with its question, its marks in words and its sources', () => {
    const whole = networkWhole(
      {
        ...said,
        sources: [{ source: { id: 'a', shortTitle: 'A register' }, edition: '2024', statements: 9 }],
      },
      picture,
      { language: 'en', words: words.en, release: 'abc' },
    );
    const svg = wholeSvg(whole, {
      paint: paintForTheme('print'),
      locale: 'en',
      hatchId: 'hatch',
      isAlone: true,
    });
    for (const text of [
      'What is company linked to?',
      'economy, South',
      'operates',
      '+ 412 sites',
      'A register 2024',
      '2018–2020',
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).not.toContain('var(--');
  });

  it('tells kinds of link apart by their strokes alone', () => {
    const ids = [
      'owns',
      'operates',
      'suppliedBy',
      'sourcesFrom',
      'locatedIn',
      'lobbies',
      'partyTo',
      'sanctions',
    ];
    const strokes = ids.map((id) => JSON.stringify([strokeOf(id).width, strokeOf(id).dash]));
    expect(new Set(strokes).size).toBe(ids.length);
  });
});
