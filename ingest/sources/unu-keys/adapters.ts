/** The keys with weights and customs codes (Statistics Netherlands), and the lifetimes by key (UNU guidelines). */
import type { Adapter, Assertion, ColumnRule, Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { fileHasRows } from '../../row-count.ts';
import { customsTable } from './customs.ts';
import { cbsUnuKeys, files, unuLifetimes } from './source.ts';

const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
/** The last year that the table of 2017 could know. */
const lastKnownYear = 2017;

/** The device that the project's own table of codes gives a key. */
const deviceOf = (key: string): Reference => ({ kind: 'device', system: 'unu-key', code: key });

const descriptions: InputTable = {
  file: /^htbl_Key_Description.*\.csv$/,
  fileName: files.descriptions,
  layout: csv,
  columns: {
    UNU_Key: { is: 'term', meaning: 'key of the equipment, or of a sum of keys' },
    Description: { is: 'term', meaning: 'what the publisher calls it' },
  },
  key: ['UNU_Key'],
  row(row, emit) {
    if (/^(EU6PV_|EU10PV_|Total)/.test(row.text('UNU_Key'))) {
      emit.drop(row, 'the name of a sum of keys');
      return;
    }
    emit.alias({
      entity: `device:unu-${row.text('UNU_Key')}`,
      name: row.text('Description'),
      language: 'en',
      scope: cbsUnuKeys.id,
    });
  },
};

const weights: InputTable = {
  file: /^htbl_Key_Weight.*\.csv$/,
  fileName: files.weights,
  layout: csv,
  columns: {
    UNU_Key: { is: 'term', meaning: 'key of the equipment' },
    Country: { is: 'place', meaning: 'three-letter code; blank for the European average' },
    AverageWeight: { is: 'figure', meaning: 'what one unit weighs', unit: 'kg:gross' },
    Year: { is: 'term', meaning: 'year in which it is sold' },
  },
  key: ['UNU_Key', 'Country', 'Year'],
  row(row, emit) {
    const device = deviceOf(row.text('UNU_Key'));
    const figure = figureOf(row, 'AverageWeight');
    if (figure === undefined) {
      emit.drop(row, 'no weight');
      return;
    }
    const { period } = periodOf(row, 'Year');
    const code = row.text('Country');
    emit.statement({
      ...(code === ''
        ? { subject: device }
        : { subject: { kind: 'economy', system: 'iso3', code }, product: device }),
      predicate: 'hasIndicator',
      object: 'indicator:device-mass',
      stage: 'use',
      period,
      ...figure,
      unit: 'kg:gross',
      status: Number(period) > lastKnownYear ? 'projected' : 'estimated',
      locator: `${row.file}, ${row.text('UNU_Key')} ${code === '' ? '' : `${code} `}${period}`,
      note:
        code === ''
          ? 'European average of the devices sold that year.'
          : 'Average of the devices sold that year in this economy.',
    });
  },
};

const weighs = (key: string, year: string, kilograms: number): Assertion => ({
  says: `one unit of ${key} weighs ${kilograms} kg in ${year}`,
  check: ({ statements }) => {
    const found = statements.find((one) => one.subject === `device:unu-${key}` && one.period === year);
    return found?.value === kilograms ? undefined : `${found?.value} kg`;
  },
});

export const cbsUnuKeys2017: Adapter = {
  id: 'cbs-unu-keys-2017',
  dataset: 'unu-keys',
  source: cbsUnuKeys,
  edition: '2017',
  read: 'original',
  rawFolder: 'ewaste/cbs-unu-keys',
  tables: [descriptions, weights, customsTable],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    fileHasRows(files.descriptions, 74),
    fileHasRows(files.weights, 1659),
    fileHasRows(files.customs, 8024),
    {
      says: '54 keys have a weight in 2014',
      check: ({ statements }) => {
        const found = statements.filter(
          ({ subject, object, period }) =>
            subject.startsWith('device:') && object === 'indicator:device-mass' && period === '2014',
        );
        return found.length === 54 ? undefined : `${found.length} keys`;
      },
    },
    weighs('0303', '2014', 1.16),
    weighs('0306', '2014', 0.09),
    weighs('0307', '2014', 40),
    weighs('0302', '2014', 8.77),
  ],
};

