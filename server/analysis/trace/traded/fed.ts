/**
 * What the metal of each refining economy was made from, along trade in ore by pairs: the origins of the ore that it
 * used, as far as that goes, and scrap, blister or unmatched feed beyond it.
 */
import type { StatementRow } from '../../../../schema/store.ts';
import { convert } from '../../../../schema/unit.ts';
import type { Assumption } from '../../answer.ts';
import type { GraphContext } from '../../context/context.ts';
import { rowsOf } from '../../figure.ts';
import type { UnknownOrigin } from '../../origin/answer.ts';
import { whole } from '../../whole/whole.ts';
import { kept } from './keep.ts';
import { type Ends, type Mix, mixOf, networkOf, tally } from './network.ts';
import { keyOf, type TradedPlan } from './plan.ts';

/** Parts of one economy's refined metal. Those of `mined` and `unknowns` add up to 1 at each end. */
export interface FedMetal {
  readonly mined: ReadonlyMap<string, Ends>;
  readonly unknowns: ReadonlyMap<UnknownOrigin, Ends>;
  /** What `mined` would be if who shipped the ore last had mined it. */
  readonly lastShipped: ReadonlyMap<string, Ends>;
}

export interface TradedFeed {
  readonly plan: TradedPlan;
  /** How many ends every number has. */
  readonly ends: number;
  /** By refining economy; those without output in the year of the trade are not in it. */
  readonly byRefiner: ReadonlyMap<string, FedMetal>;
  readonly assumptions: readonly Assumption[];
  readonly evidence: readonly number[];
}

const feeds = kept<TradedFeed | undefined>();

export const isFeedKept = (context: GraphContext, plan: TradedPlan): boolean =>
  feeds.has(context, keyOf(plan));

/** Worked out once for a graph; undefined where the statements turn out not to carry it. */
export function tradedFeed(
  context: GraphContext,
  plan: TradedPlan,
  rows: readonly StatementRow[],
): TradedFeed | undefined {
  return feeds.get(context, keyOf(plan), () => {
    const network = networkOf(context, plan, rows);
    const refined = whole(context, { series: plan.next, year: plan.year, rule: null }, rows);
    if (network === undefined || refined === undefined) return undefined;
    const unit = `t:${plan.stage.output.basis}`;
    const ends = network.systems.length;
    const byRefiner = new Map<string, FedMetal>();
    for (const { entity, value } of refined.economies) {
      const made = convert(value, refined.unit, unit);
      if (made > 0) byRefiner.set(entity, fedMetal(mixOf(network, entity), made, ends));
    }
    return {
      plan,
      ends,
      byRefiner,
      assumptions: network.assumptions,
      evidence: rowsOf(network.question.evidence, refined.evidence),
    };
  });
}

/** Only matched feed is followed: of what was made, as much as there was ore (docs/methods/origin.md). */
function fedMetal(mix: Mix | undefined, made: number, ends: number): FedMetal {
  const matched = Array.from({ length: ends }, (_, end) => Math.min(1, (mix?.used[end] ?? 0) / made));
  const unknowns = tally<UnknownOrigin>();
  for (const [end, part] of matched.entries()) if (part < 1) unknowns.add('unmatched', end, 1 - part);
  for (const [kind, parts] of mix?.unknowns ?? [])
    for (const [end, part] of parts.entries()) unknowns.add(kind, end, part * (matched[end] ?? 0));
  const scaled = (of: ReadonlyMap<string, Ends> | undefined): ReadonlyMap<string, Ends> =>
    new Map(
      [...(of ?? [])].map(([economy, parts]) => [
        economy,
        parts.map((part, end) => part * (matched[end] ?? 0)),
      ]),
    );
  return {
    mined: scaled(mix?.origins),
    unknowns: unknowns.all(ends),
    lastShipped: scaled(mix?.lastShippers),
  };
}
