/** Nickel ores and mattes by pair and year; both flows stand in one file, and one side's reports are read at a time. */
import type { Label } from '../../../schema/label.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { nickelEdition, nickelFile } from '../comtrade-sources/editions.ts';
import { emitReporters } from '../comtrade-sources/extents.ts';
import { emitReport, type Side } from '../comtrade-sources/report.ts';
import { revisionOf } from '../comtrade-sources/revision.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const codes: ReadonlySet<string> = new Set(['260400', '750110']);

const texts: Readonly<Record<Side['flow'], Label>> = {
  X: {
    en: 'Exports to every partner and to the world, as those economies report them that reported the year; what others sent is absent.',
    fr: 'Exportations vers tous les partenaires et vers le monde, telles que les déclarent les économies qui ont déclaré l’année ; ce que les autres ont envoyé est absent.',
    es: 'Exportaciones a todos los socios y al mundo, tal como las declaran las economías que declararon el año; lo que enviaron las demás está ausente.',
  },
  M: {
    en: 'Imports from every partner and from the world, as those economies report them that reported the year; what others received is absent.',
    fr: 'Importations de tous les partenaires et du monde, telles que les déclarent les économies qui ont déclaré l’année ; ce que les autres ont reçu est absent.',
    es: 'Importaciones de todos los socios y del mundo, tal como las declaran las economías que declararon el año; lo que recibieron las demás está ausente.',
  },
};

/** Importers whose value leaves freight out: the two kinds of value are two quantities. */
function importUnit(row: Row): Side['unit'] | undefined {
  const primary = row.text('primaryValue');
  if (row.text('cifvalue') === primary) return 'USD:cif';
  return row.text('fobvalue') === primary ? 'USD:fob' : undefined;
}

function readRow(row: Row, emit: Emit, side: Side): void {
  const flow = row.text('flowCode');
  const expected: readonly (readonly [column: string, isRight: boolean, words: string])[] = [
    ['flowCode', flow === 'X' || flow === 'M', 'X for exports or M for imports'],
    ['cmdCode', codes.has(row.text('cmdCode')), [...codes].join(' or ')],
    ['period', /^(199[2-9]|20[0-4]\d)$/.test(row.text('period')), 'a year of four digits'],
    [
      'reporterCode',
      /^[1-9]\d{0,2}$/.test(row.text('reporterCode')),
      'a number of one to three digits; the world (0) does not report',
    ],
    [
      'partnerCode',
      /^(0|[1-9]\d{0,2})$/.test(row.text('partnerCode')),
      'a number of one to three digits; 0 for the world',
    ],
  ];
  for (const [column, isRight, words] of expected) {
    if (isRight) continue;
    emit.fail(row, column, row.text(column), words);
    return;
  }
  if (flow !== side.flow) {
    emit.drop(row, 'a report of the other side, which its own adapter reads');
    return;
  }
  const reporter = row.text('reporterCode');
  const partner = row.text('partnerCode');
  if (reporter === partner) {
    emit.drop(row, 'goods that come back to the economy that sent them: no trade of two economies');
    return;
  }
  if (Number(row.text('primaryValue')) === 0 && row.text('primaryValue') !== '') {
    emit.drop(row, 'a report of zero value: a flow that the reporter took back');
    return;
  }
  const unit = side.flow === 'X' ? side.unit : importUnit(row);
  if (unit === undefined) {
    emit.fail(row, 'primaryValue', row.text('primaryValue'), 'the value of cifvalue or of fobvalue');
    return;
  }
  const code = row.text('cmdCode');
  const year = row.text('period');
  const product = emitHsProduct(emit, revisionOf(code, year), code);
  emitReporters(emit, side, nickelEdition, product, year, texts[side.flow]);
  emitReport(row, emit, side, nickelEdition, {
    year,
    code,
    reporter,
    partner,
    value: 'primaryValue',
    mass: 'netWgt',
    product,
    unit,
    ...(unit === side.unit
      ? {}
      : { note: 'Valued free on board: the importer gives no value with freight.' }),
  });
}

export function nickelTable(side: Side): InputTable {
  return {
    file: /^UN_nickel_trade.*\.csv$/,
    fileName: nickelFile,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      mineral: { ignored: 'the name of the file’s subject' },
      stage: { ignored: 'a stage of the project’s own: primary for all' },
      hs_code_queried: { ignored: 'the code as the project asked for it; cmdCode is read' },
      hs_description: { ignored: 'the text of the code' },
      period: { is: 'term', meaning: 'Year of the trade' },
      reporterCode: { is: 'place', meaning: 'Number of the economy that reports' },
      reporterISO: { ignored: 'letters of the economy whose number is read' },
      reporterDesc: { ignored: 'name of the economy whose number is read' },
      partnerCode: { is: 'place', meaning: 'Number of the partner; 0 for the world' },
      partnerISO: { ignored: 'letters of the economy whose number is read' },
      partnerDesc: { ignored: 'name of the economy whose number is read' },
      flowCode: { is: 'term', meaning: 'X for exports, M for imports' },
      flowDesc: { ignored: 'a word for flowCode' },
      cmdCode: { is: 'term', meaning: 'Six digits of the Harmonized System' },
      cmdDesc: { ignored: 'the text of the code' },
      primaryValue: { is: 'figure', meaning: 'Value as the reporter gives it', unit: side.unit },
      netWgt: { is: 'figure', meaning: 'Net weight', unit: 'kg:gross' },
      grossWgt: { ignored: 'gross weight, which few rows give' },
      qty: { ignored: 'the net weight again' },
      qtyUnitAbbr: { ignored: 'kg, or blank' },
      cifvalue: { is: 'figure', meaning: 'Value with insurance and freight', unit: 'USD:cif' },
      fobvalue: { is: 'figure', meaning: 'Value free on board', unit: 'USD:fob' },
    },
    key: ['period', 'reporterCode', 'partnerCode', 'flowCode', 'cmdCode'],
    row: (row, emit) => readRow(row, emit, side),
  };
}
