/**
 * A list of an answer as a table: a row an item, a column a field. A named thing becomes its id and its name, a
 * quantity its value with bounds, unit, status and why there is none, a list the texts of its items. A figure whose
 * evidence was asked for brings along what it rests on.
 */
import { isObject, isQuantity, type Json } from './json.ts';
import { type FigureLike, figureCell } from './stands-on.ts';
import { type LaidCell, type TableCell, type TakenTable, tableOf } from './table.ts';

/** `shortTitle` as scripts name columns: `short_title`. */
const columnOf = (path: readonly string[]): string =>
  path.join('_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a list says in one cell: ids where its items have them, else their texts. */
function listed(items: readonly unknown[]): string {
  return items
    .map((item) => {
      if (!isObject(item)) return String(item ?? '');
      const said = item.id ?? item.name ?? item.label ?? item.kind;
      return typeof said === 'string'
        ? said
        : JSON.stringify(item, (key, inner) => (key === 'standsOn' ? undefined : inner));
    })
    .join('; ');
}

/** @param figure that the value is the quantity of */
function* cellsOf(
  value: unknown,
  path: readonly string[],
  figure?: Json,
): Generator<readonly [string, LaidCell]> {
  if (value === null || value === undefined) yield [columnOf(path), null];
  else if (typeof value === 'number' || typeof value === 'string') yield [columnOf(path), value];
  else if (typeof value === 'boolean') yield [columnOf(path), String(value)];
  else if (Array.isArray(value)) yield [columnOf(path), listed(value)];
  else if (isQuantity(value)) {
    // `gap.quantity` is what the figure is called, `gap`.
    const name = columnOf(path.at(-1) === 'quantity' && path.length > 1 ? path.slice(0, -1) : path);
    yield [
      name,
      figure === undefined ? (value.value as TableCell) : figureCell(figure as unknown as FigureLike),
    ];
    yield [`${name}_low`, value.low as TableCell];
    yield [`${name}_high`, value.high as TableCell];
    yield [`${name}_unit`, (value.unit as Json).id as TableCell];
    yield [`${name}_status`, String(value.status).toLowerCase()];
    yield [
      `${name}_missing`,
      typeof value.missing === 'string' ? value.missing.toLowerCase().replaceAll('_', '-') : null,
    ];
  } else if (isObject(value)) {
    const { standsOn, ...own } = value;
    const figure = standsOn === undefined ? undefined : value;
    for (const [key, inner] of Object.entries(own)) {
      // The id of a thing stands under the thing's own name.
      yield* cellsOf(inner, key === 'id' && path.length > 0 ? path : [...path, key], figure);
    }
  }
}

/** @param release stands in every row */
export function flatTable(items: readonly unknown[], release: string | null): TakenTable {
  const records = items.map((item) => ({ ...Object.fromEntries(cellsOf(item, [])), release }));
  const columns = new Set(records.flatMap((record) => Object.keys(record)));
  columns.delete('release');
  return tableOf([...columns, 'release'], records);
}
