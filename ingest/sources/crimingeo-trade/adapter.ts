/** The ten largest exporters and importers of cobalt, copper and nickel by year: totals without pairs. */
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Assertion, Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { emitBasket } from './baskets.ts';
import { crimingeoEdition, crimingeoTrade } from './source.ts';

const text: Label = {
  en: 'The ten largest exporters and the ten largest importers of each sum of codes; no pairs, and no total of the world.',
  fr: 'Les dix plus grands exportateurs et les dix plus grands importateurs de chaque somme de codes ; aucune paire, ni total du monde.',
  es: 'Los diez mayores exportadores y los diez mayores importadores de cada suma de códigos; ningún par ni total del mundo.',
};

type Side = 'exporters' | 'importers';

/** Short names of the project's own that no table of names knows. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ['PNG', 'economy:PNG'],
  ['Rep. of Korea', 'economy:KOR'],
  ['UAE', 'economy:ARE'],
]);

function readRow(row: Row, emit: Emit, side: Side): void {
  const year = row.text('{year}');
  if (!/^20[0-4]\d$/.test(year)) {
    emit.fail(row, '{year}', year, 'a year from 2000 to 2049');
    return;
  }
  const mineral = row.text('key');
  const stage = row.text('{stage}');
  const product = emitBasket(emit, mineral, stage);
  if (product === undefined) {
    emit.fail(row, '{stage}', `${mineral} ${stage}`, 'cobalt, copper or nickel, primary or refined');
    return;
  }
  const value = figureOf(row, 'value_usd');
  if (value?.value === undefined || value.value === 0)
    throw new CellError('value_usd', row.text('value_usd'), 'a value above zero');
  const name = row.text('country');
  const economy: Reference = ownNames.get(name) ?? { kind: 'economy', name };
  emit.extent({
    source: crimingeoTrade.id,
    edition: crimingeoEdition,
    predicate: 'exportsTo',
    product: null,
    period: '2000/2023',
    dimension: null,
    extent: 'totals',
    share: null,
    text,
  });
  emit.statement({
    subject: side === 'exporters' ? economy : 'group:world',
    predicate: 'exportsTo',
    object: side === 'exporters' ? 'group:world' : economy,
    product,
    stage: 'trade',
    period: year,
    ...value,
    unit: side === 'exporters' ? 'USD:fob' : 'USD:cif',
    status: 'derived',
    locator: `${row.file}, trade.${stage}.${side}.${year}, ${name}`,
    note: 'Sum over the codes that the name of the product lists, by the project.',
  });
}

function table(side: Side): InputTable {
  return {
    file: /^(cobalt|copper|nickel)\.json$/,
    fileName: 'cobalt.json, copper.json or nickel.json',
    layout: { format: 'json', records: `trade.{stage}.${side}.{year}.top`, shared: ['key'] },
    columns: {
      key: { is: 'term', meaning: 'cobalt, copper or nickel' },
      '{stage}': { is: 'term', meaning: 'primary (ores) or refined' },
      '{year}': { is: 'term', meaning: 'Year of the trade' },
      country: { is: 'place', meaning: 'Name of the trader' },
      value_usd: { is: 'figure', meaning: 'Value of the trade with the world', unit: 'USD' },
      share_pct: { ignored: 'a share of the traders that report, which is not the world' },
    },
    key: ['key', '{stage}', '{year}', 'country'],
    row: (row, emit) => readRow(row, emit, side),
  };
}

const hasTraders = (count: number): Assertion => ({
  says: `${count} traders`,
  check: ({ statements }) => (statements.length === count ? undefined : `${statements.length} traders`),
});

/** A trader's value as it stands in the file. */
const valueIs = (product: string, subject: string, year: string, usd: number): Assertion => ({
  says: `${subject} sends ${usd} USD of ${product} in ${year}`,
  check({ statements }) {
    const found = statements.filter(
      (item) =>
        item.product === `product:crimingeo-trade-${product}` &&
        item.subject === subject &&
        item.object === 'group:world' &&
        item.period === year,
    );
    return found.length === 1 && found[0]?.value === usd ? undefined : `${found.map(({ value }) => value)}`;
  },
});

export const crimingeoTrade2023: Adapter = {
  id: 'crimingeo-trade-2023',
  dataset: 'crimingeo-trade',
  source: crimingeoTrade,
  edition: crimingeoEdition,
  read: 'copy',
  rawFolder: 'trade/comtrade-nickel-cobalt-copper',
  tables: [table('exporters'), table('importers')],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    // Ten traders a side, in two baskets, in 24 years.
    ...['cobalt.json', 'copper.json', 'nickel.json'].map((file) => fileHasRows(file, 960)),
    hasTraders(2880),
    valueIs('cobalt-refined', 'economy:COD', '2022', 4_303_722_389.09),
    valueIs('copper-refined', 'economy:CHL', '2022', 42_252_289_630.874),
    valueIs('nickel-refined', 'economy:IDN', '2022', 13_621_349_383.325),
  ],
};
