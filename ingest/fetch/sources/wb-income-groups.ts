/** World Bank income groups since 1987. */
import type { FetchSource } from '../entry.ts';

export const wbIncomeGroups: FetchSource = {
  id: 'wb-income-groups',
  title: 'World Bank income groups since 1987',
  page: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519',
  files: [
    {
      address: 'https://datacatalogfiles.worldbank.org/ddh-published/0037712/DR0090754/OGHIST.xlsx',
      name: 'OGHIST.xlsx',
      format: 'xlsx',
    },
  ],
  unchecked: ['address'],
  import: {
    none: 'It is read when the project’s own data sets are made (npm run datasets), together with the current classification.',
  },
};
