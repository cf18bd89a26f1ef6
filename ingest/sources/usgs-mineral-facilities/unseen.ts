/** China and Southwest Asia: layers that nobody here has seen, read in the order of columns that each row fits. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { CellError } from '../../readers/cell.ts';
import { emitFacility, type Layer } from './facility.ts';
import {
  columnsOf,
  degreesOf,
  listOf,
  numberOf,
  owners,
  textOf,
  unitsOfAfrica,
  unitsOfIndopacific,
} from './layer.ts';
import { commodityOf } from './materials.ts';
import { quarantineRules } from './quarantine.ts';
import { chinaFile, chinaSource, southwestAsiaFile, southwestAsiaSource } from './source-unseen.ts';

/** Where a region keeps what, by the last digits of the columns `DsgAttr`. */
interface Order {
  readonly commodity: string;
  readonly form: readonly string[];
  readonly year?: string;
  readonly amount: string;
  readonly unit: string;
  readonly codes: string;
  readonly shared: string;
}
const orders: readonly Order[] = [
  // The Indo-Pacific.
  { commodity: '01', form: ['02', '03'], amount: '06', unit: '07', codes: '08', shared: '9' },
  // Africa, where the class of the commodity stands first.
  { commodity: '02', form: ['03'], year: '06', amount: '07', unit: '08', codes: '09', shared: '10' },
];

const units: ReadonlyMap<string, string> = new Map([...unitsOfAfrica, ...unitsOfIndopacific]);
const column = (digits: string): string => `DsgAttr${digits}`;

/** The order that a row fits: a commodity that the vocabulary knows, and a unit, or neither amount nor unit. */
function orderOf(row: Row): Order {
  const fits = orders.filter(({ commodity, unit, amount }) => {
    const printed = textOf(row, column(unit));
    const isUnit = units.has(printed) || (printed === '' && textOf(row, column(amount)) === '');
    return isUnit && commodityOf(textOf(row, column(commodity)), '', false) !== undefined;
  });
  // A commodity that nobody knows is told by its unit alone.
  const byUnit = orders.filter(({ unit }) => {
    const printed = textOf(row, column(unit));
    return printed !== '' && printed !== 'NA' && units.has(printed);
  });
  const [order] = fits.length > 0 ? fits : byUnit;
  if (order === undefined || (fits.length === 0 ? byUnit : fits).length > 1)
    throw new CellError(
      `properties.${column('07')}`,
      textOf(row, column('07')),
      'a commodity and a unit in the order of columns of Africa or of the Indo-Pacific',
    );
  return order;
}

function readUnseen(row: Row, emit: Emit, layer: Layer, release: string | undefined): void {
  const text = (name: string): string => textOf(row, name);
  const order = orderOf(row);
  const year = order.year === undefined ? '' : text(column(order.year));
  const period = /^(19|20)\d\d$/.test(year) ? year : release;
  if (period === undefined) throw new CellError(`properties.${column('06')}`, year, 'a year such as 2018');
  emitFacility(
    row,
    emit,
    {
      uid: text('FeatureUID'),
      name: text('FeatureNam'),
      country: text('Country'),
      type: text('FeatureTyp'),
      latitude: degreesOf(row, 'Latitude', 90),
      longitude: degreesOf(row, 'Longitude', 180),
      period,
      commodity: text(column(order.commodity)),
      form: order.form
        .map((digits) => text(column(digits)))
        .filter((part) => part !== '')
        .join(', '),
      amount: numberOf(row, column(order.amount)),
      unit: text(column(order.unit)),
      codes: new Set(listOf(text(column(order.codes)).toLowerCase())),
      sharedWith: listOf(text(column(order.shared))),
      operatingStatus: text('LocOpStat'),
      operator: ['OperateNam', text('OperateNam')],
      owners: owners(6).map((name) => [name, text(name)]),
    },
    layer,
  );
}

const needed = { is: 'term', meaning: 'as in the layers of other regions' } as const;
const perhaps = { ...needed, optional: true } as const;
const owner = { is: 'organisation', meaning: 'owner with the share in percent', optional: true } as const;

function unseen(source: Source, file: RegExp, fileName: string, release?: string): Adapter {
  const edition = source.editions[0]?.id ?? '';
  const layer: Layer = { source: source.id, edition, sharedNumbers: new Set(), units, isUnseen: true };
  return {
    id: source.id,
    dataset: source.id,
    source,
    edition,
    read: 'original',
    rawFolder: 'no-file-was-at-hand',
    bundled: false,
    awaitsFile: true,
    tables: [
      {
        file,
        fileName,
        layout: { format: 'json', records: 'features' },
        columns: Object.fromEntries([
          ...columnsOf(['FeatureUID', 'FeatureNam', 'FeatureTyp', 'LocOpStat'], needed),
          ...columnsOf(['Country'], { is: 'place', meaning: 'country of the site' }),
          ...columnsOf(['Latitude', 'Longitude'], { is: 'figure', meaning: 'decimal degrees' }),
          ...columnsOf(['OperateNam'], { is: 'organisation', meaning: 'operator' }),
          ...columnsOf(
            ['DsgAttr01', 'DsgAttr02', 'DsgAttr03', 'DsgAttr06', 'DsgAttr07', 'DsgAttr08'],
            needed,
          ),
          ...columnsOf(['DsgAttr09', 'DsgAttr9', 'DsgAttr10'], perhaps),
          ...columnsOf(owners(6), owner),
        ]),
        others: 'places in words, labels and documents are ignored in the layers of other regions too',
        row: (row, emit) => readUnseen(row, emit, layer, release),
      },
    ],
    corrections: [],
    quarantine: quarantineRules,
    assertions: [],
    pinnedAssertions: [],
  };
}

export const usgsChinaFacilities = unseen(
  chinaSource,
  /^CHN_Mineral_Facil(i)?ties\.geojson$/i,
  chinaFile,
  '2023',
);
// The layer is spelt “Facilties” in others’ programs.
export const usgsSouthwestAsiaFacilities = unseen(
  southwestAsiaSource,
  /^SWA(sia)?_Mineral_Facil(i)?ties\.geojson$/i,
  southwestAsiaFile,
);
