/** Values of all flows of 30 codes in 2022: a copy of the table of BACI without its masses. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { codeOf } from '../../readers/code.ts';
import { baci, baciEditions } from '../baci/source.ts';
import { hasFlows, hasRows, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitValue, partnerByIso3 } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const edition = baciEditions.values2022;
/** The file does not say its year: its name does. */
const year = '2022';

const text: Label = {
  en: 'Every flow that BACI gives for the code, in value only: the copy leaves the masses out.',
  fr: 'Chaque flux que BACI donne pour le code, en valeur seulement : la copie laisse les masses de côté.',
  es: 'Cada flujo que BACI da para el código, solo en valor: la copia omite las masas.',
};

function readRow(row: Row, emit: Emit): void {
  const code = codeOf(row, 'cmd', [6]);
  const flow = {
    edition,
    exporter: partnerByIso3(row, 'i'),
    importer: partnerByIso3(row, 'j'),
    product: emitHsProduct(emit, '2017', code),
    year,
    locator: `${row.file}, ${code}, ${row.text('i')} → ${row.text('j')}`,
  };
  emitExtent(emit, { edition, period: year, dimension: 'money', extent: 'complete', text });
  emitValue(row, emit, flow, 'value', 'USD:fob');
}

const product = (code: string): string => `product:hs2017-${code}`;

export const baciValues2022: Adapter = {
  id: 'baci-values-2022',
  dataset: 'baci-values-2022',
  source: baci,
  edition,
  read: 'copy',
  rawFolder: 'trade/baci-critical-materials',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^baci_2022_value_only\.csv$/,
      fileName: 'baci_2022_value_only.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        i: { is: 'place', meaning: 'Three-letter code of the exporter; S19 is Taiwan, NAM Namibia' },
        j: { is: 'place', meaning: 'Three-letter code of the importer' },
        cmd: { is: 'term', meaning: 'Six digits of HS 2017' },
        value: { is: 'figure', meaning: 'Value, free on board', unit: 'USD:fob' },
      },
      key: ['cmd', 'i', 'j'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(23_167),
    hasFlows({ unit: 'USD:fob' }, 23_167),
    // The peak of the price of lithium: 10.63 billion USD.
    sumsTo({ unit: 'USD:fob', product: product('283691') }, 10_629_654_670, 0.5),
  ],
};
