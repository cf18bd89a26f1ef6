/** Open Supply Hub, production sites. */
import type { FetchSource } from '../entry.ts';

export const openSupplyHub: FetchSource = {
  id: 'open-supply-hub',
  title: 'Open Supply Hub, production sites',
  page: 'https://opensupplyhub.org/',
  files: [],
  byHand: 'Search there, log in and take the CSV file (facilities.csv); 5,000 rows are free.',
  unchecked: ['reader'],
  import: { as: 'open-supply-hub', give: 'file' },
};
