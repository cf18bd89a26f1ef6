import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostNodes, type Surroundings, surroundings } from './surroundings.ts';
import { networkFrom, placeIn, type Related } from './testing/networks.ts';

const sitesOf = (company: string, count: number): Related[] =>
  Array.from(
    { length: count },
    (_, index): Related => [
      company,
      'operates',
      `site:${company.slice(4)}-${String(index).padStart(4, '0')}`,
    ],
  );

function around(related: readonly Related[], starts: readonly string[], depth: number): Surroundings {
  const network = networkFrom(related);
  return surroundings(
    network,
    starts.map((id) => placeIn(network, id)),
    depth,
    () => true,
  );
}

test('of a hundred sites sixty are shown, and forty are counted', () => {
  const { depths, links, rests } = around(sitesOf('org:a', 100), ['org:a'], 1);
  expect(depths.size).toBe(1 + 60);
  expect(links).toHaveLength(60);
  expect(rests).toEqual([{ of: 'org:a', predicate: 'operates', direction: 'out', kind: 'site', count: 40 }]);
});

test('those with most links are shown first', () => {
  const related: Related[] = [...sitesOf('org:a', 100), ['org:b', 'owns', 'site:a-0099']];
  const network = networkFrom(related);
  const { depths } = surroundings(network, [placeIn(network, 'org:a')], 1, () => true);
  expect(depths.has(placeIn(network, 'site:a-0099'))).toBe(true);
  // Of the others the first by id: 59 of them, 0000 to 0058.
  expect(depths.has(placeIn(network, 'site:a-0058'))).toBe(true);
  expect(depths.has(placeIn(network, 'site:a-0059'))).toBe(false);
});

test('around what is only reached, twelve of a sort are shown; grown, sixty', () => {
  const related: Related[] = [['org:a', 'owns', 'org:b'], ...sitesOf('org:b', 100)];
  const reached = around(related, ['org:a'], 2);
  expect(reached.depths.size).toBe(2 + 12);
  expect(reached.rests.map(({ of, count }) => [of, count])).toEqual([['org:b', 88]]);
  const grown = around(related, ['org:a', 'org:b'], 1);
  expect(grown.depths.size).toBe(2 + 60);
  expect(grown.rests.map(({ of, count }) => [of, count])).toEqual([['org:b', 40]]);
});

test('links between two neighbours are shown as well', () => {
  const related: Related[] = [
    ['org:a', 'suppliedBy', 'org:b'],
    ['org:a', 'suppliedBy', 'org:c'],
    ['org:b', 'owns', 'org:c'],
    ['org:c', 'owns', 'org:far'],
  ];
  const { depths, links } = around(related, ['org:a'], 1);
  expect(depths.size).toBe(3);
  expect(links).toHaveLength(3);
});

test('however much there is, no more things are reached than can be drawn', () => {
  const suppliers = Array.from({ length: 60 }, (_, index) => `org:s${String(index).padStart(2, '0')}`);
  const related = suppliers.flatMap((supplier, index): Related[] => [
    ['org:a', 'suppliedBy', supplier],
    ...Array.from({ length: 12 }, (_, below): Related[] => {
      const own = `org:s${index}-${below}`;
      return [[supplier, 'suppliedBy', own], ...sitesOf(own, 12)];
    }).flat(),
  ]);
  // 1 + 60 + 60 × 12 + 60 × 12 × 12 = 9,421 things without the bound.
  expect(around(related, ['org:a'], 3).depths.size).toBe(mostNodes);
});

const org = fc.nat(12).map((index) => `org:${index}`);
const site = fc.nat(150).map((index) => `site:${index}`);
const anyRelated = fc.uniqueArray(
  fc
    .oneof(
      fc.tuple(org, fc.constant('operates' as const), site),
      fc.tuple(org, fc.constantFrom('owns' as const, 'suppliedBy' as const), org),
    )
    .filter(([from, , to]) => from !== to),
  { minLength: 1, maxLength: 300, selector: (related) => related.join(' ') },
);

test('what is shown of the neighbours of a thing and what is counted are all of them', () => {
  fc.assert(
    fc.property(anyRelated, fc.integer({ min: 1, max: 3 }), (related, depth) => {
      const network = networkFrom(related);
      const [first] = related[0] ?? [''];
      const start = placeIn(network, first);
      const { depths, links, rests } = surroundings(network, [start], depth, () => true);
      const shown = links.filter(({ subject, object }) => subject === start || object === start).length;
      const counted = rests.filter(({ of }) => of === first).reduce((sum, { count }) => sum + count, 0);
      expect(shown + counted).toBe(network.linksOf(start).length);
      for (const { subject, object } of links) expect(depths.has(subject) && depths.has(object)).toBe(true);
      expect(Math.max(...depths.values())).toBeLessThanOrEqual(depth);
    }),
    { numRuns: 60 },
  );
});
