/** What the layers of all regions share: cells, columns and units. */
import type { ColumnRule, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';

/** Our unit for a printed one; empty where it is no unit of mass or volume by year. */
export const unitsOfAfrica: ReadonlyMap<string, string> = new Map([
  ['Metric tons', 't'],
  ['Thousand metric tons', 'kt'],
  ['Kilograms', 'kg'],
  ['Thousand carats', 'kct'],
  ['Million cubic meters', 'Mm3'],
  ['NA', ''],
  ['Thousand 42-gallon barrels', ''],
  ['Million 42-gallon barrels', ''],
  ['42-gallon barrels per day', ''],
  ['Thousand 42-gallon barrels per day', ''],
  ['Barrels of liquids per day', ''],
  ['Thousand bricks', ''],
  ['Cubic meters', ''],
]);
export const unitsOfIndopacific: ReadonlyMap<string, string> = new Map([
  ['mt', 't'],
  ['kmt', 'kt'],
  ['million mt', 'Mt'],
  ['kg', 'kg'],
  ['Thousand carats', 'kct'],
  ['mcm', 'Mm3'],
  ['NA', ''],
  ['kbbl', ''],
  ['MMbbl', ''],
]);

/** The layers write `<null>`, a blank or nothing where there is nothing. */
export const textOf = (row: Row, column: string): string => {
  const text = row.text(`properties.${column}`);
  return text === '<null>' ? '' : text;
};

export function numberOf(row: Row, column: string): number | undefined {
  const text = textOf(row, column);
  if (text === '' || text === '-999') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0)
    throw new CellError(`properties.${column}`, text, 'a number of zero or more, -999 or nothing');
  return value;
}

export function degreesOf(row: Row, column: string, most: number): number {
  const text = textOf(row, column);
  const value = Number(text);
  if (text === '' || !(Math.abs(value) <= most))
    throw new CellError(`properties.${column}`, text, `degrees from -${most} to ${most}`);
  return value;
}

export const listOf = (text: string): string[] => text.split(/[,;]\s*/).filter((part) => part !== '');
export const columnsOf = (names: readonly string[], rule: ColumnRule): [string, ColumnRule][] =>
  names.map((name) => [`properties.${name}`, rule]);
export const owners = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => `OwnerName${place + 1}`);
