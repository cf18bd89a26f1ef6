/**
 * Nickel ores and mattes of UN Comtrade in three adapters over one file: what exporters report, what importers
 * report, and what insurance and freight add where an importer says both.
 */
import type { Adapter, Assertion } from '../../adapter.ts';
import { nickelEdition, nickelFile } from '../comtrade-sources/editions.ts';
import { unitValueWithTotals } from '../comtrade-sources/quarantine.ts';
import { exporters, importers, type Side } from '../comtrade-sources/report.ts';
import { marginsOf } from './margins.ts';
import { nickelTable } from './table.ts';

const common = (side: Side) =>
  ({
    dataset: 'comtrade-nickel',
    source: side.source,
    edition: nickelEdition,
    read: 'copy',
    rawFolder: 'trade/comtrade-nickel-cobalt-copper',
    tables: [nickelTable(side)],
    corrections: [],
    quarantine: unitValueWithTotals(side.flow === 'X' ? 'object' : 'subject'),
    assertions: [],
  }) as const;

/** Rows of the file, and reports of one side that are kept. */
const hasReports = (rows: number, reports: number): Assertion => ({
  says: `of ${rows} rows ${reports} reports are kept, each with a value and a mass or why there is none`,
  check({ rowsRead, statements }) {
    const read = rowsRead.get(nickelFile) ?? 0;
    const values = statements.filter(({ unit }) => unit?.startsWith('USD')).length;
    const masses = statements.filter(({ unit }) => unit === 'kg:gross').length;
    return read === rows && values === reports && masses === reports
      ? undefined
      : `${read} rows, ${values} values and ${masses} masses`;
  },
});

/** Reports of all partners of a year, in billions of dollars with two decimals. */
const oresComeTo = (world: 'subject' | 'object', year: string, billionUsd: number): Assertion => ({
  says: `the world rows of nickel ores in ${year} come to ${billionUsd} billion USD`,
  check({ statements }) {
    const found = statements.filter(
      (item) =>
        item[world] === 'group:world' &&
        item.period === year &&
        item.product?.endsWith('-260400') &&
        item.unit?.startsWith('USD'),
    );
    const sum = found.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return Math.round(sum * 100) / 100 === billionUsd ? undefined : `${sum} billion USD`;
  },
});

export const comtradeNickelExports: Adapter = {
  ...common(exporters),
  tableFormat: 'parquet',
  id: 'comtrade-nickel-exports',
  pinnedAssertions: [hasReports(13_739, 5856), oresComeTo('object', '2023', 3.05)],
};

export const comtradeNickelImports: Adapter = {
  ...common(importers),
  tableFormat: 'parquet',
  id: 'comtrade-nickel-imports',
  // 7,883 importers' reports, less 38 of goods that come back and one of zero.
  pinnedAssertions: [hasReports(13_739, 7844), oresComeTo('subject', '2023', 5.12)],
};

export const comtradeNickelMargins: Adapter = {
  ...common(importers),
  id: 'comtrade-nickel-margins',
  tables: [{ ...nickelTable(importers), gather: marginsOf }],
  quarantine: [],
  pinnedAssertions: [
    {
      // Sums of cifvalue and fobvalue over 298 reports: 353,704,724 and 328,846,700 USD.
      says: 'insurance and freight add 7.56 % to nickel ores, and 3.6 to 17.1 % to nine tenths of them by value',
      check({ statements }) {
        const [margin, ...rest] = statements;
        const found = [margin?.value, margin?.low, margin?.high].map((part) => part?.toFixed(2)).join(', ');
        return rest.length === 0 && found === '7.56, 3.57, 17.06'
          ? undefined
          : `${statements.length}: ${found}`;
      },
    },
  ],
};
