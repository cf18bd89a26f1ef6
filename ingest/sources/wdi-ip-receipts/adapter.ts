/** A row an economy, a column a year, in the layout of the World Bank's downloads of one series. */
import type { Adapter, Assertion, ColumnRule, Draft, Emit, Reference, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { placeOfCode } from '../world-bank/places.ts';
import { wdiIpReceipts } from './source.ts';

export const series = 'BX.GSR.ROYL.CD';
const years = Array.from({ length: 11 }, (_, place) => String(2005 + place));

function readRow(row: Row, emit: Emit): void {
  const code = row.text('Country Code');
  if (row.text('Indicator Code') !== series) {
    emit.fail(row, 'Indicator Code', row.text('Indicator Code'), series);
    return;
  }
  const subject = placeOfCode(code);
  if (typeof subject === 'object' && 'dropped' in subject) {
    emit.drop(row, subject.dropped);
    return;
  }
  const given = years.flatMap((year) => {
    const figure = figureOf(row, year, { allowNegative: true });
    return figure === undefined ? [] : [{ year, figure }];
  });
  if (given.length === 0) {
    emit.drop(row, 'no value in any year');
    return;
  }
  for (const { year, figure } of given) emit.statement(receiptsOf(subject, code, year, figure));
}

/** What an economy received in a year. */
export function receiptsOf(subject: Reference, code: string, year: string, figure: Figure): Draft {
  return {
    subject,
    predicate: 'hasIndicator',
    object: 'indicator:intellectual-property-receipts',
    period: year,
    ...figure,
    unit: 'USD:current',
    status: 'reported',
    locator: `${series}, ${code}, ${year}`,
  };
}

/** @param billions in the digits that the file prints */
export function receiptsAre(subject: string, year: string, billions: number): Assertion {
  return {
    says: `${subject} received ${billions} billion USD in ${year}`,
    check({ statements }) {
      const found = statements.find((draft) => draft.subject === subject && draft.period === year);
      return found?.value === billions * 1e9 ? undefined : String(found?.value);
    },
  };
}

export const wdiIpReceipts2016: Adapter = {
  id: 'wdi-ip-receipts-2016',
  dataset: 'wdi-ip-receipts',
  source: wdiIpReceipts,
  edition: '2016',
  read: 'copy',
  rawFolder: 'macro/wdi-ip-receipts-2005-2014',
  tables: [
    {
      file: /^IntellectualPropertyReceipts.*\.csv$/,
      fileName: 'IntellectualPropertyReceipts.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        'Country Name': { ignored: 'the name of the economy, whose code is read' },
        'Country Code': { is: 'place', meaning: 'Three-letter code of the World Bank' },
        'Indicator Name': { ignored: 'the name of the series, whose code is read' },
        'Indicator Code': { is: 'term', meaning: 'The series' },
        ...Object.fromEntries(
          years.map((year): [string, ColumnRule] => [
            year,
            { is: 'figure', meaning: `Receipts in ${year}`, unit: 'USD:current' },
          ]),
        ),
      },
      key: ['Country Code'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the file has 248 rows',
      check({ rowsRead }) {
        const [read] = rowsRead.values();
        return read === 248 ? undefined : `${read} rows`;
      },
    },
    receiptsAre('economy:USA', '2013', 128),
    receiptsAre('group:world', '2013', 303),
  ],
};
