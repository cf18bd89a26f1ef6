/** The series on access to networks, and the tables in which the mirror of the database keeps them. */
import type { Status } from '../../../schema/status.ts';
import type { ColumnRule, Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { parseFigure, periodOf } from '../../readers/cell.ts';
import { areaOf } from '../un-sdg-ewaste/areas.ts';
import { fileNames, type SeriesCode } from './source.ts';

interface IctSeries {
  readonly code: SeriesCode;
  readonly meaning: string;
  readonly indicator: string;
  readonly printedUnit: 'percent' | 'per_100_pop' | 'number';
  readonly dimensions: readonly ('age' | 'freq' | 'location' | 'sex' | 'type_of_speed')[];
}

const unitOf = { percent: 'percent', per_100_pop: 'per100persons', number: 'count' } as const;
const bySpeed = ['age', 'freq', 'location', 'sex', 'type_of_speed'] as const;

export const series: readonly IctSeries[] = [
  {
    ...{ code: 'it_mob_2gntwk', indicator: 'network-coverage-2g', printedUnit: 'percent', dimensions: [] },
    meaning: 'Population covered by a mobile network of 2G or better',
  },
  {
    ...{ code: 'it_mob_3gntwk', indicator: 'network-coverage-3g', printedUnit: 'percent', dimensions: [] },
    meaning: 'Population covered by a mobile network of 3G or better',
  },
  {
    ...{ code: 'it_mob_4gntwk', indicator: 'network-coverage-4g', printedUnit: 'percent', dimensions: [] },
    meaning: 'Population covered by a mobile network of 4G or better',
  },
  {
    ...{ code: 'it_mob_own', indicator: 'mobile-phone-ownership', printedUnit: 'percent' },
    ...{ meaning: 'Persons who own a mobile phone', dimensions: ['sex'] },
  },
  {
    ...{ code: 'it_net_bbnd', indicator: 'fixed-broadband-subscriptions', printedUnit: 'per_100_pop' },
    ...{ meaning: 'Fixed broadband subscriptions per 100 persons', dimensions: bySpeed },
  },
  {
    ...{ code: 'it_net_bbndn', indicator: 'fixed-broadband-subscriptions', printedUnit: 'number' },
    ...{ meaning: 'Fixed broadband subscriptions', dimensions: bySpeed },
  },
  {
    ...{ code: 'it_use_ii99', indicator: 'internet-use', printedUnit: 'percent' },
    ...{ meaning: 'Persons who use the internet', dimensions: ['age', 'sex'] },
  },
];

const natures: ReadonlyMap<string, { readonly status: Status; readonly note?: string }> = new Map([
  ['c', { status: 'reported' }],
  ['ca', { status: 'reported', note: 'Reported by the country and adjusted by the compiling agency.' }],
  ['e', { status: 'estimated' }],
  ['n', { status: 'estimated', note: 'Aggregate made by the compiling agency.' }],
]);

const sexes: ReadonlyMap<string, string> = new Map([
  ['bothsex', ''],
  ['female', '-women'],
  ['male', '-men'],
]);

const speeds = new Set(['10mbps', '256kt2mbps', '2mt10mbps']);

/** Economies and groups that stand in these series and in no series of e-waste. */
const moreAreas: ReadonlyMap<string, Reference> = new Map([
  ['412', 'economy:XKX'],
  ['420', 'group:un-sdg-latin-america'],
]);

const latinAmerica = {
  id: 'group:un-sdg-latin-america',
  name: {
    en: 'Latin America (UN SDG database)',
    fr: 'Amérique latine (base ODD de l’ONU)',
    es: 'América Latina (base ODS de la ONU)',
  },
  latitude: null,
  longitude: null,
  partOf: null,
  // A region repeats economies that are printed too: it is no lump to be added to them.
  ownedBy: null,
  replacedBy: null,
};

export function tableOf(item: IctSeries): InputTable {
  const { code, meaning, printedUnit, dimensions } = item;
  const fileName = fileNames[code];
  const dimension = (name: string): readonly [string, ColumnRule] => [
    name,
    { is: 'term', meaning: `${name}, in small letters; notspec where it is not told apart` },
  ];
  return {
    file: new RegExp(`^${fileName.replaceAll('.', '\\.')}$`),
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      geo_area: { is: 'place', meaning: 'Area as a number of UN M49, without leading zeros' },
      nature: {
        is: 'term',
        meaning: 'c country data, ca country data adjusted, e estimated, n aggregate of the agency',
      },
      units: { is: 'term', meaning: 'Unit as printed' },
      year: { is: 'term', meaning: 'Calendar year' },
      ...Object.fromEntries(dimensions.map(dimension)),
      [code]: { is: 'figure', meaning, unit: unitOf[printedUnit] },
    },
    key: ['geo_area', 'year', ...dimensions],
    row: (row, emit) => readRow(item, row, emit),
  };
}

function readRow(item: IctSeries, row: Row, emit: Emit): void {
  const { code, indicator, printedUnit, dimensions } = item;
  const area = row.text('geo_area');
  const subject = moreAreas.get(area) ?? areaOf(area);
  const nature = natures.get(row.text('nature'));
  const sex = dimensions.includes('sex') && code !== 'it_net_bbnd' && code !== 'it_net_bbndn';
  const suffix = sex ? sexes.get(row.text('sex')) : '';
  const known = (column: string, isKnown: boolean, expected: string): boolean => {
    if (!isKnown) emit.fail(row, column, row.text(column), expected);
    return isKnown;
  };
  const checks = [
    known('geo_area', subject !== undefined, 'a number of UN M49, of one to three digits'),
    known('nature', nature !== undefined, `one of ${[...natures.keys()].join(', ')}`),
    known('units', row.text('units') === printedUnit, `"${printedUnit}", the unit of ${code.toUpperCase()}`),
    ...dimensions
      .filter((name) => name !== 'type_of_speed' && !(name === 'sex' && sex))
      .map((name) => known(name, row.text(name) === 'notspec', '"notspec"')),
    ...(sex ? [known('sex', suffix !== undefined, `one of ${[...sexes.keys()].join(', ')}`)] : []),
  ];
  if (checks.includes(false) || subject === undefined || nature === undefined) return;
  if (dimensions.includes('type_of_speed')) {
    const speed = row.text('type_of_speed');
    if (speeds.has(speed)) {
      emit.drop(row, 'subscriptions of one speed; those of any speed are read');
      return;
    }
    if (!known('type_of_speed', speed === 'anys', `anys, or one of ${[...speeds].join(', ')}`)) return;
  }
  if (subject === latinAmerica.id) emit.entity(latinAmerica);
  const figure = parseFigure(row.text(code), code, { marks: { NaN: 'not-available', '': 'not-available' } });
  if (figure === undefined) return;
  const { period } = periodOf(row, 'year');
  emit.statement({
    subject,
    predicate: 'hasIndicator',
    object: `indicator:${indicator}${suffix}`,
    stage: 'use',
    period,
    ...figure,
    unit: unitOf[printedUnit],
    status: nature.status,
    locator: `series ${code.toUpperCase()}, area ${area}, ${period}${sex ? `, ${row.text('sex')}` : ''}`,
    ...(nature.note === undefined ? {} : { note: nature.note }),
  });
}
