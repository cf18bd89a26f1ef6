/** CSV that no spreadsheet computes. */
import { formulaStart } from '../../schema/formula-start.ts';
import { quoted } from './quoted.ts';
import type { ExportSlice } from './slice.ts';
import type { ExportColumn } from './tables.ts';

/** A text that begins like a formula gets an apostrophe before it, which spreadsheets read as "this is text". Numbers stay numbers. */
function harmless({ name, type }: Pick<ExportColumn, 'name' | 'type'>): string {
  if (type !== 'string') return `"${name}"`;
  return `CASE WHEN regexp_matches("${name}", ${quoted(`^${formulaStart}`)}) THEN '''' || "${name}" ELSE "${name}" END AS "${name}"`;
}

/**
 * Writes rows to a file, in their order.
 * @param rows a query with these columns
 */
export async function copyCsv(
  slice: ExportSlice,
  rows: string,
  columns: readonly Pick<ExportColumn, 'name' | 'type'>[],
  path: string,
): Promise<void> {
  await slice.run(
    `COPY (SELECT ${columns.map(harmless).join(', ')} FROM (${rows})) TO ${quoted(path)} (FORMAT csv, HEADER)`,
  );
}
