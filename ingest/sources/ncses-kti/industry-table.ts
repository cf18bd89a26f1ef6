/** The layout of the edition of 2024: all industries of the world and of selected economies in one table. */
import type { InputTable } from '../../adapter.ts';
import { emitYears, yearColumns } from './series.ts';

const years = [2002, 2022] as const;
const tableId = '10758';
const codes = 'field_isic_rev_4_industry_codes';
const redundant = 'repeats the full path';

export const industryTable: InputTable = {
  file: /^data\.csv$/,
  fileName: 'data.csv',
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    table_id: { is: 'term', meaning: 'Number of the table' },
    row_id: { is: 'term', meaning: 'Number of the row' },
    industry_full_path: {
      is: 'term',
      meaning: 'Industry, from the outside in; "&nbsp;" in rows that part economies',
    },
    industry_level_1: { ignored: redundant },
    industry_level_2: { ignored: redundant },
    industry_level_3: { ignored: redundant },
    industry_level_4: { ignored: redundant },
    industry_level_5: { ignored: redundant },
    industry_hierarchy_depth: { ignored: redundant },
    field_economy: { is: 'place', meaning: 'World, EU-27 or economy' },
    [codes]: { is: 'term', meaning: 'ISIC Rev. 4 code; blank for sums of several and for ratios' },
    ...yearColumns(...years),
  },
  key: ['row_id'],
  row: (row, emit) => {
    if (row.text('table_id') !== tableId) {
      emit.fail(row, 'table_id', row.text('table_id'), `${tableId}, the table of industries of edition 2024`);
      return;
    }
    if (/&nbsp;$/.test(row.text('industry_full_path'))) {
      emit.drop(row, 'row that only parts two economies');
      return;
    }
    if (row.text(codes) !== 'C26') {
      emit.drop(row, 'another industry than ISIC C26, or a ratio of industries');
      return;
    }
    const name = row.text('field_economy');
    const place = `table SKTI-2, row ${row.text('row_id')} (${name}, C26)`;
    emitYears(row, emit, '2024', years, { name, place });
  },
};
