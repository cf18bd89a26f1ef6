/** GLEIF, organisations with an LEI and who owns whom. */
import type { FetchSource } from '../entry.ts';

export const gleif: FetchSource = {
  id: 'gleif',
  title: 'GLEIF, organisations with an LEI and who owns whom',
  page: 'https://www.gleif.org/en/lei-data/gleif-golden-copy/download-the-golden-copy',
  files: [
    {
      address: 'https://goldencopy.gleif.org/api/v2/golden-copies/publishes/lei2/latest.xml',
      name: 'lei2.xml.zip',
      format: 'zip',
      bytesAtMost: 4 * 2 ** 30,
    },
    {
      address: 'https://goldencopy.gleif.org/api/v2/golden-copies/publishes/rr/latest.xml',
      name: 'rr.xml.zip',
      format: 'zip',
    },
  ],
  unchecked: ['address', 'reader'],
  import: { as: 'gleif', give: 'folder' },
};
