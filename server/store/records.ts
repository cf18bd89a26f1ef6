/** Rows of the graph file as they come from SQL, and the entities and statements that they stand for. */
import type { Unknown } from '../../schema/dataset.ts';
import type { Entity } from '../../schema/entity.ts';
import type { StatementRow } from '../../schema/store.ts';

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

export interface StatementRecord extends Omit<StatementRow, 'quarantine'> {
  readonly quarantine_rule: string | null;
  readonly quarantine_reason: string | null;
}

/** Columns of `statement` that a row is made from; the years stand in its period. */
export const statementColumns = [
  'row',
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

export function statementOf(record: StatementRecord): StatementRow {
  const { quarantine_rule: rule, quarantine_reason: reason, ...rest } = record;
  return { ...rest, quarantine: rule === null ? null : { rule, reason: reason ?? '' } };
}
