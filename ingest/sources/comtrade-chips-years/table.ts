/** The file that UN Comtrade's own page gives out: 47 columns, and a comma at the end of every row but the header. */
import type { Label } from '../../../schema/label.ts';
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { chipsYearsEdition, chipsYearsFile } from '../comtrade-sources/editions.ts';
import { emitEditionExtent } from '../comtrade-sources/extents.ts';
import { emitReport, exporters } from '../comtrade-sources/report.ts';
import { emitHsProduct, type HsRevision } from '../hs-nomenclature/product.ts';

const heading = '8542';

const text: Label = {
  en: 'Exports of integrated circuits to the world, of every economy that reported the year; no pairs. Of 2024 only 86 economies had reported.',
  fr: 'Exportations de circuits intégrés vers le monde, de chaque économie qui a déclaré l’année ; aucune paire. Pour 2024, 86 économies seulement avaient déclaré.',
  es: 'Exportaciones de circuitos integrados al mundo, de cada economía que declaró el año; ningún par. De 2024 solo habían declarado 86 economías.',
};

/** How UN Comtrade calls the revisions. */
const revisions: ReadonlyMap<string, HsRevision> = new Map([
  ['H0', '1992'],
  ['H1', '1996'],
  ['H2', '2002'],
  ['H3', '2007'],
  ['H4', '2012'],
  ['H5', '2017'],
  ['H6', '2022'],
]);

/** A row is a total only where every breakdown is closed: else the same goods stand several times. */
const totals: readonly (readonly [column: string, value: string, words: string])[] = [
  ['typeCode', 'C', 'C, goods'],
  ['flowCode', 'X', 'X, exports'],
  ['partnerCode', '0', '0, the world'],
  ['partner2Code', '0', '0, no second partner'],
  ['customsCode', 'C00', 'C00, all customs procedures'],
  ['motCode', '0', '0, all modes of transport'],
  ['cmdCode', heading, `${heading}, integrated circuits`],
];

function readRow(row: Row, emit: Emit): void {
  for (const [column, value, words] of totals) {
    if (row.text(column) === value) continue;
    emit.fail(row, column, row.text(column), words);
    return;
  }
  if (row.text('freqCode') === 'M') {
    emit.drop(row, 'a month: Filon keeps years, and months of some reporters do not make one');
    return;
  }
  const year = row.text('refYear');
  if (row.text('freqCode') !== 'A' || !/^(199\d|20[0-4]\d)$/.test(year) || row.text('period') !== year) {
    emit.fail(row, 'period', row.text('period'), 'a year of four digits, with freqCode A');
    return;
  }
  const revision = revisions.get(row.text('classificationCode'));
  if (revision === undefined) {
    emit.fail(
      row,
      'classificationCode',
      row.text('classificationCode'),
      `a revision: ${[...revisions.keys()].join(', ')}`,
    );
    return;
  }
  if (!/^[1-9]\d{0,2}$/.test(row.text('reporterCode'))) {
    emit.fail(row, 'reporterCode', row.text('reporterCode'), 'a number of one to three digits');
    return;
  }
  emitEditionExtent(emit, exporters, chipsYearsEdition, '2013/2024', 'totals', text);
  emitReport(row, emit, exporters, chipsYearsEdition, {
    year,
    code: heading,
    reporter: row.text('reporterCode'),
    partner: '0',
    value: 'primaryValue',
    mass: 'netWgt',
    product: emitHsProduct(emit, revision, heading),
    ...(row.text('isNetWgtEstimated') === 'true' ? { massStatus: 'estimated' as const } : {}),
  });
}

const ignored = (reason: string, ...names: readonly string[]): Record<string, ColumnRule> =>
  Object.fromEntries(names.map((name) => [name, { ignored: reason }]));

const term = (meaning: string): ColumnRule => ({ is: 'term', meaning });

export const chipsYearsTable: InputTable = {
  file: /^ic_exports_world_HS8542_.*\.csv$/,
  fileName: chipsYearsFile,
  layout: { format: 'csv', encoding: 'iso-8859-1', delimiter: ',', rowsEndWithDelimiter: true },
  columns: {
    typeCode: term('C for goods'),
    freqCode: term('A for years, M for months'),
    refYear: term('Year of the trade'),
    period: term('Year, or year and month'),
    reporterCode: { is: 'place', meaning: 'Number of the economy that reports' },
    flowCode: term('X for exports'),
    partnerCode: { is: 'place', meaning: 'Number of the partner; 0 for the world' },
    partner2Code: term('Number of the second partner; 0 for none'),
    classificationCode: term('Revision of the Harmonized System in which the economy reported'),
    cmdCode: term('Heading of the Harmonized System'),
    customsCode: term('Customs procedure; C00 for all'),
    motCode: term('Mode of transport; 0 for all'),
    netWgt: { is: 'figure', meaning: 'Net weight', unit: 'kg:gross' },
    isNetWgtEstimated: term('Whether UN Comtrade estimated the net weight'),
    primaryValue: { is: 'figure', meaning: 'Value as the reporter gives it', unit: 'USD:fob' },
    ...ignored('the first day of the period, which is read', 'refPeriodId', 'refMonth'),
    ...ignored('letters and names of economies, whose numbers are read', 'reporterISO', 'reporterDesc'),
    ...ignored('letters and name of the world', 'partnerISO', 'partnerDesc', 'partner2ISO', 'partner2Desc'),
    ...ignored('words for a code that is read', 'flowDesc', 'cmdDesc', 'customsDesc', 'motDesc'),
    ...ignored('the family of the classification', 'classificationSearchCode', 'isOriginalClassification'),
    ...ignored('the level of the code, which its digits tell', 'aggrLevel', 'isLeaf'),
    ...ignored('a mode of supply, of services alone', 'mosCode'),
    ...ignored(
      'pieces, which few economies report and several of them as an estimate',
      'qtyUnitCode',
      'qtyUnitAbbr',
      'qty',
      'isQtyEstimated',
      'altQtyUnitCode',
      'altQtyUnitAbbr',
      'altQty',
      'isAltQtyEstimated',
    ),
    ...ignored('gross weight, which 38 rows give', 'grossWgt', 'isGrossWgtEstimated'),
    ...ignored('the two values of which primaryValue is the one for the flow', 'cifvalue', 'fobvalue'),
    ...ignored('marks of the publisher’s processing', 'legacyEstimationFlag', 'isReported', 'isAggregate'),
  },
  key: ['reporterCode', 'flowCode', 'cmdCode', 'period'],
  row: readRow,
};
