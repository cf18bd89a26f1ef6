/** All flows of 30 codes of ores, metals and chemicals in 2024: a copy of the table of BACI with letters for numbers. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { codeOf } from '../../readers/code.ts';
import { tradeQuarantine } from '../../rules/trade-quarantine.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { baci, baciEditions } from '../baci/source.ts';
import { hasFlows, hasRows, keepsOut, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitMass, emitValue, partnerByIso3, yearIn } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const edition = baciEditions.thirtyCodes;

const text: Label = {
  en: 'Every flow that BACI gives for the code, in value and mass. The last year of a release is provisional.',
  fr: 'Chaque flux que BACI donne pour le code, en valeur et en masse. La dernière année d’une version est provisoire.',
  es: 'Cada flujo que BACI da para el código, en valor y masa. El último año de una versión es provisional.',
};

function readRow(row: Row, emit: Emit): void {
  const year = yearIn(row, 'year', 2017);
  const code = codeOf(row, 'hs6', [6]);
  const flow = {
    edition,
    exporter: partnerByIso3(row, 'exporter'),
    importer: partnerByIso3(row, 'importer'),
    product: emitHsProduct(emit, '2017', code),
    year,
    locator: `${row.file}, ${year} ${code}, ${row.text('exporter')} → ${row.text('importer')}`,
  };
  emitExtent(emit, { edition, period: year, extent: 'complete', text });
  emitValue(row, emit, flow, 'value_kusd', 'kUSD:fob');
  emitMass(row, emit, flow, 'qty_t', { '': 'not-available', NaN: 'not-available' });
}

const product = (code: string): string => `product:hs2017-${code}`;
/**
 * World totals of 2024, in thousand USD and tonnes, counted apart from this code; the compiler of the copy prints
 * the same, rounded.
 */
const totals: readonly (readonly [code: string, thousandUsd: number, tonnes: number])[] = [
  ['740311', 86_802_822.799, 9_445_978.466],
  ['283691', 3_779_109.456, 327_223.558],
  ['282200', 777_232.402, 70_937.931],
  ['810320', 340_239.734, 808.166],
  ['811292', 1_105_872.11, 6_870.03],
  ['750210', 13_010_322.038, 729_766.867],
  ['280469', 3_889_946.787, 1_557_240.7],
  ['850511', 4_962_889.102, 187_826.581],
  ['711021', 13_483_368.608, 409.347],
  ['250490', 52_324.303, 72_547.955],
];

export const baci30Codes: Adapter = {
  id: 'baci-30-codes',
  dataset: 'baci-30-codes',
  source: baci,
  edition,
  read: 'copy',
  rawFolder: 'trade/baci-critical-materials/derived',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^baci_hs17_2024_critical_materials\.csv$/,
      fileName: 'baci_hs17_2024_critical_materials.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        year: { is: 'term', meaning: 'Year of the trade' },
        exporter: { is: 'place', meaning: 'Three-letter code; S19 is Taiwan, NAM Namibia' },
        exporter_name: { ignored: 'the name of the code' },
        importer: { is: 'place', meaning: 'Three-letter code; S19 is Taiwan, NAM Namibia' },
        importer_name: { ignored: 'the name of the code' },
        hs6: { is: 'term', meaning: 'Six digits of HS 2017' },
        material: { ignored: 'a label of the copy; one code may stand for several materials' },
        value_kusd: { is: 'figure', meaning: 'Value, free on board', unit: 'kUSD:fob' },
        qty_t: { is: 'figure', meaning: 'Mass; blank where BACI has none', unit: 't:gross' },
      },
      key: ['year', 'hs6', 'exporter', 'importer'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: tradeQuarantine,
  assertions: [],
  pinnedAssertions: [
    hasRows(21_723),
    hasFlows({ unit: 'kUSD:fob' }, 21_723),
    hasFlows({ unit: 't:gross' }, 21_723, 1030),
    hasFlows({ unit: 'kUSD:fob', product: product('740311') }, 849),
    ...totals.flatMap(([code, thousandUsd, tonnes]) => [
      sumsTo({ unit: 'kUSD:fob', product: product(code) }, thousandUsd, 0.01),
      sumsTo({ unit: 't:gross', product: product(code) }, tonnes, 0.01),
    ]),
    // Namibia, whose two letters are NA: 118.9 million USD of cobalt oxides.
    sumsTo({ unit: 'kUSD:fob', product: product('282200'), from: 'economy:NAM' }, 118_900, 50),
    keepsOut(unitValueBand.rule, 120),
  ],
};
