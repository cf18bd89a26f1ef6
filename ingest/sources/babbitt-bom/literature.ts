/** Entries that the workbook quotes from other documents, in shares of mass. */
import type { Emit, Row } from '../../adapter.ts';
import { massOfUnit } from './categories.ts';
import { contentIn, letters, numberIn } from './cells.ts';
import type { OpenTable } from './group-sheet.ts';
import { citedDocument, listedProduct, namesModel } from './product.ts';

const ratingNames = ['traceability', 'level of detail', 'category consistency'];

/** @returns false where the entry is of no named model, and so yields nothing */
export function emitLiterature(row: Row, emit: Emit, table: OpenTable, text: string): boolean {
  if (!namesModel(text)) return false;
  const { entity, year } = listedProduct(text, table.category);
  const cited = citedDocument(row.text(table.source));
  const period = year ?? cited.year;
  if (period === undefined) {
    emit.fail(
      row,
      table.source,
      row.text(table.source),
      'a document that ends with its number in the sheet References',
    );
    return true;
  }
  emit.entity(entity);
  const ratings = letters
    .slice(letters.indexOf(table.source) + 1)
    .map((column) => row.text(column).toLowerCase());
  const rated = ratingNames.map((name, place) => `${name} ${ratings[place]}`).join(', ');
  const yearNote = year === undefined ? ' Model year unknown: the year is that of the document.' : '';
  const note = `Quoted from ${cited.name}; rated by the publisher: ${rated}.${yearNote}`;
  const shared = { subject: entity.id, period, status: 'reported', read: 'secondary' } as const;
  const at = `sheet ${row.sheet?.trim()}, row ${row.line} (${text})`;
  for (const { column, printed, entity: object } of table.headings) {
    const content = contentIn(row, column);
    if (content === undefined) continue;
    const { note: detection, ...figure } = content;
    emit.statement({
      ...shared,
      predicate: 'contains',
      object,
      stage: 'components',
      ...figure,
      unit: 'fraction:gross',
      locator: `${at}, column ${printed}`,
      note: detection === undefined ? note : `${note} ${detection}`,
    });
  }
  const total = table.total === undefined ? undefined : numberIn(row, table.total);
  if (total !== undefined) {
    emit.statement({
      ...shared,
      predicate: 'hasIndicator',
      object: massOfUnit,
      value: total,
      unit: 'g:gross',
      locator: `${at}, column Total mass (g)`,
      note,
    });
  }
  return true;
}
