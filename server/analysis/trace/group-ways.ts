/** Which ways may be told of a group: the rule of origins, that a sum over members needs a table that holds every flow. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { groupRefusal, isGroup } from '../origin/group-table.ts';
import type { MaterialPlan } from './plan.ts';
import type { RouteQuestion, Way } from './routes.ts';
import { isTraded, type TradedPlan } from './traded/plan.ts';

interface Plans {
  readonly materials: readonly MaterialPlan[];
  /** Ids of the tracks of users, with how trade leads to them. */
  readonly uses: ReadonlyMap<string, TradedPlan>;
}

/**
 * Why a way is not told of the group that it begins or ends at: its link there follows a table that leaves members
 * out. Undefined where it may be told.
 */
export function refusalOfWay(
  context: GraphContext,
  { from, to }: Pick<RouteQuestion, 'from' | 'to'>,
  { materials, uses }: Plans,
): (way: Way) => Label | undefined {
  const reasons = new Map<TradedPlan, Label | undefined>();
  const isOfMembers = (end: string | null): end is string =>
    isGroup(end) && context.membership.membersOf(end).length > 0;
  const ends = [
    ...(isOfMembers(from) ? [{ group: from, link: 0 }] : []),
    ...(isOfMembers(to) ? [{ group: to, link: -1 }] : []),
  ];
  return ({ stops, links }) => {
    for (const { group, link: place } of ends) {
      const link = links.at(place);
      // What is followed to nobody is so by the same table.
      if (link?.kind !== 'traded' && link?.kind !== 'not-known') continue;
      const arriving = stops.at(place === 0 ? 1 : -1)?.track.id ?? '';
      const isOre = stops.at(place === 0 ? 0 : -2)?.stage === 'extraction';
      const ore = isOre ? materials.find(({ material }) => material === link.material)?.traded : undefined;
      const plan = uses.get(arriving) ?? (ore !== undefined && isTraded(ore) ? ore : undefined);
      if (plan === undefined) continue;
      if (!reasons.has(plan)) reasons.set(plan, groupRefusal(context, plan.stage, group));
      const reason = reasons.get(plan);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };
}
