/** Making the land out of two topologies: which areas differ, what is refused, how lines lose detail. */
import { describe, expect, it } from 'vitest';
import { landFile } from './land-file.ts';
import { fewerPoints } from './simplify.ts';

type Point = readonly [number, number];
/** A line of a quantised topology: from its start, step by step. */
const line = (...points: readonly Point[]): number[][] =>
  points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });

/** Hundredths of a degree. */
const grid = { scale: [0.01, 0.01], translate: [0, 0] };

interface Country {
  readonly name: string;
  readonly id?: string;
  readonly polygons: number[][][];
}

const topology = (arcs: number[][][], countries: readonly Country[], transform: unknown = grid): unknown => ({
  type: 'Topology',
  ...(transform === null ? {} : { transform }),
  arcs,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: countries.map(({ name, id, polygons }) => ({
        type: 'MultiPolygon',
        arcs: polygons,
        properties: { name, nameLong: `The ${name}` },
        ...(id === undefined ? {} : { id }),
      })),
    },
  },
});

// Three squares in a row, each 1° wide; a place with "~" runs along its line backwards.
const arcs = [
  line([100, 0], [0, 0], [0, 100], [100, 100]),
  line([100, 100], [100, 0]),
  line([100, 100], [200, 100]),
  line([200, 100], [200, 0]),
  line([200, 0], [100, 0]),
  line([200, 100], [300, 100], [300, 0], [200, 0]),
];
const left = [[0, 1]];
const middle = [[~1, 2, 3, 4]];
const right = [[~3, 5]];
const middleAndRight = [[~1, 2, 5, 4]];
const leftAndMiddle = [[0, 2, 3, 4]];

const apart = topology(arcs, [
  { name: 'Left', id: '001', polygons: [left] },
  { name: 'Middle', polygons: [middle] },
  { name: 'Right', id: '003', polygons: [right] },
]);
const grouped = topology(arcs, [
  { name: 'Left', id: '001', polygons: [left] },
  { name: 'Right', id: '003', polygons: [middleAndRight] },
]);

const areasOf = (control: unknown, un: unknown) =>
  landFile({ control, un }, 0).objects.countries.geometries.map(({ id, properties }) => ({
    id,
    ...properties,
  }));

describe('the land for two views', () => {
  it('keeps an area of one view apart, with its name and the code that the other draws it with', () => {
    expect(areasOf(apart, grouped)).toEqual([
      { id: '001' },
      { id: '003' },
      { id: undefined, name: 'Middle', un: '003' },
    ]);
  });

  it('cuts an area in two where a part of it belongs to another in the other view', () => {
    const control = topology(arcs, [
      { name: 'Left', id: '001', polygons: [left] },
      { name: 'Right', id: '003', polygons: [middle, right] },
    ]);
    const un = topology(arcs, [
      { name: 'Left', id: '001', polygons: [leftAndMiddle] },
      { name: 'Right', id: '003', polygons: [right] },
    ]);
    expect(areasOf(control, un)).toEqual([{ id: '001' }, { id: '003', un: '001' }, { id: '003' }]);
    // The other view may leave the border between two parts of one area standing.
    const undissolved = topology(arcs, [
      { name: 'Left', id: '001', polygons: [left, middle] },
      { name: 'Right', id: '003', polygons: [right] },
    ]);
    expect(landFile({ control, un: undissolved }, 0)).toEqual(landFile({ control, un }, 0));
  });

  it('keeps lines, their order and the grid of the file', () => {
    const { arcs: kept, transform } = landFile({ control: apart, un: grouped }, 0);
    expect(kept).toEqual(arcs);
    expect(transform).toEqual(grid);
  });
});

describe('two topologies that do not fit are refused', () => {
  const cases: readonly [what: string, control: unknown, un: unknown, message: RegExp][] = [
    ['no topology', apart, { type: 'FeatureCollection' }, /view "un" is not a TopoJSON topology/],
    ['nothing', null, grouped, /view "control" is not a TopoJSON topology/],
    ['a topology that is not quantised', topology(arcs, [], null), grouped, /not quantised/],
    [
      'another grid',
      apart,
      topology(arcs, [], { scale: [0.02, 0.01], translate: [0, 0] }),
      /different grids; take both from the same edition/,
    ],
    [
      'a part that lies in two areas of the other view',
      topology(arcs, [
        { name: 'Left', id: '001', polygons: [left] },
        { name: 'Right', id: '003', polygons: [middleAndRight] },
      ]),
      apart,
      /A part of 003 .* has lines of Middle and 003 in the view "un"/,
    ],
    [
      'a part that the other view leaves out',
      apart,
      topology(arcs, [{ name: 'Right', id: '003', polygons: [right] }]),
      /A part of 001 .* no line in common with any area/,
    ],
    [
      'an area that only the other view has',
      topology(arcs, [{ name: 'Left', id: '001', polygons: [left] }]),
      grouped,
      /draws 003 with an outline .* \(6 steps are missing, 0 too many\)/,
    ],
    [
      'an outline that runs elsewhere',
      apart,
      topology(
        arcs.map((arc, place) => (place === 2 ? line([100, 100], [150, 110], [200, 100]) : arc)),
        [
          { name: 'Left', id: '001', polygons: [left] },
          { name: 'Right', id: '003', polygons: [middleAndRight] },
        ],
      ),
      /draws 003 with an outline .* \(2 steps are missing, 1 too many\)/,
    ],
  ];
  it.each(cases)('%s', (_, control, un, message) => {
    expect(() => landFile({ control, un }, 0)).toThrow(message);
  });
});

describe('taking detail out', () => {
  it('drops points nearer to the line than the tolerance, and keeps both ends', () => {
    const bent = [
      [0, 0],
      [1, 0.01],
      [2, 1],
      [3, 0.51],
      [4, 0],
    ];
    // (1, 0.01) is 0.44 off the line from (0, 0) to (2, 1); (3, 0.51) is 0.009 off the one to (4, 0).
    expect(fewerPoints(bent, 0.05)).toEqual([bent[0], bent[1], bent[2], bent[4]]);
  });

  it('leaves an islet three corners', () => {
    const islet = [
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0.01],
      [0, 0],
    ];
    expect(new Set(fewerPoints(islet, 1).map(String)).size).toBe(3);
  });

  it('drops what a border does without, the same on both sides of it', () => {
    const bumped = arcs.map((arc, place) => (place === 1 ? line([100, 100], [101, 50], [100, 0]) : arc));
    const countries = [
      { name: 'Left', id: '001', polygons: [left] },
      { name: 'Right', id: '003', polygons: [middleAndRight] },
    ];
    const file = topology(bumped, countries);
    expect(landFile({ control: file, un: file }, 0.05).arcs).toEqual(arcs);
    expect(landFile({ control: file, un: file }, 0.005).arcs).toEqual(bumped);
  });

  it('takes less out of a ring that would lose more than a tenth of its area', () => {
    // A square of 0.02°: a triangle would be half of it.
    const islet = line([0, 0], [0, 2], [2, 2], [2, 0], [0, 0]);
    const file = topology([islet], [{ name: 'Islet', id: '001', polygons: [[[0]]] }]);
    expect(landFile({ control: file, un: file }, 0.05).arcs).toEqual([islet]);
  });
});
