/** Rows of the graph file as they come from SQL, and the entities and statements that they stand for. */
import type { Unknown } from '../../schema/dataset.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { Amount, StatementRow } from '../../schema/store.ts';
import type { Columns } from './graph-file.ts';

export interface EntityRecord {
  readonly id: string;
  readonly name_en: string;
  readonly name_fr: string;
  readonly name_es: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly part_of: string | null;
  readonly owner_source: string | null;
  readonly owner_edition: string | null;
  readonly replaced_by: string | null;
}

export function entityOf(record: EntityRecord): Entity {
  const { owner_source: source, owner_edition: edition } = record;
  return {
    id: record.id,
    name: { en: record.name_en, fr: record.name_fr, es: record.name_es },
    latitude: record.latitude,
    longitude: record.longitude,
    partOf: record.part_of,
    ownedBy: source === null || edition === null ? null : { source, edition },
    replacedBy: record.replaced_by,
  };
}

export interface UnknownRecord extends Omit<Unknown, 'text'> {
  readonly text_en: string;
  readonly text_fr: string;
  readonly text_es: string;
}

export function unknownOf(record: UnknownRecord): Unknown {
  return {
    id: record.id,
    kind: record.kind,
    stage: record.stage,
    entity: record.entity,
    text: { en: record.text_en, fr: record.text_fr, es: record.text_es },
  };
}

export interface ExtentRecord extends Omit<Extent, 'text'> {
  readonly text_en: string;
  readonly text_fr: string;
  readonly text_es: string;
}

export function extentOf({ text_en, text_fr, text_es, ...record }: ExtentRecord): Extent {
  return { ...record, text: { en: text_en, fr: text_fr, es: text_es } };
}

/** Columns of `statement` that a row is made from, in the order of `statementsOf`; the years stand in its period. */
export const statementColumns = [
  'row',
  'fact',
  'id',
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'missing',
  'source',
  'edition',
  'locator',
  'read',
  'note',
  'quarantine_rule',
  'quarantine_reason',
]
  .map((column) => `"${column}"`)
  .join(', ');

/** Statements from the columns of a query for `statementColumns`. */
export function statementsOf({ values }: Columns): readonly StatementRow[] {
  // The layout's types were compared when the file was opened; what they hold was checked when it was built.
  const column = <Key extends keyof StatementRow>(index: number): readonly StatementRow[Key][] =>
    (values[index] ?? []) as readonly StatementRow[Key][];
  const rows = column<'row'>(0);
  const facts = column<'fact'>(1);
  const ids = column<'id'>(2);
  const subjects = column<'subject'>(3);
  const predicates = column<'predicate'>(4);
  const objects = column<'object'>(5);
  const products = column<'product'>(6);
  const stages = column<'stage'>(7);
  const periods = column<'period'>(8);
  const amounts = column<'value'>(9);
  const lows = column<'low'>(10);
  const highs = column<'high'>(11);
  const unitIds = column<'unit'>(12);
  const statuses = column<'status'>(13);
  const missing = column<'missing'>(14);
  const sources = column<'source'>(15);
  const editions = column<'edition'>(16);
  const locators = column<'locator'>(17);
  const reads = column<'read'>(18);
  const notes = column<'note'>(19);
  const rules = (values[20] ?? []) as readonly (string | null)[];
  const reasons = (values[21] ?? []) as readonly (string | null)[];
  return ids.map((id, at) => {
    const rule = rules[at] ?? null;
    return {
      row: rows[at] as number,
      fact: facts[at] ?? null,
      id,
      subject: subjects[at] as string,
      predicate: predicates[at] as StatementRow['predicate'],
      object: objects[at] ?? null,
      product: products[at] ?? null,
      stage: stages[at] ?? null,
      period: periods[at] as string,
      value: amounts[at] ?? null,
      low: lows[at] ?? null,
      high: highs[at] ?? null,
      unit: unitIds[at] ?? null,
      status: statuses[at] as StatementRow['status'],
      missing: missing[at] ?? null,
      source: sources[at] as string,
      edition: editions[at] as string,
      locator: locators[at] as string,
      read: reads[at] as StatementRow['read'],
      note: notes[at] ?? null,
      quarantine: rule === null ? null : { rule, reason: reasons[at] ?? '' },
    };
  });
}

/** Columns of `statement` that an amount is made from, in the order of `amountsOf`. */
export const amountColumns = [
  'row',
  'fact',
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'source',
  'edition',
]
  .map((column) => `"${column}"`)
  .join(', ');

/** Amounts from the columns of a query for `amountColumns`. */
export function amountsOf({ values }: Columns): readonly Amount[] {
  const column = <Key extends keyof Amount>(index: number): readonly Amount[Key][] =>
    (values[index] ?? []) as readonly Amount[Key][];
  const rows = column<'row'>(0);
  const facts = column<'fact'>(1);
  const subjects = column<'subject'>(2);
  const predicates = column<'predicate'>(3);
  const objects = column<'object'>(4);
  const products = column<'product'>(5);
  const stages = column<'stage'>(6);
  const periods = column<'period'>(7);
  const amounts = column<'value'>(8);
  const lows = column<'low'>(9);
  const highs = column<'high'>(10);
  const unitIds = column<'unit'>(11);
  const sources = column<'source'>(12);
  const editions = column<'edition'>(13);
  return rows.map((row, at) => ({
    row,
    fact: facts[at] ?? null,
    subject: subjects[at] as string,
    predicate: predicates[at] as Amount['predicate'],
    object: objects[at] ?? null,
    product: products[at] ?? null,
    stage: stages[at] ?? null,
    period: periods[at] as string,
    value: amounts[at] ?? null,
    low: lows[at] ?? null,
    high: highs[at] ?? null,
    unit: unitIds[at] ?? null,
    source: sources[at] as string,
    edition: editions[at] as string,
  }));
}
