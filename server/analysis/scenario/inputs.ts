/** What the model is measured on: sales, lifetime, mass, emissions, collection, recovery and prices, each with its rows. */

import { type Lifetime, lifetimeOfMean } from '../../../model/stock/lifetime.ts';
import { byCodeUnit } from '../../../schema/canonical.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { groupBy } from '../group-by.ts';
import { isDeviceClass, upwards } from '../trace/use/device-class.ts';
import { byQuotation, isMetalPrice } from '../value-capture/price-split/quotations.ts';
import { massIndicator, recoveryIndicator, type ScenarioPlan, salesIndicator } from './plan.ts';

/** A number with its bounds and rows; without bounds they equal the value. */
export interface Known {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rows: readonly StatementRow[];
}

/** How long a device lasts, by one source. */
export interface LifetimeChoice {
  readonly lifetime: Lifetime;
  /** Of `meanYears`: a source's years of service, with the shape of the class; undefined for the class itself. */
  readonly meanYears: number | undefined;
  readonly rows: readonly StatementRow[];
}
export interface Inputs {
  /** Year after year without a gap, up to the last that is known. */
  readonly sales: readonly { readonly year: number; readonly amount: number; readonly row: StatementRow }[];
  /** The class of the e-waste statistics first, then years of service by other sources. */
  readonly lifetimes: readonly [LifetimeChoice, ...LifetimeChoice[]];
  readonly deviceClass: string;
  /** Kilograms of one device; undefined where no source weighs it. */
  readonly mass: Known | undefined;
  /** Kilograms of CO2 equivalent by indicator. */
  readonly emissions: ReadonlyMap<string, Known>;
  readonly collection: Known | undefined;
  /** The most of each metal that is recovered of what is discarded, all products together; 0 to 1. */
  readonly recoveredMost: ReadonlyMap<string, { readonly most: number; readonly row: StatementRow }>;
  /** USD per kilogram contained, in the latest year that has one. */
  readonly prices: ReadonlyMap<string, { readonly usdPerKg: number; readonly row: StatementRow }>;
  readonly ewaste: readonly { readonly year: number; readonly tonnes: number; readonly row: StatementRow }[];
}

const isUsable = ({ quarantine, status, unit }: StatementRow): boolean =>
  quarantine === null && status !== 'projected' && unit !== null;

function knownIn(row: StatementRow | undefined, unit: string): Known | undefined {
  if (row === undefined || row.value === null || row.unit === null) return undefined;
  const inUnit = (value: number): number => convert(value, row.unit ?? unit, unit);
  const value = inUnit(row.value);
  return {
    value,
    low: row.low === null ? value : inUnit(row.low),
    high: row.high === null ? value : inUnit(row.high),
    rows: [row],
  };
}

