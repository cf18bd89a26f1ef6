/** All that a scenario reckons before anything is told: inputs, what the model makes of them, and what it rests on. */
import type { Span } from '../../../model/scenario/courses.ts';
import type { DugYear, MovedMetal } from '../../../model/scenario/metals.ts';
import { dugId, yearsOf } from '../../../model/scenario/outcome.ts';
import { type Reckoning, reckonLevers, settingOf } from '../../../model/scenario/reckoning.ts';
import type { Asked, Slices } from '../analysis.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { measuredOf } from './measured.ts';
import type { Grounds } from './moved.ts';
import type { ScenarioParameters } from './parameters.ts';
import { leversAsked, type Metal, type ScenarioPlan, spanOf } from './plan.ts';

/** A metal that is moved, with the documents that say how much a device holds. */
export interface DugMetal extends Omit<MovedMetal, 'metal'> {
  readonly metal: Metal;
}

export interface Reckoned extends Omit<Reckoning, 'metals'> {
  readonly plan: ScenarioPlan;
  readonly inputs: Inputs;
  readonly span: Span;
  readonly reckoning: Reckoning;
  readonly metals: readonly DugMetal[];
  /** The one that is told year by year. */
  readonly yearly: DugMetal | undefined;
  /** Each quantity in each year of the span, by id. */
  readonly byYear: ReadonlyMap<string, readonly DugYear[]>;
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
  const levers = leversAsked(plan);
  const reckoning = reckonLevers(measuredOf(plan, inputs, span), levers);
  const { repair, reuse } = settingOf(levers);
  const isUsedOn = repair > 0 || reuse > 0;
  const assumptions = [
    'stock-kept',
    ...(inputs.lifetimes.length > 1 ? ['lifetime-shape'] : []),
    ...(levers.rebound === undefined ? ['rebound'] : []),
    ...(isUsedOn ? ['extra-years'] : []),
  ];
  const evidence = rowsOf(
    rowNumbers(inputs.sales.map(({ row }) => row)),
    ...inputs.lifetimes.map(({ rows }) => rowNumbers(rows)),
  );
  const metals = reckoning.metals.flatMap((moved, at) => {
    const metal = plan.metals[at];
    return metal === undefined ? [] : [{ ...moved, metal }];
  });
  return {
    ...reckoning,
    plan,
    inputs,
    span,
    reckoning,
    metals,
    yearly: metals.find(({ metal }) => metal.material === plan.yearly),
    byYear: yearsOf(reckoning, plan.yearly),
    grounds: { evidence, assumptions },
    metalGrounds: {
      evidence,
      assumptions: [
        ...assumptions,
        'same-content',
        'displaces',
        // Without collection on record nothing is recovered, and nothing is assumed of it.
        ...((inputs.collection?.value ?? 0) > 0 ? ['recovery'] : []),
      ],
    },
  };
}

/** Of the metal that is told year by year what is dug in each; undefined for the others. */
export function yearsDug({ yearly, byYear, span }: Reckoned, material: string) {
  if (yearly?.metal.material !== material) return undefined;
  return byYear.get(dugId(material))?.map((dug, at) => ({ year: span.from + at, ...dug }));
}
