/** Integrated circuits in UN Comtrade by year: what every reporter sends to the world. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { chipsMonthsFile, chipsYearsEdition, chipsYearsFile } from '../comtrade-sources/editions.ts';
import { exporters } from '../comtrade-sources/report.ts';
import { chipsYearsTable } from './table.ts';

/** Reporters of a year, and the sum of what they send in billions of dollars. */
const yearComesTo = (year: string, reporters: number, billionUsd: number): Assertion => ({
  says: `${reporters} reporters of ${year} send ${billionUsd} billion USD`,
  check({ statements }) {
    const found = statements.filter(({ period, unit }) => period === year && unit === 'USD:fob');
    const sum = found.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return found.length === reporters && Math.round(sum * 10) / 10 === billionUsd
      ? undefined
      : `${found.length} reporters, ${sum} billion USD`;
  },
});

const sends = (economy: string, year: string, billionUsd: number): Assertion => ({
  says: `${economy} sends ${billionUsd} billion USD in ${year}`,
  check({ statements }) {
    const [found] = statements.filter(
      ({ subject, period, unit }) => subject === economy && period === year && unit === 'USD:fob',
    );
    const value = (found?.value ?? 0) / 1e9;
    return Math.round(value * 10) / 10 === billionUsd ? undefined : `${value} billion USD`;
  },
});

export const comtradeChipsYears: Adapter = {
  id: 'comtrade-chips-years',
  dataset: 'comtrade-chips-years',
  source: exporters.source,
  edition: chipsYearsEdition,
  read: 'copy',
  rawFolder: 'trade/comtrade-hs8542-world-exports',
  tables: [chipsYearsTable],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(chipsYearsFile, 1686),
    fileHasRows(chipsMonthsFile, 396),
    yearComesTo('2013', 144, 502.6),
    yearComesTo('2019', 148, 704.6),
    yearComesTo('2020', 144, 787.7),
    yearComesTo('2021', 151, 1007.4),
    yearComesTo('2022', 147, 1076.9),
    yearComesTo('2023', 141, 951.6),
    yearComesTo('2024', 86, 751.1),
    sends('economy:HKG', '2021', 211.1),
    sends('economy:TWN', '2021', 155.9),
    sends('economy:CHN', '2021', 154.2),
  ],
};
