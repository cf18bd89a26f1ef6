import { expect, test } from 'vitest';
import { centralitiesOf } from './centralities.ts';
import { linkOf } from './testing/links.ts';

test('on a line of three, every path between the ends leads through the middle', () => {
  const { supply } = centralitiesOf([
    linkOf('org:a', 'suppliedBy', 'org:b'),
    linkOf('org:b', 'suppliedBy', 'org:c'),
  ]);
  expect(supply.get('org:b')?.betweenness).toBe(1);
  expect(supply.get('org:a')?.betweenness).toBe(0);
  // Damping 0.85: b = 0.05 + 0.85 (a + c), a = c = 0.05 + 0.425 b, so that b = 0.135 / 0.2775.
  const middle = 0.135 / 0.2775;
  expect(supply.get('org:b')?.pageRank).toBeCloseTo(middle, 6);
  expect(supply.get('org:a')?.pageRank).toBeCloseTo(0.05 + 0.425 * middle, 6);
  expect(supply.get('org:c')?.pageRank).toBe(supply.get('org:a')?.pageRank);
});

test('on a ring of four, each carries one of the two paths between its neighbours', () => {
  const { supply } = centralitiesOf([
    linkOf('org:a', 'suppliedBy', 'org:b'),
    linkOf('org:b', 'suppliedBy', 'org:c'),
    linkOf('org:c', 'sourcesFrom', 'org:d'),
    linkOf('org:d', 'suppliedBy', 'org:a'),
  ]);
  // Half of one of the three pairs of others.
  for (const id of ['org:a', 'org:b', 'org:c', 'org:d']) {
    expect(supply.get(id)?.betweenness).toBeCloseTo(1 / 6, 7);
    expect(supply.get(id)?.pageRank).toBeCloseTo(1 / 4, 7);
  }
});

test('two that are linked in two ways, or both ways round, are linked once', () => {
  const once = [linkOf('org:a', 'suppliedBy', 'org:b'), linkOf('org:b', 'suppliedBy', 'org:c')];
  const again = [linkOf('org:a', 'sourcesFrom', 'org:b'), linkOf('org:c', 'suppliedBy', 'org:b')];
  expect(centralitiesOf([...once, ...again])).toEqual(centralitiesOf(once));
});

test('owners and runners are ranked apart from suppliers, and a supplier’s factories are no part of supply', () => {
  const { supply, ownership } = centralitiesOf([
    linkOf('org:a', 'owns', 'org:b'),
    linkOf('org:b', 'operates', 'site:mine'),
    linkOf('org:c', 'suppliedBy', 'org:d'),
    linkOf('org:c', 'suppliedBy', 'site:works'),
    linkOf('org:c', 'locatedIn', 'economy:FRA'),
  ]);
  expect([...supply.keys()].sort()).toEqual(['org:c', 'org:d']);
  expect([...ownership.keys()].sort()).toEqual(['org:a', 'org:b', 'site:mine']);
  // It is not worked out there, which is not the same as none.
  expect(ownership.get('org:b')?.betweenness).toBeNull();
});

test('nothing is ranked where nothing is linked', () => {
  const { supply, ownership } = centralitiesOf([linkOf('org:a', 'locatedIn', 'economy:FRA')]);
  expect(supply.size + ownership.size).toBe(0);
});
