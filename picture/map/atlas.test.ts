/** Land and boundaries: the files and their note, the join to economies, both views, anchors, no islet floods the globe. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { geoArea, geoContains } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { type Atlas, mapEconomies, readAtlas } from './atlas.ts';
import {
  type BoundaryView,
  boundaryViews,
  differences,
  drawnAlike,
  drawnApart,
  lookedUp,
} from './boundaries.ts';
import { economiesOf, economiesText } from './economies-table.ts';
import { landOf } from './land.ts';
import { frameOf, turned } from './projection.ts';
import { type AtlasFile, atlasFrom, landText } from './testing/land.ts';

const files: readonly AtlasFile[] = ['countries-110m', 'countries-50m'];
const coarse = atlasFrom('countries-110m');
const fine = atlasFrom('countries-50m');
const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(`${import.meta.dirname}/../../datasets/economies/${file}`, 'utf8'), { columns: true });

/** With what a view draws a place; null for the sea. */
function ownerAt(atlas: Atlas, longitude: number, latitude: number, view: BoundaryView): string | null {
  const found = atlas.areas.filter(({ geometry }) =>
    geoContains(feature(atlas.topology, geometry as Polygon), [longitude, latitude]),
  );
  expect(found.length, `areas at ${longitude}, ${latitude}`).toBeLessThanOrEqual(1);
  return found[0]?.owner[view] ?? null;
}

describe('the files of the land', () => {
  const note = readFileSync(`${import.meta.dirname}/land/README.md`, 'utf8');
  it.each(files)('%s is the one that its note speaks of', (file) => {
    const found = createHash('sha256').update(landText(file)).digest('hex');
    expect(note).toContain(`| \`${file}.json\` | \`${found}\` |`);
  });

  it.each(files)('%s holds no names but those of areas without a code', (file) => {
    const { areas } = atlasFrom(file);
    for (const { geometry } of areas) {
      const { name, ...rest } = (geometry.properties ?? {}) as { readonly name?: string };
      expect(Object.keys(rest).filter((key) => key !== 'un')).toEqual([]);
      expect(name === undefined, name).toBe(geometry.id !== undefined);
    }
  });

  it.each(files)('%s covers no place on the ground twice, and the globe not at all', (file) => {
    const { topology, areas } = atlasFrom(file);
    const shares = areas.map(
      ({ geometry }) => geoArea(feature(topology, geometry as Polygon)) / (4 * Math.PI),
    );
    const whole = geoArea({
      type: 'MultiPolygon',
      coordinates: merge(
        topology,
        areas.map(({ geometry }) => geometry as Polygon | MultiPolygon),
      ).coordinates,
    });
    // Land is 29 % of the globe.
    expect(whole / (4 * Math.PI)).toBeCloseTo(0.29, 2);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole / (4 * Math.PI), 4);
    for (const share of shares) expect(share).toBeGreaterThan(0);
  });
});

describe('the table of economies', () => {
  it('is what the land and the data set of economies give today', () => {
    const economies = economiesOf({
      codes: rows('country-table.codes.csv'),
      members: rows('un-m49-2025.statements.csv'),
      land: JSON.parse(landText('countries-50m')),
      points: rows('country-table.entities.csv'),
    });
    expect(readFileSync(`${import.meta.dirname}/economies.ts`, 'utf8')).toBe(economiesText(economies));
  });

  it('has each anchor inside its own area', () => {
    const drawn = new Set(fine.areas.map(({ economy }) => economy));
    const outside = [...mapEconomies.values()].filter(
      ({ economy, longitude, latitude }) =>
        drawn.has(economy) && ownerAt(fine, longitude, latitude, 'control') !== economy,
    );
    expect(outside.map(({ economy }) => economy)).toEqual([]);
  });

  it('gives an economy that the land leaves out the point of the table of economies', () => {
    expect(fine.areas.some(({ economy }) => economy === 'economy:GIB')).toBe(false);
    expect(mapEconomies.get('economy:GIB')).toMatchObject({
      longitude: -5.35,
      latitude: 36.14,
      region: 'EUROPE',
    });
  });

  it('gives an area that the M49 list leaves out the region of its neighbours', () => {
    expect(mapEconomies.get('economy:TWN')?.region).toBe('ASIA');
    expect(mapEconomies.get('economy:XKX')?.region).toBe('EUROPE');
    expect(mapEconomies.get('economy:CHL')?.region).toBe('SOUTH_AMERICA');
    expect(mapEconomies.get('economy:MEX')?.region).toBe('NORTH_AMERICA');
  });
});

