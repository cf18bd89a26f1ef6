/** EITI, payments of companies to governments. */
import type { FetchSource } from '../entry.ts';

export const eiti: FetchSource = {
  id: 'eiti',
  title: 'EITI, payments of companies to governments',
  page: 'https://eiti.org/open-data',
  files: [
    {
      address: 'https://eiti.org/api/v2.0/indicator_value?page={page}',
      name: 'eiti-indicator-value-{page}.json',
      format: 'json',
    },
  ],
  variables: { page: { meaning: 'the number of the page', pattern: /\d{1,5}/, usual: '1', example: '2' } },
  unchecked: ['address'],
  import: { none: 'Its layout could not be verified, so that no reader was written.' },
};
