/** A cube of JSON-stat 2.0 (https://json-stat.org/format/), as statistical offices give it out. */
import { basename } from 'node:path';
import { z } from 'zod';
import { decimalText } from '../../schema/canonical.ts';
import type { InputTable, Row } from '../adapter.ts';
import { InputError } from '../problem.ts';
import { matchHeader } from './columns.ts';
import { jsonOf } from './json.ts';
import { RowMaker } from './row.ts';

const CategorySchema = z.object({
  /** Codes with their places, or in their order; a dimension of one category may have its label alone. */
  index: z.union([z.record(z.string(), z.int().nonnegative()), z.array(z.string())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const CellSchema = z.union([z.number(), z.string(), z.null()]);
/** Every cell in order, or those that are there by their number. */
const CellsSchema = z.union([z.array(CellSchema), z.record(z.string().regex(/^\d+$/), CellSchema)]);

const CubeSchema = z.object({
  class: z.literal('dataset'),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().positive()).min(1),
  dimension: z.record(z.string(), z.object({ category: CategorySchema })),
  value: CellsSchema,
  /** Of single cells, or one of all. */
  status: z.union([z.string(), CellsSchema]).optional(),
});
type Cube = z.infer<typeof CubeSchema>;

interface Dimension {
  readonly name: string;
  /** Of its categories, in the order of the cells. */
  readonly codes: readonly string[];
}

/**
 * Rows in the order of the cells; the line of a row is the number of its cell, counted from 1.
 * @throws InputError with the key that does not fit
 */
export async function* readJsonStat(table: InputTable, path: string): AsyncGenerator<Row> {
  const cube = cubeOf(await jsonOf(path), path);
  const dimensions = dimensionsOf(cube, path);
  const count = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  const values = cellsOf(cube.value, count, 'value', path);
  const statuses = cellsOf(cube.status ?? {}, count, 'status', path);
  const numbers = [...new Set([...values.keys(), ...statuses.keys()])].sort((a, b) => a - b);
  if (numbers.length === 0)
    throw new InputError([{ file: path, expected: 'cells with a value; the cube is empty' }]);
  const header = [...dimensions.map(({ name }) => name), 'value', 'status'];
  const match = matchHeader(header, table, { file: path, line: 1 });
  if (match.problems.length > 0) throw new InputError(match.problems);
  const maker = new RowMaker(table, match.places, basename(path));
  for (const number of numbers)
    yield maker.make(number + 1, [
      ...codesOf(number, dimensions),
      values.get(number) ?? '',
      statuses.get(number) ?? '',
    ]);
}

function cubeOf(root: unknown, file: string): Cube {
  const checked = CubeSchema.safeParse(root);
  if (checked.success) return checked.data;
  // Publishers answer a question that they refuse with an object of another kind.
  const fault = root !== null && typeof root === 'object' && 'error' in root ? root.error : undefined;
  if (fault !== undefined)
    throw new InputError([
      { file, found: JSON.stringify(fault).slice(0, 200), expected: 'a dataset of JSON-stat' },
    ]);
  throw new InputError(
    checked.error.issues.map(({ path, message }) => ({
      file,
      column: path.join('.') || 'root',
      expected: `a dataset of JSON-stat: ${message}`,
    })),
  );
}

function dimensionsOf({ id, size, dimension }: Cube, file: string): Dimension[] {
  const wrong = (column: string, found: string, expected: string): InputError =>
    new InputError([{ file, column, found, expected }]);
  if (id.length !== size.length || new Set(id).size !== id.length)
    throw wrong('size', size.join(', '), `one size for each of the dimensions ${id.join(', ')}`);
  return id.map((name, place) => {
    const column = `dimension.${name}.category.index`;
    const category = Object.hasOwn(dimension, name) ? dimension[name]?.category : undefined;
    if (category === undefined) throw wrong(column, '', `the categories of ${name}`);
    const { index = Object.keys(category.label ?? {}) } = category;
    const codes = Array.isArray(index)
      ? index
      : Object.entries(index)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code);
    const isInOrder = Array.isArray(index) || codes.every((code, at) => index[code] === at);
    if (codes.length !== size[place] || !isInOrder)
      throw wrong(
        column,
        `${codes.length} codes`,
        `${size[place]} codes with the places from 0 on, each once`,
      );
    return { name, codes };
  });
}

/** Cells that hold something, by number. */
function cellsOf(
  cells: NonNullable<Cube['status']>,
  count: number,
  column: 'value' | 'status',
  file: string,
): Map<number, string> {
  const found = new Map<number, string>();
  // One status of all cells says nothing about a single one.
  if (typeof cells === 'string') return found;
  for (const [key, cell] of Object.entries(cells)) {
    const number = Number(key);
    if (number >= count)
      throw new InputError([{ file, column, found: key, expected: `a cell from 0 to ${count - 1}` }]);
    if (cell !== null && cell !== '')
      found.set(number, typeof cell === 'number' ? decimalText(cell) : cell.trim());
  }
  if (Array.isArray(cells) && cells.length !== count)
    throw new InputError([{ file, column, found: `${cells.length} cells`, expected: `${count} cells` }]);
  return found;
}

/** The category of a cell in each dimension: the last one runs fastest. */
function codesOf(number: number, dimensions: readonly Dimension[]): string[] {
  let rest = number;
  return dimensions
    .toReversed()
    .map(({ codes }) => {
      const code = codes[rest % codes.length] ?? '';
      rest = Math.floor(rest / codes.length);
      return code;
    })
    .reverse();
}
