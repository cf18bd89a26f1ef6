/**
 * How long a device is used, and when what is sold in a year becomes waste: the lifetimes of its class in the e-waste
 * statistics, put through the model of sales, stock and waste.
 */

import { ageAtWaste, type Lifetime, stillUsed, wasteBetween } from '../../../../model/stock/lifetime.ts';
import { stock } from '../../../../model/stock/stock.ts';
import type { Label } from '../../../../schema/label.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import type { Figure } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../../figure.ts';
import { fill, inEach, nameOf } from '../../label.ts';
import type { TraceNode, TraceTrack } from '../answer.ts';
import { deviceName } from '../outputs.ts';
import type { TracePlan } from '../plan.ts';
import { node } from '../track.ts';
import { isDeviceClass, upwards } from './device-class.ts';

const shapeIndicator = 'indicator:lifetime-weibull-shape';
/** Years after sale that are told one by one. */
const toldYears = 30;

/** A year after sale, 0 the year of sale itself. */
export interface LifetimeYear {
  readonly age: number;
  /** Share of what was sold that becomes waste in this year, and that is in use at its end. */
  readonly waste: Figure;
  readonly inUse: Figure;
}

export interface TraceLifetime {
  /** The class of the e-waste statistics whose lifetime it is. */
  readonly deviceClass: string;
  /** Of the statements about it. */
  readonly period: string;
  /** Of the Weibull distribution: without unit, and in years. */
  readonly shape: Figure;
  readonly scale: Figure;
  /** Years by which half of what was sold has become waste. */
  readonly median: Figure;
  readonly years: readonly LifetimeYear[];
  /** What other sources say of how long it is used: years of service, by row. */
  readonly others: readonly Figure[];
}

export function lifetimeFilters(context: GraphContext, device: string): readonly StatementFilter[] {
  const line = upwards(context, device);
  return [
    { subject: line, predicate: ['hasLifetime'] },
    { subject: line, predicate: ['hasIndicator'], object: [shapeIndicator] },
  ];
}

const isUsable = ({ quarantine, status, value, unit }: StatementRow): boolean =>
  quarantine === null && status !== 'projected' && value !== null && value > 0 && unit !== null;

/** @param rows statements of any kind, those of `lifetimeFilters` among them, in the order of ids */
export function lifetimeOf(
  context: GraphContext,
  { start, isDevice }: TracePlan,
  rows: readonly StatementRow[],
): TraceLifetime | undefined {
  if (!isDevice) return undefined;
  const line = upwards(context, start);
  const deviceClass = line.find(isDeviceClass);
  if (deviceClass === undefined) return undefined;
  const own = rows.filter((row) => line.includes(row.subject) && isUsable(row));
  const shapeRow = own.find((row) => row.subject === deviceClass && row.object === shapeIndicator);
  // Shape and scale are of one source and edition, or they say nothing together.
  const scaleRow = own.find(
    (row) =>
      row.subject === deviceClass &&
      row.predicate === 'hasLifetime' &&
      row.source === shapeRow?.source &&
      row.edition === shapeRow.edition &&
      row.period === shapeRow.period,
  );
  const shape = shapeRow === undefined ? null : figureOfRow(shapeRow);
  const scale = scaleRow === undefined ? null : figureOfRow(scaleRow, 'year');
  if (shape?.quantity.value == null || scale?.quantity.value == null) return undefined;
  const lifetime: Lifetime = { shape: shape.quantity.value, scaleYears: scale.quantity.value };
  const evidence = rowsOf(shape.evidence, scale.evidence);
  const ofLife = stock({ sales: [{ year: 0, amount: 1, lifetime }], to: toldYears });
  return {
    deviceClass,
    period: scaleRow?.period ?? '',
    shape,
    scale,
    median: derivedFigure({ value: ageAtWaste(lifetime, 0.5) }, 'year', evidence),
    years: ofLife.map(({ year, waste, stock: inUse }) => ({
      age: year,
      waste: shareFigure({ value: waste }, evidence),
      inUse: shareFigure({ value: inUse }, evidence),
    })),
    others: own
      .filter((row) => row.predicate === 'hasLifetime' && row !== scaleRow)
      .flatMap((row) => figureOfRow(row, 'year') ?? []),
  };
}

