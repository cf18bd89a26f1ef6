/** USGS Mineral Commodity Summaries 2026, data release. */
import type { FetchSource } from '../entry.ts';

export const usgsMcs2026: FetchSource = {
  id: 'usgs-mcs-2026',
  edition: { of: 'usgs-mcs', name: '2026' },
  title: 'USGS Mineral Commodity Summaries 2026, data release',
  page: 'https://www.sciencebase.gov/catalog/item/696a75d5d4be0228872d3bf8',
  files: [
    {
      address:
        'https://www.sciencebase.gov/catalog/file/get/696a75d5d4be0228872d3bf8?name=MCS2026_Commodities_Data.csv',
      name: 'MCS2026_Commodities_Data.csv',
      format: 'csv',
    },
  ],
  unchecked: ['address'],
  import: { as: 'usgs-mcs-2026', give: 'file' },
};
