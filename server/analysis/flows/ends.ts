/** Who stands at the ends of the flows asked for, and what their shares are of. */
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import { knownId } from '../context/nearest.ts';
import type { TradeTable } from '../context/trade.ts';
import type { FlowParameters, FlowTotal } from './answer.ts';
import { publishedTotal } from './sum.ts';
import type { FlowTable, Pair } from './table.ts';

/** Economies at each end; undefined where any will do. */
export interface Ends {
  readonly from: ReadonlySet<string> | undefined;
  readonly to: ReadonlySet<string> | undefined;
}

/** @throws QuestionError when an end is not known, or neither an economy nor a group */
export function endsOf(context: GraphContext, { from, to }: Pick<FlowParameters, 'from' | 'to'>): Ends {
  const members = (given: string | null): ReadonlySet<string> | undefined => {
    if (given === null) return undefined;
    const end = knownId(context, given, ['economy', 'group']);
    if (end === worldGroup) return undefined;
    return new Set([end, ...context.membership.membersOf(end)]);
  };
  return { from: members(from), to: members(to) };
}

/**
 * What shares are of: everything that was asked for where the table is complete, else the total that the
 * publisher itself gives of it. Value and mass each by their own extent.
 */
export function wholeOf(
  context: GraphContext,
  {
    table,
    own,
    total,
    values,
    units,
  }: {
    readonly table: TradeTable;
    readonly own: FlowTable;
    readonly total: FlowTotal;
    readonly values: FlowParameters;
    readonly units: { readonly value: string | undefined; readonly mass: string | undefined };
  },
): FlowTotal | null {
  const published = publishedTotal(publishedPair(context, own, values), units);
  const isComplete = (dimension: 'money' | 'mass'): boolean =>
    context.trade.extentOf(table, dimension)?.extent === 'complete';
  const value = isComplete('money') ? total.value : (published?.value ?? null);
  const mass = isComplete('mass') ? total.mass : (published?.mass ?? null);
  if (value === null && mass === null) return null;
  const isOwn = value === total.value && mass === total.mass;
  return { value, mass, flows: isOwn ? total.flows : null, withoutMass: isOwn ? total.withoutMass : null };
}

/** The publisher's total of what is asked for: the world's, one exporter's or one importer's. */
function publishedPair(
  context: GraphContext,
  own: FlowTable,
  { from, to }: FlowParameters,
): Pair | undefined {
  const one = (given: string | null): string | null => {
    const end = given === null ? null : knownId(context, given);
    return end === worldGroup ? null : end;
  };
  const [sender, receiver] = [one(from), one(to)];
  if (sender === null && receiver === null) return own.world ?? undefined;
  if (receiver === null) return own.sends.get(sender ?? '');
  return sender === null ? own.receives.get(receiver) : undefined;
}
