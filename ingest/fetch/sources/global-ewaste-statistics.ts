/** Global E-waste Statistics Partnership, by country. */
import type { FetchSource } from '../entry.ts';

export const globalEwasteStatistics: FetchSource = {
  id: 'global-ewaste-statistics',
  title: 'Global E-waste Statistics Partnership, by country',
  page: 'https://globalewaste.org/map/',
  files: [],
  byHand:
    'There are pages only (globalewaste.org/statistics/country/NAME/YEAR/), no file. Save each page as HTML under country and year, such as ewaste-germany-2019.html.',
  unchecked: ['reader'],
  import: { as: 'global-ewaste-statistics', give: 'file' },
};
