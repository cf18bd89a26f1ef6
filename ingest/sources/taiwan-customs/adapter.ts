/** Taiwan's exports of integrated circuits by destination, in its own codes of eleven digits. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Assertion, Emit, Reference, Row } from '../../adapter.ts';
import { CellError, type Figure, figureOf } from '../../readers/cell.ts';
import { codeOf } from '../../readers/code.ts';
import { emitGood, knownCodes } from './goods.ts';
import { chipsEdition, chipsFile, taiwanCustoms } from './source.ts';

const text: Label = {
  en: 'Exports of Taiwan alone to every destination, as its customs report them, in Taiwan’s own codes.',
  fr: 'Exportations de la seule Taïwan vers toutes les destinations, telles que ses douanes les déclarent, dans les codes propres à Taïwan.',
  es: 'Solo exportaciones de Taiwán a todos los destinos, tal como las declaran sus aduanas, en los códigos propios de Taiwán.',
};

/** Values in whole thousands of dollars: from this year on a zero is less than half of one. */
const firstRoundedYear = 2016;
/** The year that was not over when the figures were drawn. */
const openYear = '2025';
const column = 'Export Value (USD)';

function destination(row: Row, emit: Emit): Reference {
  const name = row.text('Country');
  if (name !== '其他國家') return { kind: 'economy', name };
  const id = `group:${taiwanCustoms.id}-${chipsEdition}-other-countries`;
  emit.entity({
    id,
    name: {
      en: 'Other countries (Taiwan Customs)',
      fr: 'Autres pays (douanes de Taïwan)',
      es: 'Otros países (Aduanas de Taiwán)',
    },
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: { source: taiwanCustoms.id, edition: chipsEdition },
    replacedBy: null,
  });
  return id;
}

function printedValue(row: Row, year: string): Figure & { readonly note?: string } {
  const figure = figureOf(row, column);
  if (figure?.value === undefined) throw new CellError(column, row.text(column), 'a value of zero or more');
  if (figure.value !== 0) return figure;
  if (Number(year) < firstRoundedYear) throw new CellError(column, '0', 'a value above zero before 2016');
  return {
    low: 0,
    high: 500,
    missing: 'only-bounds',
    note: 'Printed as 0, in whole thousands of dollars: less than 500 USD.',
  };
}

function readRow(row: Row, emit: Emit): void {
  const year = row.text('Year');
  if (!/^20[12]\d$/.test(year)) {
    emit.fail(row, 'Year', year, 'a year from 2010 to 2029');
    return;
  }
  const code = codeOf(row, 'HS Code', [11]);
  if (year === openYear && knownCodes.includes(code)) {
    emit.drop(row, 'a year that was not over');
    return;
  }
  const product = emitGood(emit, code);
  if (product === undefined) {
    emit.fail(row, 'HS Code', code, `a code that has a name here: ${knownCodes.join(', ')}`);
    return;
  }
  emit.extent({
    source: taiwanCustoms.id,
    edition: chipsEdition,
    predicate: 'exportsTo',
    product: null,
    period: '2013/2024',
    dimension: null,
    extent: 'reporters',
    share: null,
    text,
  });
  emit.statement({
    subject: 'economy:TWN',
    predicate: 'exportsTo',
    object: destination(row, emit),
    product,
    stage: 'trade',
    period: year,
    ...printedValue(row, year),
    unit: 'USD:fob',
    status: 'reported',
    locator: `${row.file}, ${year}, ${code}, ${row.text('Country')}`,
  });
}

const hasRows = (count: number): Assertion => ({
  says: `the file has ${count} rows`,
  check({ rowsRead }) {
    const rows = rowsRead.get(chipsFile) ?? 0;
    return rows === count ? undefined : `${rows} rows`;
  },
});

/** Exports of a year, in billions of dollars with one decimal; to one destination where it is given. */
const comesTo = (year: string, billionUsd: number, object?: string): Assertion => ({
  says: `exports of ${year}${object === undefined ? '' : ` to ${object}`} come to ${billionUsd} billion USD`,
  check({ statements }) {
    const found = statements.filter(
      (item) => item.period === year && (object === undefined || item.object === object),
    );
    const sum = found.reduce((total, { value }) => total + (value ?? 0), 0) / 1e9;
    return Math.round(sum * 10) / 10 === billionUsd ? undefined : `${sum} billion USD`;
  },
});

export const taiwanCustomsChips: Adapter = {
  id: 'taiwan-customs-chips',
  dataset: 'taiwan-customs',
  source: taiwanCustoms,
  edition: chipsEdition,
  read: 'copy',
  rawFolder: 'trade/taiwan-customs-ic-exports',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^taiwan_exports_by_country_.*\.csv$/,
      fileName: chipsFile,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Year: { is: 'term', meaning: 'Year of the trade' },
        Country: { is: 'place', meaning: 'Destination, in Chinese' },
        'HS Code': { is: 'term', meaning: 'Code of eleven digits, Taiwan’s own from the seventh' },
        Description: { ignored: 'the text of the code' },
        [column]: { is: 'figure', meaning: 'Value of the exports', unit: 'USD:fob' },
      },
      key: ['Year', 'Country', 'HS Code'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(9683),
    comesTo('2013', 62.8),
    comesTo('2020', 122.4),
    comesTo('2021', 155.5),
    comesTo('2022', 184.1),
    comesTo('2023', 166.6),
    comesTo('2024', 165),
    comesTo('2023', 47.3, 'economy:CHN'),
    comesTo('2023', 43.1, 'economy:HKG'),
    comesTo('2023', 3.5, 'economy:USA'),
  ],
};
