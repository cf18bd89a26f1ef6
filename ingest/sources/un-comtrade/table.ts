/** UN Comtrade's own table as CSV, of any economies, codes and years: one side's reports are read at a time. */
import type { Label } from '../../../schema/label.ts';
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { codeOf } from '../../readers/code.ts';
import { emitReporters } from '../comtrade-sources/extents.ts';
import { emitReport, type Side } from '../comtrade-sources/report.ts';
import { emitHsProduct, type HsRevision } from '../hs-nomenclature/product.ts';

export const edition = 'own-download';
export const fileName = 'TradeData.csv';

/** UN Comtrade's letters for the revisions of the Harmonized System. */
const revisions: ReadonlyMap<string, HsRevision> = new Map([
  ['H0', '1992'],
  ['H1', '1996'],
  ['H2', '2002'],
  ['H3', '2007'],
  ['H4', '2012'],
  ['H5', '2017'],
  ['H6', '2022'],
]);

const ignored = (why: string, names: string): Readonly<Record<string, ColumnRule>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, { ignored: why }]));

const term = (meaning: string): ColumnRule => ({ is: 'term', meaning });

/** The 47 columns, of which 18 are read. */
const columns: InputTable['columns'] = {
  typeCode: term('C for goods'),
  freqCode: term('A for yearly'),
  refYear: term('Year of the trade'),
  reporterCode: { is: 'place', meaning: 'Number of the economy that reports' },
  flowCode: term('X for exports, M for imports; other letters for parts of them'),
  partnerCode: { is: 'place', meaning: 'Number of the partner; 0 for the world' },
  partner2Code: term('Number of the second partner; 0 for all together'),
  classificationCode: term('Revision of the Harmonized System: H6 for that of 2022'),
  cmdCode: term('Code of the good'),
  cmdDesc: { is: 'note', meaning: 'Name of the good, where Filon has none' },
  customsCode: term('Customs procedure; C00 for all together'),
  motCode: term('Mode of transport; 0 for all together'),
  netWgt: { is: 'figure', meaning: 'Net weight', unit: 'kg:gross' },
  isNetWgtEstimated: term('Whether UN Comtrade estimated the weight'),
  cifvalue: { is: 'figure', meaning: 'Value with insurance and freight', unit: 'USD:cif' },
  fobvalue: { is: 'figure', meaning: 'Value free on board', unit: 'USD:fob' },
  primaryValue: { is: 'figure', meaning: 'The value that the flow is given by', unit: 'USD:fob' },
  mosCode: term('Mode of supply; 0 for all together'),
  ...ignored(
    'says again what a code says',
    'refPeriodId period reporterISO reporterDesc flowDesc partnerISO partnerDesc partner2ISO partner2Desc classificationSearchCode customsDesc motDesc',
  ),
  ...ignored('0 or 52 in a table by year', 'refMonth'),
  ...ignored('how the code stands in its nomenclature', 'isOriginalClassification aggrLevel isLeaf'),
  ...ignored(
    'quantities in pieces and other units',
    'qtyUnitCode qtyUnitAbbr qty isQtyEstimated altQtyUnitCode altQtyUnitAbbr altQty isAltQtyEstimated',
  ),
  ...ignored('the weight with its packing', 'grossWgt isGrossWgtEstimated'),
  ...ignored('how the row came about', 'legacyEstimationFlag isReported isAggregate'),
};

const texts: Readonly<Record<Side['flow'], Label>> = {
  X: {
    en: 'Exports as those economies report them that your own table of UN Comtrade holds.',
    fr: 'Exportations telles que les déclarent les économies que contient votre propre tableau d’UN Comtrade.',
    es: 'Exportaciones tal como las declaran las economías que contiene su propia tabla de UN Comtrade.',
  },
  M: {
    en: 'Imports as those economies report them that your own table of UN Comtrade holds.',
    fr: 'Importations telles que les déclarent les économies que contient votre propre tableau d’UN Comtrade.',
    es: 'Importaciones tal como las declaran las economías que contiene su propia tabla de UN Comtrade.',
  },
};

