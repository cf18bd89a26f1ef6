/** Green Software Foundation, cloud regions. */
import type { FetchSource } from '../entry.ts';

export const cloudRegionsGsf: FetchSource = {
  id: 'cloud-regions-gsf',
  title: 'Green Software Foundation, cloud regions',
  page: 'https://github.com/Green-Software-Foundation/real-time-cloud',
  files: [
    {
      address:
        'https://raw.githubusercontent.com/Green-Software-Foundation/real-time-cloud/main/Cloud_Region_Metadata.csv',
      name: 'Cloud_Region_Metadata.csv',
      format: 'csv',
    },
  ],
  unchecked: ['address'],
  import: { as: 'cloud-regions-gsf', give: 'file' },
};
