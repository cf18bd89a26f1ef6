/** The singular case: economies that only pass a good round among themselves. */
import type { Prepared } from './network.ts';

/**
 * Circles of economies that produce nothing, keep nothing, and neither receive from others nor send to others: one
 * wrong quantity is enough to make one. Their throughput has no origin, and as they use nothing, the origins of
 * every other use are the same with and without the flows of the ring. The solvers leave those flows out; the
 * caller names them.
 * @returns economies of each ring, ascending; rings by their first economy
 */
export function rings({ components, outgoing, use }: Prepared): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let component = 0; component < components.start.length - 1; component += 1) {
    const members = components.order.subarray(components.start[component], components.start[component + 1]);
    if (members.length < 2 || members.some((economy) => (use[economy] as number) > 0)) continue;
    const leaves = members.some((economy) =>
      outgoing.economy
        .subarray(outgoing.start[economy], outgoing.start[economy + 1])
        .some((to) => components.of[to] !== component),
    );
    if (!leaves) found.push([...members].sort((a, b) => a - b));
  }
  return found.sort(([a = 0], [b = 0]) => a - b);
}
