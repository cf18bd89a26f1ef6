/** UCDP Georeferenced Event Dataset. */
import type { FetchSource } from '../entry.ts';

export const ucdpGed: FetchSource = {
  id: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset',
  page: 'https://ucdp.uu.se/downloads/',
  files: [
    {
      address: 'https://ucdp.uu.se/downloads/ged/ged{version}-csv.zip',
      name: 'ged{version}-csv.zip',
      format: 'zip',
    },
  ],
  variables: {
    version: { meaning: 'the version without its dot', pattern: /\d{3}/, usual: '251', example: '251' },
  },
  unchecked: ['address', 'reader'],
  import: { as: 'ucdp-ged', give: 'file' },
};
