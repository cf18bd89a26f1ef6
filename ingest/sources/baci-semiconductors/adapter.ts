/** Semiconductors between 18 economies in 2024, in values: one row a pair, a column for each group of goods. */
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { baci, baciEditions } from '../baci/source.ts';
import { hasFlows, hasRows, sumsTo } from '../baci-slices/assertions.ts';
import { emitExtent, emitValue, type Partner, yearIn } from '../baci-slices/flow.ts';
import { emitHsProduct } from '../hs-nomenclature/product.ts';

const edition = baciEditions.semiconductors;

const named = (id: string, name: Label): Entity => ({
  id,
  name,
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

/** 26 economies in one, as this copy adds them up. */
const restOfEu: Entity = {
  ...named('group:baci-eu-27-without-nld', {
    en: 'EU-27 without the Netherlands (BACI, semiconductors 2024)',
    fr: 'UE-27 sans les Pays-Bas (BACI, semi-conducteurs 2024)',
    es: 'UE-27 sin los Países Bajos (BACI, semiconductores 2024)',
  }),
  ownedBy: { source: baci.id, edition },
};
const devices: Entity = named('product:hs2022-8541-without-photovoltaic', {
  en: 'Semiconductor devices without photovoltaic cells (HS 2022: 8541 less 854142 and 854143)',
  fr: 'Dispositifs à semi-conducteur sans cellules photovoltaïques (SH 2022 : 8541 moins 854142 et 854143)',
  es: 'Dispositivos semiconductores sin células fotovoltaicas (SA 2022: 8541 menos 854142 y 854143)',
});

const economies = [
  'nld',
  'jpn',
  'kor',
  'twn',
  'sgp',
  'mys',
  'ind',
  'vnm',
  'isr',
  'tur',
  'are',
  'sau',
  'gbr',
  'aus',
  'can',
  'usa',
  'chn',
];

/** The columns of goods, and the product of each. */
const groups: ReadonlyMap<string, (emit: Emit) => string> = new Map([
  ['integrated_circuits', (emit) => emitHsProduct(emit, '2022', '8542')],
  [
    'semiconductor_devices',
    (emit) => {
      emit.entity(devices);
      return devices.id;
    },
  ],
  ['manufacturing_equipment', (emit) => emitHsProduct(emit, '2022', '8486')],
  ['wafers_materials', (emit) => emitHsProduct(emit, '2022', '381800')],
]);

const text: Label = {
  en: 'Values between 17 economies and the other 26 of the EU taken as one. Hong Kong, the largest hub of re-exports, Thailand, the Philippines and Mexico are not among them.',
  fr: 'Valeurs entre 17 économies et les 26 autres de l’UE prises ensemble. Hong Kong, la plus grande plaque tournante de réexportation, la Thaïlande, les Philippines et le Mexique n’en font pas partie.',
  es: 'Valores entre 17 economías y las otras 26 de la UE tomadas como una. Hong Kong, el mayor centro de reexportación, Tailandia, Filipinas y México no están entre ellas.',
};

function partnerOf(row: Row, column: string, emit: Emit): Partner | undefined {
  const node = row.text(column);
  if (node === 'eun') {
    emit.entity(restOfEu);
    return { economy: restOfEu.id, isOtherAsia: false };
  }
  if (economies.includes(node))
    return {
      economy: { kind: 'economy', system: 'iso3', code: node.toUpperCase() },
      isOtherAsia: node === 'twn',
    };
  emit.fail(row, column, node, `one of ${[...economies, 'eun'].join(', ')}`);
  return undefined;
}

/** Dollars by which rounded groups may differ from their sum. */
const rounding = 2;

function readRow(row: Row, emit: Emit): void {
  const year = yearIn(row, 'year', 2022);
  const exporter = partnerOf(row, 'source', emit);
  const importer = partnerOf(row, 'target', emit);
  if (exporter === undefined || importer === undefined) return;
  const dollars = (column: string): number => figureOf(row, column)?.value ?? 0;
  const sum = [...groups.keys()].reduce((total, column) => total + dollars(column), 0);
  if (Math.abs(sum - dollars('value_usd')) > rounding) {
    emit.fail(row, 'value_usd', row.text('value_usd'), `the sum of the four groups of goods, ${sum}`);
    return;
  }
  emitExtent(emit, { edition, period: year, dimension: 'money', extent: 'members', text });
  for (const [column, productOf] of groups) {
    if (dollars(column) === 0) {
      emit.drop(row, `no flow of ${column} between the two`);
      continue;
    }
    const locator = `${row.file}, ${row.text('source')} → ${row.text('target')}, ${column}`;
    const flow = { edition, exporter, importer, product: productOf(emit), year, locator };
    emitValue(row, emit, flow, column, 'USD:fob');
  }
}

export const baciSemiconductors: Adapter = {
  id: 'baci-semiconductors',
  dataset: 'baci-semiconductors',
  source: baci,
  edition,
  read: 'copy',
  rawFolder: 'trade/baci2024-semiconductor-18-economies',
  tables: [
    {
      file: /^trade-bilateral-links\.csv$/,
      fileName: 'trade-bilateral-links.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        year: { is: 'term', meaning: 'Year of the trade' },
        source: {
          is: 'place',
          meaning:
            'Three-letter code of the exporter in small letters; eun is the EU-27 without the Netherlands',
        },
        target: { is: 'place', meaning: 'Three-letter code of the importer, likewise' },
        value_usd: { is: 'figure', meaning: 'Sum of the four groups', unit: 'USD:fob' },
        dominant_group: { ignored: 'the largest of the four groups' },
        integrated_circuits: { is: 'figure', meaning: 'HS 2022 heading 8542', unit: 'USD:fob' },
        semiconductor_devices: {
          is: 'figure',
          meaning: 'HS 2022 heading 8541 without 854142 and 854143',
          unit: 'USD:fob',
        },
        manufacturing_equipment: { is: 'figure', meaning: 'HS 2022 heading 8486', unit: 'USD:fob' },
        wafers_materials: { is: 'figure', meaning: 'HS 2022 code 381800', unit: 'USD:fob' },
      },
      key: ['year', 'source', 'target'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(298),
    hasFlows({ unit: 'USD:fob' }, 1096),
    sumsTo({ unit: 'USD:fob', product: 'product:hs2022-8542' }, 566_991_214_696, 0.5),
    sumsTo({ unit: 'USD:fob', product: devices.id }, 43_759_389_667, 0.5),
    sumsTo({ unit: 'USD:fob', product: 'product:hs2022-8486' }, 123_197_958_133, 0.5),
    sumsTo({ unit: 'USD:fob', product: 'product:hs2022-381800' }, 15_658_444_229, 0.5),
  ],
};
