/** SEC EDGAR, filings of one company. */
import type { FetchSource } from '../entry.ts';

export const secSubmissions: FetchSource = {
  id: 'sec-submissions',
  title: 'SEC EDGAR, filings of one company',
  page: 'https://www.sec.gov/edgar/search/',
  files: [
    { address: 'https://data.sec.gov/submissions/CIK{cik}.json', name: 'CIK{cik}.json', format: 'json' },
  ],
  variables: {
    cik: {
      meaning: 'the number of the company at the SEC, with its zeros to ten digits',
      pattern: /\d{10}/,
      example: '0000320193',
    },
  },
  asksForContact: true,
  unchecked: ['address'],
  import: {
    none: 'It lists filings; the exhibits of Form SD are then taken at www.sec.gov/Archives/edgar/data, by hand (sec-resource-payments reads Exhibit 2.01).',
  },
};
