/** Carbon and water per kWh of electricity, an economy a record; warnings tell what is the world's average. */
import type { Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { period } from './models-table.ts';
import { mixesFile } from './source.ts';

const noYear = 'The file gives no year; that of the release stands in for it.';

function readRow(row: Row, emit: Emit): void {
  const code = row.text('name');
  if (code === 'EEE') {
    emit.drop(row, 'EEE, a code that the file does not explain');
    return;
  }
  const warnings = row.text('warnings');
  const subject: Reference = code === 'WOR' ? 'group:world' : { kind: 'economy', system: 'iso3', code };
  const common = {
    subject,
    predicate: 'hasImpactFactor',
    stage: 'use',
    period,
  } as const;
  const carbon = figureOf(row, 'gwp');
  const water = figureOf(row, 'wue');
  if (carbon === undefined || water === undefined) {
    emit.fail(row, carbon === undefined ? 'gwp' : 'wue', '', 'a number');
    return;
  }
  emit.statement({
    ...common,
    object: 'indicator:electricity-carbon-intensity',
    ...carbon,
    unit: 'kg/kWh:co2e',
    status: 'estimated',
    locator: `${mixesFile}, ${code}, gwp`,
    note: noYear,
  });
  const isOfWorld = warnings.includes('"electricity-mix-wue-world"');
  emit.statement({
    ...common,
    object: 'indicator:electricity-water-use',
    ...water,
    unit: 'litre/kWh',
    status: isOfWorld ? 'assumed' : 'estimated',
    locator: `${mixesFile}, ${code}, wue`,
    note: isOfWorld ? `The world’s average stands in for the economy’s own value. ${noYear}` : noYear,
  });
}

export const mixesTable: InputTable = {
  file: /^electricity_mixes\.json$/,
  fileName: mixesFile,
  layout: { format: 'json', records: 'electricity_mixes' },
  columns: {
    name: { is: 'place', meaning: 'Three-letter code; WOR is the world' },
    adpe: { ignored: 'antimony equivalent per kWh, for which there is no unit' },
    pe: { ignored: 'primary energy per kWh, for which there is no unit' },
    gwp: { is: 'figure', meaning: 'Greenhouse gases per kWh of electricity', unit: 'kg/kWh:co2e' },
    wue: { is: 'figure', meaning: 'Water per kWh of electricity', unit: 'litre/kWh' },
    warnings: { is: 'note', meaning: 'Which factors are the average of the world, as a list' },
  },
  key: ['name'],
  row: readRow,
};
