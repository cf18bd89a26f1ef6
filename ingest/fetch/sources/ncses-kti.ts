/** NCSES production and trade of knowledge-intensive industries. */
import type { FetchSource } from '../entry.ts';

export const ncsesKti: FetchSource = {
  id: 'ncses-kti',
  title: 'NCSES production and trade of knowledge-intensive industries',
  page: 'https://ncses.nsf.gov/pubs/nsb20247/',
  files: [],
  byHand:
    'Take “Supplemental Materials – All Formats (.ZIP)” of one edition; it is read without unpacking. Keep the publisher’s names of files, which say the edition.',
  unchecked: ['reader'],
  import: { as: 'ncses-kti-supplement', give: 'file' },
};
