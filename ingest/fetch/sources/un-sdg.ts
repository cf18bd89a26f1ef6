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
  byHand:
    'Filon reads the series of e-waste: EN_EWT_GENV, EN_EWT_GENPCAP, EN_EWT_COLLV, EN_EWT_COLLPCAP, EN_EWT_COLLR, EN_EWT_RCYV, EN_EWT_RCYPCAP, EN_EWT_RCYR. Fetch all into one folder: figures per person tell which tonnes are impossible.',
  unchecked: ['address', 'reader'],
  import: { as: 'un-sdg-ewaste-service', give: 'folder' },
};
