import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readAtlas } from './atlas.ts';
import { lighterAtlas } from './lighter.ts';

const coarse = readAtlas(
  JSON.parse(readFileSync(join(import.meta.dirname, 'land/countries-110m.json'), 'utf8')),
);
const pointsOf = ({ topology }: typeof coarse): number =>
  topology.arcs.reduce((sum, arc) => sum + arc.length, 0);

test('without tolerance it is the same land, point by point', () => {
  const same = lighterAtlas(coarse, 0);
  const countries = (of: typeof coarse) =>
    feature(of.topology, of.topology.objects.countries as GeometryCollection).features;
  expect(pointsOf(same)).toBeGreaterThan(0.98 * pointsOf(coarse));
  expect(countries(same)).toHaveLength(countries(coarse).length);
  const [first] = countries(same);
  expect(first?.geometry.type).toBe(countries(coarse)[0]?.geometry.type);
  // The first point of each line stands where it stood.
  const { scale, translate } = coarse.topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  for (const [at, arc] of coarse.topology.arcs.entries()) {
    const [x = 0, y = 0] = arc[0] ?? [];
    const [own] = same.topology.arcs[at] ?? [];
    expect(own?.[0]).toBeCloseTo(x * scale[0] + translate[0], 9);
    expect(own?.[1]).toBeCloseTo(y * scale[1] + translate[1], 9);
  }
});

test('with tolerance it has fewer points, every area, and lines that end where they ended', () => {
  const light = lighterAtlas(coarse, 0.4);
  const whole = lighterAtlas(coarse, 0);
  expect(pointsOf(light)).toBeLessThan(0.7 * pointsOf(coarse));
  expect(light.areas).toEqual(coarse.areas);
  for (const [at, arc] of light.topology.arcs.entries()) {
    expect(arc.length).toBeGreaterThanOrEqual(2);
    expect(arc[0]).toEqual(whole.topology.arcs[at]?.[0]);
    expect(arc.at(-1)).toEqual(whole.topology.arcs[at]?.at(-1));
  }
});
