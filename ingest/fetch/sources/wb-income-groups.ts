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
  byHand:
    'The list in force (CLASS.xlsx) may stand beside it in the folder, under a name with its fiscal year: CLASS_FY2027.xlsx.',
  unchecked: ['address'],
  import: { as: 'wb-income-groups', give: 'folder' },
};
