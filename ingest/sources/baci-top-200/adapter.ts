/** The 200 largest flows of 16 headings in 2022 to 2024, in value and mass: a JSON file of a copy. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { massGap } from '../../rules/mass-gap.ts';
import { tradeQuarantine } from '../../rules/trade-quarantine.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { baci, baciEditions, baciRelease } from '../baci/source.ts';
import { hasFlows, hasRows, keepsOut, keepsOutMassOf, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitMass, emitValue, partnerByIso3, yearIn } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const edition = baciEditions.top200;

/** The heading whose subheadings are added up under each name of the copy. */
const headings: ReadonlyMap<string, string> = new Map([
  ['aluminium', '7601'],
  ['bauxite', '2606'],
  ['coal', '2701'],
  ['copper_ore', '2603'],
  ['crude_oil', '2709'],
  ['ferro_alloys', '7202'],
  ['gold', '7108'],
  ['iron_ore', '2601'],
  ['lead', '7801'],
  ['nickel', '7502'],
  ['petroleum_gas', '2711'],
  ['potash', '3104'],
  ['refined_copper', '7403'],
  ['refined_petro', '2710'],
  ['tin', '8001'],
  ['zinc', '7901'],
]);

const text: Label = {
  en: 'The 200 largest flows of the heading. About eighty economies have no row at all, because the compiler had no coordinates for them, France, Norway, Singapore, Hong Kong, Bahrain and Malta among them; its totals very probably leave them out too, so that no share of the world is known, and none of the EU can be taken.',
  fr: 'Les 200 plus grands flux de la position. Environ quatre-vingts économies n’ont aucune ligne, parce que le compilateur n’avait pas leurs coordonnées, dont la France, la Norvège, Singapour, Hong Kong, Bahreïn et Malte ; ses totaux les omettent très probablement aussi, si bien qu’aucune part du monde n’est connue et qu’aucune part de l’UE ne peut être calculée.',
  es: 'Los 200 mayores flujos de la partida. Unas ochenta economías no tienen ninguna fila, porque el compilador no tenía sus coordenadas, entre ellas Francia, Noruega, Singapur, Hong Kong, Baréin y Malta; sus totales muy probablemente también las omiten, de modo que no se conoce ninguna proporción del mundo ni puede calcularse la de la UE.',
};

function readRow(row: Row, emit: Emit): void {
  const commodity = row.text('{commodity}');
  const heading = headings.get(commodity);
  const printed = row.text('meta.source');
  if (!printed.includes(`HS22 ${baciRelease}`)) {
    emit.fail(row, 'meta.source', printed, `a file from BACI HS22 ${baciRelease}`);
    return;
  }
  if (heading === undefined) {
    emit.fail(row, '{commodity}', commodity, `one of ${[...headings.keys()].join(', ')}`);
    return;
  }
  const year = yearIn(row, '{year}', 2022);
  emitExtent(emit, { edition, period: year, extent: 'largest', text });
  const flow = {
    edition,
    exporter: partnerByIso3(row, 'e'),
    importer: partnerByIso3(row, 'i'),
    product: emitHsProduct(emit, '2022', heading),
    year,
    locator: `${row.file}, ${commodity} ${year}, ${row.text('e')} → ${row.text('i')}`,
  };
  emitValue(row, emit, flow, 'v', 'USD:fob');
  // Whole tonnes; 0 stands where BACI has no mass: 1.8 billion USD of gas from Qatar weigh something.
  emitMass(row, emit, flow, 'w', { '0': 'not-available' });
}

const product = (heading: string): string => `product:hs2022-${heading}`;

export const baciTop200: Adapter = {
  id: 'baci-top-200',
  dataset: 'baci-top-200',
  source: baci,
  edition,
  read: 'copy',
  rawFolder: 'trade/baci-metals-top200',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^flows\.json$/,
      fileName: 'flows.json',
      layout: { format: 'json', records: 'flows.{commodity}.{year}', shared: ['meta.source'] },
      columns: {
        'meta.source': { is: 'note', meaning: 'Which revision and release of BACI, once a file' },
        '{commodity}': { is: 'term', meaning: 'Name of the heading in the copy' },
        '{year}': { is: 'term', meaning: 'Year of the trade' },
        e: { is: 'place', meaning: 'Three-letter code of the exporter' },
        i: { is: 'place', meaning: 'Three-letter code of the importer' },
        es: { ignored: 'coordinates of the exporter: Filon has its own' },
        is: { ignored: 'coordinates of the importer: Filon has its own' },
        v: { is: 'figure', meaning: 'Value, free on board', unit: 'USD:fob' },
        w: { is: 'figure', meaning: 'Mass in whole tonnes; 0 where there is none', unit: 't:gross' },
      },
      key: ['{commodity}', '{year}', 'e', 'i'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: tradeQuarantine,
  assertions: [],
  pinnedAssertions: [
    hasRows(9600),
    hasFlows({ unit: 'USD:fob' }, 9600),
    hasFlows({ unit: 't:gross' }, 9600, 18),
    hasFlows({ unit: 'USD:fob', product: product('2603'), year: '2024' }, 200),
    sumsTo({ unit: 'USD:fob', product: product('7403'), year: '2024' }, 89_356_891_470, 0.5),
    // Zinc from Spain to Mexico: 5.0 Mt at 12.5 USD/t would double the zinc trade of the world.
    keepsOutMassOf(
      { product: product('7901'), year: '2024', from: 'economy:ESP', to: 'economy:MEX' },
      unitValueBand.rule,
    ),
    // Copper ore and tin far below their price.
    keepsOutMassOf(
      { product: product('2603'), year: '2022', from: 'economy:RUS', to: 'economy:KAZ' },
      unitValueBand.rule,
    ),
    keepsOutMassOf(
      { product: product('2603'), year: '2023', from: 'economy:BGR', to: 'economy:CHN' },
      unitValueBand.rule,
    ),
    keepsOutMassOf(
      { product: product('8001'), year: '2024', from: 'economy:LUX', to: 'economy:HUN' },
      unitValueBand.rule,
    ),
    keepsOutMassOf(
      { product: product('8001'), year: '2024', from: 'economy:USA', to: 'economy:MYS' },
      unitValueBand.rule,
    ),
    // Bauxite: 68 Mt in 2023 between 154 and 183.
    keepsOutMassOf({ product: product('2606'), year: '2023' }, massGap.rule),
    keepsOut(massGap.rule, 200),
    keepsOut(unitValueBand.rule, 89),
  ],
};
