/** Tree cover lost inside mines by economy, commodity and year, a table for each way of dividing mixed mines. */
import type { Adapter, Assertion, Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { areas, commodities } from './lumps.ts';
import { type Allocation, allocations, edition, fileNameOf, miningForestLoss } from './source.ts';

function readRow(row: Row, emit: Emit, indicator: string): void {
  const code = row.text('country_isoa3');
  const printed = row.text('commodity');
  const area = areas.get(code);
  const commodity = commodities.get(printed);
  const figure = figureOf(row, 'forest_loss_km2');
  if (figure?.value === undefined) emit.fail(row, 'forest_loss_km2', row.text('forest_loss_km2'), 'a number');
  if (commodity === undefined) emit.fail(row, 'commodity', printed, [...commodities.keys()].join(', '));
  if (figure?.value === undefined || commodity === undefined) return;
  if (area !== undefined) emit.entity(area);
  if (typeof commodity !== 'string') emit.entity(commodity);
  const { period } = periodOf(row, 'year');
  emit.statement({
    subject: area?.id ?? { kind: 'economy', system: 'iso3', code },
    predicate: 'hasIndicator',
    object: indicator,
    product: typeof commodity === 'string' ? commodity : commodity.id,
    stage: 'extraction',
    period,
    ...figure,
    unit: 'km2',
    status: 'estimated',
    locator: `${row.file}, ${code}, ${printed}, ${period}`,
  });
}

function tableOf(allocation: Allocation): InputTable {
  return {
    file: new RegExp(`^extension_forest_loss_${allocation.id}_allocation.*\\.csv$`),
    fileName: fileNameOf(allocation),
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      year: { is: 'term', meaning: 'Year of the loss' },
      commodity: { is: 'term', meaning: 'What the mines dig' },
      country_isoa3: { is: 'place', meaning: 'Code of three letters, or of a lump of areas' },
      forest_loss_km2: { is: 'figure', meaning: 'Tree cover lost inside mines', unit: 'km2' },
    },
    key: ['year', 'commodity', 'country_isoa3'],
    row: (row, emit) => readRow(row, emit, allocation.indicator),
  };
}

function rowsOf(allocation: Allocation): Assertion {
  const name = fileNameOf(allocation);
  return {
    says: `${name} has ${allocation.rows} rows`,
    check: ({ rowsRead }) =>
      rowsRead.get(name) === allocation.rows ? undefined : `${rowsRead.get(name) ?? 0} rows`,
  };
}

/** @param subject an economy, or every row */
function sumsTo(allocation: Allocation, squareKilometres: number, subject?: string): Assertion {
  return {
    says: `${subject ?? 'all rows'} by ${allocation.id} sum to ${squareKilometres} km²`,
    check({ statements }) {
      const sum = statements
        .filter((one) => one.object === allocation.indicator && (subject ?? one.subject) === one.subject)
        .reduce((total, { value = 0 }) => total + value, 0);
      return Math.round(sum) === squareKilometres ? undefined : `${sum} km²`;
    },
  };
}

const [byPrice] = allocations as [Allocation];

export const miningForestLoss2024: Adapter = {
  id: 'mining-forest-loss',
  dataset: 'mining-forest-loss',
  source: miningForestLoss,
  edition,
  read: 'copy',
  rawFolder: 'harms/mining-deforestation',
  tableFormat: 'parquet',
  tables: allocations.map(tableOf),
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    ...allocations.map(rowsOf),
    ...allocations.map((allocation) => sumsTo(allocation, 13_224)),
    sumsTo(byPrice, 3446, 'economy:IDN'),
    sumsTo(byPrice, 1568, 'economy:BRA'),
    sumsTo(byPrice, 1217, 'economy:RUS'),
    sumsTo(byPrice, 901, 'group:mining-forest-loss-xam'),
  ],
};