/** The curves by age, 0 to 40 years, and what was put together from two documents, one of them not named. */
const computed: Record<string, ColumnRule> = Object.fromEntries(
  [
    'collated_shape',
    'collated_scale',
    'Median',
    'Mean',
    ...Array.from({ length: 41 }, (_, age) => `${age}`),
  ].map((column) => [column, { ignored: 'computed from both pairs of columns' }]),
);

function readLifetime(row: Row, emit: Emit): void {
  if (/^1[1-3]\d\d[ab]?$/.test(row.text('(A)'))) {
    emit.drop(row, 'a key of the paper of 2023, beyond the 54 of the guidelines');
    return;
  }
  const device = deviceOf(row.text('(A)'));
  const shape = figureOf(row, 'Shape')?.value;
  const scale = figureOf(row, 'Scale')?.value;
  if (shape === undefined && scale === undefined) {
    emit.drop(row, 'the guidelines give no lifetime of this key');
    return;
  }
  if (shape === undefined || scale === undefined) {
    emit.fail(row, shape === undefined ? 'Shape' : 'Scale', '', 'shape and scale together, or neither');
    return;
  }
  const shared = { subject: device, stage: 'use', period: '2015', status: 'estimated' } as const;
  const key = row.text('(A)');
  emit.statement({
    ...shared,
    predicate: 'hasLifetime',
    value: scale,
    unit: 'year',
    locator: `sheet Sheet1, ${key}, Scale`,
    note: `Scale of a Weibull distribution of shape ${shape}: by this age 63 % of the devices have become waste.`,
  });
  emit.statement({
    ...shared,
    predicate: 'hasIndicator',
    object: 'indicator:lifetime-weibull-shape',
    value: shape,
    unit: 'score',
    locator: `sheet Sheet1, ${key}, Shape`,
  });
}

const lives = (key: string, shape: number, scale: number): Assertion => ({
  says: `the lifetime of ${key} has shape ${shape} and scale ${scale} years`,
  check: ({ statements }) => {
    const own = statements.filter(({ subject }) => subject === `device:unu-${key}`).map(({ value }) => value);
    return own.includes(shape) && own.includes(scale) ? undefined : own.join(', ');
  },
});

export const unuLifetimes2015: Adapter = {
  id: 'unu-lifetimes-2015',
  dataset: 'unu-keys',
  source: unuLifetimes,
  edition: '2015',
  read: 'copy',
  rawFolder: 'manufacture/unu-lifespan-weight',
  tables: [
    {
      file: /^electronics_lifespan.*\.xlsx$/,
      fileName: files.lifetimes,
      layout: { format: 'xlsx', sheet: 'Sheet1', headerRow: 2 },
      columns: {
        '(A)': { is: 'term', meaning: 'key of the equipment' },
        Shape: { is: 'figure', meaning: 'shape of the Weibull distribution in the guidelines of 2015' },
        Scale: { is: 'figure', meaning: 'its scale', unit: 'year' },
        '(D)': { ignored: 'remarks on the paper of 2023' },
        'Shape (2)': { ignored: 'of a paper of 2023 that is not named' },
        'Scale (2)': { ignored: 'of a paper of 2023 that is not named' },
        ...computed,
      },
      key: ['(A)'],
      row: readLifetime,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    // The 54 keys of the guidelines, and 17 of the paper of 2023.
    fileHasRows(files.lifetimes, 71),
    lives('0303', 1.5, 5.2),
    lives('0306', 0.7, 7.6),
    lives('0302', 2.1, 9.6),
    lives('0309', 2.5, 7.5),
    lives('0408', 2.1, 12),
    lives('0305', 2.1, 6.5),
    lives('0702', 1.5, 4.7),
    lives('0307', 1.5, 7.8),
    lives('0304', 1.7, 10.1),
  ],
};
