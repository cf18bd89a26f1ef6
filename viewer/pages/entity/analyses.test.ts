import { describe, expect, it } from 'vitest';
import { analysesOf } from './analyses.ts';
import type { EntityKind, EntityResult, NeighbourResult } from './head.ts';

const neighbour = (predicate: string, kind: EntityKind = 'ECONOMY'): NeighbourResult => ({
  entity: { id: 'x:y', name: 'Y', kind, side: null },
  predicate: { id: predicate, label: predicate, stage: null },
  direction: 'OUT',
  statements: 1,
  yearFrom: 2020,
  yearTo: 2020,
});
const links = (id: string, kind: EntityKind, ...neighbours: NeighbourResult[]): readonly string[] =>
  analysesOf({ id, kind, neighbours } as unknown as EntityResult).map(({ page }) => page);

describe('links to analyses', () => {
  it('are there where statements of the kind are', () => {
    expect(links('material:copper', 'MATERIAL', neighbour('extracts'))).toEqual([
      '/ownership?material=material:copper',
      '/value?lens=unit-value&material=material:copper',
      '/power/material:copper',
      // A story of what is refined of what is mined.
      '/stories/refine',
    ]);
    expect(links('device:ipad', 'DEVICE', neighbour('capturesValue'))).toEqual([
      '/value?lens=price-split&subject=device:ipad',
    ]);
    expect(links('device:lamp', 'DEVICE', neighbour('contains'))).toEqual([]);
    expect(links('harm:child-labour', 'HARM', neighbour('bearsHarm'))).toEqual([
      '/harm?harm=harm:child-labour',
    ]);
    expect(links('harm:dust', 'HARM', neighbour('bearsHarm', 'SITE'))).toEqual([]);
  });

  it('lead to the clouds and cables of those that are listed there', () => {
    const beside = (id: string): NeighbourResult => {
      const one = neighbour('owns', 'SITE');
      return { ...one, entity: { ...one.entity, id } };
    };
    expect(links('org:orange', 'ORGANISATION', beside('site:cable-2africa'))).toContain(
      '/infrastructure/org:orange',
    );
    expect(links('site:cable-2africa', 'SITE')).toEqual(['/infrastructure/site:cable-2africa']);
    expect(links('economy:KEN', 'ECONOMY', beside('site:cable-2africa'))).toEqual([
      '/infrastructure/economy:KEN',
      '/power/economy:KEN',
      '/network/economy:KEN',
    ]);
    expect(links('economy:KEN', 'ECONOMY', beside('site:usgs-1'))).toEqual([
      '/power/economy:KEN',
      '/network/economy:KEN',
    ]);
  });

  it('never lead from a named company or site to a page of harms', () => {
    const all = ['bearsHarm', 'owns', 'extracts', 'refines'].map((predicate) => neighbour(predicate));
    expect(links('org:glencore', 'ORGANISATION', ...all)).toEqual([
      '/ownership?of=org:glencore',
      '/power/org:glencore',
      '/network/org:glencore',
    ]);
    expect(links('site:mine', 'SITE', ...all)).toEqual(['/power/site:mine', '/network/site:mine']);
    expect(links('site:mine', 'SITE', neighbour('bearsHarm'))).toEqual([]);
    expect(links('case:strike', 'CASE', neighbour('locatedIn'))).toEqual([]);
  });
});
