/** Open Supply Hub, production sites. */
import type { FetchSource } from '../entry.ts';

export const openSupplyHub: FetchSource = {
  id: 'open-supply-hub',
  title: 'Open Supply Hub, production sites',
  page: 'https://opensupplyhub.org/',
  files: [],
  byHand: 'Search there, log in and take the CSV file; 5,000 rows are free.',
  unchecked: [],
  import: { none: 'Its columns could not be verified, so that no reader was written.' },
};
