/** Land and boundaries: the join to economies, both views, anchors, and that no islet floods the globe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { mapEconomies, readAtlas } from './atlas.ts';
import { drawnAlike, groupedByM49, lookedUp } from './boundaries.ts';
import { economiesOf, economiesText } from './economies-table.ts';
import { landOf } from './land.ts';
import { frameOf, turned } from './projection.ts';
import { simplified } from './simplify.ts';

const load = createRequire(import.meta.url);
const coarse = load('world-atlas/countries-110m.json') as Topology;
const fine = load('world-atlas/countries-50m.json') as Topology;
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(`${import.meta.dirname}/../../datasets/economies/${file}`, 'utf8'), { columns: true });

describe('the table of economies', () => {
  it('is what the atlas and the data set of economies give today', () => {
    const economies = economiesOf({
      codes: rows('country-table.codes.csv'),
      members: rows('un-m49-2025.statements.csv'),
      atlases: [fine, load('world-atlas/countries-10m.json') as Topology],
    });
    expect(readFileSync(`${import.meta.dirname}/economies.ts`, 'utf8')).toBe(economiesText(economies));
  });

  it('has each anchor inside its own area', () => {
    const { features } = feature(fine, fine.objects.countries as GeometryCollection<{ name: string }>);
    const byName = new Map(features.map((one) => [one.properties.name, one]));
    for (const [id, name] of [
      ['economy:COD', 'Dem. Rep. Congo'],
      ['economy:VNM', 'Vietnam'],
      ['economy:HRV', 'Croatia'],
      ['economy:NAM', 'Namibia'],
      ['economy:XKX', 'Kosovo'],
      ['economy:CHL', 'Chile'],
    ] as const) {
      const place = mapEconomies.get(id);
      const shape = byName.get(name);
      if (place === undefined || shape === undefined) throw new Error(`no ${name}`);
      expect(geoContains(shape, [place.longitude, place.latitude]), name).toBe(true);
    }
  });

  it('gives an area that the M49 list leaves out the region of its neighbours', () => {
    expect(mapEconomies.get('economy:TWN')?.region).toBe('ASIA');
    expect(mapEconomies.get('economy:XKX')?.region).toBe('EUROPE');
    expect(mapEconomies.get('economy:CHL')?.region).toBe('SOUTH_AMERICA');
    expect(mapEconomies.get('economy:MEX')?.region).toBe('NORTH_AMERICA');
  });
});

describe('an atlas', () => {
  it('is joined by ISO numeric code: only these areas are no economy of the data', () => {
    const without = (file: unknown) =>
      readAtlas(file)
        .areas.filter(({ economy }) => economy === null)
        .map(({ name }) => name)
        .sort();
    expect(without(coarse)).toEqual(['N. Cyprus', 'Somaliland']);
    expect(without(fine)).toEqual(['Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
  });

  it('that is none is refused, with what was expected', () => {
    expect(() => readAtlas({ type: 'FeatureCollection' })).toThrow(/expected countries-110m\.json/);
    expect(() => readAtlas(null)).toThrow(/not a TopoJSON topology/);
  });

  it('draws what the words say of disputed areas: each point lies in the area named', () => {
    const { features } = feature(fine, fine.objects.countries as GeometryCollection<{ name: string }>);
    for (const { longitude, latitude, drawnAs } of lookedUp) {
      const found = features.filter((one) => geoContains(one, [longitude, latitude]));
      expect(found.map(({ properties }) => properties.name)).toEqual([drawnAs]);
    }
    expect([...new Set(lookedUp.map(({ name }) => name))].sort()).toEqual([...drawnAlike].sort());
  });
});

describe('the two views of boundaries', () => {
  const atlas = readAtlas(fine);
  const apart = landOf(atlas, 1000, 20, 'control');
  const grouped = landOf(atlas, 1000, 20, 'm49');
  const ids = (land: typeof apart) => land.areas.map(({ id }) => id);

  it('differ in the three areas that the M49 list has no entry for, and in nothing else', () => {
    const gone = ids(apart).filter((id) => !ids(grouped).includes(id));
    expect(gone.sort()).toEqual(['N. Cyprus', 'Somaliland', 'economy:XKX']);
    expect(ids(grouped).filter((id) => !ids(apart).includes(id))).toEqual([]);
    const changed = grouped.areas.filter(({ id, d }) => apart.areas.find((one) => one.id === id)?.d !== d);
    expect(changed.map(({ id }) => id).sort()).toEqual(Object.values(groupedByM49).sort());
  });

  it('keep Taiwan, Palestine and Western Sahara as areas of their own in both', () => {
    for (const id of ['economy:TWN', 'economy:PSE', 'economy:ESH']) {
      expect(ids(apart)).toContain(id);
      expect(ids(grouped)).toContain(id);
    }
  });

  it('draw the lines between them apart in view A, and not at all in view B', () => {
    expect(apart.otherBorders).not.toBe('');
    expect(grouped.otherBorders).toBe('');
    expect(grouped.borders).toBe(apart.borders);
  });
});

describe.each([150, 11, -90])('the land seen from %d°', (centre) => {
  it('stays inside the picture, and no area floods the globe', () => {
    for (const file of [coarse, fine]) {
      const { frame, areas, sphere } = landOf(readAtlas(file), 800, centre, 'control');
      const coordinates = (d: string): number[] =>
        [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
      for (const { id, d } of areas) {
        expect(d, id).not.toMatch(/NaN|Infinity/);
        for (const one of coordinates(d)) expect(one).toBeLessThanOrEqual(frame.width);
        // Shoelace: Russia, the largest, is 11 % of the land's projection; a flooded globe would be all of it.
        expect(areaOf(d), id).toBeLessThan(0.2 * areaOf(sphere));
      }
    }
  });
});

/** Area of the rings of an SVG path of straight lines, holes taken off. */
function areaOf(d: string): number {
  const rings = d.split('M').filter((part) => part !== '');
  return Math.abs(
    rings.reduce((sum, ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map(Number));
      return (
        sum +
        points.reduce((area, [x = 0, y = 0], index) => {
          const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
          return area + (x * nextY - nextX * y) / 2;
        }, 0)
      );
    }, 0),
  );
}

