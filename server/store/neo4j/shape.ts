/** What a statement becomes in Neo4j, and what tells two releases of it apart. */
import { sha256 } from '../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { observationForm } from './cypher/layout.ts';

/** Properties of a statement's relationship or node, beside its ends and predicate; whole numbers are marked. */
export const statementProperties = {
  id: 'text',
  fact: 'text',
  product: 'text',
  stage: 'text',
  period: 'text',
  yearFrom: 'whole',
  yearTo: 'whole',
  value: 'number',
  low: 'number',
  high: 'number',
  unit: 'text',
  status: 'text',
  missing: 'text',
  source: 'text',
  edition: 'text',
  locator: 'text',
  read: 'text',
  note: 'text',
  quarantineRule: 'text',
  quarantineReason: 'text',
} as const satisfies Readonly<Record<string, 'text' | 'whole' | 'number'>>;
export type StatementProperty = keyof typeof statementProperties;
export const propertyNames = Object.keys(statementProperties) as readonly StatementProperty[];

export const formOf = ({ object, predicate }: StatementRow): string =>
  object === null ? observationForm : predicate;

/** @param factKey the first 16 digits of the id of the first statement of the fact; null where it stands alone */
export function propertiesOf(
  row: StatementRow,
  factKey: string | null,
): Readonly<Record<StatementProperty, string | number | null>> {
  const { from, to } = yearsOfPeriod(row.period);
  const { id, product, stage, period, value, low, high, unit, status, missing } = row;
  const { source, edition, locator, read, note, quarantine } = row;
  return {
    id,
    fact: factKey,
    product,
    stage,
    period,
    yearFrom: from,
    yearTo: to,
    value,
    low,
    high,
    unit,
    status,
    missing,
    source,
    edition,
    locator,
    read,
    note,
    quarantineRule: quarantine?.rule ?? null,
    quarantineReason: quarantine?.reason ?? null,
  };
}

/** Most statements have no note, no quarantine and a fact of their own: few texts stand for them. */
const marks = new Map<string, string>();

/** Sixteen digits for what is outside a statement's id: how it was read, its note, its quarantine, its fact. */
export function markOf({ read, note, quarantine }: StatementRow, factKey: string | null): string {
  const text = JSON.stringify([read, note, quarantine?.rule ?? null, quarantine?.reason ?? null, factKey]);
  const known = marks.get(text);
  if (known !== undefined) return known;
  const mark = sha256(text).slice(0, 16);
  if (factKey === null && marks.size < 5000) marks.set(text, mark);
  return mark;
}

/** Neither predicates nor sources have a space in their names. */
export const formAndSource = (form: string, source: string): string => `${form} ${source}`;

/** The forms of a release as far as its statements have been seen: those of Forms, with their numbers. */
export interface FormsSoFar {
  /** Every form; a row names its own by its place here. */
  readonly forms: readonly string[];
  readonly withProduct: readonly string[];
  readonly withFact: readonly string[];
  /** Which sources speak in which forms: `extracts usgs-mcs`. */
  readonly withSource: readonly string[];
}

export function formsWith(soFar: FormsSoFar, rows: readonly StatementRow[]): FormsSoFar {
  const forms = new Set(soFar.forms);
  const withProduct = new Set(soFar.withProduct);
  const withFact = new Set(soFar.withFact);
  const withSource = new Set(soFar.withSource);
  for (const row of rows) {
    const form = formOf(row);
    forms.add(form);
    withSource.add(formAndSource(form, row.source));
    if (row.object === null) continue;
    if (row.product !== null) withProduct.add(row.predicate);
    if (row.fact !== null) withFact.add(row.predicate);
  }
  // A row names its form by one signed byte.
  if (forms.size > 127) throw new Error(`${forms.size} forms of statements; the layout holds 127`);
  return {
    forms: [...forms],
    withProduct: [...withProduct],
    withFact: [...withFact],
    withSource: [...withSource],
  };
}

/**
 * What people see of a row of a small table on its node: texts and numbers by their names, and a text in three
 * languages as `name`, `nameFr`, `nameEs`. Stores read the whole row from `record`.
 */
export function shown(row: object): Readonly<Record<string, string | number>> {
  const parts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) parts[name] = value;
    else if (typeof value === 'object' && value !== null && 'en' in value && 'fr' in value && 'es' in value) {
      parts[name] = String(value.en);
      parts[`${name}Fr`] = String(value.fr);
      parts[`${name}Es`] = String(value.es);
    }
  }
  return parts;
}

/** A row of a small table with its digest, which tells it from every other of the table. */
export interface TableRow {
  readonly row: object;
  readonly record: string;
}
export function tableRowsOf(rows: readonly object[]): ReadonlyMap<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const record = JSON.stringify(row);
    let digest = sha256(record);
    // Two rows may be alike in everything.
    while (found.has(digest)) digest = sha256(digest);
    found.set(digest, { row, record });
  }
  return found;
}
