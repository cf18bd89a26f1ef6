/** EU Transparency Register, organisations. */
import type { FetchSource } from '../entry.ts';

export const euTransparencyRegister: FetchSource = {
  id: 'eu-transparency-register',
  title: 'EU Transparency Register, organisations',
  page: 'https://data.europa.eu/data/datasets/transparency-register',
  files: [
    {
      address: 'https://transparency-register.europa.eu/odplastorganisationxml_en',
      name: 'organisations.xml',
      format: 'xml',
    },
  ],
  unchecked: ['address', 'reader'],
  import: { as: 'eu-transparency-register', give: 'file' },
};
