/** How many devices of a kind the world, or one economy, takes in a year: where a source counts them. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import type { Label } from '../../../../schema/label.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { dimensionOfUnit } from '../../../../schema/unit.ts';
import { type Figure, QuestionError } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { worldGroup } from '../../context/cover.ts';
import { figureOfRow } from '../../figure.ts';
import { fill, nameOf } from '../../label.ts';
import type { TraceParameters } from '../answer.ts';

/** Indicators that count devices handed to their market in a year; the device is the statement's product. */
const salesIndicators: readonly string[] = ['indicator:devices-shipped'];

/** Statements that may count devices: of all kinds, since a refusal names those that are counted. */
export const deviceCounts: readonly StatementFilter[] = [
  { predicate: ['hasIndicator'], object: salesIndicators },
  { predicate: ['putsOnMarket', 'consumes'], withoutKinds: ['organisation'] },
];

export interface Devices {
  /** Their number, unit `count`. */
  readonly figure: Figure;
  readonly year: number;
  /** The world, or the economy. */
  readonly place: string;
}

/** What a statement counts; undefined where it counts no devices of a place in one year. */
function countOf(row: StatementRow): { readonly device: string; readonly year: number } | undefined {
  const device = row.predicate === 'hasIndicator' ? row.product : row.object;
  if (device === null || !device.startsWith('device:')) return undefined;
  const isCount = row.predicate !== 'hasIndicator' || salesIndicators.includes(row.object ?? '');
  if (!isCount || row.quarantine !== null || row.status === 'projected' || row.value === null)
    return undefined;
  if (row.unit === null || dimensionOfUnit(row.unit) !== dimensionOfUnit('count')) return undefined;
  if (row.subject !== worldGroup && !row.subject.startsWith('economy:')) return undefined;
  const { from, to } = yearsOfPeriod(row.period);
  return from === to ? { device, year: from } : undefined;
}

/**
 * The number of devices of a kind in the year nearest to the one asked for (else the latest), by the preferred source.
 * @param rows statements of any kind, those of `deviceCounts` among them
 * @throws QuestionError (NOT_ANSWERABLE) where none counts them, with what is counted
 */
export function devicesOf(
  context: GraphContext,
  device: string,
  rows: readonly StatementRow[],
  { per, economy, year, precedence }: TraceParameters,
): Devices | null {
  if (per === 'device') return null;
  const place = per === 'economy' && economy !== null ? economy : worldGroup;
  const counted = rows.flatMap((row) => {
    const count = countOf(row);
    return count === undefined ? [] : [{ row, ...count }];
  });
  const own = counted.filter((one) => one.device === device && one.row.subject === place);
  const compare = context.precedence.compare(precedence, 'putsOnMarket', device);
  const distance = (one: number): number => (year === null ? -one : Math.abs(one - year));
  const [chosen] = own.sort(
    (a, b) =>
      distance(a.year) - distance(b.year) ||
      b.year - a.year ||
      compare(a.row, b.row) ||
      a.row.row - b.row.row,
  );
  const figure = chosen === undefined ? null : figureOfRow(chosen.row, 'count', { rule: precedence });
  if (chosen === undefined || figure === null) throw notCounted(device, place, counted);
  return { figure, year: chosen.year, place };
}

function notCounted(
  device: string,
  place: string,
  counted: readonly { readonly device: string; readonly row: StatementRow }[],
): QuestionError {
  const ways = counted.map((one) =>
    one.row.subject === worldGroup
      ? `start: ${one.device}, per: WORLD_YEAR`
      : `start: ${one.device}, per: ECONOMY, economy: ${one.row.subject}`,
  );
  const nearest = ['per: DEVICE', ...[...new Set(ways)].sort(byCodeUnit).slice(0, 5)];
  const taker = place === worldGroup ? 'the world' : place;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `per: no source in this graph says how many of ${device} ${taker} takes in a year; what is missing are sales, shipments or what is put on the market, in devices (subscriptions, owners and customs values are none); what can be answered: ${nearest.join('; ')}`,
    nearest,
  );
}

const manyDevices: Label = {
  en: 'Amounts carried are of all devices of one year ({device}, {place}, {year}); each is taken to hold what one holds.',
  fr: 'Les quantités portées sont celles de tous les appareils d’une année ({device}, {place}, {year}) ; chacun est supposé contenir ce qu’un seul contient.',
  es: 'Las cantidades llevadas son las de todos los dispositivos de un año ({device}, {place}, {year}); se supone que cada uno contiene lo que contiene uno.',
};

/** What a reader must know of a trace of many devices. */
export function devicesCaveat(context: GraphContext, device: Label, { place, year }: Devices): Label {
  return fill(manyDevices, { device, place: nameOf(context, place), year });
}
