/** Carbon-free share and grid of each cloud region of Google, a file a year. */
import type { Adapter, Assertion, Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { regions } from './regions.ts';
import { edition, googleRegionCarbonSource } from './source.ts';

const codeColumn = 'Google Cloud Region';
const shareColumn = 'Google CFE';

interface Grid {
  readonly column: string;
  readonly indicator: string;
}
/** Google changed from the life cycle to operation alone; the head of the column says which. */
const lifeCycle: Grid = {
  column: 'Lifecycle grid carbon intensity (gCO2eq / kWh)',
  indicator: 'indicator:electricity-carbon-intensity',
};
const operational: Grid = {
  column: 'Grid carbon intensity (gCO2eq / kWh)',
  indicator: 'indicator:electricity-carbon-intensity-operational',
};

function readRow({ column, indicator }: Grid, row: Row, emit: Emit): void {
  const code = row.text(codeColumn);
  const region = regions.get(code);
  if (region === undefined) {
    emit.fail(row, codeColumn, code, 'a region that regions.ts places in an economy');
    return;
  }
  const { site, economy } = region;
  const period = row.file.slice(0, 4);
  const common = { stage: 'use', period, status: 'reported', locator: `${row.file}, ${code}` } as const;
  emit.entity(site);
  emit.statement({ ...common, subject: site.id, predicate: 'locatedIn', object: economy });
  emit.statement({ ...common, subject: 'org:google', predicate: 'operates', object: site.id });
  const share = figureOf(row, shareColumn, { marks: { '': 'not-available' } });
  if (share !== undefined)
    emit.statement({
      ...common,
      subject: site.id,
      predicate: 'hasIndicator',
      object: 'indicator:carbon-free-energy-share',
      ...share,
      unit: 'fraction',
      locator: `${row.file}, ${code}, ${shareColumn}`,
      note: 'Counts the electricity that Google contracts on the same grid.',
    });
  const intensity = figureOf(row, column, { marks: { '': 'not-available' } });
  if (intensity !== undefined)
    emit.statement({
      ...common,
      subject: site.id,
      predicate: 'hasIndicator',
      object: indicator,
      ...intensity,
      unit: 'g/kWh:co2e',
      locator: `${row.file}, ${code}, ${column}`,
    });
}

function tableOf(file: RegExp, fileName: string, grid: Grid): InputTable {
  return {
    file,
    fileName,
    optional: true,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      [codeColumn]: { is: 'place', meaning: 'Code of the region' },
      Location: { ignored: 'a place whose spelling changes between years; the code names the region' },
      [shareColumn]: { is: 'figure', meaning: 'Hourly share of carbon-free electricity', unit: 'fraction' },
      [grid.column]: { is: 'figure', meaning: 'Carbon intensity of the local grid', unit: 'g/kWh:co2e' },
    },
    key: [codeColumn],
    row: (row, emit) => readRow(grid, row, emit),
  };
}

function rowsOf(file: string, count: number): Assertion {
  return {
    says: `${file} has ${count} regions`,
    check: ({ rowsRead }) => (rowsRead.get(file) === count ? undefined : `${rowsRead.get(file)} regions`),
  };
}

export const googleRegionCarbon: Adapter = {
  id: 'google-region-carbon',
  dataset: 'google-region-carbon',
  source: googleRegionCarbonSource,
  edition,
  read: 'copy',
  rawFolder: 'use/google-region-carbon',
  tables: [
    tableOf(/^(2019|2020)\.csv$/, '2019.csv', lifeCycle),
    tableOf(/^20(2[1-9]|[3-9]\d)\.csv$/, '2024.csv', operational),
  ],
  corrections: [],
  quarantine: [
    {
      id: 'share-above-whole',
      applies: ({ unit, value }) =>
        unit === 'fraction' && value !== undefined && value > 1 ? 'more than all hours' : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    rowsOf('2019.csv', 24),
    rowsOf('2024.csv', 44),
    {
      says: 'Johannesburg had 0.15 carbon-free hours and 656.85 g/kWh in 2024',
      check({ statements }) {
        const values = statements
          .filter(({ subject, period }) => subject === 'site:google-cloud-africa-south1' && period === '2024')
          .flatMap(({ value }) => value ?? []);
        return values.join(' ') === '0.15 656.85' ? undefined : values.join(' ');
      },
    },
  ],
};
