/** One model a row: what its maker says that it emits, weighs and lasts, and where it assumes that it is assembled. */
import type { Adapter, Assertion, ColumnRule, Draft, Emit, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { boaviztaDevicesSource, fileName } from './source.ts';

/** Kinds of the publisher that are one kind of device; the others hold several. */
const kinds: ReadonlyMap<string, string | null> = new Map([
  ['Laptop', 'device:laptop'],
  ['Monitor', 'device:monitor'],
  ['Desktop', 'device:desktop'],
  ['Server', 'device:server'],
  ['Smartphone', 'device:smartphone'],
  ['Tablet', 'device:tablet'],
  ['Thin Client', 'device:thin-client'],
  ['Thin client', 'device:thin-client'],
  ['Workstation', 'device:workstation'],
  ['Printer', 'device:printer'],
  ...[
    'Hard drive',
    'IoT',
    'Gaming',
    'Multimedia',
    'Network',
    'Converged Edge',
    'Converged',
    'EntertainmentT',
    'Entertainment',
    'SAN/NAS',
  ].map((kind): [string, null] => [kind, null]),
]);

/** Places of assembly that are one economy; the others are none. */
const places: ReadonlyMap<string, string | null> = new Map([
  ['CN', 'CHN'],
  ['China', 'CHN'],
  ['KR', 'KOR'],
  ...['EU', 'Asia', 'WW', 'default', ''].map((place): [string, null] => [place, null]),
]);

const shares = [
  ['gwp_manufacturing_ratio', 'indicator:footprint-manufacturing-share'],
  ['gwp_use_ratio', 'indicator:footprint-use-share'],
  ['gwp_transport_ratio', 'indicator:footprint-transport-share'],
  ['gwp_eol_ratio', 'indicator:footprint-end-of-life-share'],
] as const;

/** Some rounding is due: shares are printed with few digits. */
const mostOfWhole = 1.02;
/** The next largest margin of error of the sheet is 1.1547 times the whole. */
const mostOfMargins = 2;
/** No laptop of the other rows weighs more than 3.6 kg. */
const heaviestLaptop = 8;

function deviceIdOf(row: Row): string {
  const slug = `${row.text('manufacturer')} ${row.text('name')}`
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `device:boavizta-${slug}-${row.text('sources_hash').slice(0, 6)}`;
}

/** Year of the sheet, or of the row where the sheet has no date. */
function yearOf(row: Row, emit: Emit): { readonly period: string; readonly isOfRow: boolean } | undefined {
  const date = row.text('report_date');
  const column = date === '' ? 'added_date' : 'report_date';
  const [period] = /\b20[012]\d\b/.exec(row.text(column)) ?? [];
  if (period === undefined) emit.fail(row, column, row.text(column), 'a date with its year');
  return period === undefined ? undefined : { period, isOfRow: date === '' };
}

function readRow(row: Row, emit: Emit): void {
  const kind = kinds.get(row.text('subcategory'));
  if (kind === undefined)
    emit.fail(row, 'subcategory', row.text('subcategory'), [...kinds.keys()].join(', '));
  const place = places.get(row.text('assembly_location'));
  if (place === undefined)
    emit.fail(row, 'assembly_location', row.text('assembly_location'), [...places.keys()].join(', '));
  const hash = row.text('sources_hash');
  if (!/^[0-9a-f]{32}$/.test(hash))
    emit.fail(row, 'sources_hash', hash, 'the hash of the address of the sheet');
  const year = yearOf(row, emit);
  if (kind === undefined || place === undefined || year === undefined || !/^[0-9a-f]{32}$/.test(hash)) return;

  const id = deviceIdOf(row);
  const maker = row.text('manufacturer');
  const model = row.text('name').replaceAll(/\s+/g, ' ');
  const printed = model.startsWith(maker) ? model : `${maker} ${model}`;
  emit.entity({
    id,
    name: { en: printed, fr: printed, es: printed },
    latitude: null,
    longitude: null,
    partOf: kind,
    ownedBy: null,
    replacedBy: null,
  });
  const say = (draft: Omit<Draft, 'subject' | 'period' | 'locator'>, column: string): void =>
    emit.statement({
      subject: id,
      period: year.period,
      locator: `${row.file}, ${hash.slice(0, 8)}, ${column}`,
      ...draft,
      ...(year.isOfRow && { note: 'The sheet has no date; the year is that of the row.' }),
    });

  const total = figureOf(row, 'gwp_total');
  if (total === undefined) emit.drop(row, 'no greenhouse gases');
  else
    emit.statement({
      subject: id,
      predicate: 'emits',
      object: 'indicator:footprint-whole-life',
      stage: 'use',
      period: year.period,
      ...total,
      unit: 'kg:co2e',
      status: 'estimated',
      locator: `${row.file}, ${hash.slice(0, 8)}, gwp_total; sheet: ${row.text('sources')}`,
      ...noteOfUse(row, year.isOfRow),
    });
  readShares(row, say);
  const weight = figureOf(row, 'weight');
  if (weight !== undefined)
    say(
      {
        predicate: 'hasIndicator',
        object: 'indicator:device-mass',
        stage: 'use',
        ...weight,
        unit: 'kg:gross',
        status: 'reported',
        ...(kind === 'device:laptop' &&
          (weight.value ?? 0) > heaviestLaptop && {
            quarantine: {
              rule: 'screen-size-as-weight',
              reason: `A laptop of ${weight.value} kg: the size of the screen in inches stands in the column of weights.`,
            },
          }),
      },
      'weight',
    );
  const lifetime = figureOf(row, 'lifetime');
  if (lifetime !== undefined)
    say({ predicate: 'hasLifetime', stage: 'use', ...lifetime, unit: 'year', status: 'assumed' }, 'lifetime');
  const electricity = figureOf(row, 'yearly_tec');
  if (electricity !== undefined)
    say(
      {
        predicate: 'usesEnergy',
        object: 'indicator:electricity-of-one-device-per-year',
        stage: 'use',
        ...electricity,
        unit: 'kWh',
        status: 'estimated',
      },
      'yearly_tec',
    );
  if (place !== null)
    say(
      {
        predicate: 'assembledIn',
        object: { kind: 'economy', system: 'iso3', code: place },
        stage: 'assembly',
        status: 'assumed',
      },
      'assembly_location',
    );
  emit.statement({
    subject: { kind: 'organisation', name: maker, mayBeNew: true },
    predicate: 'putsOnMarket',
    object: id,
    stage: 'trade',
    period: year.period,
    status: 'reported',
    locator: `${row.file}, ${hash.slice(0, 8)}, manufacturer`,
  });
}

function noteOfUse(row: Row, isOfRow: boolean): { readonly note?: string } {
  const where = row.text('use_location');
  const notes = [
    ...(where === '' ? [] : [`Use assumed in: ${where}.`]),
    ...(isOfRow ? ['The sheet has no date; the year is that of the row.'] : []),
  ];
  return notes.length === 0 ? {} : { note: notes.join(' ') };
}

type Say = (draft: Omit<Draft, 'subject' | 'period' | 'locator'>, column: string) => void;

function readShares(row: Row, say: Say): void {
  const made = figureOf(row, 'gwp_manufacturing_ratio')?.value ?? 0;
  const used = figureOf(row, 'gwp_use_ratio')?.value ?? 0;
  const sum = Number((made + used).toFixed(4));
  for (const [column, object] of shares) {
    const share = figureOf(row, column);
    if (share === undefined) continue;
    say(
      {
        predicate: 'hasIndicator',
        object,
        stage: 'use',
        ...share,
        unit: 'fraction',
        status: 'estimated',
        ...(sum > mostOfWhole && {
          quarantine: {
            rule: 'shares-above-whole',
            reason: `Manufacture and use together are ${sum} of the whole.`,
          },
        }),
      },
      column,
    );
  }
  const margin = figureOf(row, 'gwp_error_ratio');
  if (margin?.value !== undefined && margin.value > 0)
    say(
      {
        predicate: 'hasIndicator',
        object: 'indicator:footprint-error-margin',
        stage: 'use',
        ...margin,
        unit: 'fraction',
        status: 'estimated',
        ...(margin.value > mostOfMargins && {
          quarantine: {
            rule: 'margin-beyond-all-others',
            reason: `A margin of ${margin.value} times the whole, where no other of the sheet is above 1.1547; very probably a point put a place too far right.`,
          },
        }),
      },
      'gwp_error_ratio',
    );
}

const part = 'part of the whole of ten servers only';
const configuration = 'how the model is configured, in words';
const columns: Readonly<Record<string, ColumnRule>> = {
  manufacturer: { is: 'organisation', meaning: 'the maker, as a brand' },
  name: { is: 'term', meaning: 'the model' },
  category: { ignored: 'workplace, data centre or home' },
  subcategory: { is: 'term', meaning: 'kind of device' },
  gwp_total: { is: 'figure', meaning: 'greenhouse gases over the whole life', unit: 'kg:co2e' },
  gwp_use_ratio: { is: 'figure', meaning: 'share of use in them', unit: 'fraction' },
  yearly_tec: { is: 'figure', meaning: 'electricity in a year, typical', unit: 'kWh' },
  lifetime: { is: 'figure', meaning: 'lifetime that the sheet assumes', unit: 'year' },
  use_location: { is: 'note', meaning: 'where use is assumed' },
  report_date: { is: 'term', meaning: 'date of the sheet, in several manners' },
  sources: { is: 'note', meaning: 'address of the sheet' },
  sources_hash: { is: 'term', meaning: 'hash of that address' },
  gwp_error_ratio: { is: 'figure', meaning: 'margin of error', unit: 'fraction' },
  gwp_manufacturing_ratio: { is: 'figure', meaning: 'share of manufacture', unit: 'fraction' },
  weight: { is: 'figure', meaning: 'weight of one unit', unit: 'kg:gross' },
  assembly_location: { is: 'place', meaning: 'where the sheet assumes assembly' },
  added_date: { is: 'term', meaning: 'date at which the row was added' },
  gwp_transport_ratio: { is: 'figure', meaning: 'share of transport', unit: 'fraction' },
  gwp_eol_ratio: { is: 'figure', meaning: 'share of the end of life', unit: 'fraction' },
  screen_size: { ignored: configuration },
  server_type: { ignored: configuration },
  hard_drive: { ignored: configuration },
  memory: { ignored: configuration },
  number_cpu: { ignored: configuration },
  height: { ignored: 'blank throughout' },
  add_method: { ignored: 'how the row came to the collection' },
  gwp_electronics_ratio: { ignored: part },
  gwp_battery_ratio: { ignored: 'blank throughout' },
  gwp_hdd_ratio: { ignored: 'blank throughout' },
  gwp_ssd_ratio: { ignored: part },
  gwp_othercomponents_ratio: { ignored: part },
  comment: { ignored: 'figures of other configurations, in words' },
};

/** Middle of the totals of a kind, as the publisher's table gives it. */
const median = (kind: string, expected: number): Assertion => ({
  says: `half of the models of ${kind} emit less than ${expected} kg`,
  check: ({ statements, entities }) => {
    const own = new Set(entities.filter(({ partOf }) => partOf === kind).map(({ id }) => id));
    const values = statements
      .filter(({ subject, predicate }) => predicate === 'emits' && own.has(subject))
      .map(({ value = 0 }) => value)
      .sort((a, b) => a - b);
    const half = values.length / 2;
    const found = ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
    return found === expected ? undefined : `${found} kg`;
  },
});

export const boaviztaDevices2023: Adapter = {
  id: 'boavizta-devices-2023',
  dataset: 'boavizta-devices',
  source: boaviztaDevicesSource,
  edition: '2023-02',
  read: 'copy',
  rawFolder: 'manufacture/boavizta-devices',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^boavizta-data-us.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns,
      key: ['manufacturer', 'name', 'sources_hash'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the file has 1,226 models, each with its greenhouse gases',
      check: ({ rowsRead, statements, entities }) => {
        const found = [
          rowsRead.get(fileName) ?? 0,
          statements.filter(({ predicate }) => predicate === 'emits').length,
          entities.filter(({ id }) => id.startsWith('device:')).length,
        ];
        return found.every((count) => count === 1226) ? undefined : found.join(', ');
      },
    },
    median('device:smartphone', 69.5),
    median('device:tablet', 97.05),
    median('device:laptop', 307),
    median('device:desktop', 486),
    median('device:monitor', 503.5),
    median('device:server', 7980),
  ],
};
