/** World Bank, Worldwide Governance Indicators, one series. */
import type { FetchSource } from '../entry.ts';

export const wbWgi: FetchSource = {
  id: 'wb-wgi',
  title: 'World Bank, Worldwide Governance Indicators, one aspect',
  page: 'https://www.worldbank.org/en/publication/worldwide-governance-indicators',
  files: [
    {
      address:
        'https://api.worldbank.org/v2/country/all/indicator/{series}?format=json&per_page=20000&page={page}',
      name: 'wb-{series}-{page}.json',
      format: 'json',
    },
  ],
  variables: {
    series: {
      meaning: 'the estimate of an aspect: VA, PV, GE, RQ, RL or CC',
      pattern: /(?:GOV_WGI_)?(?:VA|PV|GE|RQ|RL|CC)\.EST/,
      usual: 'GOV_WGI_CC.EST',
      example: 'GOV_WGI_RL.EST',
    },
    page: { meaning: 'the number of the page', pattern: /\d{1,4}/, usual: '1', example: '2' },
  },
  byHand: 'Each aspect is a series of its own: fetch them into one folder, and import the folder.',
  unchecked: ['address', 'reader'],
  import: { as: 'wb-wgi-service', give: 'folder' },
};
