/** A printed ring: every thing once, no name upon another, all within the picture. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../text.ts';
import type { NeighbourhoodResult, RelatedResult } from './query.ts';
import { drawRing } from './ring.ts';

const thing = (id: string, name: string): RelatedResult => ({
  id,
  name,
  kind: 'SITE',
  kindLabel: 'site',
  side: null,
});

function around(names: readonly string[], rests: number): NeighbourhoodResult {
  const of = { ...thing('org:centre', 'The centre'), kind: 'ORGANISATION' };
  const things = names.map((name, at) => thing(`site:${at}`, name));
  const predicate = { id: 'owns', label: 'owns' };
  return {
    of,
    depth: 1,
    nodes: [of, ...things].map((entity) => ({ entity, x: 0, y: 0, depth: 1, degree: 900, shown: 1 })),
    edges: things.map(({ id }) => ({
      from: of.id,
      to: id,
      predicate,
      statements: 1,
      yearFrom: 2020,
      yearTo: 2020,
    })),
    rests: Array.from({ length: rests }, (_, at) => ({
      of: of.id,
      predicate: { id: `predicate-${at}`, label: '' },
      direction: 'OUT' as const,
      kind: 'SITE',
      count: 7,
    })),
    predicates: [],
    caveats: [],
    permalink: '/',
    sources: [],
  };
}

it('has every thing and what was left out once, and no name upon another or beyond the edge', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'W', ' ', 'é') }), {
        maxLength: 28,
      }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(332, 380, 600, 706, 976, 1400),
      (names, rests, width) => {
        const {
          nodes,
          rests: drawn,
          height,
        } = drawRing(around(names, rests), { width, rest: () => '+ 7 sites' });
        expect(nodes).toHaveLength(names.length + 1);
        expect(drawn).toHaveLength(rests);
        const boxes = [...nodes.slice(1), ...drawn].map(({ label }) => {
          if (label === null) throw new Error('a mark without a name');
          const wide = textWidth(label.text, label.size, label.face);
          const left = label.anchor === 'end' ? label.x - wide : label.x;
          return { left, right: left + wide, top: label.y - label.size / 2, foot: label.y + label.size / 2 };
        });
        for (const [at, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(width);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.foot).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(at + 1))
            expect(
              one.right <= other.left ||
                other.right <= one.left ||
                one.foot <= other.top ||
                other.foot <= one.top,
            ).toBe(true);
        }
      },
    ),
  );
});
