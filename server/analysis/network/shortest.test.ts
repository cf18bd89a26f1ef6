import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelationPredicate } from '../../../schema/network.ts';
import { shortestWay } from './shortest.ts';
import { networkFrom, placeIn, type Related } from './testing/networks.ts';

interface Told {
  readonly ids: readonly string[];
  readonly ways: number;
}

function wayBetween(
  related: readonly Related[],
  from: string,
  to: string,
  isChosen: (predicate: RelationPredicate) => boolean = () => true,
): Told | undefined {
  const network = networkFrom(related);
  const way = shortestWay(network, placeIn(network, from), placeIn(network, to), isChosen);
  return way && { ids: way.places.map((place) => network.ids[place] ?? ''), ways: way.ways };
}

test('a way is walked whichever direction its statements point in', () => {
  const related: Related[] = [
    ['org:a', 'suppliedBy', 'org:b'],
    ['org:c', 'owns', 'org:b'],
    ['org:c', 'operates', 'site:mine'],
  ];
  const ids = ['org:a', 'org:b', 'org:c', 'site:mine'];
  expect(wayBetween(related, 'org:a', 'site:mine')).toEqual({ ids, ways: 1 });
  expect(wayBetween(related, 'site:mine', 'org:a')).toEqual({ ids: ids.toReversed(), ways: 1 });
});

test('of two equally short ways it takes the one through the thing with fewer links', () => {
  const related: Related[] = [
    ['org:a', 'suppliedBy', 'org:big'],
    ['org:z', 'suppliedBy', 'org:big'],
    ['org:big', 'operates', 'site:one'],
    ['org:a', 'suppliedBy', 'org:small'],
    ['org:z', 'suppliedBy', 'org:small'],
  ];
  // org:big has three links and comes first by id; org:small has two.
  expect(wayBetween(related, 'org:a', 'org:z')).toEqual({ ids: ['org:a', 'org:small', 'org:z'], ways: 2 });
});

test('of ways that are equal in this too it takes the first by id', () => {
  const related: Related[] = ['org:d', 'org:b', 'org:c'].flatMap((middle): Related[] => [
    ['org:a', 'suppliedBy', middle],
    ['org:z', 'suppliedBy', middle],
  ]);
  expect(wayBetween(related, 'org:a', 'org:z')).toEqual({ ids: ['org:a', 'org:b', 'org:z'], ways: 3 });
});

test('two links between the same two things are one step, and no second way', () => {
  const related: Related[] = [
    ['org:a', 'owns', 'org:b'],
    ['org:a', 'suppliedBy', 'org:b'],
    ['org:b', 'suppliedBy', 'org:a'],
  ];
  expect(wayBetween(related, 'org:a', 'org:b')).toEqual({ ids: ['org:a', 'org:b'], ways: 1 });
});

test('by other predicates there is a longer way, or none', () => {
  const related: Related[] = [
    ['org:a', 'locatedIn', 'economy:FRA'],
    ['org:z', 'locatedIn', 'economy:FRA'],
    ['org:a', 'owns', 'org:b'],
    ['org:b', 'owns', 'org:c'],
    ['org:c', 'owns', 'org:z'],
  ];
  expect(wayBetween(related, 'org:a', 'org:z')?.ids).toEqual(['org:a', 'economy:FRA', 'org:z']);
  const owned = wayBetween(related, 'org:a', 'org:z', (predicate) => predicate === 'owns');
  expect(owned?.ids).toEqual(['org:a', 'org:b', 'org:c', 'org:z']);
  expect(wayBetween(related, 'org:a', 'org:z', (predicate) => predicate === 'suppliedBy')).toBeUndefined();
});

const names = ['org:a', 'org:b', 'org:c', 'org:d', 'org:e', 'org:f', 'org:g'] as const;
const anyRelated = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([from, to]) => from !== to)
    .map(([from, to]): Related => [from, 'suppliedBy', to]),
  { minLength: 1, maxLength: 14, selector: ([from, , to]) => `${from} ${to}` },
);

/** All simple ways, walked one by one. */
function allWays(related: readonly Related[], from: string, to: string): string[][] {
  const found: string[][] = [];
  const walk = (way: readonly string[]): void => {
    const last = way.at(-1) ?? '';
    if (last === to) {
      found.push([...way]);
      return;
    }
    for (const other of names) {
      const isLinked = related.some(
        ([subject, , object]) =>
          (subject === last && object === other) || (subject === other && object === last),
      );
      if (isLinked && !way.includes(other)) walk([...way, other]);
    }
  };
  walk([from]);
  return found;
}

test('no way is shorter, and as many are as short as when all are walked one by one', () => {
  fc.assert(
    fc.property(anyRelated, (related) => {
      const ids = [...new Set(related.flatMap(([subject, , object]) => [subject, object]))];
      const [from = '', to = ''] = [ids[0], ids.at(-1)];
      fc.pre(from !== to);
      const all = allWays(related, from, to);
      const least = Math.min(...all.map(({ length }) => length));
      const shortest = all.filter(({ length }) => length === least);
      const told = wayBetween(related, from, to);
      expect(told?.ways ?? 0).toBe(shortest.length);
      if (told !== undefined) expect(shortest).toContainEqual(told.ids);
    }),
  );
});
