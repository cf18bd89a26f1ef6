/** Every user of a network of trade, with the mix of origins that it uses; worked out once for a graph. */
import type { StatementRow } from '../../../../schema/store.ts';
import type { GraphContext } from '../../context/context.ts';
import { kept } from './keep.ts';
import { type Ends, type Mix, mixOf, networkOf, type TradedNetwork } from './network.ts';
import { keyOf, type TradedPlan } from './plan.ts';

export interface Users {
  readonly network: TradedNetwork;
  readonly mixes: ReadonlyMap<string, Mix>;
  /** Tonnes that all of them use. */
  readonly total: Ends;
}

const known = kept<Users | undefined>();

/** Whether no statement of a plan is needed any more. */
export const isUseKept = (context: GraphContext, plan: TradedPlan): boolean =>
  known.has(context, keyOf(plan));

/** Undefined where the statements do not carry the network, or nobody uses anything. */
export function usersOf(
  context: GraphContext,
  plan: TradedPlan,
  rows: readonly StatementRow[],
): Users | undefined {
  return known.get(context, keyOf(plan), () => {
    const network = networkOf(context, plan, rows);
    if (network === undefined) return undefined;
    const mixes = new Map<string, Mix>();
    for (const economy of network.question.places.nodes) {
      const mix = mixOf(network, economy);
      if (mix !== undefined) mixes.set(economy, mix);
    }
    const total = network.systems.map((_, end) =>
      [...mixes.values()].reduce((sum, { used }) => sum + (used[end] ?? 0), 0),
    );
    return (total[0] ?? 0) > 0 ? { network, mixes, total } : undefined;
  });
}

/** What parts of one user's use are of all that is used, at each end. */
export function ofWhole({ total }: Users, { used }: Mix, parts: Ends): Ends {
  return parts.map((part, end) => {
    const all = total[end] ?? 0;
    return all > 0 ? (part * (used[end] ?? 0)) / all : 0;
  });
}
