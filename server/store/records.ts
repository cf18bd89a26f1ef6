/** Rows of the graph file as they come from SQL, and the entities and statements that they stand for. */
import type { Unknown } from '../../schema/dataset.ts';
import type { Extent } from '../../schema/extent.ts';
import type { PrecedenceReason } from '../../schema/precedence.ts';
import type { StatementRow } from '../../schema/store.ts';
import type { Columns } from './graph-file.ts';
import { packed, unpacked } from './packed.ts';

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
const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `"${name}"`);

/** Columns of `statement` whose texts tell few kinds of statement apart: packed, one list of them serves many rows. */
const kindNames = [
  'predicate',
  'product',
  'stage',
  'period',
  'unit',
  'status',
  'missing',
  'source',
  'edition',
  'read',
  'quarantine_rule',
];

/** Columns of `statement` that tell its rows apart. */
const ownNames = [
  'row',
  'fact',
  'id',
  'subject',
  'object',
  'value',
  'low',
  'high',
  'locator',
  'note',
  'quarantine_reason',
];
export const statementColumns = `${quoted(ownNames).join(', ')}, ${packed(quoted(kindNames))}`;

/** Statements from the columns of a query for `statementColumns`. */
export function statementsOf({ values }: Columns): readonly StatementRow[] {
  // The layout's types were compared when the file was opened; what they hold was checked when it was built.
  const column = <Key extends keyof StatementRow>(name: Key): readonly StatementRow[Key][] =>
    (values[ownNames.indexOf(name)] ?? []) as readonly StatementRow[Key][];
  const rows = column('row');
  const facts = column('fact');
  const subjects = column('subject');
  const objects = column('object');
  const amounts = column('value');
  const lows = column('low');
  const highs = column('high');
  const locators = column('locator');
  const notes = column('note');
  const reasons = (values[ownNames.indexOf('quarantine_reason')] ?? []) as readonly (string | null)[];
  const kinds = unpacked(values[ownNames.length] ?? []);
  return column('id').map((id, at) => {
    const [predicate, product, stage, period, unit, status, missing, source, edition, read, rule] =
      kinds[at] ?? [];
    return {
      row: rows[at] as number,
      fact: facts[at] ?? null,
      id,
      subject: subjects[at] as string,
      predicate: predicate as StatementRow['predicate'],
      object: objects[at] ?? null,
      product: product ?? null,
      stage: (stage ?? null) as StatementRow['stage'],
      period: period as string,
      value: amounts[at] ?? null,
      low: lows[at] ?? null,
      high: highs[at] ?? null,
      unit: unit ?? null,
      status: status as StatementRow['status'],
      missing: (missing ?? null) as StatementRow['missing'],
      source: source as string,
      edition: edition as string,
      locator: locators[at] as string,
      read: read as StatementRow['read'],
      note: notes[at] ?? null,
      quarantine: rule == null ? null : { rule, reason: reasons[at] ?? '' },
    };
  });
}
