/** The 2026 edition of the Mineral Commodity Summaries: MCS2026_Commodities_Data.csv, a row a figure. */
import type { Adapter } from '../../../adapter.ts';
import { usgsMcs } from '../source.ts';
import { worldRowsAgree } from '../world-row.ts';
import { totals2026 } from './assertions.ts';
import { corrections2026, fileName } from './corrections.ts';
import { deviations2026 } from './deviations.ts';
import { readRow } from './row.ts';

export const usgsMcs2026: Adapter = {
  id: 'usgs-mcs-2026',
  dataset: 'usgs-mcs',
  source: usgsMcs,
  edition: '2026',
  read: 'copy',
  rawFolder: 'extraction/usgs-mcs2025-2026',
  tables: [
    {
      file: /^MCS2026_Commodities_Data.*\.csv$/i,
      fileName,
      layout: { format: 'csv', encoding: 'windows-1252', delimiter: ',' },
      columns: {
        'MCS chapter': { is: 'term', meaning: 'chapter of the book' },
        Section: {
          is: 'term',
          meaning: 'table of the chapter: United States, import sources, or a world table',
        },
        Commodity: { is: 'term', meaning: 'commodity within the chapter' },
        Country: { is: 'place', meaning: 'economy, World total, or Other countries' },
        Statistics: { is: 'term', meaning: 'Production, Reserves, Capacity, Price, Import and others' },
        Statistics_detail: {
          is: 'term',
          meaning: 'what exactly, with stage and basis; "rounded" on world rows',
        },
        Unit: { is: 'term', meaning: 'unit of the value' },
        Year: { is: 'term', meaning: 'year, or a span (2021–24) in import sources' },
        Value: { is: 'figure', meaning: 'the figure, with thousands commas, or a mark', unit: 'Unit' },
        Notes: { is: 'note', meaning: 'notes joined by --; "Estimated." is one of them' },
        'Is critical mineral 2025': { ignored: 'a list of the United States, no figure' },
        'Other notes': {
          ignored: 'notes on a whole chapter: the unit, which series.ts declares, and what was revised',
        },
      },
      key: [
        'MCS chapter',
        'Section',
        'Commodity',
        'Country',
        'Statistics',
        'Statistics_detail',
        'Unit',
        'Year',
      ],
      row: readRow,
    },
  ],
  corrections: corrections2026,
  quarantine: [],
  assertions: [],
  pinnedAssertions: [...totals2026, worldRowsAgree(deviations2026)],
};
