/**
 * A sheet of a product group. It holds several tables one below the other, of laboratory units in grams and of
 * literature in shares of mass, each under titles of its own; so its rows are read in turn, knowing what stood above.
 */
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { categoryOf, categoryOfSheetName, contentColumns, contentOf } from './categories.ts';
import { firstCell, firstColumns, letters } from './cells.ts';
import { emitLaboratoryMean, emitLaboratoryUnit, type Unit } from './laboratory.ts';
import { emitLiterature } from './literature.ts';

/** Columns of contents of a table, by what they hold. */
export interface Heading {
  readonly column: string;
  readonly printed: string;
  readonly entity: string;
}

/** The table in which a row stands. */
export interface OpenTable {
  readonly category: string;
  readonly headings: readonly Heading[];
  /** Column of the mass of the whole; undefined where the table gives none. */
  readonly total: string | undefined;
  readonly source: string;
}

interface Position {
  readonly sheet: string;
  category: string | undefined;
  kind: 'grams' | 'shares' | undefined;
  table: OpenTable | undefined;
  /** Laboratory units of the table so far: the publisher's own mean, most and least are held against them. */
  units: Unit[];
}

/** By the emitter, of which each run has its own for a file. */
const positions = new WeakMap<Emit, Position>();

function positionOf(row: Row, emit: Emit): Position {
  const sheet = row.sheet ?? '';
  const known = positions.get(emit);
  if (known?.sheet === sheet) return known;
  const category = categoryOfSheetName(sheet);
  const started: Position = { sheet, category, kind: undefined, table: undefined, units: [] };
  positions.set(emit, started);
  return started;
}

export const reasons = {
  title: 'title, unit or note above or below a table',
  header: 'header of a table',
  extremes: 'greatest and least of the units, held against them',
  shares: 'mean, greatest or least share of mass; the mean stands in the sheet Summary',
  unnamed: 'literature entry of no named model',
} as const;

function readRow(row: Row, emit: Emit): void {
  const position = positionOf(row, emit);
  const first = firstCell(row);
  const others = letters.filter((column) => row.text(column) !== '');
  if (first === 'Product name') {
    position.table = openTable(row, emit, position);
    emit.drop(row, reasons.header);
  } else if (others.length === 0 || first === '') readTitle(row, emit, position, first);
  else if (/^(mass %|(average|maximum|minimum) \(mass %\)|final average)/i.test(first))
    emit.drop(row, reasons.shares);
  else if (position.table === undefined)
    emit.fail(row, firstColumns[0], first, 'a header beginning with "Product name" above the first figures');
  else if (position.kind === 'grams') readGrams(row, emit, position, position.table, first);
  else readShares(row, emit, position.table, first);
}

function readTitle(row: Row, emit: Emit, position: Position, first: string): void {
  const unit = first === '' ? row.text('(B)') : '';
  emit.drop(row, reasons.title);
  if (unit === 'Mass (grams)' || unit === 'Mass percent') {
    position.kind = unit === 'Mass (grams)' ? 'grams' : 'shares';
    position.table = undefined;
    position.units = [];
  } else if (first === '') emit.fail(row, '(B)', unit, '"Mass (grams)" or "Mass percent" above a table');
  else if (/^data from literature$/i.test(first)) position.category = categoryOfSheetName(position.sheet);
  else if (!/^(summary$|note\b|data from)/i.test(first)) {
    position.category = categoryOf(first);
    if (position.category === undefined)
      emit.fail(row, firstColumns[0], first, 'the title of a category that the adapter knows, or a note');
  }
}

function openTable(row: Row, emit: Emit, position: Position): OpenTable | undefined {
  const headings = letters.slice(0, contentColumns).flatMap((column): Heading[] => {
    const printed = row.text(column);
    const entity = contentOf(printed);
    if (entity !== undefined) return [{ column, printed, entity }];
    emit.fail(row, column, printed, 'a material or component that the adapter knows');
    return [];
  });
  const repeated = headings.find(
    ({ entity }, place) => headings.findIndex((one) => one.entity === entity) !== place,
  );
  if (repeated !== undefined) emit.fail(row, repeated.column, repeated.printed, 'each content in one column');
  const [total = '', source = '', ...ratings] = letters.slice(contentColumns);
  const expected = [
    [total, /^(Total|Total mass \(g\)|)$/, '"Total", "Total mass (g)" or nothing'],
    [source, /^Source$/, '"Source"'],
    ...['Traceability', 'Level of detail', 'Category consistency'].map(
      (name, place) => [ratings[place] ?? '', new RegExp(`^(${name}|)$`), `"${name}" or nothing`] as const,
    ),
  ] as const;
  for (const [column, pattern, words] of expected)
    if (!pattern.test(row.text(column))) emit.fail(row, column, row.text(column), words);
  if (position.kind === undefined)
    emit.fail(row, firstColumns[0], 'Product name', 'a line with the unit above it');
  if (position.category === undefined) {
    emit.fail(row, firstColumns[0], 'Product name', `the category of the sheet "${position.sheet}" above it`);
    return undefined;
  }
  return {
    category: position.category,
    headings,
    total: row.text(total) === '' ? undefined : total,
    source,
  };
}

function readGrams(row: Row, emit: Emit, position: Position, table: OpenTable, first: string): void {
  const statistic = /^(average|maximum|minimum) \(g\)$/i.exec(first)?.[1]?.toLowerCase();
  if (statistic === undefined) {
    const unit = emitLaboratoryUnit(row, emit, table, first);
    if (unit !== undefined) position.units.push(unit);
  } else if (statistic === 'average') emitLaboratoryMean(row, emit, table, position.units);
  else {
    checkExtremes(row, emit, table, position.units, statistic === 'maximum' ? Math.max : Math.min);
    emit.drop(row, reasons.extremes);
  }
}

function checkExtremes(
  row: Row,
  emit: Emit,
  { headings }: OpenTable,
  units: readonly Unit[],
  of: (...values: number[]) => number,
): void {
  for (const { column, printed } of headings) {
    const values = units.flatMap((unit) => unit.grams.get(column) ?? []);
    if (values.length === 0 || row.text(column) === '') continue;
    const expected = of(...values);
    if (Math.abs(Number(row.text(column)) - expected) > 1e-6 * Math.max(1, expected))
      emit.fail(row, column, row.text(column), `${expected}, as in the units above (${printed})`);
  }
}

function readShares(row: Row, emit: Emit, table: OpenTable, first: string): void {
  if (!emitLiterature(row, emit, table, first)) emit.drop(row, reasons.unnamed);
}

export const groupSheets: InputTable = {
  file: /^Product[ _]Bill[ _]of[ _]Materials.*\.xlsx$/i,
  fileName: 'Product Bill of Materials_June2020.xlsx',
  layout: { format: 'xlsx', sheet: /^(?!Summary$|References$)/, headerRow: 1 },
  columns: {
    ...Object.fromEntries(
      firstColumns.map((name) => [
        name,
        {
          is: 'term',
          meaning: 'Title, header, name of a product, or name of a statistic',
          optional: true,
        } as const,
      ]),
    ),
    ...Object.fromEntries(
      letters.map((name) => [
        name,
        { is: 'figure', meaning: 'What the nearest header above says', optional: true } as const,
      ]),
    ),
  },
  row: readRow,
};
