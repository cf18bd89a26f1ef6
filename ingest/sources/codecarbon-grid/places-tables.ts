/** Carbon per kWh, or the mix, of provinces, states and zones. */
import type { Entity } from '../../../schema/entity.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { nordicZones, provincesOfCanada, provincesOfChina, statesOfUsa } from './places.ts';
import { files } from './source.ts';

/** The group of a key; a place that nobody has looked at stops the run. */
function placeOf(row: Row, emit: Emit, places: ReadonlyMap<string, Entity>): string | undefined {
  const key = row.text('{place}');
  const place = places.get(key);
  if (place === undefined) {
    emit.fail(row, '{place}', key, 'a place that places.ts names');
    return undefined;
  }
  emit.entity(place);
  return place.id;
}

function hasUnit(row: Row, emit: Emit, column: string, expected: string): boolean {
  const found = row.text(column);
  if (found !== expected) emit.fail(row, column, found, `"${expected}"`);
  return found === expected;
}

export const chinaTable: InputTable = {
  file: /^china_provincial_emissions\.json$/,
  fileName: files.china,
  layout: { format: 'json', records: 'data.{place}' },
  columns: {
    '{place}': { is: 'place', meaning: 'Code of the province in ISO 3166-2' },
    emission_factor: { is: 'figure', meaning: 'CO₂ per kWh of electricity', unit: 'g/kWh:co2' },
    unit: { is: 'term', meaning: 'gCO2/kWh' },
    description: { ignored: 'the code names the province' },
    year: { is: 'term', meaning: 'Calendar year' },
    names: { ignored: 'other spellings of the province' },
  },
  row(row, emit) {
    if (!hasUnit(row, emit, 'unit', 'gCO2/kWh')) return;
    const subject = placeOf(row, emit, provincesOfChina);
    const figure = figureOf(row, 'emission_factor', { marks: { '': 'not-available' } });
    if (subject === undefined || figure === undefined) return;
    emit.statement({
      subject,
      predicate: 'hasIndicator',
      object: 'indicator:electricity-co2-intensity',
      period: periodOf(row, 'year').period,
      ...figure,
      unit: 'g/kWh:co2',
      status: 'reported',
      locator: `${files.china}, ${row.text('{place}')}`,
      note: 'Ministry of Ecology and Environment and National Bureau of Statistics of China, announcement 2025 no. 47, table 3: all electricity, with what is traded between provinces; CO₂ alone, at the plant.',
    });
  },
};

export const usaTable: InputTable = {
  file: /^usa_emissions\.json$/,
  fileName: files.usa,
  layout: { format: 'json', records: '{place}', shared: ['_source.year'] },
  columns: {
    '{place}': { is: 'place', meaning: 'State in small letters; usa; or a key with an underscore' },
    '_source.year': { is: 'term', meaning: 'Year of all records' },
    emissions: { is: 'figure', meaning: 'Greenhouse gases of generation', unit: 'lb/MWh:co2e' },
    regionCode: { ignored: 'the name under which the record stands says it' },
    name: { ignored: 'the name of the table of the EPA, the same for all' },
    url: { ignored: 'its address' },
    field: { ignored: 'its column' },
    year: { ignored: 'read for all records from _source.year' },
  },
  row(row, emit) {
    const key = row.text('{place}');
    if (key === '_source') emit.drop(row, 'the record that names the source of the others');
    if (key === '_unit' && hasUnit(row, emit, 'emissions', 'lbs/MWh'))
      emit.drop(row, 'the record that gives the unit of the others');
    if (key.startsWith('_')) return;
    const subject = key === 'usa' ? 'economy:USA' : placeOf(row, emit, statesOfUsa);
    const figure = figureOf(row, 'emissions', { marks: { '': 'not-available' } });
    if (subject === undefined || figure === undefined) return;
    emit.statement({
      subject,
      predicate: 'hasIndicator',
      object: 'indicator:electricity-carbon-intensity-output',
      period: periodOf(row, '_source.year').period,
      ...figure,
      unit: 'lb/MWh:co2e',
      status: 'reported',
      locator: `${files.usa}, ${key}`,
      note: 'US EPA, eGRID2023: yearly total output emission rate in CO₂ equivalent (STC2ERTA), at the plant.',
    });
  },
};

