/** Rows of our own tables as text cells, in the order of their columns, sorted the same on every machine. */
import { byCodeUnit, decimalText } from '../../schema/canonical.ts';
import { type TableKind, tableColumns } from '../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { LicenceId } from '../../schema/licence.ts';
import type { Correction } from '../../schema/source.ts';
import type { Statement } from '../../schema/statement.ts';

type Cells<Kind extends TableKind> = Readonly<Record<(typeof tableColumns)[Kind][number], string>>;

const number = (value: number | null): string => (value === null ? '' : decimalText(value));

export function statementCells(statement: Statement, licence: LicenceId): string[] {
  const cells: Cells<'statements'> = {
    subject: statement.subject,
    predicate: statement.predicate,
    object: statement.object ?? '',
    product: statement.product ?? '',
    stage: statement.stage ?? '',
    period: statement.period,
    value: number(statement.value),
    low: number(statement.low),
    high: number(statement.high),
    unit: statement.unit ?? '',
    status: statement.status,
    missing: statement.missing ?? '',
    source: statement.source,
    edition: statement.edition,
    licence,
    locator: statement.locator,
    read: statement.read,
    note: statement.note ?? '',
    quarantine_rule: statement.quarantine?.rule ?? '',
    quarantine_reason: statement.quarantine?.reason ?? '',
  };
  return inOrder('statements', cells);
}

export function entityCells(entity: Entity): string[] {
  const cells: Cells<'entities'> = {
    id: entity.id,
    name_en: entity.name.en,
    name_fr: entity.name.fr,
    name_es: entity.name.es,
    latitude: number(entity.latitude),
    longitude: number(entity.longitude),
    part_of: entity.partOf ?? '',
    owner_source: entity.ownedBy?.source ?? '',
    owner_edition: entity.ownedBy?.edition ?? '',
    replaced_by: entity.replacedBy ?? '',
  };
  return inOrder('entities', cells);
}

export const aliasCells = ({ entity, name, language, scope }: Alias): string[] => [
  entity,
  name,
  language,
  scope,
];
export const codeCells = ({ entity, system, code }: EntityCode): string[] => [entity, system, code];
export function correctionCells(correction: Correction): string[] {
  return inOrder('corrections', { ...correction });
}

export function extentCells({ text, ...extent }: Extent): string[] {
  return inOrder('extents', {
    ...extent,
    product: extent.product ?? '',
    dimension: extent.dimension ?? '',
    share: number(extent.share),
    text_en: text.en,
    text_fr: text.fr,
    text_es: text.es,
  });
}

function inOrder<Kind extends TableKind>(kind: Kind, cells: Cells<Kind>): string[] {
  const byName = new Map(Object.entries<string>(cells));
  return tableColumns[kind].map((column) => byName.get(column) ?? '');
}

/**
 * A whole table as CSV: UTF-8, LF, comma, quotes only where needed, NFC, rows sorted by their cells from left
 * to right, repeated rows once.
 */
export function tableText(kind: TableKind, rows: readonly (readonly string[])[]): string {
  const sorted = [...rows].sort(byCells);
  const lines = sorted.map((cells) => cells.map(quoted).join(','));
  return `${[tableColumns[kind].join(','), ...lines.filter((line, place) => line !== lines[place - 1])].join('\n')}\n`;
}

function byCells(a: readonly string[], b: readonly string[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const order = byCodeUnit(a[place] ?? '', b[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** A cell as every table holds it: NFC, on one line, without white space at its ends. */
export function cleanCell(cell: string): string {
  return cell
    .normalize('NFC')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

function quoted(cell: string): string {
  const text = cleanCell(cell);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