/** @throws QuestionError (NOT_ANSWERABLE) where no lifetime of the class is known */
export function inputsOf(context: GraphContext, plan: ScenarioPlan, all: readonly StatementRow[]): Inputs {
  const rows = all.filter(isUsable);
  const of = (predicate: string, object?: string): readonly StatementRow[] =>
    rows.filter((row) => row.predicate === predicate && (object === undefined || row.object === object));
  const prefer = (list: readonly StatementRow[]): readonly StatementRow[] => {
    const [first] = list;
    if (first === undefined) return [];
    const compare = context.precedence.compare(defaultPrecedence, first.predicate, first.object);
    return [...list].sort((a, b) => compare(a, b) || a.row - b.row);
  };
  const ofDevice = (list: readonly StatementRow[]): readonly StatementRow[] =>
    list.filter(({ subject, value }) => subject === plan.device && value !== null);
  const line = upwards(context, plan.device);
  const deviceClass = line.find(isDeviceClass) ?? '';
  const shape = of('hasIndicator', 'indicator:lifetime-weibull-shape').find(
    ({ subject }) => subject === deviceClass,
  );
  const scale = of('hasLifetime').find(
    (row) => row.subject === deviceClass && row.source === shape?.source && row.edition === shape.edition,
  );
  if (shape?.value == null || scale?.value == null)
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `device: no source here gives a lifetime of the class of ${plan.device}`,
      [],
      plan.device,
    );
  const bySaleYear = groupBy(ofDevice(of('hasIndicator', salesIndicator)), ({ period }) => period);
  return {
    sales: unbroken(
      [...bySaleYear]
        .flatMap(([period, list]) => {
          // Of two totals of one year the later edition's.
          const row = [...list].sort((a, b) => (a.edition < b.edition ? 1 : -1))[0];
          return row?.value == null ? [] : [{ year: Number(period), amount: row.value, row }];
        })
        .sort((a, b) => a.year - b.year),
    ),
    lifetimes: [
      {
        lifetime: { shape: shape.value, scaleYears: scale.value },
        meanYears: undefined,
        rows: [shape, scale],
      },
      ...yearsOfService(ofDevice(of('hasLifetime')), shape),
    ],
    deviceClass,
    mass: knownIn(prefer(ofDevice(of('hasIndicator', massIndicator)))[0], 'kg:gross'),
    emissions: new Map(
      [...groupBy(ofDevice(of('emits')), ({ object }) => object ?? '')].flatMap(([object, list]) => {
        const known = knownIn(prefer(list)[0], 'kg:co2e');
        return known === undefined ? [] : [[object, known] as const];
      }),
    ),
    collection: knownIn(
      prefer(
        of('collectsEwaste').filter(({ subject, unit }) => subject === 'group:world' && unit === 'percent'),
      ).at(0),
      'fraction',
    ),
    recoveredMost: new Map(
      of('hasIndicator', recoveryIndicator).flatMap((row) =>
        row.high === null || row.unit === null
          ? []
          : [[row.subject, { most: convert(row.high, row.unit, 'fraction'), row }] as const],
      ),
    ),
    prices: pricesOf(context, of('hasPrice')),
    ewaste: of('generatesEwaste').flatMap((row) =>
      row.subject === 'group:world' &&
      row.value !== null &&
      row.unit === 't:gross' &&
      /^\d{4}$/.test(row.period)
        ? [{ year: Number(row.period), tonnes: row.value, row }]
        : [],
    ),
  };
}

function pricesOf(context: GraphContext, rows: readonly StatementRow[]): Inputs['prices'] {
  return new Map(
    [...groupBy(rows.filter(isMetalPrice), ({ subject }) => subject)].flatMap(([material, list]) => {
      const latest = String(Math.max(...list.map(({ period }) => Number(period))));
      const compare = context.precedence.compare(defaultPrecedence, 'hasPrice', material);
      const row = list.filter(({ period }) => period === latest).sort(byQuotation(compare))[0];
      return row?.value == null || row.unit === null
        ? []
        : [[material, { usdPerKg: convert(row.value, row.unit, 'USD/kg:contained'), row }] as const];
    }),
  );
}

/** The last years that follow each other: what was sold in a year that nobody counts is not zero. */
function unbroken<One extends { readonly year: number }>(years: readonly One[]): readonly One[] {
  const gap = years.findLastIndex(({ year }, at) => at > 0 && years[at - 1]?.year !== year - 1);
  return gap === -1 ? years : years.slice(gap);
}

/** Years that other sources give for the device, of each the latest; their number is taken as a mean. */
function yearsOfService(rows: readonly StatementRow[], shape: StatementRow): readonly LifetimeChoice[] {
  const given = rows.filter(
    ({ source, value, unit }) => source !== shape.source && value !== null && value > 0 && unit !== null,
  );
  return [...groupBy(given, ({ source }) => source)].flatMap(([, list]) => {
    const row = [...list].sort((a, b) => byCodeUnit(b.period, a.period) || a.row - b.row)[0];
    if (row?.value == null || row.unit === null || shape.value === null) return [];
    const meanYears = convert(row.value, row.unit, 'year');
    return [{ lifetime: lifetimeOfMean(shape.value, meanYears), meanYears, rows: [row, shape] }];
  });
}
