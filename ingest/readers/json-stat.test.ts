/** Cubes of JSON-stat, on small files written by hand after the description of the format. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputTable } from '../adapter.ts';
import { InputError } from '../problem.ts';
import { readJsonStat } from './json-stat.ts';

const table: InputTable = {
  file: /\.json$/,
  fileName: 'cube.json',
  layout: { format: 'json-stat' },
  columns: {
    geo: { is: 'place', meaning: 'country' },
    time: { is: 'term', meaning: 'year' },
    value: { is: 'figure', meaning: 'figure' },
    status: { is: 'note', meaning: 'flag' },
  },
  row: () => undefined,
};

async function read(cube: unknown): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-json-stat-'));
  try {
    const path = join(folder, 'cube.json');
    await writeFile(path, typeof cube === 'string' ? cube : JSON.stringify(cube));
    const rows: string[] = [];
    for await (const row of readJsonStat(table, path))
      rows.push(
        [row.line, ...['geo', 'time', 'value', 'status'].map((column) => row.text(column))].join(' '),
      );
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const cube = {
  version: '2.0',
  class: 'dataset',
  id: ['geo', 'time'],
  size: [2, 3],
  dimension: {
    geo: { category: { index: { DE: 0, FR: 1 }, label: { DE: 'Germany', FR: 'France' } } },
    time: { category: { index: ['2020', '2021', '2022'] } },
  },
  value: { '0': 1.5, '5': 0 },
  status: { '1': 'c', '5': 'e' },
};

test('a row is a cell with a value or a status; the last dimension runs fastest', async () => {
  // Cell 5 of 2 × 3 is the second country in the third year.
  expect(await read(cube)).toEqual(['1 DE 2020 1.5 ', '2 DE 2021  c', '6 FR 2022 0 e']);
});

test('values may stand in a list with null for what is not there', async () => {
  expect(await read({ ...cube, value: [1.5, null, null, null, null, 0], status: undefined })).toEqual([
    '1 DE 2020 1.5 ',
    '6 FR 2022 0 ',
  ]);
});

test('a dimension of one category may have its label alone', async () => {
  const time = { category: { label: { '2020': '2020' } } };
  const one = {
    ...cube,
    size: [2, 1],
    dimension: { ...cube.dimension, time },
    value: { '1': 3 },
    status: {},
  };
  expect(await read(one)).toEqual(['2 FR 2020 3 ']);
});

test('places that stand in another order than the codes count', async () => {
  const geo = { category: { index: { DE: 1, FR: 0 } } };
  expect((await read({ ...cube, dimension: { ...cube.dimension, geo } }))[0]).toBe('1 FR 2020 1.5 ');
});

test('every cell comes out once, under its own categories', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), async (geos, years) => {
      const codes = (count: number, mark: string): string[] =>
        Array.from({ length: count }, (_, at) => `${mark}${at}`);
      const dimension = {
        geo: { category: { index: codes(geos, 'g') } },
        time: { category: { index: codes(years, 't') } },
      };
      const value = Array.from({ length: geos * years }, (_, at) => at);
      const rows = await read({ ...cube, size: [geos, years], dimension, value, status: {} });
      const expected = codes(geos, 'g').flatMap((geo, i) =>
        codes(years, 't').map((time, j) => `${i * years + j + 1} ${geo} ${time} ${i * years + j} `),
      );
      expect(rows).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['a page for people', '<html></html>', 'cut off or damaged'],
  ['a file that is cut', JSON.stringify(cube).slice(0, -9), 'cut off or damaged'],
  [
    'an answer that says why there is none',
    { error: [{ status: 400, label: 'No such dataset' }] },
    'No such dataset',
  ],
  ['another object', { class: 'collection' }, '(column class)'],
  ['a cube without values', { ...cube, value: undefined }, '(column value)'],
  ['a cube of no cells', { ...cube, value: {}, status: {} }, 'the cube is empty'],
  ['a size too few', { ...cube, size: [2] }, 'one size for each of the dimensions geo, time'],
  ['a size that is not that of the codes', { ...cube, size: [3, 3] }, '2 codes'],
  [
    'a dimension without categories',
    { ...cube, dimension: { geo: cube.dimension.geo } },
    'the categories of time',
  ],
  [
    'a place that stands twice',
    { ...cube, dimension: { ...cube.dimension, geo: { category: { index: { DE: 0, FR: 0 } } } } },
    'each once',
  ],
  ['a cell outside', { ...cube, value: { '6': 1 } }, 'a cell from 0 to 5'],
  ['a list that is too short', { ...cube, value: [1] }, '6 cells'],
  [
    'a dimension that is not declared',
    { ...cube, id: ['geo', 'year'], dimension: { ...cube.dimension, year: cube.dimension.time } },
    'column year',
  ],
  ['a cell that stands twice', JSON.stringify(cube).replace('"0":1.5', '"0":1.5,"0":2'), 'each key once'],
])('%s is refused', async (_, broken, message) => {
  const refusal = await read(broken).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(InputError);
  expect((refusal as InputError).message).toContain(message);
});
