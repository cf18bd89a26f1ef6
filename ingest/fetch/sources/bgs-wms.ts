/** BGS World Mineral Statistics, pages of the service. */
import type { FetchSource } from '../entry.ts';

export const bgsWms: FetchSource = {
  id: 'bgs-wms',
  title: 'BGS World Mineral Statistics, pages of the service',
  page: 'https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/',
  files: [
    {
      address:
        'https://ogcapi.bgs.ac.uk/collections/world-mineral-statistics/items?f=json&bgs_statistic_type_trans=Production&limit=20000&offset={offset}',
      name: 'world-mineral-statistics-{offset}.json',
      format: 'json',
    },
  ],
  variables: {
    offset: {
      meaning: 'the first row of the page, in steps of 20000',
      pattern: /\d{1,8}/,
      usual: '0',
      example: '20000',
    },
  },
  byHand:
    'Each page says in numberMatched how many rows there are in all: fetch a page for every 20,000 of them into one folder, and import the folder.',
  unchecked: ['address', 'reader'],
  import: { as: 'bgs-wms-service', give: 'folder' },
};
