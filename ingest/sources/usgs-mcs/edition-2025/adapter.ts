/** The 2025 edition of the Mineral Commodity Summaries: MCS2025_World_Data.csv, a row a country and series. */
import type { Adapter } from '../../../adapter.ts';
import { usgsMcs } from '../source.ts';
import { worldRowsAgree } from '../world-row.ts';
import { totals2025 } from './assertions.ts';
import { corrections2025 } from './corrections.ts';
import { deviations2025 } from './deviations.ts';
import { readRow } from './row.ts';

export const usgsMcs2025: Adapter = {
  id: 'usgs-mcs-2025',
  dataset: 'usgs-mcs',
  source: usgsMcs,
  edition: '2025',
  read: 'copy',
  rawFolder: 'extraction/usgs-mcs2025-2026',
  tables: [
    {
      file: /^MCS2025_World_Data.*\.csv$/i,
      fileName: 'MCS2025_World_Data.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        SOURCE: { is: 'term', meaning: 'the edition, MCS2025 in every row' },
        COMMODITY: { is: 'term', meaning: 'chapter of the book' },
        COUNTRY: {
          is: 'place',
          meaning: 'economy, world row or lump, sometimes with an addition in brackets',
        },
        TYPE: { is: 'term', meaning: 'what is produced, at which stage and in which basis' },
        UNIT_MEAS: { is: 'term', meaning: 'unit of production and capacity' },
        PROD_2023: { is: 'figure', meaning: 'production in 2023', unit: 'UNIT_MEAS' },
        // The stray space is the publisher's.
        'PROD_EST_ 2024': { is: 'figure', meaning: 'production in 2024, estimated', unit: 'UNIT_MEAS' },
        PROD_NOTES: { is: 'note', meaning: 'note or mark on production: W, NA, reported, estimated 2023' },
        CAP_2023: { is: 'figure', meaning: 'capacity in 2023', unit: 'UNIT_MEAS' },
        'CAP_EST_ 2024': { is: 'figure', meaning: 'capacity in 2024, estimated', unit: 'UNIT_MEAS' },
        CAP_NOTES: { is: 'note', meaning: 'note or mark on capacity' },
        RESERVES_2024: { is: 'figure', meaning: 'reserves in 2024, in the unit that the series declares' },
        RESERVE_NOTES: { is: 'note', meaning: 'note or mark on reserves' },
      },
      key: ['COMMODITY', 'COUNTRY', 'TYPE'],
      row: readRow,
    },
  ],
  corrections: corrections2025,
  quarantine: [],
  assertions: [],
  pinnedAssertions: [...totals2025, worldRowsAgree(deviations2025)],
};
