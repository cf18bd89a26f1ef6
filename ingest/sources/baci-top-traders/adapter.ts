/** The eight largest exporters and importers of 8 codes, and the world: totals without pairs. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { codeOf } from '../../readers/code.ts';
import { baci, baciEditions } from '../baci/source.ts';
import { hasFlows, hasRows, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitMass, emitValue, type Partner, partnerByIso2, yearIn } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const edition = baciEditions.topTraders;
const world: Partner = { economy: 'group:world', isOtherAsia: false };

const text: Label = {
  en: 'The eight largest exporters and the eight largest importers with their totals, and the total of the world; no pairs. The publisher’s archive, imported, gives them.',
  fr: 'Les huit plus grands exportateurs et les huit plus grands importateurs avec leurs totaux, et le total du monde ; aucune paire. L’archive de l’éditeur, une fois importée, les donne.',
  es: 'Los ocho mayores exportadores y los ocho mayores importadores con sus totales, y el total del mundo; ningún par. El archivo del editor, una vez importado, los da.',
};

/** What the mass of a code is not. */
const massNotes: ReadonlyMap<string, string> = new Map([
  ['261590', 'Ores of tantalum, niobium and vanadium together; most of the mass is of the cheaper two.'],
  ['810520', 'Gross weight, mostly of hydroxide: not the cobalt in it.'],
]);

function readRow(row: Row, emit: Emit): void {
  const code = codeOf(row, 'hs6', [6]);
  const year = yearIn(row, 'year', 2017);
  const direction = row.text('flow');
  if (direction !== 'export' && direction !== 'import') {
    emit.fail(row, 'flow', direction, 'export or import');
    return;
  }
  const trader = partnerByIso2(row, 'iso2');
  const common = { edition, product: emitHsProduct(emit, '2017', code), year };
  const place = `${row.file}, ${code} ${year}`;
  emitExtent(emit, { edition, period: year, extent: 'totals', text });
  const own = {
    ...common,
    exporter: direction === 'export' ? trader : world,
    importer: direction === 'export' ? world : trader,
    locator: `${place}, ${direction} ${row.text('rank')} (${row.text('iso2')})`,
  };
  emitValue(row, emit, own, 'value_usd', 'USD:fob');
  // The world stands in every row of a code and year: told once, and two values of it are an error.
  const note = massNotes.get(code);
  const all = { ...common, exporter: world, importer: world, locator: `${place}, world` };
  emitValue(row, emit, all, 'world_usd', 'USD:fob');
  emitMass(row, emit, { ...all, ...(note === undefined ? {} : { note }) }, 'world_tonnes', {});
}

const product = (code: string): string => `product:hs2017-${code}`;
const cobalt = { unit: 'USD:fob', product: product('810520'), year: '2024' } as const;

export const baciTopTraders: Adapter = {
  id: 'baci-top-traders',
  dataset: 'baci-top-traders',
  source: baci,
  edition,
  read: 'copy',
  rawFolder: 'trade/baci-2023-2024-top-traders',
  tables: [
    {
      file: /^top-traders\.csv$/,
      fileName: 'top-traders.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        hs6: { is: 'term', meaning: 'Six digits of HS 2017' },
        year: { is: 'term', meaning: 'Year of the trade' },
        flow: { is: 'term', meaning: 'export or import' },
        rank: { is: 'term', meaning: 'Place among exporters or importers, 1 to 8' },
        iso2: { is: 'place', meaning: 'Two-letter code; TW is “Other Asia, nes”, NA Namibia' },
        value_usd: { is: 'figure', meaning: 'All exports or imports of the economy', unit: 'USD:fob' },
        world_usd: { is: 'figure', meaning: 'All exports of the world', unit: 'USD:fob' },
        world_tonnes: { is: 'figure', meaning: 'Mass of all exports of the world', unit: 't:gross' },
        n_flows: { ignored: 'the number of pairs, which are not in the table' },
      },
      key: ['hs6', 'year', 'flow', 'rank'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(320),
    // 320 traders and the world of 20 codes and years.
    hasFlows({ unit: 'USD:fob' }, 340),
    hasFlows({ unit: 't:gross' }, 20),
    sumsTo(
      { unit: 'USD:fob', product: product('810320'), year: '2024', from: 'group:world', to: 'group:world' },
      340_239_734,
      0.5,
    ),
    sumsTo({ ...cobalt, from: 'group:world', to: 'group:world' }, 4_765_557_284, 0.5),
    sumsTo({ ...cobalt, from: 'economy:COD', to: 'group:world' }, 3_050_697_126, 0.5),
    sumsTo({ ...cobalt, from: 'group:world', to: 'economy:CHN' }, 3_226_678_514, 0.5),
  ],
};
