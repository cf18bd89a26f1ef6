/** Abundance, supply risk, recycling and price of the elements, for a reader's own copy: nothing of it is bundled. */
import type { Adapter, Assertion, Emit, QuarantineRule, Row } from '../../adapter.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import {
  abundance,
  listedPrice,
  type Measure,
  measures,
  recycling,
  recyclingClasses,
  supplyRisk,
} from './measures.ts';
import { edition, elementSupplyRiskSource, fileName } from './source.ts';

/** More digits are rounding of the computer that wrote the file. */
const trueDigits = 15;

function figure(row: Row, { column }: Measure): Figure | undefined {
  const printed = figureOf(row, column);
  return printed?.value === undefined
    ? printed
    : { ...printed, value: Number(printed.value.toPrecision(trueDigits)) };
}

/** The material of an element. A symbol and a registry number of two elements are a row that slipped. */
function materialOf(row: Row, emit: Emit): string | undefined {
  const [symbol, cas] = [row.text('symbol'), row.text('cas')];
  const bySymbol = emit.known({ kind: 'material', system: 'symbol', code: symbol });
  const byNumber = emit.known({ kind: 'material', system: 'cas', code: cas });
  if (bySymbol === byNumber) {
    if (bySymbol === undefined) emit.drop(row, 'an element that is no material here');
    return bySymbol;
  }
  emit.fail(
    row,
    'cas',
    cas,
    `the registry number of ${symbol}${bySymbol === undefined ? '' : ` (${bySymbol})`}`,
  );
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const material = materialOf(row, emit);
  if (material === undefined) return;
  const symbol = row.text('symbol');
  const printedClass = row.text(recycling.column);
  if (printedClass !== '' && !recyclingClasses.includes(printedClass)) {
    emit.fail(row, recycling.column, printedClass, `one of ${recyclingClasses.join(', ')}, or blank`);
    return;
  }
  let isEmpty = true;
  for (const measure of measures) {
    const said = figure(row, measure);
    if (said === undefined) continue;
    isEmpty = false;
    emit.entity(measure.indicator);
    emit.statement({
      subject: material,
      predicate: 'hasIndicator',
      object: measure.indicator.id,
      period: measure.period,
      ...said,
      unit: measure.unit,
      status: measure.status,
      locator: `${fileName}, ${symbol}, ${measure.column}`,
      note: measure.note,
    });
  }
  if (isEmpty) emit.drop(row, 'an element without any of these figures');
}

/** The score is defined from 1 to 10; no crust holds more of anything than all of it. */
const outsideScale: QuarantineRule = {
  id: 'outside-its-scale',
  applies({ object, value }) {
    if (value === undefined) return undefined;
    if (object === supplyRisk.indicator.id && (value < 1 || value > 10))
      return `${value} on a scale from 1 to 10`;
    if (object === abundance.indicator.id && value > 1_000_000) return `${value} mg in a kilogram`;
    return undefined;
  },
};

function countOf({ indicator: { id } }: Measure, count: number): Assertion {
  return {
    says: `${count} materials have ${id}`,
    check({ statements }) {
      const found = statements.filter(({ object }) => object === id).length;
      return found === count ? undefined : `${found}`;
    },
  };
}

const another = 'another measure than those read here';
const olderThanOurs = 'mining surveys say it themselves, and newer';

export const elementSupplyRisk: Adapter = {
  id: 'element-supply-risk',
  dataset: 'element-supply-risk',
  source: elementSupplyRiskSource,
  edition,
  read: 'copy',
  rawFolder: 'reference/element-supply-risk',
  bundled: false,
  tables: [
    {
      file: /^elements\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        atomic_number: { ignored: 'the symbol names the element' },
        symbol: { is: 'term', meaning: 'Symbol of the element' },
        name: { ignored: 'the symbol names the element' },
        cas: { is: 'term', meaning: 'Registry number, held against the symbol' },
        atomic_weight: { ignored: another },
        [abundance.column]: { is: 'figure', meaning: 'Abundance in the crust', unit: abundance.unit },
        abundance_sea: { ignored: another },
        goldschmidt_class: { ignored: another },
        production_concentration: { ignored: olderThanOurs },
        reserve_distribution: { ignored: olderThanOurs },
        top_3_producers: { ignored: olderThanOurs },
        top_3_reserve_holders: { ignored: olderThanOurs },
        political_stability_of_top_producer: { ignored: 'the World Bank says it itself, and newer' },
        political_stability_of_top_reserve_holder: { ignored: 'the World Bank says it itself, and newer' },
        [recycling.column]: { is: 'figure', meaning: 'Class of recycling: <10, 10–30, >30', unit: 'percent' },
        substitutability: { ignored: 'a word, not a figure; part of the score' },
        [supplyRisk.column]: { is: 'figure', meaning: 'Score from 1 to 10', unit: 'score' },
        [listedPrice.column]: { is: 'figure', meaning: 'Price, of mixed years', unit: listedPrice.unit },
      },
      key: ['symbol'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [outsideScale],
  assertions: [],
  // 70 elements have a score; C, F, Na, Cl, K, Ca and Os are no elements among the materials. 56 have a class; so has Os.
  pinnedAssertions: [
    {
      says: `${fileName} has 118 rows`,
      check: ({ rowsRead }) =>
        rowsRead.get(fileName) === 118 ? undefined : `${rowsRead.get(fileName)} rows`,
    },
    countOf(abundance, 72),
    countOf(supplyRisk, 63),
    countOf(recycling, 55),
    countOf(listedPrice, 72),
  ],
};
