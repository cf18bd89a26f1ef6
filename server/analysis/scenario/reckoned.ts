/** All that a scenario reckons before anything is told: inputs, levers, runs by lifetime, metals. */
import type { Asked, Slices } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { type Inputs, inputsOf, type LifetimeChoice, steadySales } from './inputs.ts';
import type { LeverId } from './levers.ts';
import { type MovedMetal, metalsMoved } from './metals.ts';
import type { Setting, Span } from './model.ts';
import type { Grounds } from './moved.ts';
import type { ScenarioParameters } from './parameters.ts';
import { type ScenarioPlan, spanOf } from './plan.ts';
import { type Choice, drawsOf, type Runs, runsOf, streams } from './runs.ts';

export interface Reckoned {
  readonly plan: ScenarioPlan;
  readonly inputs: Inputs;
  readonly span: Span;
  /** One for each of the lifetimes, in their order. */
  readonly runs: readonly Runs[];
  readonly metals: readonly MovedMetal[];
  /** The one that is told year by year. */
  readonly yearly: MovedMetal | undefined;
  /** Shares of e-waste that are collected on record; null where nobody publishes one. */
  readonly collected: { readonly before: number; readonly after: number } | null;
  /** Kilograms of one device, by draw; undefined where nobody weighs it. */
  readonly massKg: Float64Array | undefined;
  /** What every number of devices rests on. */
  readonly grounds: Grounds;
  /** What every number of a metal rests on, beside its content. */
  readonly metalGrounds: Grounds;
}

/** First year that is taken by itself: after the latest year of any mine output that is used. */
function usualFirst(plan: ScenarioPlan, lastSale: number | undefined): number {
  const years = plan.metals.flatMap(({ mined }) => (mined === undefined ? [] : [mined.choice.year]));
  return Math.max(...years, lastSale ?? 0) + 1;
}

const rowNumbers = (rows: readonly { readonly row: number }[]): readonly number[] =>
  rowsOf(rows.map(({ row }) => row).sort((a, b) => a - b));

/** Sales that are known; else those that keep 1,000 in use, which differ with the lifetime. */
function choiceOf({ sales }: Inputs, { lifetime }: LifetimeChoice, span: Span): Choice {
  const [first] = sales;
  if (first === undefined) return { lifetime, ...steadySales(lifetime, span.from - 1) };
  return {
    lifetime,
    firstYear: first.year,
    sold: sales.map(({ amount, row }) => ({
      value: amount,
      ...(row.low === null || row.high === null ? {} : { low: row.low, high: row.high }),
    })),
  };
}

/** @param slices the statements of the plan's filters */
export function reckon(
  context: GraphContext,
  { asked: { values }, plan }: { readonly asked: Asked<ScenarioParameters>; readonly plan: ScenarioPlan },
  slices: Slices,
): Reckoned {
  const inputs = inputsOf(context, plan, slices.flat());
  const lastSale = inputs.sales.at(-1)?.year;
  const usual = usualFirst(plan, lastSale);
  const span = spanOf(values, { first: (lastSale ?? usual - 1) + 1, usual });
  const lever = (id: LeverId): number | undefined => plan.asked.get(id);
  const setting: Setting = {
    lifetime: lever('lifetime') ?? 1,
    repair: lever('repair') ?? 0,
    reuse: lever('reuse') ?? 0,
    purchases: lever('purchases') ?? 1,
    growth: lever('demand-growth') ?? 0,
  };
  const runs = inputs.lifetimes.map((lifetime) =>
    runsOf(choiceOf(inputs, lifetime, span), span, { setting, share: lever('rebound') }),
  );
  const published = inputs.collection?.value;
  const before = published ?? 0;
  const after = lever('collection') ?? before;
  const isUsedOn = setting.repair > 0 || setting.reuse > 0;
  const assumptions = [
    'stock-kept',
    ...(inputs.lifetimes.length > 1 ? ['lifetime-shape'] : []),
    ...(lever('rebound') === undefined ? ['rebound'] : []),
    ...(isUsedOn ? ['extra-years'] : []),
  ];
  const evidence = rowsOf(
    rowNumbers(inputs.sales.map(({ row }) => row)),
    ...inputs.lifetimes.map(({ rows }) => rowNumbers(rows)),
  );
  const { mass } = inputs;
  const metals = metalsMoved(plan.metals, runs, inputs, ({ material }) => ({
    collectedBefore: before,
    collectedAfter: after,
    recovered: lever('recycling'),
    content: plan.composed === material ? (lever('composition') ?? 1) : 1,
  }));
  return {
    plan,
    inputs,
    span,
    runs,
    metals,
    yearly: metals.find(({ metal }) => metal.material === plan.yearly),
    collected: published === undefined ? null : { before, after },
    massKg: mass === undefined ? undefined : drawsOf(mass, streams.mass),
    grounds: { evidence, assumptions },
    metalGrounds: {
      evidence,
      assumptions: [
        ...assumptions,
        'same-content',
        'displaces',
        // Without collection on record nothing is recovered, and nothing is assumed of it.
        ...(before > 0 ? ['recovery'] : []),
      ],
    },
  };
}
