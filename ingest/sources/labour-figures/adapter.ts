/** The table of pay and prices, in two adapters: what others say, and what a company files of itself. */
import type { Adapter, Assertion, Emit, InputTable, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { documentOf } from './documents.ts';
import { placed, plants, pricesPerKilogram, units } from './figures.ts';
import { fileName, labourFigures, labourFiguresMaker } from './source.ts';

const grades: ReadonlyMap<string, { readonly isOriginal: boolean; readonly note: string }> = new Map([
  ['A', { isOriginal: true, note: 'Read in the document itself.' }],
  ['B', { isOriginal: false, note: 'Read in a long quotation.' }],
  ['C', { isOriginal: false, note: 'Read in a text that passes it on.' }],
]);

/** Words by which a document says that it rounds or guesses. */
const roundWords = /about|around|approximately|roughly|commonly|computed|over |more than/;

/** The value, or bounds where the table gives a lowest, a highest or both. */
function amountOf(row: Row, emit: Emit): Figure | undefined {
  const [value, low, high] = ['value', 'value_low', 'value_high'].map(
    (column) => figureOf(row, column)?.value,
  );
  if (value === undefined && low === undefined && high === undefined) {
    emit.fail(row, 'value', row.text('value'), 'a number here, or in value_low or value_high');
    return undefined;
  }
  return {
    ...(value === undefined ? { missing: 'only-bounds' as const } : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function readRow(row: Row, emit: Emit, selfReports: boolean): void {
  const id = row.text('id');
  const document = documentOf(row.text('source_org'), row.text('source_title'));
  if (document === undefined) {
    emit.fail(row, 'source_title', row.text('source_title'), 'a document that documents.ts lists');
    return;
  }
  if (document.isSelfReport !== selfReports) {
    emit.drop(
      row,
      selfReports
        ? 'not of a company itself: read by labour-figures'
        : 'of a company itself: read by labour-figures-maker',
    );
    return;
  }
  const period = row.text('year');
  if (period === '') {
    emit.drop(row, 'the document prints no year');
    return;
  }
  const printedUnit = row.text('unit');
  const unit = printedUnit === 'USD/kg' ? pricesPerKilogram.get(row.text('kind')) : units.get(printedUnit);
  const known = placed.get(id);
  const grade = grades.get(row.text('grade'));
  if (unit === undefined) emit.fail(row, 'unit', printedUnit, [...units.keys()].join(', '));
  if (known === undefined) emit.fail(row, 'id', id, 'a row that figures.ts places');
  if (grade === undefined) emit.fail(row, 'grade', row.text('grade'), 'A, B or C');
  const amount = amountOf(row, emit);
  if (unit === undefined || known === undefined || grade === undefined || amount === undefined) return;
  emitPlant(row, emit, known.subject, document.id, period);
  const printedNote = row.text('note');
  const notes = [
    known.note,
    `Printed as ${row.text('metric')}, ${row.text('subject')}.`,
    printedNote === '' ? undefined : `${printedNote[0]?.toUpperCase()}${printedNote.slice(1)}.`,
    grade.note,
    `Read at ${row.text('url_read')}.`,
  ];
  const { note: _, ...said } = known;
  emit.statement({
    ...said,
    period,
    ...amount,
    unit,
    status: roundWords.test(printedNote) ? 'estimated' : 'reported',
    locator: `${id}: ${row.text('locator')}`,
    note: notes.filter((note) => note !== undefined).join(' '),
    edition: document.id,
    read: grade.isOriginal ? 'original' : 'secondary',
  });
}

/** A plant that a row names becomes an entity with its economy; the year is that of the row. */
function emitPlant(row: Row, emit: Emit, subject: string, edition: string, period: string): void {
  const known = plants.find(({ id }) => id === subject);
  if (known === undefined) return;
  const { id, name, economy } = known;
  const label = { en: name, fr: name, es: name };
  emit.entity({
    id,
    name: label,
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  emit.statement({
    subject: id,
    predicate: 'locatedIn',
    object: economy,
    period,
    status: 'reported',
    locator: `place: ${row.text('place')}`,
    edition,
    read: 'secondary',
  });
}

function figuresTable(selfReports: boolean): InputTable {
  return {
    file: /^figures.*\.csv$/,
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      id: { is: 'term', meaning: 'Key of the row, by which it is placed' },
      kind: { is: 'term', meaning: 'Income, wage, price, levy and so on' },
      subject: { is: 'note', meaning: 'Whom or what the figure is of, in words; never a named worker' },
      place: { is: 'note', meaning: 'Where, in words' },
      from_place: { ignored: 'blank: no row is a flow' },
      to_place: { ignored: 'blank: no row is a flow' },
      metric: { is: 'note', meaning: 'What is measured, in words' },
      value: { is: 'figure', meaning: 'The figure' },
      value_low: { is: 'figure', meaning: 'Lowest value' },
      value_high: { is: 'figure', meaning: 'Highest value' },
      unit: { is: 'term', meaning: 'Unit of the figure' },
      year: { is: 'term', meaning: 'Year that the figure is of; blank where none is printed' },
      source_org: { is: 'organisation', meaning: 'Who publishes it' },
      source_title: { is: 'term', meaning: 'The document, which is the edition' },
      url_read: { is: 'note', meaning: 'Where it was read' },
      locator: { is: 'note', meaning: 'Place in the document' },
      grade: { is: 'term', meaning: 'A the document itself, B a long quotation, C a text that passes it on' },
      note: { is: 'note', meaning: 'What else is printed' },
    },
    key: ['id'],
    row: (row, emit) => readRow(row, emit, selfReports),
  };
}

const rows: Assertion = {
  says: `${fileName} has 57 rows`,
  check: ({ rowsRead }) =>
    rowsRead.get(fileName) === 57 ? undefined : `${rowsRead.get(fileName) ?? 0} rows`,
};

const common = {
  dataset: 'labour-figures',
  edition: '2025',
  read: 'secondary',
  rawFolder: 'harms/labour-and-price-figures',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;

export const labourFigures2025: Adapter = {
  ...common,
  id: 'labour-figures-2025',
  source: labourFigures,
  tables: [figuresTable(false)],
  pinnedAssertions: [
    rows,
    {
      says: 'M23 takes 800,000 USD a month and 7 USD a kilogram at Rubaya; 120 t a month are traded',
      check({ statements }) {
        const found = statements
          .filter(
            ({ subject, edition }) => subject === 'site:rubaya' && /^(afp|ap-experts)/.test(edition ?? ''),
          )
          .map(({ value }) => value)
          .join(', ');
        return found === '7, 800000, 120' ? undefined : found;
      },
    },
  ],
};

export const labourFiguresMaker2025: Adapter = {
  ...common,
  id: 'labour-figures-maker-2025',
  source: labourFiguresMaker,
  tables: [figuresTable(true)],
  pinnedAssertions: [
    rows,
    {
      says: 'two filings print the net income of 2023 as 96,955 and 96,995 million USD',
      check({ statements }) {
        const found = statements
          .filter(({ object, period }) => object === 'indicator:net-income' && period === '2023')
          .map(({ value }) => value)
          .sort()
          .join(', ');
        return found === '96955, 96995' ? undefined : found;
      },
    },
  ],
};
