/** USGS Mineral Commodity Summaries 2024, a file a commodity. */
import type { FetchSource } from '../entry.ts';

export const usgsMcs2024: FetchSource = {
  id: 'usgs-mcs-2024',
  edition: { of: 'usgs-mcs', name: '2024' },
  title: 'USGS Mineral Commodity Summaries 2024, a file a commodity',
  page: 'https://doi.org/10.5066/P144BA54',
  files: [],
  byHand: 'The page offers an archive of the world tables (world.zip); it is read as it is.',
  unchecked: [],
  import: { as: 'usgs-mcs-2024', give: 'file' },
};
