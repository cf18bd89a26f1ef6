/** Pages of the World Bank's indicator service: an array of a head and the records of a series. */
import type { Emit, Gatherer, InputTable, Reference, Row } from '../../adapter.ts';
import { CellError, type Figure, figureOf } from '../../readers/cell.ts';
import { WholeAnswers } from '../../whole-answer.ts';
import { placeOfRecord } from './places.ts';

export interface ServiceRecord {
  readonly subject: Reference;
  /** As the service gives it: three letters, or two signs. */
  readonly code: string;
  readonly year: string;
  readonly figure: Figure;
}

/** What is done with the records of one series; undefined where a series is not followed. */
export type ReaderOf = (
  series: string,
) => ((record: ServiceRecord, row: Row, emit: Emit) => void) | undefined;

function readRecord(row: Row, emit: Emit, readerOf: ReaderOf): void {
  const series = row.text('indicator.id');
  const read = readerOf(series);
  if (read === undefined) {
    emit.drop(row, `a series that is not followed: ${series}`);
    return;
  }
  const unit = row.text('unit');
  if (unit !== '') throw new CellError('unit', unit, 'blank: the series says its unit');
  const [letters, id] = [row.text('countryiso3code'), row.text('country.id')];
  const subject = placeOfRecord(letters, id, emit);
  if (typeof subject === 'object' && 'dropped' in subject) {
    emit.drop(row, subject.dropped);
    return;
  }
  const year = row.text('date');
  if (!/^(19|20)\d\d$/.test(year)) throw new CellError('date', year, 'a year such as 2023');
  const figure = figureOf(row, 'value', { allowNegative: true });
  if (figure === undefined) emit.drop(row, 'no figure');
  else read({ subject, code: letters || id, year, figure }, row, emit);
}

function gathererOf(readerOf: ReaderOf): Gatherer {
  const answers = new WholeAnswers('0.total');
  return {
    row(row, emit) {
      answers.count(row, row.text('indicator.id'), emit);
      readRecord(row, emit, readerOf);
    },
    end: (emit) => answers.end(emit),
  };
}

/** @param figure what the value is, and its unit */
export function serviceTable(
  names: Pick<InputTable, 'file' | 'fileName'>,
  figure: { readonly meaning: string; readonly unit: string },
  readerOf: ReaderOf,
): InputTable {
  return {
    ...names,
    layout: { format: 'json', records: '1', shared: ['0.total'], brokenOff: '0.message' },
    columns: {
      '0.total': { is: 'term', meaning: 'Records of the series on all pages' },
      'indicator.id': { is: 'term', meaning: 'Code of the series' },
      'country.id': { is: 'place', meaning: 'Two signs; NA is Namibia' },
      countryiso3code: { is: 'place', meaning: 'Three letters of an economy or of a set of them; or blank' },
      date: { is: 'term', meaning: 'Year' },
      value: { is: 'figure', ...figure },
      unit: { is: 'term', meaning: 'Always blank' },
    },
    others: 'names, the number of decimals and the frame of a page say nothing that the columns do not',
    together: true,
    row: (row, emit) => emit.fail(row, 'indicator.id', '', 'rows that are gathered'),
    gather: () => gathererOf(readerOf),
  };
}
