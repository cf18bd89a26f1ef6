/**
 * What a scenario shares out by and no lever moves: the world's mine output, chains of trade, exports, documented
 * harms. Read and worked out once for a device and graph, since every move of a lever asks again.
 */
import { defaultPrecedence } from '../../../../schema/precedence.ts';
import type { StatementFilter, StatementRow } from '../../../../schema/store.ts';
import { type OutputChoice, outputChoice, wholeIn } from '../../concentration/outputs.ts';
import type { GraphContext } from '../../context/context.ts';
import { kept } from '../../trace/traded/keep.ts';
import { rowsBySeries } from '../../whole/by-series.ts';
import { filtersOf } from '../../whole/choose.ts';
import type { Whole } from '../../whole/whole.ts';
import { type Chain, chainOf, chainPlan } from './chain.ts';
import { type Exposed, exposedOf, exposedPlans } from './exposed.ts';
import { type Sold, soldOf, soldPlans } from './sold.ts';

export interface Beneath {
  /** Mine output, by material. */
  readonly worlds: ReadonlyMap<string, Whole>;
  readonly chains: ReadonlyMap<string, Chain>;
  readonly sold: readonly Sold[];
  readonly exposed: readonly Exposed[];
}

const held = kept<Beneath>();

/** The series of mine output that answers. */
export const minedChoice = (context: GraphContext, material: string): OutputChoice | undefined =>
  outputChoice(context, 'extraction', { material, year: null, precedence: defaultPrecedence });

const plansOf = (context: GraphContext, materials: readonly string[]) => ({
  mined: materials.flatMap((material) => {
    const mined = minedChoice(context, material);
    return mined === undefined ? [] : [{ material, choice: mined.choice }];
  }),
  chains: materials.flatMap((material) => {
    const plan = chainPlan(context, material);
    return plan === undefined ? [] : [{ material, plan }];
  }),
  sold: materials.flatMap((material) => soldPlans(context, material)),
  exposed: exposedPlans(context, materials),
});

/** Statements that are still needed: none once all is worked out. */
export function beneathFilters(
  context: GraphContext,
  device: string,
  materials: readonly string[],
): readonly StatementFilter[] {
  if (held.has(context, device)) return [];
  const { mined, chains, sold, exposed } = plansOf(context, materials);
  return [
    ...filtersOf(mined.map(({ choice }) => choice)),
    ...chains.flatMap(({ plan }) => plan.filters),
    ...sold.map(({ filter }) => filter),
    ...exposed.map(({ filter }) => filter),
  ];
}

/** @param slices the statements of `beneathFilters`, in its order */
export function beneathOf(
  context: GraphContext,
  device: string,
  materials: readonly string[],
  slices: readonly (readonly StatementRow[])[],
): Beneath {
  return held.get(context, device, () => {
    const { mined, chains, sold, exposed } = plansOf(context, materials);
    let next = 0;
    const take = (count: number): readonly StatementRow[] => {
      next += count;
      return slices.slice(next - count, next).flat();
    };
    const bySeries = rowsBySeries(take(filtersOf(mined.map(({ choice }) => choice)).length));
    const worlds = new Map(
      mined.flatMap(({ material, choice }) => {
        const world = wholeIn(context, bySeries, choice);
        return world === undefined ? [] : [[material, world] as const];
      }),
    );
    return {
      worlds,
      chains: new Map(
        chains.flatMap(({ material, plan }) => {
          const chain = chainOf(context, plan, take(plan.filters.length));
          return chain === undefined ? [] : [[material, chain] as const];
        }),
      ),
      sold: sold.map((plan) => soldOf(context, plan, take(1))),
      exposed: exposed.flatMap((plan) => exposedOf(context, plan, take(1), worlds)),
    };
  });
}
