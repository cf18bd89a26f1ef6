/** UN SDG indicators, one series. */
import type { FetchSource } from '../entry.ts';

export const unSdg: FetchSource = {
  id: 'un-sdg',
  title: 'UN SDG indicators, one series',
  page: 'https://unstats.un.org/sdgs/dataportal',
  files: [
    {
      address:
        'https://unstats.un.org/SDGAPI/v1/sdg/Series/Data?seriesCode={series}&page={page}&pageSize=20000',
      name: 'un-sdg-{series}-{page}.json',
      format: 'json',
    },
  ],
  variables: {
    series: {
      meaning: 'the code of a series',
      pattern: /[A-Z0-9_]{2,40}/,
      usual: 'EN_EWT_GENV',
      example: 'EN_EWT_GENV',
    },
    page: { meaning: 'the number of the page', pattern: /\d{1,4}/, usual: '1', example: '2' },
  },
  unchecked: ['address'],
  import: { none: 'Filon reads the editions of 2020 and 2023 as tables, not these pages.' },
};
