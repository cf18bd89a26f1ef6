/** USGS Mineral Commodity Summaries 2025, world data. */
import type { FetchSource } from '../entry.ts';

export const usgsMcs2025: FetchSource = {
  id: 'usgs-mcs-2025',
  edition: { of: 'usgs-mcs', name: '2025' },
  title: 'USGS Mineral Commodity Summaries 2025, world data',
  page: 'https://doi.org/10.5066/P13XCP3R',
  files: [],
  byHand: 'The page lists several files; take MCS2025_World_Data.csv.',
  unchecked: [],
  import: { as: 'usgs-mcs-2025', give: 'file' },
};
