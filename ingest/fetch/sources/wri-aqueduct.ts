/** WRI Aqueduct 4.0, water stress by country. */
import type { FetchSource } from '../entry.ts';

export const wriAqueduct: FetchSource = {
  id: 'wri-aqueduct',
  title: 'WRI Aqueduct 4.0, water stress by country',
  page: 'https://www.wri.org/data/aqueduct-40-country-rankings',
  files: [
    {
      address: 'https://files.wri.org/aqueduct/aqueduct-4-0-country-rankings.zip',
      name: 'aqueduct-4-0-country-rankings.zip',
      format: 'zip',
    },
  ],
  unchecked: ['address', 'reader'],
  import: { as: 'wri-aqueduct', give: 'file' },
};
