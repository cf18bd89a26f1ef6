/** Profits shifted and effective tax rates, edition of October 2023. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { euTaxObservatory } from './source.ts';
import { ratesTable, shiftedTable } from './tables.ts';

/** @param millions in millions of USD, rounded */
export function shiftedIn(subject: string, year: string, millions: number): Assertion {
  return {
    says: `${millions} million USD were shifted into ${subject} in ${year}`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.object === 'indicator:profits-shifted-in' &&
          draft.subject === subject &&
          draft.period === year,
      );
      return Math.round(found?.value ?? Number.NaN) === millions ? undefined : String(found?.value);
    },
  };
}

export const euTaxObservatory2023: Adapter = {
  id: 'eu-tax-observatory-2023-10',
  dataset: 'eu-tax-observatory',
  source: euTaxObservatory,
  edition: '2023-10',
  read: 'copy',
  rawFolder: 'macro/eutax-profit-shifting',
  tableFormat: 'parquet',
  tables: [shiftedTable, ratesTable],
  corrections: [],
  quarantine: [
    {
      id: 'rate-beyond-one',
      applies: ({ object, value }) =>
        object === 'indicator:effective-corporate-tax-rate' && value !== undefined && (value < 0 || value > 1)
          ? `A rate of ${value}: below zero or more than all of the profit.`
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    fileHasRows('profit-shifting.xlsx', 6840),
    fileHasRows('Effective tax rates database october 2023.xlsx', 56000),
    // As Deutsche Welle printed them: Ireland 140.3 and 144.5 billion, the Netherlands 179.8 billion.
    shiftedIn('economy:IRL', '2019', 140293),
    shiftedIn('economy:IRL', '2020', 144545),
    shiftedIn('economy:NLD', '2020', 179830),
  ],
};
