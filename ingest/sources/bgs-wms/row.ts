/** One row of the World Mineral Statistics: a country, a commodity, a year. */
import type { Draft, Emit, Row } from '../../adapter.ts';
import { type Figure, parseFigure } from '../../readers/cell.ts';
import { placeOf } from './place.ts';
import { bgsSeries, type Series } from './series.ts';

/** How the publisher says that a figure is none, and what then stands in the cell of the quantity. */
const precisions: ReadonlyMap<string, { readonly quantity: string; readonly figure: Figure }> = new Map([
  ['Nil (nothing produced)', { quantity: '0', figure: { value: 0 } }],
  ['Figures not available', { quantity: '', figure: { missing: 'not-available' } }],
  [
    'Quantity is more than 0 but less than 0.5',
    { quantity: '0', figure: { low: 0, high: 0.5, missing: 'only-bounds' } },
  ],
]);

/** What the quantity says; undefined, and a problem, when cell and description do not fit. */
function figureOfRow(row: Row, emit: Emit): Figure | undefined {
  const text = row.text('quantity');
  const description = row.text('data_precision_description');
  const precision = precisions.get(description);
  if (precision !== undefined) {
    if (text === precision.quantity) return precision.figure;
    emit.fail(
      row,
      'quantity',
      text,
      `${JSON.stringify(precision.quantity)}, since it is said: ${description}`,
    );
    return undefined;
  }
  if (description !== '') {
    emit.fail(
      row,
      'data_precision_description',
      description,
      `blank or ${[...precisions.keys()].join(', ')}`,
    );
    return undefined;
  }
  const figure = parseFigure(text, 'quantity');
  // A bare zero or blank without its description would be a guess between nil and unknown.
  if (figure?.value !== undefined && figure.value > 0) return figure;
  emit.fail(row, 'quantity', text, 'a number above zero, or a description that says why there is none');
  return undefined;
}

function yearOf(row: Row, emit: Emit): string | undefined {
  const text = row.text('year');
  // An export of the service has a moment, its pages a day or a moment.
  const year = /^(\d{4})-01-01(?:[ T]00:00:00Z?)?$/.exec(text)?.[1];
  if (year === undefined) emit.fail(row, 'year', text, 'a year written as 2023-01-01 00:00:00 or 2023-01-01');
  return year;
}

/** Notes that change what the figure is, rather than explain it. */
function measureOf(series: Series, notes: readonly string[]): Pick<Draft, 'predicate' | 'unit'> {
  if (notes.includes('Capacity.')) return { predicate: 'hasCapacity', unit: series.unit };
  const isNickelContent =
    series.material === 'material:ferronickel' &&
    notes.some((note) => /nickel content|\(Ni content\)|^Ni content/i.test(note));
  return { predicate: series.predicate, unit: isNickelContent ? 't:contained' : series.unit };
}

export function readRow(row: Row, emit: Emit): void {
  const statistic = row.text('bgs_statistic_type_trans');
  if (statistic === 'Imports' || statistic === 'Exports') {
    emit.drop(
      row,
      'imports and exports of one country without a partner: trade is read from bilateral sources',
    );
    return;
  }
  if (statistic !== 'Production') {
    emit.fail(row, 'bgs_statistic_type_trans', statistic, 'Production, Imports or Exports');
    return;
  }
  const commodity = row.text('bgs_commodity_trans');
  const part = row.text('bgs_sub_commodity_trans');
  const declared = bgsSeries.get(`${commodity}|${part}`);
  if (declared === undefined)
    emit.fail(row, 'bgs_commodity_trans', `${commodity}: ${part}`, 'a commodity declared in series.ts');
  else if ('dropped' in declared) emit.drop(row, declared.dropped);
  else readSeriesRow(row, emit, declared);
}

/** In 1990 and 1991 Germany has a row under each name, one of them without a figure. */
function isOtherGermany(country: string, period: string): boolean {
  return country === (Number(period) <= 1990 ? 'Germany' : 'German Federal Republic');
}

function readSeriesRow(row: Row, emit: Emit, series: Series): void {
  const units = row.text('units');
  if (units !== series.printedUnit) emit.fail(row, 'units', units, series.printedUnit);
  const [iso2, country] = [row.text('country_iso2_code'), row.text('country_trans')];
  const place = placeOf(iso2, country);
  if (place === undefined)
    emit.fail(
      row,
      'country_iso2_code',
      `${iso2} ${country}`,
      'a two-letter code of a state of today, or a former state of place.ts',
    );
  const period = yearOf(row, emit);
  const figure = figureOfRow(row, emit);
  if (place === undefined || period === undefined || figure === undefined) return;
  if (figure.missing === 'not-available' && isOtherGermany(country, period)) {
    emit.drop(row, 'no figure under this name: Germany is listed as German Federal Republic until 1990');
    return;
  }
  const published = row.text('concat_figure_notes_text').split('|');
  const notes = published.map((note) => note.trim()).filter((note) => note !== '');
  const isEstimate = notes.includes('Estimates.');
  const said = [
    ...notes.filter((note) => note !== 'Estimates.'),
    ...(place.note === undefined ? [] : [place.note]),
  ];
  const part = row.text('bgs_sub_commodity_trans');
  emit.statement({
    subject: place.economy,
    ...measureOf(series, notes),
    object: series.material,
    stage: series.stage,
    period,
    ...figure,
    status: isEstimate && figure.value !== undefined ? 'estimated' : 'reported',
    locator: `${row.file}: ${row.text('bgs_commodity_trans')}${part === '' ? '' : `, ${part}`}; ${country}; ${period}`,
    ...(said.length === 0 ? {} : { note: said.join(' ') }),
  });
}
