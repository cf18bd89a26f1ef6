/** CSV: every table as text, for spreadsheets and everything else. */
import { join } from 'node:path';
import { copyCsv } from '../copy-csv.ts';
import type { ExportFormat } from '../format.ts';
import { exportTables } from '../tables.ts';

export const csv: ExportFormat = {
  id: 'csv',
  says: 'Every table as UTF-8 text with commas: spreadsheets, R, any language. A text that a spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.',
  files: exportTables.map(({ name, holds }) => ({
    name: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    holds,
  })),
  async write(slice, folder) {
    for (const { name, columns, view, order } of exportTables)
      await copyCsv(slice, `SELECT * FROM ${view} ORDER BY ${order}`, columns, join(folder, `${name}.csv`));
  },
};