describe('an atlas', () => {
  it('is joined by M49 code: only these areas are no economy of the data', () => {
    const without = ({ areas }: Atlas) =>
      areas
        .filter(({ economy }) => economy === null)
        .map(({ owner }) => owner.control)
        .sort();
    expect(without(coarse)).toEqual(['N. Cyprus', 'Somaliland']);
    expect(without(fine)).toEqual(['Indian Ocean Ter.', 'N. Cyprus', 'Siachen Glacier', 'Somaliland']);
  });

  it('that is none is refused, with what was expected', () => {
    expect(() => readAtlas({ type: 'FeatureCollection' })).toThrow(/expected countries-110m\.json/);
    expect(() => readAtlas(null)).toThrow(/not a TopoJSON topology/);
  });
});

describe.each([
  ['1:110m', coarse],
  ['1:50m', fine],
] as const)('what the words say of boundaries, at %s', (detail, atlas) => {
  it('holds for what the two views draw differently', () => {
    for (const { name, longitude, latitude, ...drawn } of drawnApart) {
      for (const view of boundaryViews) {
        expect(ownerAt(atlas, longitude, latitude, view), `${name} in ${view}`).toBe(drawn[view]);
      }
    }
  });

  it('leaves out no area that the two views draw differently', () => {
    const apart = atlas.areas.filter(({ owner }) => owner.control !== owner.un);
    expect(apart.map(({ owner }) => `${owner.control} ${owner.un}`).sort()).toEqual(
      [...new Set(drawnApart.map(({ control, un }) => `${control} ${un}`))].sort(),
    );
    expect(new Set(drawnApart.map(({ name }) => name))).toEqual(new Set(differences));
  });

  it('holds for what both draw alike', () => {
    for (const { name, longitude, latitude, drawnAs, coarse: coarser } of lookedUp) {
      const expected = detail === '1:50m' || coarser === undefined ? drawnAs : coarser;
      for (const view of boundaryViews) {
        expect(ownerAt(atlas, longitude, latitude, view), `${name} in ${view}`).toBe(expected);
      }
    }
    expect(new Set(lookedUp.map(({ name }) => name))).toEqual(new Set(drawnAlike));
  });
});

describe.each([
  ['1:110m', coarse],
  ['1:50m', fine],
] as const)('the two views of boundaries at %s', (_, atlas) => {
  const control = landOf(atlas, 1000, 20, 'control');
  const un = landOf(atlas, 1000, 20, 'un');
  const ids = (land: typeof control) => land.areas.map(({ id }) => id);

  it('differ in what the words name, and in nothing else', () => {
    const gone = ids(control).filter((id) => !ids(un).includes(id));
    expect(gone.sort()).toEqual(['N. Cyprus', 'Somaliland', 'economy:XKX']);
    expect(ids(un).filter((id) => !ids(control).includes(id))).toEqual([]);
    const changed = un.areas.filter(({ id, d }) => control.areas.find((one) => one.id === id)?.d !== d);
    expect(changed.map(({ id }) => id).sort()).toEqual([
      'economy:CYP',
      'economy:RUS',
      'economy:SOM',
      'economy:SRB',
      'economy:UKR',
    ]);
  });

  it('keep Taiwan, Palestine and Western Sahara as areas of their own in both', () => {
    for (const id of ['economy:TWN', 'economy:PSE', 'economy:ESH']) {
      expect(ids(control)).toContain(id);
      expect(ids(un)).toContain(id);
    }
  });

  it('draw the lines between them apart in view A, and not at all in view B', () => {
    expect(control.otherBorders.split('M').length - 1).toBeGreaterThanOrEqual(differences.length);
    expect(un.otherBorders).toBe('');
    expect(un.borders).toBe(control.borders);
  });
});

describe.each([150, 11, -90])('the land seen from %d°', (centre) => {
  it('stays inside the picture, and no area floods the globe', () => {
    for (const [atlas, view] of [coarse, fine].flatMap((one) =>
      boundaryViews.map((view) => [one, view] as const),
    )) {
      const { frame, areas, sphere } = landOf(atlas, 800, centre, view);
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
  expect(landOf(coarse, 500, 150, 'control')).toBe(landOf(coarse, 500, 150, 'control'));
  expect(landOf(coarse, 500, 150, 'un')).not.toBe(landOf(coarse, 500, 150, 'control'));
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
