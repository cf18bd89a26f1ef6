/** The pages of payments, added up by company, country and year. */
import type { Emit, Gatherer, InputTable, Row } from '../../adapter.ts';
import { bearsOrganisationMark, namesNobody } from '../../organisation-mark.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { placeColumns, placeOf } from './place.ts';

export const paymentsFile = 'eiti-revenue-1.json';

interface Sum {
  readonly company: string;
  readonly country: string;
  readonly year: string;
  /** US dollars by kind of payment. */
  readonly kinds: Map<string, number>;
  payments: number;
}

/** Why a record is no payment of a company that may be named. */
function reasonToDrop(row: Row, emit: Emit): string | undefined {
  const type = row.text('type').toLowerCase();
  if (type === 'agency') return 'what an agency received: the payments of companies are read';
  if (type !== 'company') throw new CellError('type', row.text('type'), 'company or agency');
  const company = row.text('organisation.label');
  if (company === '' || namesNobody(company)) return 'a company that is not named';
  const isKnown = emit.known({ kind: 'organisation', name: company }) !== undefined;
  if (!isKnown && !bearsOrganisationMark(company))
    return 'a company without a mark of an organisation, which may be a private person';
  return undefined;
}

function dollarsOf(row: Row): number | undefined {
  const value = figureOf(row, 'revenue', { allowNegative: true })?.value;
  if (value === undefined && row.text('revenue') !== '')
    throw new CellError('revenue', row.text('revenue'), 'a number');
  if (value !== undefined && row.text('currency') !== 'USD')
    throw new CellError('currency', row.text('currency'), 'USD, into which the EITI converts');
  return value;
}

/** Reads a count of all records of an answer, which stands on each of its pages. */
function countOf(row: Row): number {
  const count = row.text('count');
  if (!/^\d{1,9}$/.test(count)) throw new CellError('count', count, 'how many records the answer has');
  return Number(count);
}

function gatherPayments(): Gatherer {
  const sums = new Map<string, Sum>();
  const ids = new Set<string>();
  let all = 0;
  const add = (row: Row, emit: Emit): void => {
    const id = row.text('id');
    if (!/^\d+$/.test(id)) throw new CellError('id', id, 'the number of a record');
    if (ids.has(id)) throw new CellError('id', id, 'each record once; this one would be counted twice');
    ids.add(id);
    all = Math.max(all, countOf(row));
    const why = reasonToDrop(row, emit);
    const place = placeOf(row);
    const dollars = dollarsOf(row);
    if (why !== undefined || place === undefined || dollars === undefined) {
      emit.drop(row, why ?? (place === undefined ? 'neither country nor year' : 'no sum of money'));
      return;
    }
    const company = row.text('organisation.label');
    const key = JSON.stringify([place.country, company.toLowerCase(), place.year]);
    const sum = sums.get(key) ?? { company, ...place, kinds: new Map<string, number>(), payments: 0 };
    const kind = row.text('gfs.label') || 'kind not told';
    sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + dollars);
    sum.payments += 1;
    emit.gathered(row);
    sums.set(key, sum);
  };
  return {
    row: add,
    end(emit) {
      const missing = all > ids.size ? `${ids.size} of ${all} records of the answer were given` : undefined;
      for (const [, sum] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) emitSum(emit, sum, missing);
    },
  };
}

/** Cents, so that sums of decimals do not end in noise. */
const cents = (value: number): number => Math.round(value * 100) / 100;

function emitSum(
  emit: Emit,
  { company, country, year, kinds, payments }: Sum,
  missing: string | undefined,
): void {
  const parts = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = cents(parts.reduce((sum, [, value]) => sum + value, 0));
  const note = [
    `Sum of ${payments} ${payments === 1 ? 'payment' : 'payments'}: ${parts
      .map(([kind, value]) => `${kind} ${cents(value)} USD`)
      .join('; ')}.`,
    ...(missing === undefined ? [] : [`At least: ${missing}.`]),
  ].join(' ');
  emit.statement({
    subject: { kind: 'organisation', name: company, mayBeNew: true },
    predicate: 'pays',
    object: { kind: 'economy', system: 'iso2', code: country },
    stage: 'extraction',
    period: year,
    ...(missing === undefined ? { value: total } : { low: total, missing: 'only-bounds' }),
    unit: 'USD:current',
    status: 'reported',
    locator: `payments of ${company} in ${country} ${year}`,
    note,
  });
}

export const paymentsTable: InputTable = {
  file: /revenue.*\.json$/i,
  fileName: paymentsFile,
  optional: true,
  layout: { format: 'json', records: 'data', shared: ['count'] },
  columns: {
    count: { is: 'term', meaning: 'Records of the whole answer' },
    id: { is: 'term', meaning: 'Number of the record' },
    type: { is: 'term', meaning: 'company or agency' },
    revenue: { is: 'figure', meaning: 'Sum paid', unit: 'USD:current' },
    currency: { is: 'term', meaning: 'Currency of the sum' },
    'organisation.label': { is: 'organisation', meaning: 'Company', optional: true },
    'gfs.label': { is: 'term', meaning: 'Kind of payment, by the IMF’s classification', optional: true },
    ...placeColumns,
    comments: { ignored: 'free words, which may name persons', optional: true },
  },
  others: 'addresses of other answers, projects, volumes in kind and sums in other currencies are not needed',
  together: true,
  row: (row, emit) => emit.fail(row, 'id', '', 'rows that are gathered'),
  gather: gatherPayments,
};
