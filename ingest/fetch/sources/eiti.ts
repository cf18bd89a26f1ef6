/** EITI, payments of companies to governments. */
import type { FetchSource } from '../entry.ts';

export const eiti: FetchSource = {
  id: 'eiti',
  title: 'EITI, payments of companies to governments',
  page: 'https://eiti.org/open-data',
  files: [
    {
      address: 'https://eiti.org/api/v2.0/revenue?page={page}',
      name: 'eiti-revenue-{page}.json',
      format: 'json',
    },
    {
      address: 'https://eiti.org/api/v2.0/indicator_value?page={page}',
      name: 'eiti-indicator-value-{page}.json',
      format: 'json',
    },
  ],
  byHand:
    'An answer has many pages: fetch each into one folder. That of one company is https://eiti.org/api/v2.0/revenue?organisation=NUMBER.',
  variables: { page: { meaning: 'the number of the page', pattern: /\d{1,5}/, usual: '1', example: '2' } },
  unchecked: ['address', 'reader'],
  import: { as: 'eiti', give: 'folder' },
};
