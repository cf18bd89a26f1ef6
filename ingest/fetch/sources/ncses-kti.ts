/** NCSES production and trade of knowledge-intensive industries. */
import type { FetchSource } from '../entry.ts';

export const ncsesKti: FetchSource = {
  id: 'ncses-kti',
  title: 'NCSES production and trade of knowledge-intensive industries',
  page: 'https://ncses.nsf.gov/pubs/nsb20247/',
  files: [],
  byHand: 'Take “Supplemental tables” as an archive, and unpack it into one folder.',
  unchecked: [],
  import: { none: 'Filon reads tables that were taken out of it, one folder each; see docs/sources.md.' },
};
