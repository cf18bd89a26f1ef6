/** The layout of the editions of 2020 and 2022: one industry, a row an economy under its region. */
import type { InputTable } from '../../adapter.ts';
import { emitYears, type NcsesEdition, yearColumns } from './series.ts';

export interface RegionTable {
  readonly edition: NcsesEdition;
  /** Number of the table in the publisher's system; other industries have tables of the same columns. */
  readonly tableId: string;
  /** As printed in the report: `S6-7`. */
  readonly printedNumber: string;
  readonly years: readonly [number, number];
  /** What the publisher notes about an economy. */
  readonly notes: ReadonlyMap<string, string>;
}

const path = 'region_country_or_economy_full_path';
const redundant = 'repeats the full path';

export function regionTable({ edition, tableId, printedNumber, years, notes }: RegionTable): InputTable {
  return {
    file: /^data\.csv$/,
    fileName: 'data.csv',
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      table_id: { is: 'term', meaning: 'Number of the table, which says the industry' },
      row_id: { is: 'term', meaning: 'Number of the row' },
      [path]: { is: 'place', meaning: 'World, region and economy, from the outside in' },
      region_country_or_economy_level_1: { ignored: redundant },
      region_country_or_economy_level_2: { ignored: redundant },
      region_country_or_economy_level_3: { ignored: redundant },
      region_country_or_economy_level_4: { ignored: redundant },
      region_country_or_economy_hierarchy_depth: { ignored: redundant },
      ...yearColumns(...years),
    },
    key: [path],
    row: (row, emit) => {
      if (row.text('table_id') !== tableId) {
        emit.fail(
          row,
          'table_id',
          row.text('table_id'),
          `${tableId}, the table of ISIC C26 in edition ${edition}`,
        );
        return;
      }
      const name = row.text(path).split(' -> ').at(-1) ?? '';
      const note = notes.get(name);
      const place = `table ${printedNumber}, row ${row.text('row_id')} (${name})`;
      emitYears(row, emit, edition, years, { name, place, ...(note === undefined ? {} : { note }) });
    },
  };
}
