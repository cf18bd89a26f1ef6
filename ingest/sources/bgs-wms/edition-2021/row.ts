/** One row of the sheet: a metal, a country, ten years. */
import type { Draft, Emit, QuarantineRule, Row } from '../../../adapter.ts';
import { figureOf } from '../../../readers/cell.ts';
import { type SheetSeries, sheetSeries } from './series.ts';

export const years = [
  '2012',
  '2013',
  '2014',
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  '2020',
  '2021',
] as const;

/** The book tells nil from less than half a unit; the sheet writes 0 for both. */
const zeroNote = 'Zero in the sheet, which keeps no mark: nil, or less than half a unit.';
const blankNote = 'Blank in the sheet: not reported.';

export function readRow(row: Row, emit: Emit): void {
  const metal = row.text('Metal');
  const declared = sheetSeries.get(metal);
  if (declared === undefined) emit.fail(row, 'Metal', metal, 'a metal declared in series.ts');
  else if ('dropped' in declared) emit.drop(row, declared.dropped);
  else for (const year of years) emitYear(row, emit, declared, year);
}

function emitYear(row: Row, emit: Emit, series: SheetSeries, year: string): void {
  const figure = figureOf(row, `Year ${year}`, { marks: { '': 'not-available' } });
  if (figure === undefined) return;
  const mark = figure.value === 0 ? zeroNote : figure.value === undefined ? blankNote : undefined;
  const notes = [series.note, mark].filter((note) => note !== undefined);
  emit.statement({
    subject: { kind: 'economy', name: row.text('Country') },
    predicate: series.predicate,
    object: series.material,
    stage: series.stage,
    period: year,
    ...figure,
    unit: series.unit,
    status: 'reported',
    locator: `${row.file}, line ${row.line}: ${row.text('Metal')}; ${row.text('Country')}; Year ${year}`,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  });
}

const counts = new WeakMap<readonly Draft[], ReadonlyMap<string, number>>();
const keyOf = ({ subject, predicate, object, unit, period }: Draft): string =>
  JSON.stringify([subject, predicate, object, unit, period]);

function countsOf(all: readonly Draft[]): ReadonlyMap<string, number> {
  const known = counts.get(all);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const draft of all) found.set(keyOf(draft), (found.get(keyOf(draft)) ?? 0) + 1);
  counts.set(all, found);
  return found;
}

/** Rows that the book tells apart by a name that the sheet has lost: a sum of them may count twice. */
export const severalRowsOfOneCountry: QuarantineRule = {
  id: 'several-rows-of-one-country',
  applies: (draft, all) =>
    (countsOf(all).get(keyOf(draft)) ?? 0) > 1
      ? 'Several rows stand under one country, and the name that told them apart is lost in the sheet; they may be parts, or one thing in two bases.'
      : undefined,
};

/**
 * The book prints 2,132 to 18,201 t of 2017–2021, after 145,189 t; the archive has since put 120,369 to 151,000 t for
 * the last three years, and the smelter beside it made 133,000 t and more all along.
 */
export const refinedCopperOfFinland: QuarantineRule = {
  id: 'refined-copper-of-finland',
  applies: ({ predicate, object, period, locator }) =>
    predicate === 'refines' &&
    object === 'material:copper' &&
    Number(period) >= 2017 &&
    locator.includes('; Finland; ')
      ? 'A tenth or less of the 145,189 t of 2016, while the smelter beside it made 133,197 t; the archive of 2024 has 120,369 to 151,000 t for 2019–2021.'
      : undefined,
};