/** Ages at which a track tells what has left use; the last is open. */
const bounds = [0, 1, 2, 3, 5, 10] as const;

const measure: Label = {
  en: 'How long what is sold in one year is used ({deviceClass}): share that becomes waste, by years after sale',
  fr: 'Durée d’usage de ce qui est vendu une même année ({deviceClass}) : part devenue déchet, par années après la vente',
  es: 'Cuánto se usa lo vendido en un mismo año ({deviceClass}): parte que se vuelve residuo, por años tras la venta',
};
const ofClass: Label = {
  en: 'Half of what is sold has become waste after {median} years. The lifetimes are of the class “{deviceClass}” in the e-waste statistics, storage in drawers included; this device alone may be used for less or more{others}.',
  fr: 'La moitié de ce qui est vendu est devenue déchet après {median} ans. Les durées sont celles de la classe « {deviceClass} » des statistiques de déchets électroniques, stockage dans les tiroirs compris ; ce seul appareil peut servir plus ou moins longtemps{others}.',
  es: 'La mitad de lo vendido se ha vuelto residuo tras {median} años. Las vidas son de la clase «{deviceClass}» de las estadísticas de residuos electrónicos, incluido el tiempo guardado en cajones; este solo dispositivo puede usarse más o menos{others}.',
};
const otherYears: Label = {
  en: '; another source gives {years} years',
  fr: ' ; une autre source donne {years} ans',
  es: '; otra fuente da {years} años',
};
const within: Label = { en: 'Within {to} year', fr: 'En moins de {to} an', es: 'En menos de {to} año' };
const between: Label = { en: '{from} to {to} years', fr: '{from} à {to} ans', es: '{from} a {to} años' };
const after: Label = {
  en: 'After more than {from} years',
  fr: 'Après plus de {from} ans',
  es: 'Después de más de {from} años',
};

/** Numbers as each language writes them, to one decimal. */
function yearsText(value: number): Label {
  return inEach((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value));
}

/** One year's sales, parted by how long they are used: the shares add up to 1. */
export function lifetimeTrack(context: GraphContext, { start }: TracePlan, life: TraceLifetime): TraceTrack {
  const { shape, scale, median, deviceClass, others } = life;
  const lifetime: Lifetime = { shape: shape.quantity.value ?? 1, scaleYears: scale.quantity.value ?? 1 };
  const id = `use/${start}/years`;
  const name = nameOf(context, deviceClass);
  const given = others.flatMap(({ quantity }) => quantity.value ?? []);
  const more =
    given.length === 0
      ? { en: '', fr: '', es: '' }
      : fill(otherYears, {
          years: inEach((language) => given.map((one) => yearsText(one)[language]).join(', ')),
        });
  const nodes = bounds.map((from, index): TraceNode => {
    const to = bounds[index + 1];
    const share = to === undefined ? stillUsed(lifetime, from) : wasteBetween(lifetime, from, to);
    const label = to === undefined ? after : from === 0 ? within : between;
    return node({
      id: `${id}/${from}`,
      kind: 'age',
      label: fill(label, { from, to: to ?? from }),
      share: shareFigure({ value: share }, median.evidence),
    });
  });
  return {
    id,
    material: null,
    measure: fill(measure, { device: deviceName(context, start), deviceClass: name }),
    predicate: 'hasLifetime',
    state: 'covered',
    note: fill(ofClass, { median: yearsText(median.quantity.value ?? 0), deviceClass: name, others: more }),
    period: life.period,
    isNearestYear: false,
    total: null,
    publishedTotal: null,
    nodes,
  };
}
