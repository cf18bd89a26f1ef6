/** SEC EDGAR, figures of one company. */
import type { FetchSource } from '../entry.ts';

export const secCompanyFacts: FetchSource = {
  id: 'sec-company-facts',
  title: 'SEC EDGAR, figures of one company',
  page: 'https://www.sec.gov/search-filings/edgar-application-programming-interfaces',
  files: [
    {
      address: 'https://data.sec.gov/api/xbrl/companyfacts/CIK{cik}.json',
      name: 'CIK{cik}-facts.json',
      format: 'json',
    },
  ],
  variables: {
    cik: {
      meaning: 'the number of the company at the SEC, with its zeros to ten digits',
      pattern: /\d{10}/,
      example: '0000320193',
    },
  },
  asksForContact: true,
  unchecked: ['address', 'reader'],
  import: { as: 'sec-company-facts', give: 'folder' },
};
