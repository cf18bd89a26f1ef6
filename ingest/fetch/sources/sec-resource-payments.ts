/** SEC EDGAR, payments of resource companies to governments. */
import type { FetchSource } from '../entry.ts';

export const secResourcePayments: FetchSource = {
  id: 'sec-resource-payments',
  title: 'SEC EDGAR, Form SD, Exhibit 2.01: payments to governments',
  page: 'https://www.sec.gov/edgar/search/',
  files: [],
  byHand:
    'Search there for form SD of a company, open the filing, and take the XBRL instance of Exhibit 2.01 (a name such as abc-20241231.xml).',
  unchecked: ['reader'],
  import: { as: 'sec-resource-payments', give: 'file' },
};
