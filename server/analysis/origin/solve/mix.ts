/** Solves a walk component by component, in the order of the flows. */
import { fillCircle } from './circle.ts';
import type { Prepared } from './network.ts';
import { type Direction, heldBy, walkOf } from './walk.ts';

/**
 * Part of each economy's throughput that comes from `source` (forward), or that ends there (backward).
 * @param source tonnes by economy: forward at most production + shortfall, backward at most use
 */
export function mix(prepared: Prepared, direction: Direction, source: Float64Array): Float64Array {
  const walk = walkOf(prepared, direction, source);
  const { start, order, of } = prepared.components;
  const count = start.length - 1;
  for (let step = 0; step < count; step += 1) {
    const component = direction === 'forward' ? step : count - 1 - step;
    const first = start[component] as number;
    const end = start[component + 1] as number;
    if (end - first > 1) {
      fillCircle(walk, order.subarray(first, end), of);
      continue;
    }
    const economy = order[first] as number;
    const held = heldBy(walk, economy);
    if (held > 0) walk.share[economy] = held / (walk.throughput[economy] as number);
  }
  return walk.share;
}
