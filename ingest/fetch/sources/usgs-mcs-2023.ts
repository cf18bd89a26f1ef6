/** USGS Mineral Commodity Summaries 2023, a file a commodity. */
import type { FetchSource } from '../entry.ts';

export const usgsMcs2023: FetchSource = {
  id: 'usgs-mcs-2023',
  edition: { of: 'usgs-mcs', name: '2023' },
  title: 'USGS Mineral Commodity Summaries 2023, a file a commodity',
  page: 'https://doi.org/10.5066/P9WCYUI6',
  files: [],
  byHand: 'The page offers an archive of the world tables (world.zip); it is read as it is.',
  unchecked: [],
  import: { as: 'usgs-mcs-2023', give: 'file' },
};
