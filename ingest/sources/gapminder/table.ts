/** One series as a table: economy, year and value. */
import type { Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import type { Series } from './series.ts';

/** Ids that are not the three-letter code in lower case. */
const ownIds: ReadonlyMap<string, string> = new Map([
  ['gbg', 'GGY'],
  ['gbm', 'IMN'],
  ['hos', 'VAT'],
  ['kos', 'XKX'],
  ['nld_curacao', 'CUW'],
  ['stbar', 'BLM'],
]);
const noEconomy = new Set(
  'akr_a_dhe ant chanisl cheslo deu_east deu_west eri_a_eth scg scg_ex_kos stmar ussr yem_north yem_south yug'.split(
    ' ',
  ),
);

/** The table of the world has the column of the table of economies. */
const columnOf = ({ code }: Series): string => code.replace(/_global$/, '');

const firstYear = 1990;

function subjectOf(id: string): Reference | undefined {
  if (id === 'world') return 'group:world';
  const iso3 = ownIds.get(id) ?? (/^[a-z]{3}$/.test(id) ? id.toUpperCase() : undefined);
  return iso3 === undefined ? undefined : `economy:${iso3}`;
}

function readRow(row: Row, emit: Emit, place: string, series: Series): void {
  const id = row.text(place);
  const { period } = periodOf(row, 'time');
  const year = Number(period);
  if (noEconomy.has(id)) {
    emit.drop(row, 'a former state, or a territory without a code of ISO 3166');
    return;
  }
  const subject = subjectOf(id);
  if (subject === undefined) {
    emit.fail(row, place, id, 'a three-letter code in lower case, or a declared id');
    return;
  }
  const figure = figureOf(row, columnOf(series), { allowNegative: series.isSigned === true });
  if (figure === undefined) emit.fail(row, columnOf(series), '', 'a number');
  else if (year < firstYear) emit.drop(row, `before ${firstYear}`);
  else
    emit.statement({
      subject,
      predicate: 'hasIndicator',
      object: series.object,
      period,
      ...figure,
      unit: series.unit,
      status: series.lastKnown !== undefined && year > series.lastKnown ? 'projected' : series.status,
      locator: `${series.code}, ${id} ${period}`,
    });
}

/** @param place name of the column of economies, which differs between data sets */
export function tableOf(series: Series, place: 'geo' | 'country' | 'global'): InputTable {
  const { code, meaning, unit } = series;
  return {
    // The publisher's own files have the same columns under a longer name.
    file: new RegExp(`^(ddf--datapoints--)?${code}(--by--[a-z]+--time)?\\.csv$`),
    fileName: `${code}.csv`,
    optional: true,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      [place]: { is: 'place', meaning: 'Code of three letters, or an id of Gapminder' },
      time: { is: 'term', meaning: 'Year' },
      [columnOf(series)]: { is: 'figure', meaning, unit },
    },
    key: [place, 'time'],
    row: (row, emit) => readRow(row, emit, place, series),
  };
}
