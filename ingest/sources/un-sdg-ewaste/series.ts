/** The e-waste series of SDG indicators 12.4.2 and 12.5.1, and the tables in which the mirror keeps them. */

import type { PredicateId } from '../../../schema/predicate.ts';
import type { Status } from '../../../schema/status.ts';
import type { Draft, Emit, InputTable, Row } from '../../adapter.ts';
import { parseFigure } from '../../readers/cell.ts';
import { areaOf, isEconomy } from './areas.ts';

export interface EwasteSeries {
  /** Code of the publisher in lower case: `en_ewt_genv`. */
  readonly code: string;
  readonly meaning: string;
  readonly predicate: PredicateId;
  readonly printedUnit: 'tonnes' | 'kg' | 'percent';
}

const unitOf = { tonnes: 't:gross', kg: 'kg/person:gross', percent: 'percent' } as const;

export const generated: readonly EwasteSeries[] = [
  { code: 'en_ewt_genv', meaning: 'E-waste generated', predicate: 'generatesEwaste', printedUnit: 'tonnes' },
  {
    code: 'en_ewt_genpcap',
    meaning: 'E-waste generated per person',
    predicate: 'generatesEwaste',
    printedUnit: 'kg',
  },
];
export const recycled: readonly EwasteSeries[] = [
  { code: 'en_ewt_rcyv', meaning: 'E-waste recycled', predicate: 'recyclesEwaste', printedUnit: 'tonnes' },
  {
    code: 'en_ewt_rcypcap',
    meaning: 'E-waste recycled per person',
    predicate: 'recyclesEwaste',
    printedUnit: 'kg',
  },
  {
    code: 'en_ewt_rcyr',
    meaning: 'E-waste recycled, share of what arises',
    predicate: 'recyclesEwaste',
    printedUnit: 'percent',
  },
];
export const collected: readonly EwasteSeries[] = [
  { code: 'en_ewt_collv', meaning: 'E-waste collected', predicate: 'collectsEwaste', printedUnit: 'tonnes' },
  {
    code: 'en_ewt_collpcap',
    meaning: 'E-waste collected per person',
    predicate: 'collectsEwaste',
    printedUnit: 'kg',
  },
  {
    code: 'en_ewt_collr',
    meaning: 'E-waste collection rate',
    predicate: 'collectsEwaste',
    printedUnit: 'percent',
  },
];

/** What the nature of a value says of it. */
const natures: ReadonlyMap<string, { readonly status: Status; readonly note?: string }> = new Map([
  ['c', { status: 'reported' }],
  ['ca', { status: 'reported', note: 'Reported by the country and adjusted by the compiling agency.' }],
  ['e', { status: 'estimated' }],
  ['n', { status: 'estimated', note: 'Aggregate made by the compiling agency.' }],
  ['g', { status: 'estimated', note: 'Made by the compiling agency for global monitoring.' }],
  ['m', { status: 'estimated', note: 'Modelled by the compiling agency.' }],
  ['na', { status: 'reported', note: 'Its nature is not given.' }],
]);

/** What a status of observation other than the normal one (a) adds. */
const observations: ReadonlyMap<string, { readonly status?: Status; readonly note?: string }> = new Map([
  ['', {}],
  ['a', {}],
  ['b', { note: 'Break in the series.' }],
  ['d', { note: 'Its definition differs.' }],
  ['e', { status: 'estimated', note: 'Estimated value.' }],
]);

const coverageNote =
  'Sum of the countries that report that year: which of them do changes, so a step is not a trend.';

/** By what a series is divided, as its file name says: the later edition also gives the status of observation. */
export type Division = 'geo_area--nature--units--year' | 'geo_area--nature--observation_status--units--year';

/** The table of one series. */
export function tableOf(series: EwasteSeries, division: Division, optional: boolean): InputTable {
  const { code, meaning, printedUnit } = series;
  return {
    file: new RegExp(`^ddf--datapoints--${code}--by--${division}\\.csv$`),
    fileName: `ddf--datapoints--${code}--by--${division}.csv`,
    ...(optional ? { optional: true as const } : {}),
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      geo_area: { is: 'place', meaning: 'Area as a number of UN M49, without leading zeros' },
      nature: {
        is: 'term',
        meaning: 'c country data, ca country data adjusted, e estimated, n aggregate of the agency',
      },
      observation_status: {
        is: 'term',
        meaning: 'a normal, b break, d definition differs, e estimated',
        optional: true,
      },
      units: { is: 'term', meaning: 'Unit as printed' },
      year: { is: 'term', meaning: 'Calendar year' },
      [code]: { is: 'figure', meaning, unit: unitOf[printedUnit] },
    },
    key: ['geo_area', 'year'],
    row: (row, emit) => {
      const draft = draftOf(series, row, emit);
      if (draft !== undefined) emit.statement(draft);
    },
  };
}

/** What a row says, under the names that the mirror gives the columns; undefined, and problems, where it cannot be understood. */
export function draftOf(series: EwasteSeries, row: Row, emit: Emit): Draft | undefined {
  const { code, predicate, printedUnit } = series;
  const printedArea = row.text('geo_area');
  const subject = areaOf(printedArea);
  const nature = natures.get(row.text('nature'));
  const observation = observations.get(row.text('observation_status'));
  const year = row.text('year');
  const known = (column: string, isKnown: boolean, expected: string): boolean => {
    if (!isKnown) emit.fail(row, column, row.text(column), expected);
    return isKnown;
  };
  const checks = [
    known('geo_area', subject !== undefined, 'a number of UN M49, of one to three digits'),
    known('nature', nature !== undefined, `one of ${[...natures.keys()].join(', ')}`),
    known('observation_status', observation !== undefined, 'one of a, b, d, e, or blank'),
    known('units', row.text('units') === printedUnit, `"${printedUnit}", the unit of ${code.toUpperCase()}`),
    known('year', /^(19|20)\d{2}$/.test(year), 'a year such as 2019'),
  ];
  if (checks.includes(false) || subject === undefined) return undefined;
  const figure = parseFigure(row.text(code), code, { marks: { NaN: 'not-available', '': 'not-available' } });
  const isOpenSum = !isEconomy(subject) && predicate !== 'generatesEwaste';
  const notes = [nature?.note, observation?.note, isOpenSum ? coverageNote : undefined];
  const note = notes.filter((part) => part !== undefined).join(' ');
  return {
    subject,
    predicate,
    stage: 'end-of-life',
    period: year,
    ...figure,
    unit: unitOf[printedUnit],
    status: observation?.status ?? nature?.status ?? 'reported',
    locator: `series ${code.toUpperCase()}, area ${printedArea}, ${year}`,
    ...(note === '' ? {} : { note }),
  };
}

/** A series of the same file set that is read and left out. */
export function leftOutTable(code: string, meaning: string, reason: string): InputTable {
  return {
    file: new RegExp(`^ddf--datapoints--${code}--by--.*\\.csv$`),
    fileName: `ddf--datapoints--${code}--by--….csv`,
    optional: true,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      geo_area: { is: 'place', meaning: 'Area as a number of UN M49' },
      nature: { ignored: reason },
      observation_status: { ignored: reason, optional: true },
      units: { ignored: reason },
      year: { ignored: reason },
      [code]: { ignored: `${meaning}: ${reason}` },
    },
    row: (row, emit) => emit.drop(row, `${code.toUpperCase()} (${meaning}): ${reason}`),
  };
}
