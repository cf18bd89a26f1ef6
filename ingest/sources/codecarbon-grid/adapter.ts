/** Mix and carbon of electricity by economy, province, state and zone, as the package CodeCarbon carries them. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { economiesTable } from './economies-table.ts';
import { canadaTable, chinaTable, nordicTable, usaTable } from './places-tables.ts';
import { codecarbonGridSource, edition, files } from './source.ts';

function rowsOf(file: string, count: number): Assertion {
  return {
    says: `${file} has ${count} records`,
    check: ({ rowsRead }) => (rowsRead.get(file) === count ? undefined : `${rowsRead.get(file)} records`),
  };
}

/** Sources add up to the generation that is printed, within the rounding of ten numbers. */
const sourcesAddUp: Assertion = {
  says: 'the sources of electricity add up to the total of each economy within 0.06 TWh',
  check({ statements }) {
    const sums = new Map<string, { total: number; sum: number }>();
    for (const { subject, object = '', unit, value = 0 } of statements) {
      if (unit !== 'TWh') continue;
      const entry = sums.get(subject) ?? { total: 0, sum: 0 };
      if (object === 'indicator:electricity-generation') entry.total = value;
      else entry.sum += value;
      sums.set(subject, entry);
    }
    const wrong = [...sums].filter(([, { total, sum }]) => Math.abs(total - sum) > 0.06);
    return wrong.length === 0 ? undefined : wrong.map(([subject]) => subject).join(', ');
  },
};

export const codecarbonGrid2026: Adapter = {
  id: 'codecarbon-grid-3.3.2',
  dataset: 'codecarbon-grid',
  source: codecarbonGridSource,
  edition,
  read: 'copy',
  rawFolder: 'use/codecarbon-grid',
  tables: [economiesTable, chinaTable, usaTable, canadaTable, nordicTable],
  corrections: [],
  quarantine: [
    {
      id: 'zero-over-the-life-cycle',
      applies: ({ object, value }) =>
        object === 'indicator:electricity-carbon-intensity' && value === 0
          ? 'no way to generate electricity emits nothing over its life cycle'
          : undefined,
    },
  ],
  assertions: [sourcesAddUp],
  pinnedAssertions: [
    rowsOf(files.global, 213),
    rowsOf(files.china, 30),
    rowsOf(files.usa, 54),
    rowsOf(files.canada, 13),
    rowsOf(files.nordic, 10),
    {
      says: 'the United States emit 770.884 lb/MWh, 349.7 g/kWh',
      check({ statements }) {
        const found = statements.find(
          ({ subject, unit }) => subject === 'economy:USA' && unit === 'lb/MWh:co2e',
        );
        return found?.value === 770.884 ? undefined : `${found?.value}`;
      },
    },
  ],
};
