/** The flows of some economies among all: what a box over the map leaves. */
import type { FlowResult, FlowsResult } from '../../../picture/map/query.ts';

/** Those that leave or reach one of them, in the order given. */
export function flowsOf(
  flows: readonly FlowResult[],
  of: readonly string[] | undefined,
): readonly FlowResult[] {
  if (of === undefined) return flows;
  const wanted = new Set(of);
  return flows.filter(({ from, to }) => wanted.has(from.id) || wanted.has(to.id));
}

/** The answer with only these flows to draw; what the publisher says of the whole stays. */
export function narrowedTo(answer: FlowsResult, flows: readonly FlowResult[], most: number): FlowsResult {
  return { ...answer, nodes: flows.slice(0, most) };
}

/** Names in the order chosen, the first few of them. */
export function firstNames(
  places: readonly { readonly id: string; readonly name: string }[],
  chosen: readonly string[],
  most: number,
): { readonly names: readonly string[]; readonly more: number } {
  const byId = new Map(places.map(({ id, name }) => [id, name]));
  const names = chosen.map((id) => byId.get(id) ?? id);
  return names.length <= most + 1
    ? { names, more: 0 }
    : { names: names.slice(0, most), more: names.length - most };
}
