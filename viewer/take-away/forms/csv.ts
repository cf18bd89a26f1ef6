/** The table for any program: a cell that a spreadsheet would take for a formula is made harmless. */
import type { TableForm } from './form.ts';

export const csv: TableForm = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv;charset=utf-8',
  async make(table) {
    const [{ csvOf }, rows] = await Promise.all([import('../../../picture/taken/table.ts'), table()]);
    return csvOf(rows);
  },
};