/** Why a row is no flow of this side that is counted once; undefined when it is one. */
function reasonToDrop(row: Row, side: Side): string | undefined {
  const flow = row.text('flowCode');
  if (flow !== side.flow)
    return flow === 'X' || flow === 'M'
      ? 'a report of the other side, which its own adapter reads'
      : 'a part of a flow, such as re-exports, that the flow holds';
  const isPart =
    row.text('motCode') !== '0' ||
    row.text('customsCode') !== 'C00' ||
    row.text('partner2Code') !== '0' ||
    !['0', ''].includes(row.text('mosCode'));
  if (isPart) return 'a part of a flow, by transport, customs procedure or second partner: the flow holds it';
  if (/^(TOTAL|\d\d)$/.test(row.text('cmdCode'))) return 'a chapter or the whole of trade: no good';
  if (row.text('reporterCode') === row.text('partnerCode'))
    return 'goods that come back to the economy that sent them: no trade of two economies';
  return undefined;
}

function expectText(row: Row, column: string, pattern: RegExp, expected: string): string {
  const found = row.text(column);
  if (!pattern.test(found)) throw new CellError(column, found, expected);
  return found;
}

/** A few importers leave insurance and freight out: then the value is the one free on board. */
function unitOf(row: Row, side: Side): Side['unit'] {
  if (side.flow === 'X') return side.unit;
  const [primary, fob, cif] = ['primaryValue', 'fobvalue', 'cifvalue'].map(
    (column) => figureOf(row, column)?.value,
  );
  return (cif === undefined || cif === 0) && fob !== undefined && fob === primary ? 'USD:fob' : side.unit;
}

function readRow(row: Row, emit: Emit, side: Side): void {
  expectText(row, 'typeCode', /^C$/, 'C, goods');
  expectText(row, 'freqCode', /^A$/, 'A, a table by year');
  const why = reasonToDrop(row, side);
  if (why !== undefined) {
    emit.drop(row, why);
    return;
  }
  const year = expectText(row, 'refYear', /^(19|20)\d\d$/, 'a year');
  const numbers = /^(0|[1-9]\d{0,2})$/;
  const reporter = expectText(row, 'reporterCode', /^[1-9]\d{0,2}$/, 'a number of one to three digits');
  const partner = expectText(row, 'partnerCode', numbers, 'a number of one to three digits; 0 for the world');
  const code = codeOf(row, 'cmdCode', [4, 6]);
  const letters = row.text('classificationCode');
  const revision = revisions.get(letters);
  if (revision === undefined || revision > year)
    throw new CellError(
      'classificationCode',
      letters,
      `a revision of the Harmonized System that was in force in ${year}: one of ${[...revisions.keys()].join(', ')}`,
    );
  const name = row.text('cmdDesc');
  const product = emitHsProduct(emit, revision, code, name === '' ? {} : { en: name });
  emitReporters(emit, side, edition, product, year, texts[side.flow]);
  const isEstimated = /^(true|1)$/i.test(
    expectText(row, 'isNetWgtEstimated', /^(true|false|0|1|)$/i, 'true or false'),
  );
  emitReport(row, emit, side, edition, {
    year,
    code,
    reporter,
    partner,
    value: 'primaryValue',
    mass: 'netWgt',
    product,
    unit: unitOf(row, side),
    ...(isEstimated ? { massStatus: 'estimated' as const } : {}),
  });
}

/** The table of one side. */
export function comtradeTable(side: Side): InputTable {
  return {
    file: /^(TradeData|comtrade-).*\.csv$/i,
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',', rowsEndWithDelimiter: true },
    columns,
    key: [
      'refYear',
      'reporterCode',
      'flowCode',
      'partnerCode',
      'partner2Code',
      'classificationCode',
      'cmdCode',
      'customsCode',
      'motCode',
      'mosCode',
    ],
    row: (row, emit) => readRow(row, emit, side),
  };
}
