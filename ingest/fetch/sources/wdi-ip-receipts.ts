/** World Bank, receipts for the use of intellectual property. */
import type { FetchSource } from '../entry.ts';

export const wdiIpReceipts: FetchSource = {
  id: 'wdi-ip-receipts',
  title: 'World Bank, receipts for the use of intellectual property',
  page: 'https://data.worldbank.org/indicator/BX.GSR.ROYL.CD',
  files: [
    {
      address:
        'https://api.worldbank.org/v2/country/all/indicator/BX.GSR.ROYL.CD?format=json&per_page=20000&page={page}',
      name: 'wb-BX.GSR.ROYL.CD-{page}.json',
      format: 'json',
    },
  ],
  variables: {
    page: { meaning: 'the number of the page', pattern: /\d{1,4}/, usual: '1', example: '2' },
  },
  unchecked: ['address', 'reader'],
  import: { as: 'wdi-ip-receipts-service', give: 'folder' },
};
