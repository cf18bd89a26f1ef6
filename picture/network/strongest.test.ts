/** What of a network is printed: its strongest links, all named, and the rest counted by relation and kind. */
import { describe, expect, it } from 'vitest';
import { words } from '../words/index.ts';
import type { NeighbourhoodResult, RelatedResult } from './query.ts';
import { ownLinks, strongest } from './strongest.ts';
import { printedNetwork } from './whole.ts';

const thing = (id: string, kind: string): RelatedResult => ({
  id,
  name: `Name of ${id}`,
  kind,
  kindLabel: kind.toLowerCase(),
  side: null,
});
const owns = { id: 'owns', label: 'owns' };
const centre = thing('org:centre', 'ORGANISATION');

/** A company that owns so many sites; the one with number n by n statements. */
function owner(count: number): NeighbourhoodResult {
  const sites = Array.from({ length: count }, (_, at) => thing(`site:${at + 1}`, 'SITE'));
  return {
    of: centre,
    depth: 1,
    nodes: [centre, ...sites].map((entity, at) => ({
      entity,
      x: (at * 137) % 900,
      y: (at * 71) % 700,
      depth: at === 0 ? 0 : 1,
      degree: 1,
      shown: 1,
    })),
    edges: sites.map(({ id }, at) => ({
      from: centre.id,
      to: id,
      predicate: owns,
      statements: at + 1,
      yearFrom: 2020,
      yearTo: 2024,
    })),
    rests: [{ of: centre.id, predicate: owns, direction: 'OUT', kind: 'SITE', count: 400 }],
    predicates: [],
    caveats: [],
    permalink: '/',
    sources: [{ source: { id: 's', shortTitle: 'A register' }, edition: '2024', statements: 9 }],
  };
}

describe('the strongest links', () => {
  it('are those of the most statements; the others are added to what was left out before', () => {
    const { nodes, edges, rests } = strongest(owner(10), 3);
    expect(nodes.map(({ entity }) => entity.id)).toEqual(['org:centre', 'site:8', 'site:9', 'site:10']);
    expect(edges.map(({ statements }) => statements)).toEqual([8, 9, 10]);
    // 10 − 3 here, 400 that the answer left out.
    expect(rests).toEqual([expect.objectContaining({ kind: 'SITE', direction: 'OUT', count: 407 })]);
  });

  it('are all there where all have room', () => {
    const said = owner(3);
    expect(strongest(said, 3)).toBe(said);
  });
});

it('draws the links of the thing itself, and not those between others', () => {
  const said = owner(3);
  const [first] = said.edges;
  if (first === undefined) throw new Error('no link');
  const between = { ...first, from: 'site:1', to: 'site:2' };
  expect(ownLinks({ ...said, edges: [...said.edges, between] }).edges).toEqual(said.edges);
});

describe('a printed network', () => {
  const options = { language: 'en', words: words.en, release: 'abc' } as const;
  const textsOf = (width: number): readonly string[] =>
    printedNetwork(owner(100), width, options).layers.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );

  it.each([
    [900, 28],
    [400, 12],
  ])('at %i px names each of %i things, and counts the others', (width, most) => {
    const texts = textsOf(width);
    expect(texts.filter((text) => /^Name of site:/.test(text))).toHaveLength(most);
    expect(texts).toContain(`+ ${400 + 100 - most} sites`);
  });

  it('says how many are drawn, what a link is, years, sources and release', () => {
    const { title, subtitle, footer, anchors } = printedNetwork(owner(100), 900, options);
    expect(title).toBe('What is Name of org:centre linked to?');
    expect(subtitle).toContain('the 28 things that most statements link to it');
    expect(subtitle).toContain('2020–2024');
    expect(footer.join(' ')).toMatch(/nothing of harm.*A register 2024.*release abc/s);
    expect(anchors.map(({ id }) => id)).toContain('site:100');
  });
});
