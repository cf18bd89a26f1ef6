/** Carbon intensity of electricity and demand for it, by economy and year, from Ember's yearly overview. */
import type { Adapter, Assertion, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { regions, world } from './areas.ts';
import { edition, emberGridIntensitySource, fileName } from './source.ts';

const intensityColumn = 'emissions_intensity_gco2_per_kwh';

function subjectOf(row: Row, emit: Emit): Reference | undefined {
  const code = row.text('country_code');
  const name = row.text('country_or_region');
  if (code !== '') return { kind: 'economy', system: 'iso3', code };
  if (name === world) return 'group:world';
  const region = regions.get(name);
  if (region === undefined) {
    emit.fail(row, 'country_or_region', name, 'a code of the country, or a region that areas.ts names');
    return undefined;
  }
  emit.entity(region);
  return region.id;
}

function readRow(row: Row, emit: Emit): void {
  const subject = subjectOf(row, emit);
  if (subject === undefined) return;
  const { period } = periodOf(row, 'year');
  const common = { subject, predicate: 'hasIndicator', period } as const;
  const locator = `${row.text('country_or_region')}, ${period}`;
  const intensity = figureOf(row, intensityColumn);
  const demand = figureOf(row, 'demand_twh');
  if (intensity === undefined && demand === undefined) emit.drop(row, 'neither intensity nor demand');
  if (intensity !== undefined)
    emit.statement({
      ...common,
      object: 'indicator:electricity-carbon-intensity',
      ...intensity,
      unit: 'g/kWh:co2e',
      status: 'estimated',
      locator: `${locator}, ${intensityColumn}`,
    });
  if (demand !== undefined)
    emit.statement({
      ...common,
      object: 'indicator:electricity-demand',
      ...demand,
      unit: 'TWh',
      status: 'reported',
      locator: `${locator}, demand_twh`,
    });
}

/** An intensity as Ember prints it. */
function printed(subject: string, period: string, value: number): Assertion {
  return {
    says: `electricity of ${subject} had ${value} g/kWh in ${period}`,
    check({ statements }) {
      const found = statements.find(
        (draft) => draft.subject === subject && draft.period === period && draft.unit === 'g/kWh:co2e',
      );
      return found?.value === value ? undefined : `${found?.value} g/kWh`;
    },
  };
}

const ranks = 'a rank follows from the demand';
const groups = 'membership of a group as of today; groups of ours come from their own lists';

export const emberGridIntensity2025: Adapter = {
  id: 'ember-grid-intensity-2025',
  dataset: 'ember-grid-intensity',
  source: emberGridIntensitySource,
  edition,
  read: 'copy',
  rawFolder: 'use/ember-grid-intensity',
  tables: [
    {
      file: /^api_country_overview_yearly\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        country_or_region: { is: 'place', meaning: 'Country, region or World' },
        country_code: { is: 'place', meaning: 'Three-letter code; blank for regions and the world' },
        year: { is: 'term', meaning: 'Calendar year' },
        demand_twh: { is: 'figure', meaning: 'Electricity demand', unit: 'TWh' },
        demand_mwh_per_capita: { ignored: 'demand by a population that is not printed' },
        [intensityColumn]: {
          is: 'figure',
          meaning: 'Greenhouse gases of generation over the life cycle',
          unit: 'g/kWh:co2e',
        },
        continent: { ignored: groups },
        ember_region: { ignored: groups },
        eu_flag: { ignored: groups },
        g20_flag: { ignored: groups },
        g7_flag: { ignored: groups },
        oecd_flag: { ignored: groups },
        world_demand_rank: { ignored: ranks },
        region_demand_rank: { ignored: ranks },
        oecd_demand_rank: { ignored: ranks },
        eu_demand_rank: { ignored: ranks },
        latest_year: { ignored: 'the newest year of the country, which its rows show' },
        coal_deadline: { ignored: 'an aim for the future' },
        clean_deadline: { ignored: 'an aim for the future' },
      },
      key: ['country_or_region', 'year'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [
    {
      id: 'zero-over-the-life-cycle',
      applies: ({ unit, value }) =>
        unit === 'g/kWh:co2e' && value === 0
          ? 'no way to generate electricity emits nothing over its life cycle: too little for the publisher’s decimals'
          : undefined,
    },
    {
      id: 'above-all-fuels',
      // Lignite in old plants comes to some 1,300 g/kWh over the life cycle.
      applies: ({ unit, value }) =>
        unit === 'g/kWh:co2e' && value !== undefined && value > 1500
          ? 'more than any fuel emits per kWh'
          : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the file has 5,372 rows, each with intensity and demand',
      check({ rowsRead, statements }) {
        const rows = rowsRead.get(fileName) ?? 0;
        if (rows === 5372 && statements.length === 2 * 5372) return undefined;
        return `${rows} rows, ${statements.length} statements`;
      },
    },
    printed('group:world', '2023', 484.4),
    printed('group:world', '2024', 472.99),
    printed('economy:COD', '2023', 27.04),
  ],
};
