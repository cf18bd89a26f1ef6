/** World Mineral Statistics: CSV exports of the publisher's OGC API, a row a country, commodity and year. */
import type { Adapter, ColumnRule } from '../../adapter.ts';
import { noWorldRow, pinned } from './assertions.ts';
import { farAboveAllOtherYears, farBelowYearsAround, leapOfOneYear } from './quarantine.ts';
import { readRow } from './row.ts';
import { bgsWms } from './source.ts';

const pole: ColumnRule = { ignored: 'a point inside the country to put a label at, no place of production' };
const otherScheme: ColumnRule = {
  ignored: 'the same commodity in another scheme of names, blank in many rows',
};

export const bgsWms2024: Adapter = {
  id: 'bgs-wms-2024',
  dataset: 'bgs-wms',
  source: bgsWms,
  edition: '2024',
  read: 'copy',
  rawFolder: 'refining/bgs-wms-refined-stage',
  tables: [
    {
      file: /^BGS_.*_production\.csv$/i,
      fileName: 'BGS_cobalt_production.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        bgs_statistic_type_trans: { is: 'term', meaning: 'Production; the API also has Imports and Exports' },
        bgs_commodity_trans: { is: 'term', meaning: 'commodity and stage, such as "cobalt, refined"' },
        bgs_sub_commodity_trans: { is: 'term', meaning: 'part of the commodity, such as a ferro-alloy' },
        country_trans: { is: 'place', meaning: 'name of the country, at the time' },
        country_iso2_code: { is: 'place', meaning: 'two-letter code, by which rows are joined' },
        year: { is: 'term', meaning: 'the year, as 2023-01-01 00:00:00' },
        quantity: { is: 'figure', meaning: 'output in the year', unit: 'units' },
        units: { is: 'term', meaning: 'unit of the quantity, with its basis' },
        data_precision_description: { is: 'note', meaning: 'why the quantity is nil or not a number' },
        concat_figure_notes_text: {
          is: 'note',
          meaning: 'notes on the figure, divided by |; "Estimates." is one',
        },
        country_iso3_code: { ignored: 'wrong for the Republic of the Congo, which has the code of DR Congo' },
        quantity_in_book_style: {
          ignored: 'the quantity as printed in the book: ----- for nil, ... for unknown',
        },
        concat_table_notes_text: {
          ignored: 'notes on a whole table; those that change the meaning of a figure stand in the manifest',
        },
        concat_table_notes_code: { ignored: 'numbers of the notes on a table' },
        concat_figure_notes_code: { ignored: 'letters of the notes, whose text is read' },
        yearbook_table_id: { ignored: 'number of the table, one for each commodity' },
        yearbook_table_trans: { ignored: 'title of the table, one for each commodity' },
        bgs_commodity_code: { ignored: 'number of the commodity, whose name is read' },
        sdmx_code: {
          ignored: 'letter for normal, missing or not significant, which the precision says in words',
        },
        sdmx_translation: { ignored: 'the same in words, spelt in two ways' },
        cgi_commodity_url: otherScheme,
        erml_commodity: otherScheme,
        erml_group: otherScheme,
        erml_sub_commodity: otherScheme,
        x: pole,
        y: pole,
        pole_of_inaccessibility_longitude: pole,
        pole_of_inaccessibility_latitude: pole,
      },
      key: [
        'bgs_statistic_type_trans',
        'bgs_commodity_trans',
        'bgs_sub_commodity_trans',
        'country_iso2_code',
        'country_trans',
        'year',
      ],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [leapOfOneYear, farAboveAllOtherYears, farBelowYearsAround],
  assertions: [noWorldRow],
  pinnedAssertions: pinned,
};
