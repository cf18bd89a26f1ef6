/** Follows something along the flows or against them, component by component. */
import { type Circle, sharesIn } from './circle.ts';
import type { Prepared } from './network.ts';
import type { Rows } from './rows.ts';

/** Along the flows from producers to users, or against them. */
export type Direction = 'forward' | 'backward';

interface Walk {
  readonly order: Int32Array;
  readonly of: Int32Array;
  readonly throughput: Float64Array;
  /** Flows by the economy that they reach on this walk. */
  readonly feed: Rows;
  /** Flows by the economy that they leave on this walk. */
  readonly onward: Rows;
  /** Tonnes that start in an economy on this walk, and that stop there. */
  readonly starting: Float64Array;
  readonly stopping: Float64Array;
  readonly source: Float64Array;
  readonly share: Float64Array;
}

/**
 * Part of each economy's throughput that comes from `source` (forward: s = (source + incoming · s) / throughput), or
 * that ends there (backward: s = (source + outgoing · s) / throughput). Against the flows the books balance as well:
 * what an economy has came from others, was produced, or is its shortfall.
 * @param source tonnes by economy: forward at most production + shortfall, backward at most use
 */
export function mix(prepared: Prepared, direction: Direction, source: Float64Array): Float64Array {
  const walk = walkOf(prepared, direction, source);
  const { start } = prepared.components;
  const count = start.length - 1;
  for (let step = 0; step < count; step += 1) {
    const component = direction === 'forward' ? step : count - 1 - step;
    const [first, end] = [start[component] as number, start[component + 1] as number];
    if (end - first === 1) followOne(walk, walk.order[first] as number);
    else followCircle(walk, component, walk.order.subarray(first, end));
  }
  return walk.share;
}

function walkOf(prepared: Prepared, direction: Direction, source: Float64Array): Walk {
  const { size, incoming, outgoing, production, shortfall, use, throughput, components } = prepared;
  const given = new Float64Array(size);
  for (let economy = 0; economy < size; economy += 1) {
    given[economy] = (production[economy] as number) + (shortfall[economy] as number);
  }
  const common = {
    order: components.order,
    of: components.of,
    throughput,
    source,
    share: new Float64Array(size),
  };
  return direction === 'forward'
    ? { ...common, feed: incoming, onward: outgoing, starting: given, stopping: use }
    : { ...common, feed: outgoing, onward: incoming, starting: use, stopping: given };
}

function followOne(walk: Walk, economy: number): void {
  const held = heldBy(walk, economy);
  if (held > 0) walk.share[economy] = held / (walk.throughput[economy] as number);
}

/** What reaches an economy from the source and from economies whose share is known. */
function heldBy({ feed: { start, economy: from, mass }, source, share }: Walk, economy: number): number {
  let held = source[economy] as number;
  const end = start[economy + 1] as number;
  for (let index = start[economy] as number; index < end; index += 1) {
    held += (mass[index] as number) * (share[from[index] as number] as number);
  }
  return held;
}

function followCircle(walk: Walk, component: number, members: Int32Array): void {
  // Shares of the members are still zero, so that this is what enters from outside.
  const entering = Float64Array.from(members, (economy) => heldBy(walk, economy));
  if (entering.every((mass) => mass === 0)) return;
  const shares = sharesIn(circleOf(walk, component, members, entering));
  for (const [member, economy] of members.entries()) walk.share[economy] = shares[member] as number;
}

function circleOf(walk: Walk, component: number, members: Int32Array, entering: Float64Array): Circle {
  const { of, throughput, feed, onward, starting, stopping } = walk;
  const size = members.length;
  const place = new Int32Array(of.length);
  let flows = 0;
  for (const [member, economy] of members.entries()) {
    place[economy] = member;
    flows += (feed.start[economy + 1] as number) - (feed.start[economy] as number);
  }
  const inside = {
    start: new Int32Array(size + 1),
    economy: new Int32Array(flows),
    mass: new Float64Array(flows),
  };
  const fresh = new Float64Array(size);
  const leaving = new Float64Array(size);
  let count = 0;
  for (let member = 0; member < size; member += 1) {
    const economy = members[member] as number;
    let other = starting[economy] as number;
    for (let index = feed.start[economy] as number; index < (feed.start[economy + 1] as number); index += 1) {
      const from = feed.economy[index] as number;
      if (of[from] !== component) {
        other += feed.mass[index] as number;
        continue;
      }
      inside.economy[count] = place[from] as number;
      inside.mass[count] = feed.mass[index] as number;
      count += 1;
    }
    inside.start[member + 1] = count;
    fresh[member] = other;
    leaving[member] = (stopping[economy] as number) + sentOutside(onward, of, component, economy);
  }
  return {
    feed: {
      start: inside.start,
      economy: inside.economy.subarray(0, count),
      mass: inside.mass.subarray(0, count),
    },
    throughput: Float64Array.from(members, (economy) => throughput[economy] as number),
    fresh,
    leaving,
    entering,
  };
}

function sentOutside(
  { start, economy: to, mass }: Rows,
  of: Int32Array,
  component: number,
  economy: number,
): number {
  let sent = 0;
  for (let index = start[economy] as number; index < (start[economy + 1] as number); index += 1) {
    if (of[to[index] as number] !== component) sent += mass[index] as number;
  }
  return sent;
}
