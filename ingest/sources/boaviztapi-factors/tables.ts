/** Factors of devices, and how the package assumes that they are used. */
import type { Entity } from '../../../schema/entity.ts';
import type { ColumnRule, Emit, InputTable, Row } from '../../adapter.ts';
import { plainEntity } from '../../plain-entity.ts';
import { type Figure, figureOf } from '../../readers/cell.ts';
import { type Device, deviceOf, kindOfCategory } from './devices.ts';
import { devicesFile, terminalsFile } from './source.ts';

const period = '2026';
const noYear = 'The file gives no year; that of the release stands in for it.';

const indicator = (slug: string, en: string, fr: string, es: string): Entity =>
  plainEntity('indicator', slug, { en, fr, es });

const gwp = indicator(
  'gwp-ademe-negaoctet',
  'Greenhouse gases of a device (ADEME, NegaOctet)',
  'Gaz à effet de serre d’un appareil (ADEME, NegaOctet)',
  'Gases de efecto invernadero de un dispositivo (ADEME, NegaOctet)',
);
const mips = indicator(
  'mips-ademe-negaoctet',
  'Material input of a device (ADEME, NegaOctet)',
  'Matières mobilisées par un appareil (ADEME, NegaOctet)',
  'Insumo de materiales de un dispositivo (ADEME, NegaOctet)',
);
const power = indicator(
  'average-power-in-use',
  'Average power while in use',
  'Puissance moyenne en usage',
  'Potencia media en uso',
);

function known(row: Row, emit: Emit, column: string, kind: string, type: string): Device | undefined {
  const device = deviceOf(kind, type);
  if (device === undefined)
    emit.fail(row, column, row.text(column), `a device that devices.ts names; its type is "${type}"`);
  else if (device.entity !== undefined) emit.entity(device.entity);
  return device;
}

const unread = ['ADPe', 'ADPf', 'AP', 'CTUe', 'CTUh-c', 'CTUh-nc', 'Epf', 'Epm', 'Ept', 'GWPb', 'GWPf'];
const unreadToo = ['GWPlu', 'IR', 'LU', 'ODP', 'PM', 'POCP', 'WU'];

export const devicesTable: InputTable = {
  file: /^ademe_base_impacts_negaoctet\.csv$/,
  fileName: devicesFile,
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    Category: { is: 'term', meaning: 'Kind of device' },
    type: { is: 'term', meaning: 'perso, pro or blank' },
    GWP: { is: 'figure', meaning: 'Greenhouse gases of one device', unit: 'kg:co2e' },
    MIPS: { is: 'figure', meaning: 'Material input of one device', unit: 'kg:gross' },
    ...Object.fromEntries(
      [...unread, ...unreadToo].map((column): readonly [string, ColumnRule] => [
        column,
        { ignored: 'a criterion without a unit here, or a part of another' },
      ]),
    ),
  },
  key: ['Category', 'type'],
  row(row, emit) {
    const type = row.text('type');
    const device = known(row, emit, 'Category', kindOfCategory(row.text('Category')), type);
    if (device === undefined) return;
    for (const [column, object, unit] of [
      ['GWP', gwp, 'kg:co2e'],
      ['MIPS', mips, 'kg:gross'],
    ] as const) {
      const figure = figureOf(row, column, { decimal: ',' });
      if (figure === undefined) continue;
      emit.entity(object);
      emit.statement({
        subject: device.id,
        predicate: 'hasImpactFactor',
        object: object.id,
        period,
        ...figure,
        unit,
        status: 'estimated',
        locator: `${devicesFile}, ${row.text('Category')} ${type}, ${column}`,
        note: noYear,
      });
    }
  },
};

/** `75;50;100` is the usual value, the lowest and the highest; a single number is the usual value. */
function threeOf(row: Row, emit: Emit, column: string): Figure | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const numbers = text.split(';').map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [value = Number.NaN, low, high] = numbers;
  if (numbers.some(Number.isNaN) || (numbers.length !== 1 && numbers.length !== 3)) {
    emit.fail(row, column, text, 'a number, or three: usual;lowest;highest');
    return undefined;
  }
  return low === undefined || high === undefined ? { value } : { value, low, high };
}

export const terminalsTable: InputTable = {
  file: /^user_terminal\.csv$/,
  fileName: terminalsFile,
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    id: { ignored: 'device and type in one' },
    router_type: { ignored: 'an address in the service of the package' },
    device_type: { is: 'term', meaning: 'Kind of device' },
    type: { is: 'term', meaning: 'perso, pro, default or a kind of display' },
    'USAGE.use_time_ratio': { ignored: 'share of the time in use, an assumption without a range' },
    'USAGE.hours_life_time': { is: 'figure', meaning: 'Lifetime in hours, in use or not', unit: 'hour' },
    'USAGE.avg_power': { is: 'figure', meaning: 'Power in use: usual;lowest;highest', unit: 'W' },
  },
  key: ['device_type', 'type'],
  row(row, emit) {
    const type = row.text('type');
    const kind = row.text('device_type');
    const device = known(row, emit, 'device_type', kind, type);
    if (device === undefined) return;
    const common = { subject: device.id, stage: 'use', period, status: 'assumed', note: noYear } as const;
    const life = figureOf(row, 'USAGE.hours_life_time');
    if (life !== undefined)
      emit.statement({
        ...common,
        predicate: 'hasLifetime',
        ...life,
        unit: 'hour',
        locator: `${terminalsFile}, ${kind} ${type}, hours_life_time`,
      });
    const watts = threeOf(row, emit, 'USAGE.avg_power');
    if (watts === undefined) return;
    emit.entity(power);
    emit.statement({
      ...common,
      predicate: 'hasIndicator',
      object: power.id,
      ...watts,
      unit: 'W',
      locator: `${terminalsFile}, ${kind} ${type}, avg_power`,
    });
  },
};
