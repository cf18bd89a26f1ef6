/** UN Statistics Division, what a code of the Harmonized System was or became in another revision. */
import type { FetchSource } from '../entry.ts';

export const hsCorrelation: FetchSource = {
  id: 'hs-correlation',
  title: 'UN Statistics Division, correlation of revisions of the Harmonized System',
  page: 'https://unstats.un.org/unsd/classifications/Econ',
  files: [
    {
      address:
        'https://unstats.un.org/unsd/classifications/Econ/tables/HS{from}toHS{to}ConversionAndCorrelationTables.xlsx',
      name: 'HS{from}toHS{to}ConversionAndCorrelationTables.xlsx',
      format: 'xlsx',
    },
  ],
  variables: {
    from: { meaning: 'the later revision', pattern: /(19|20)\d\d/, usual: '2022', example: '2017' },
    to: { meaning: 'the earlier revision', pattern: /(19|20)\d\d/, usual: '2017', example: '2012' },
  },
  unchecked: ['address'],
  import: {
    none: 'That a code of one revision became one or several of another is nothing that a predicate of Filon says; flows are kept in the revision in which they were reported, and never converted.',
  },
};