it('the same land is projected once', () => {
  const atlas = readAtlas(coarse);
  expect(landOf(atlas, 500, 150, 'control')).toBe(landOf(atlas, 500, 150, 'control'));
  expect(landOf(atlas, 500, 150, 'm49')).not.toBe(landOf(atlas, 500, 150, 'control'));
});

describe('the projection', () => {
  it('keeps areas equal: a cell at the equator and one at 60° have the ratio of their areas on the sphere', () => {
    const frame = frameOf(1000, 0);
    // Between two parallels the sphere's area goes with the difference of their sines.
    const cell = (south: number) => {
      const corners = [
        frame.at(0, south),
        frame.at(1, south),
        frame.at(1, south + 1),
        frame.at(0, south + 1),
      ];
      return Math.abs(
        corners.reduce((sum, { x, y }, index) => {
          const next = corners[(index + 1) % 4] ?? { x: 0, y: 0 };
          return sum + (x * next.y - next.x * y) / 2;
        }, 0),
      );
    };
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
    const expected = (sine(61) - sine(60)) / (sine(1) - sine(0));
    expect(cell(60) / cell(0)).toBeCloseTo(expected, 3);
  });
  it('has the centre in the middle and fills the width', () => {
    const frame = frameOf(1000, 150);
    expect(frame.at(150, 0).x).toBeCloseTo(500, 6);
    expect(frame.at(-30.000001, 0).x).toBeCloseTo(999, 3);
  });
  it.each([
    [190, -170],
    [-180, -180],
    [180, -180],
    [-541, 179],
    [0, 0],
  ])('%d° is %d°', (longitude, expected) => expect(turned(longitude)).toBe(expected));
});

describe('taking detail out', () => {
  const topology = (line: number[][]): Topology =>
    ({ type: 'Topology', objects: {}, arcs: [line] }) as Topology;
  it('drops points nearer to the line than the tolerance, and keeps both ends', () => {
    const line = [
      [0, 0],
      [1, 0.01],
      [2, 1],
      [3, 0.51],
      [4, 0],
    ];
    // (1, 0.01) is 0.44 off the line from (0, 0) to (2, 1); (3, 0.51) is 0.009 off the one to (4, 0).
    expect(simplified(topology(line), 0.05).arcs[0]).toEqual([line[0], line[1], line[2], line[4]]);
  });
  it('leaves an islet three corners', () => {
    const islet = [
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ];
    expect(new Set(simplified(topology(islet), 1).arcs[0]?.map(String)).size).toBe(3);
  });
  it('turns steps of a quantised line into places', () => {
    const quantised = {
      ...topology([
        [10, 0],
        [0, 10],
      ]),
      transform: { scale: [0.1, 0.1], translate: [-1, 0] },
    };
    expect(simplified(quantised as Topology, 0).arcs[0]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});
