/** Deaths in organised violence by country and year, added up from UCDP's events: no party, place or person is read. */
import type { Adapter, ColumnRule, Emit, Gatherer, Row } from '../../adapter.ts';
import { CellError, figureOf, periodOf } from '../../readers/cell.ts';
import { edition, ucdpGedSource } from './source.ts';

export const fileName = 'GEDEvent_v25_1.csv';

const ignored = (why: string, names: string): Readonly<Record<string, ColumnRule>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, { ignored: why }]));

const columns: Readonly<Record<string, ColumnRule>> = {
  id: { is: 'term', meaning: 'Number of the event' },
  year: { is: 'term', meaning: 'Year of the event' },
  country: { is: 'place', meaning: 'Country in which it took place' },
  best: { is: 'figure', meaning: 'Deaths, best estimate', unit: 'count' },
  low: { is: 'figure', meaning: 'Deaths, lowest estimate', unit: 'count' },
  high: { is: 'figure', meaning: 'Deaths, highest estimate', unit: 'count' },
  ...ignored(
    'names or numbers of conflicts, parties and dyads',
    'relid active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b gwnoa gwnob',
  ),
  ...ignored(
    'press reports, which may name persons',
    'number_of_sources source_article source_office source_date source_headline source_original',
  ),
  ...ignored(
    'a finer place or day than is counted',
    'where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country_id region event_clarity date_prec date_start date_end',
  ),
  ...ignored('parts of the best estimate', 'deaths_a deaths_b deaths_civilians deaths_unknown'),
};

interface Sum {
  best: number;
  low: number;
  high: number;
  events: number;
}

function countOf(row: Row, column: 'best' | 'low' | 'high'): number {
  const value = figureOf(row, column)?.value;
  if (value === undefined || !Number.isInteger(value))
    throw new CellError(column, row.text(column), 'a whole number of deaths');
  return value;
}

/** UCDP adds the state that was: `Yemen (North Yemen)`. */
function countryOf(row: Row): string {
  const country = row.text('country').replace(/ \([^)]*\)$/, '');
  if (country === '') throw new CellError('country', '', 'a country');
  return country;
}

function gatherDeaths(): Gatherer {
  const sums = new Map<string, Map<string, Sum>>();
  const ids = new Set<string>();
  return {
    row(row, emit) {
      const id = row.text('id');
      if (!/^\d+$/.test(id)) throw new CellError('id', id, 'the number of an event');
      if (ids.has(id)) return emit.fail(row, 'id', id, 'each event once; this one would be counted twice');
      ids.add(id);
      const country = countryOf(row);
      const { period } = periodOf(row, 'year');
      const [best, low, high] = [countOf(row, 'best'), countOf(row, 'low'), countOf(row, 'high')];
      if (low > best || best > high)
        throw new CellError('best', String(best), `a number from low (${low}) to high (${high})`);
      const years = sums.get(country) ?? new Map<string, Sum>();
      const sum = years.get(period) ?? { best: 0, low: 0, high: 0, events: 0 };
      sum.best += best;
      sum.low += low;
      sum.high += high;
      sum.events += 1;
      emit.gathered(row);
      sums.set(country, years.set(period, sum));
    },
    end(emit) {
      // UCDP's own name of 1991 to 2018, which no table of names has.
      emit.alias({ entity: 'economy:MKD', name: 'Macedonia, FYR', language: 'en', scope: ucdpGedSource.id });
      for (const [country, years] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
        for (const [year, sum] of [...years].sort(([a], [b]) => (a < b ? -1 : 1)))
          emitYear(emit, country, year, sum);
    },
  };
}

function emitYear(
  emit: Emit,
  country: string,
  year: string,
  { best, low, high, events }: Readonly<Sum>,
): void {
  emit.statement({
    subject: { kind: 'economy', name: country },
    predicate: 'bearsHarm',
    object: 'harm:deaths-in-organised-violence',
    period: year,
    value: best,
    low,
    high,
    unit: 'count',
    status: 'estimated',
    locator: `events with country ${country} and year ${year}`,
    note: `Sum of the best, lowest and highest estimates of ${events} ${events === 1 ? 'event' : 'events'}.`,
  });
}

export const ucdpGed: Adapter = {
  id: 'ucdp-ged',
  dataset: 'ucdp-ged',
  source: ucdpGedSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  tables: [
    {
      file: /^GEDEvent_v\d+_\d+.*\.csv$/i,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns,
      row: (row, emit) => emit.fail(row, 'id', '', 'rows that are gathered'),
      gather: gatherDeaths,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
