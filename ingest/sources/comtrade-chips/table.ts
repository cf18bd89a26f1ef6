/** One reporter's flows of integrated circuits by partner, in columns of UN Comtrade's own download. */
import type { Label } from '../../../schema/label.ts';
import type { Quarantine } from '../../../schema/statement.ts';
import type { Emit, InputTable, Row } from '../../adapter.ts';
import { chipsEdition } from '../comtrade-sources/editions.ts';
import { emitReporters } from '../comtrade-sources/extents.ts';
import { emitReport, type Side } from '../comtrade-sources/report.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const heading = '8542';

const texts: Readonly<Record<Side['flow'], Label>> = {
  X: {
    en: 'Exports of China alone, as China reports them: to the world, and to the partners that the extract names.',
    fr: 'Exportations de la seule Chine, telles qu’elle les déclare : vers le monde, et vers les partenaires que nomme l’extrait.',
    es: 'Solo exportaciones de China, tal como China las declara: hacia el mundo y hacia los socios que nombra el extracto.',
  },
  M: {
    en: 'Imports of the United States alone, as it reports them: from the world, and from the partners that the extract names.',
    fr: 'Importations des seuls États-Unis, telles qu’ils les déclarent : en provenance du monde, et des partenaires que nomme l’extrait.',
    es: 'Solo importaciones de Estados Unidos, tal como las declara: desde el mundo y desde los socios que nombra el extracto.',
  },
};

/** Weights that a reporter did not weigh. */
const quarantined: ReadonlyMap<string, Quarantine> = new Map([
  [
    '842',
    {
      rule: 'mass-estimated-from-value',
      reason:
        'The weights lie near 1,600 USD per kilogram for almost every partner, whatever the chips: very probably computed from the value, not weighed.',
    },
  ],
]);

/** The one reporter of a table: another one would make its extent untrue. */
const reporters: Readonly<Record<Side['flow'], string>> = { X: '156', M: '842' };

function readRow(row: Row, emit: Emit, side: Side): void {
  const expected: readonly (readonly [column: string, pattern: RegExp, words: string])[] = [
    ['flowCode', new RegExp(`^${side.flow}$`), `${side.flow}, the flow that this adapter reads`],
    ['cmdCode', new RegExp(`^${heading}$`), `${heading}, integrated circuits`],
    ['refYear', /^202[2-7]$/, 'a year from 2022 to 2027, in which HS 2022 is in force'],
    [
      'reporterCode',
      new RegExp(`^${reporters[side.flow]}$`),
      side.flow === 'X' ? '156, China' : '842, the United States',
    ],
    ['partnerCode', /^(0|[1-9]\d{0,2})$/, 'a number of one to three digits; 0 for the world'],
  ];
  for (const [column, pattern, words] of expected) {
    if (pattern.test(row.text(column))) continue;
    emit.fail(row, column, row.text(column), words);
    return;
  }
  const year = row.text('refYear');
  const reporter = row.text('reporterCode');
  const partner = row.text('partnerCode');
  if (reporter === partner) {
    emit.drop(row, 'goods that come back to the economy that sent them: no trade of two economies');
    return;
  }
  const product = emitHsProduct(emit, '2022', heading);
  emitReporters(emit, side, chipsEdition, product, year, texts[side.flow]);
  const massQuarantine = quarantined.get(reporter);
  emitReport(row, emit, side, chipsEdition, {
    year,
    code: heading,
    reporter,
    partner,
    value: 'primaryValue',
    mass: 'netWgt',
    product,
    ...(massQuarantine === undefined ? {} : { massQuarantine }),
  });
}

/** @param file name of the publisher's extract */
export function chipsTable(side: Side, file: RegExp, fileName: string): InputTable {
  return {
    file,
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      reporterCode: { is: 'place', meaning: 'Number of the economy that reports' },
      flowCode: { is: 'term', meaning: 'X for exports, M for imports' },
      cmdCode: { is: 'term', meaning: 'Heading of the Harmonized System' },
      refYear: { is: 'term', meaning: 'Year of the trade' },
      partnerCode: { is: 'place', meaning: 'Number of the partner; 0 for the world' },
      partnerDesc: { ignored: 'name of the partner, whose number is read' },
      primaryValue: { is: 'figure', meaning: 'Value as the reporter gives it', unit: side.unit },
      netWgt: { is: 'figure', meaning: 'Net weight', unit: 'kg:gross' },
    },
    key: ['reporterCode', 'flowCode', 'cmdCode', 'refYear', 'partnerCode'],
    row: (row, emit) => readRow(row, emit, side),
  };
}
