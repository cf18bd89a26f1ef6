/** Solves for shares along the flows, or against them, component by component. */
import { inverse } from './inverse.ts';
import type { Prepared } from './network.ts';
import type { Rows } from './rows.ts';

/** Along the flows from producers to users, or against them. */
export type Direction = 'forward' | 'backward';

/**
 * Part of each economy's throughput that comes from `source` (forward: s = (source + incoming · s) / throughput), or
 * that ends there (backward: t = (source + outgoing · t) / throughput).
 * @param source tonnes by economy that enter the walk
 */
export function mix(prepared: Prepared, direction: Direction, source: Float64Array): Float64Array {
  const { size, components, throughput } = prepared;
  const feed = direction === 'forward' ? prepared.incoming : prepared.outgoing;
  const share = new Float64Array(size);
  const count = components.start.length - 1;
  for (let step = 0; step < count; step += 1) {
    const component = direction === 'forward' ? step : count - 1 - step;
    const members = components.order.subarray(components.start[component], components.start[component + 1]);
    const entering = Float64Array.from(members, (economy) => {
      let mass = source[economy] as number;
      for (
        let index = feed.start[economy] as number;
        index < (feed.start[economy + 1] as number);
        index += 1
      ) {
        mass += (feed.mass[index] as number) * (share[feed.economy[index] as number] as number);
      }
      return mass;
    });
    if (entering.every((mass) => mass === 0)) continue;
    const solved =
      members.length === 1
        ? [(entering[0] as number) / (throughput[members[0] as number] as number)]
        : eliminated(prepared, direction, members, entering);
    for (const [index, economy] of members.entries()) share[economy] = solved[index] as number;
  }
  return share;
}

function eliminated(
  prepared: Prepared,
  direction: Direction,
  members: Int32Array,
  entering: Float64Array,
): readonly number[] {
  const size = members.length;
  const place = new Int32Array(prepared.size).fill(-1);
  for (const [index, economy] of members.entries()) place[economy] = index;
  const flows = new Float64Array(size * size);
  const leak = new Float64Array(size);
  const { start, economy, mass }: Rows = prepared.outgoing;
  for (const [row, from] of members.entries()) {
    leak[row] = prepared.use[from] as number;
    for (let index = start[from] as number; index < (start[from + 1] as number); index += 1) {
      const column = place[economy[index] as number] as number;
      if (column < 0) leak[row] = (leak[row] as number) + (mass[index] as number);
      else flows[row * size + column] = mass[index] as number;
    }
  }
  const inverted = inverse(flows, leak);
  return Array.from(members, (_, at) => {
    let share = 0;
    for (let other = 0; other < size; other += 1) {
      const entry = direction === 'forward' ? other * size + at : at * size + other;
      share += (inverted[entry] as number) * (entering[other] as number);
    }
    return share;
  });
}