const shares: Readonly<Record<string, string>> = {
  naturalGas: 'gas',
  nuclear: 'nuclear',
  petroleum: 'oil',
  biomass: 'bioenergy',
  coal: 'coal',
  other: 'other-sources',
  solar: 'solar',
  tidal: 'tides',
  wind: 'wind',
  hydro: 'hydro',
};

export const canadaTable: InputTable = {
  file: /^canada_energy_mix\.json$/,
  fileName: files.canada,
  layout: { format: 'json', records: '{place}' },
  columns: {
    '{place}': { is: 'place', meaning: 'Province or territory in small letters' },
    ...Object.fromEntries(
      Object.keys(shares).map((column) => [
        column,
        { is: 'figure' as const, meaning: `Share of electricity from ${column}`, unit: 'percent' },
      ]),
    ),
    total: { is: 'figure', meaning: 'Sum of the shares as printed', unit: 'percent' },
  },
  row(row, emit) {
    const subject = placeOf(row, emit, provincesOfCanada);
    if (subject === undefined) return;
    const total = figureOf(row, 'total')?.value ?? 0;
    if (Math.abs(total - 100) > 1) emit.fail(row, 'total', row.text('total'), 'about 100 %');
    for (const [column, slug] of Object.entries(shares)) {
      const figure = figureOf(row, column, { marks: { '': 'not-available' } });
      if (figure !== undefined)
        emit.statement({
          subject,
          predicate: 'hasIndicator',
          object: `indicator:electricity-from-${slug}`,
          period: '2026',
          ...figure,
          unit: 'percent',
          status: 'assumed',
          locator: `${files.canada}, ${row.text('{place}')}, ${column}`,
          note: 'The file gives neither year nor source: 2026 is the year of the release, and the shares stand in for those of an unknown year.',
        });
    }
  },
};

export const nordicTable: InputTable = {
  file: /^nordic_emissions\.json$/,
  fileName: files.nordic,
  layout: { format: 'json', records: 'data.{place}' },
  columns: {
    '{place}': { is: 'place', meaning: 'Bidding zone; FI is Finland' },
    emission_factor: {
      is: 'figure',
      meaning: 'Greenhouse gases per kWh of electricity',
      unit: 'g/kWh:co2e',
    },
    unit: { is: 'term', meaning: 'gCO2eq/kWh' },
    description: { ignored: 'the code names the zone' },
    year: { is: 'term', meaning: 'Calendar year' },
    coverage: { is: 'note', meaning: 'Share of the generation that has a factor', optional: true },
    note: { ignored: 'words about the mix', optional: true },
  },
  row(row, emit) {
    if (row.text('{place}') === 'FI') {
      emit.drop(row, 'Finland: an older value carried over, not worked out from the year that it names');
      return;
    }
    if (!hasUnit(row, emit, 'unit', 'gCO2eq/kWh')) return;
    const subject = placeOf(row, emit, nordicZones);
    const figure = figureOf(row, 'emission_factor', { marks: { '': 'not-available' } });
    if (subject === undefined || figure === undefined) return;
    emit.statement({
      subject,
      predicate: 'hasIndicator',
      object: 'indicator:electricity-carbon-intensity',
      period: periodOf(row, 'year').period,
      ...figure,
      unit: 'g/kWh:co2e',
      status: 'derived',
      locator: `${files.nordic}, ${row.text('{place}')}`,
      note: `Worked out by the package from generation by type (ENTSO-E) and its own factors; what has no factor counts as zero. Share with a factor: ${row.text('coverage')}.`,
    });
  },
};
