/** Units that were taken apart and weighed, and the publisher's mean of them. */
import type { Draft, Emit, Row } from '../../adapter.ts';
import { massOfUnit, meanMassOfLaboratoryUnits } from './categories.ts';
import { contentIn, firstColumns, notDetected, numberIn } from './cells.ts';
import type { OpenTable } from './group-sheet.ts';
import { listedProduct } from './product.ts';

/** A laboratory unit: grams by column, blank cells left out. */
export interface Unit {
  readonly year: string;
  readonly grams: ReadonlyMap<string, number>;
}

const place = (row: Row, of: string, column: string): string =>
  `sheet ${row.sheet?.trim()}, row ${row.line} (${of}), column ${column}`;

/** The text, where there is any. */
const noted = (...parts: readonly (string | undefined)[]): { readonly note?: string } => {
  const note = parts.filter((part) => part !== undefined).join(' ');
  return note === '' ? {} : { note };
};

const inComponents = {
  predicate: 'contains',
  stage: 'components',
  unit: 'g:gross',
  status: 'reported',
} as const;
const ofMass = { predicate: 'hasIndicator', unit: 'g:gross', status: 'reported' } as const;

export function emitLaboratoryUnit(row: Row, emit: Emit, table: OpenTable, text: string): Unit | undefined {
  const { entity, year, isYearApproximate } = listedProduct(text, table.category);
  if (year === undefined) {
    emit.fail(
      row,
      firstColumns[0],
      text,
      'a product with its year in parentheses, as in "Nokia 5165 (1998)"',
    );
    return undefined;
  }
  emit.entity(entity);
  const yearNote = isYearApproximate ? 'The year is approximate.' : undefined;
  const grams = new Map<string, number>();
  for (const { column, printed, entity: object } of table.headings) {
    const content = contentIn(row, column);
    if (content === undefined) continue;
    grams.set(column, content.value ?? 0);
    const { note, ...figure } = content;
    emit.statement({
      ...inComponents,
      subject: entity.id,
      object,
      period: year,
      ...figure,
      locator: place(row, text, printed),
      ...noted(yearNote, note),
    });
  }
  emitTotal(
    row,
    emit,
    table,
    { text, sum: [...grams.values()].reduce((sum, value) => sum + value, 0) },
    (value) => ({
      ...ofMass,
      subject: entity.id,
      object: massOfUnit,
      period: year,
      value,
      locator: place(row, text, 'Total'),
      ...noted(yearNote),
    }),
  );
  if (table.total !== undefined) grams.set(table.total, numberIn(row, table.total) ?? 0);
  return { year, grams };
}

/** The printed total must be what the parts weigh together, within a gram or two per cent. */
function emitTotal(
  row: Row,
  emit: Emit,
  { total }: OpenTable,
  { text, sum }: { readonly text: string; readonly sum: number },
  draft: (value: number) => Draft,
): void {
  const value = total === undefined ? undefined : numberIn(row, total);
  if (total === undefined || value === undefined) return;
  if (Math.abs(value - sum) > Math.max(1, 0.02 * value))
    emit.fail(
      row,
      total,
      row.text(total),
      `about ${sum.toFixed(2)}, which the parts of ${text} weigh together`,
    );
  emit.statement(draft(value));
}

/**
 * The publisher's mean of the units above it, with the lightest and heaviest of them as bounds. A blank cell
 * of a unit does not count; "-" counts as zero, as the publisher counts it.
 */
export function emitLaboratoryMean(row: Row, emit: Emit, table: OpenTable, units: readonly Unit[]): void {
  const years = units.map(({ year }) => year).sort();
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const period = first === last ? first : `${first}/${last}`;
  const columns = [
    ...table.headings.map(({ column, printed, entity }) => ({ column, printed, object: entity })),
    ...(table.total === undefined ? [] : [{ column: table.total, printed: 'Total', object: undefined }]),
  ];
  for (const { column, printed, object } of columns) {
    const value = numberIn(row, column);
    const values = units.flatMap((unit) => unit.grams.get(column) ?? []);
    if (value === undefined || values.length === 0) continue;
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    if (Math.abs(value - mean) > 1e-6 * Math.max(1, mean)) {
      emit.fail(
        row,
        column,
        row.text(column),
        `${mean}, the mean of the ${values.length} units above (${printed})`,
      );
      continue;
    }
    const bounds = { value, low: Math.min(...values), high: Math.max(...values) };
    const figure = value === 0 ? ({ missing: 'not-available' } as const) : bounds;
    const note =
      value === 0
        ? notDetected
        : `Mean of ${values.length} laboratory ${values.length === 1 ? 'unit' : 'units'}; low and high are the least and most of them.`;
    const shared = { subject: table.category, period, locator: place(row, 'average', printed), note };
    emit.statement(
      object === undefined
        ? { ...ofMass, ...shared, ...figure, object: meanMassOfLaboratoryUnits }
        : { ...inComponents, ...shared, ...figure, object },
    );
  }
}
