/** One row of a table of statements as a statement, or what is wrong with it, column by column. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { tableColumns } from '../../schema/dataset.ts';
import type { Source } from '../../schema/source.ts';
import { type StatementBody, StatementBodySchema } from '../../schema/statement.ts';
import { units } from '../../schema/unit.ts';
import { nearestText } from '../nearest.ts';
import { encodingFault } from '../readers/decode.ts';

export type StatementColumn = (typeof tableColumns.statements)[number];
export type StatementCells = Readonly<Record<StatementColumn, string>>;

/** What is wrong with one cell. */
export interface CellFault {
  readonly column: StatementColumn;
  readonly expected: string;
}

/** Numbers as our tables write them: plain decimals. */
export const decimalPattern = /^-?\d+(\.\d+)?$/;
const columns: readonly StatementColumn[] = tableColumns.statements;

/** Columns of a row in the order of the header. */
export function statementCellsOf(cells: readonly string[]): StatementCells {
  return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ''])) as Record<
    StatementColumn,
    string
  >;
}

/**
 * Checks a row against the model and the manifests of its dataset.
 * @param sources the manifests of the row's own dataset
 * @returns the statement where it is one, and every fault
 */
export function checkStatementRow(
  row: StatementCells,
  sources: ReadonlyMap<string, Source>,
): { readonly body?: StatementBody; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  for (const column of columns) {
    const cell = row[column];
    const fault = encodingFault(cell, 'utf-8');
    if (fault !== undefined) faults.push({ column, expected: fault });
    else if (cell !== cell.trim()) faults.push({ column, expected: 'no white space at the ends' });
  }
  const amount = (column: 'value' | 'low' | 'high'): number | null => {
    if (row[column] === '') return null;
    const value = Number(row[column]);
    if (decimalPattern.test(row[column]) && Number.isFinite(value)) return value;
    faults.push({ column, expected: 'a number such as 1250.5: no thousands sign, no exponent, no mark' });
    return null;
  };
  const numbers = { value: amount('value'), low: amount('low'), high: amount('high') };
  const orNull = (column: StatementColumn): string | null => (row[column] === '' ? null : row[column]);
  if ((row.quarantine_rule === '') !== (row.quarantine_reason === ''))
    faults.push({
      column: row.quarantine_rule === '' ? 'quarantine_rule' : 'quarantine_reason',
      expected: 'rule and reason of a quarantine together',
    });
  faults.push(...manifestFaults(row, sources));
  // An amount that cannot be read would only be reported again as missing.
  if (faults.some(({ column }) => column === 'value' || column === 'low' || column === 'high'))
    return { faults };
  const parsed = StatementBodySchema.safeParse({
    subject: row.subject,
    predicate: row.predicate,
    object: orNull('object'),
    product: orNull('product'),
    stage: orNull('stage'),
    period: row.period,
    ...numbers,
    unit: orNull('unit'),
    status: row.status,
    missing: orNull('missing'),
    source: row.source,
    edition: row.edition,
    locator: row.locator,
    read: row.read,
    note: orNull('note'),
    quarantine:
      row.quarantine_rule === '' || row.quarantine_reason === ''
        ? null
        : { rule: row.quarantine_rule, reason: row.quarantine_reason },
  });
  if (parsed.success) return { body: parsed.data, faults };
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? 'subject');
    const column = columns.find((name) => name === field) ?? 'quarantine_rule';
    const hint = column === 'unit' ? nearestText(row.unit, units.ids) : '';
    faults.push({ column, expected: `another value: ${issue.message}${hint}` });
  }
  return { faults };
}

function manifestFaults(row: StatementCells, sources: ReadonlyMap<string, Source>): CellFault[] {
  const source = sources.get(row.source);
  if (source === undefined) {
    const known = [...sources.keys()].sort(byCodeUnit);
    return [
      {
        column: 'source',
        expected: `a source with a manifest in filon:sources: ${known.join(', ') || 'none is there'}`,
      },
    ];
  }
  const faults: CellFault[] = [];
  if (!source.editions.some(({ id }) => id === row.edition)) {
    const known = source.editions.map(({ id }) => id).join(', ');
    faults.push({ column: 'edition', expected: `an edition of ${source.id}: ${known}` });
  }
  if (row.licence !== source.licence)
    faults.push({ column: 'licence', expected: `${source.licence}, the licence of ${source.id}` });
  return faults;
}
