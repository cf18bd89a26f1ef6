import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodeUnit } from '../../schema/canonical.ts';
import { layoutOf, type Place } from './layout.ts';
import type { Link } from './links.ts';
import { linkOf } from './testing/links.ts';

const idsOf = (links: readonly Link[]): string[] =>
  [...new Set(links.flatMap(({ subject, object }) => [subject, object]))].sort(byCodeUnit);

const layoutOfLinks = (links: readonly Link[]): ReadonlyMap<string, Place> => layoutOf(idsOf(links), links);

const org = fc.nat(30).map((index) => `org:${index}`);
const site = fc.nat(200).map((index) => `site:${index}`);
const economy = fc.constantFrom('economy:CHN', 'economy:COD', 'economy:FRA');
const anyLink: fc.Arbitrary<Link> = fc.oneof(
  fc.tuple(org, org).map(([owner, owned]) => linkOf(owner, 'owns', owned)),
  fc.tuple(org, org).map(([buyer, seller]) => linkOf(buyer, 'suppliedBy', seller)),
  fc.tuple(org, site).map(([runner, run]) => linkOf(runner, 'operates', run)),
  fc.tuple(org, site).map(([buyer, smelter]) => linkOf(buyer, 'sourcesFrom', smelter)),
  fc.tuple(site, economy).map(([place, country]) => linkOf(place, 'locatedIn', country)),
  fc.tuple(org, economy).map(([company, country]) => linkOf(company, 'locatedIn', country)),
);
const anyLinks = fc
  .array(anyLink, { maxLength: 300 })
  .map((links) => links.filter(({ subject, object }) => subject !== object));

test('every thing has a place of its own within the whole, the same each time', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const layout = layoutOfLinks(links);
      expect([...layout.keys()].sort(byCodeUnit)).toEqual(idsOf(links));
      for (const { x, y } of layout.values()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(1000);
        expect(Math.abs(y)).toBeLessThanOrEqual(1000);
      }
      expect(new Set([...layout.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.size);
      expect([...layoutOfLinks(links)]).toEqual([...layout]);
    }),
    { numRuns: 50 },
  );
});

test('a place is kept as it is written: no minus zero, no digit beyond a tenth', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      for (const { x, y } of layoutOfLinks(links).values())
        expect(JSON.parse(JSON.stringify([x, y]))).toEqual([x, y]);
    }),
    { numRuns: 20 },
  );
});

test('the sites of one company lie around it, and nearer than those of another', () => {
  const companies = ['org:a', 'org:b', 'org:c'];
  const links = [
    linkOf('org:a', 'suppliedBy', 'org:b'),
    linkOf('org:b', 'suppliedBy', 'org:c'),
    linkOf('org:c', 'suppliedBy', 'org:a'),
    ...companies.flatMap((company) =>
      Array.from({ length: 20 }, (_, index) =>
        linkOf(company, 'operates', `site:${company.slice(4)}${index}`),
      ),
    ),
  ];
  const layout = layoutOfLinks(links);
  const distance = (one: string, other: string): number => {
    const [from, to] = [layout.get(one), layout.get(other)];
    if (from === undefined || to === undefined) throw new Error(`${one} or ${other} has no place`);
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  for (const company of companies)
    for (const other of companies)
      if (other !== company)
        for (let index = 0; index < 20; index += 1) {
          const own = `site:${company.slice(4)}${index}`;
          expect(distance(company, own)).toBeLessThan(distance(other, own));
        }
});

test('without links there is nothing to place', () => {
  expect(layoutOf([], []).size).toBe(0);
});
