/** Rows of the graph file as they come from SQL, and the entities and statements that they stand for. */
import type { Unknown } from '../../schema/dataset.ts';
import type { Entity } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { PrecedenceReason } from '../../schema/precedence.ts';
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

export interface ReasonRecord extends Omit<PrecedenceReason, 'text'> {
  readonly text_en: string;
  readonly text_fr: string;
  readonly text_es: string;
}

export function reasonOf({ rule, predicate, ...record }: ReasonRecord): PrecedenceReason {
  return { rule, predicate, text: { en: record.text_en, fr: record.text_fr, es: record.text_es } };
}

export interface ExtentRecord extends Omit<Extent, 'text'> {
  readonly text_en: string;
  readonly text_fr: string;
  readonly text_es: string;
}

export function extentOf({ text_en, text_fr, text_es, ...record }: ExtentRecord): Extent {
  return { ...record, text: { en: text_en, fr: text_fr, es: text_es } };
}

/** Names of columns as SQL lists them. */
const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Columns of `statement` that a row is made from, in the order of `statementsOf`; the years stand in its period. */
const statementNames = [
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
];
export const statementColumns = listed(statementNames);

/** Statements from the columns of a query for `statementColumns`. */
export function statementsOf({ values }: Columns): readonly StatementRow[] {
  // The layout's types were compared when the file was opened; what they hold was checked when it was built.
  const column = <Key extends keyof StatementRow>(name: Key): readonly StatementRow[Key][] =>
    (values[statementNames.indexOf(name)] ?? []) as readonly StatementRow[Key][];
  const rows = column('row');
  const facts = column('fact');
  const ids = column('id');
  const subjects = column('subject');
  const predicates = column('predicate');
  const objects = column('object');
  const products = column('product');
  const stages = column('stage');
  const periods = column('period');
  const amounts = column('value');
  const lows = column('low');
  const highs = column('high');
  const unitIds = column('unit');
  const statuses = column('status');
  const missing = column('missing');
  const sources = column('source');
  const editions = column('edition');
  const locators = column('locator');
  const reads = column('read');
  const notes = column('note');
  const rules = (values[statementNames.indexOf('quarantine_rule')] ?? []) as readonly (string | null)[];
  const reasons = (values[statementNames.indexOf('quarantine_reason')] ?? []) as readonly (string | null)[];
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
const amountNames = [
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
];
export const amountColumns = listed(amountNames);

/** Amounts from the columns of a query for `amountColumns`. */
export function amountsOf({ values }: Columns): readonly Amount[] {
  const column = <Key extends keyof Amount>(name: Key): readonly Amount[Key][] =>
    (values[amountNames.indexOf(name)] ?? []) as readonly Amount[Key][];
  const rows = column('row');
  const facts = column('fact');
  const subjects = column('subject');
  const predicates = column('predicate');
  const objects = column('object');
  const products = column('product');
  const stages = column('stage');
  const periods = column('period');
  const amounts = column('value');
  const lows = column('low');
  const highs = column('high');
  const unitIds = column('unit');
  const sources = column('source');
  const editions = column('edition');
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
