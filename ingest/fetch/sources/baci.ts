/** CEPII BACI, world trade by product. */
import type { FetchSource } from '../entry.ts';

export const baci: FetchSource = {
  id: 'baci',
  title: 'CEPII BACI, world trade by product',
  page: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  files: [
    {
      address: 'https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS{hs}_V{release}.zip',
      name: 'BACI_HS{hs}_V{release}.zip',
      format: 'zip',
      bytesAtMost: 8 * 2 ** 30,
    },
  ],
  variables: {
    hs: {
      meaning: 'the revision of the Harmonized System',
      pattern: /92|96|02|07|12|17|22/,
      usual: '22',
      example: '17',
    },
    release: {
      meaning: 'the release of BACI, a year and a month',
      pattern: /20\d{4}[a-z]?/,
      usual: '202601',
      example: '202601',
    },
  },
  unchecked: ['address'],
  import: { as: 'baci', give: 'file' },
};
