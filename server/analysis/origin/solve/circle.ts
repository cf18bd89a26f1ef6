/** One strongly connected component by itself: economies that a good can reach from each other. */
import { emptySquare, invert } from './inverse.ts';
import type { Rows } from './rows.ts';
import { heldBy, type Walk } from './walk.ts';

/** What may be left unplaced when the sweeps stop, as a part of what enters. */
const tolerance = 1e-12;

/** How much longer one flow of a sweep takes than one step of the elimination. */
const flowCost = 4;

/**
 * Fills in the shares of the members; those of all economies that feed them from outside must be known. Sweeps (Gauss
 * & Seidel) from nothing: shares only grow and never pass the solution, so that what has entered and not yet left is
 * exactly what is still missing, and the sweeps stop when that is 1e-12 of what entered. Where they have cost as much
 * as an elimination, as in a circle that almost nothing leaves, the elimination is made instead.
 * @param of the component of each economy
 */
export function fillCircle(walk: Walk, members: Int32Array, of: Int32Array): void {
  // Shares of the members are still zero, so that this is what enters from outside.
  const entering = new Float64Array(members.length);
  let entered = 0;
  for (let member = 0; member < members.length; member += 1) {
    const held = heldBy(walk, members[member] as number);
    entering[member] = held;
    entered += held;
  }
  if (entered === 0 || sweep(walk, members, entered, outside(walk.onward, walk.stopping, members, of)))
    return;
  const shares = eliminated(walk, members, entering, outside(walk.feed, walk.starting, members, of));
  for (let member = 0; member < members.length; member += 1) {
    walk.share[members[member] as number] = shares[member] as number;
  }
}

/** Whether the sweeps came to their end. */
function sweep(walk: Walk, members: Int32Array, entered: number, leaving: Float64Array): boolean {
  const { share, throughput, source } = walk;
  const { start, economy: from, mass } = walk.feed;
  const size = members.length;
  const most = size ** 3 / (flowCost * flowsOf(walk.feed, members));
  for (let round = 1; round <= most; round += 1) {
    let left = 0;
    for (let member = 0; member < size; member += 1) {
      const economy = members[member] as number;
      let held = source[economy] as number;
      const end = start[economy + 1] as number;
      for (let index = start[economy] as number; index < end; index += 1) {
        held += (mass[index] as number) * (share[from[index] as number] as number);
      }
      const part = held / (throughput[economy] as number);
      share[economy] = part;
      left += part * (leaving[member] as number);
    }
    if (entered - left <= tolerance * entered) return true;
  }
  return false;
}

function flowsOf({ start }: Rows, members: Int32Array): number {
  let count = 0;
  for (const economy of members) count += (start[economy + 1] as number) - (start[economy] as number);
  return count;
}

/** By member, what is exchanged with others than the members: `own`, and the flows that have no member at the other end. */
function outside(rows: Rows, own: Float64Array, members: Int32Array, of: Int32Array): Float64Array {
  const { start, economy: other, mass } = rows;
  const component = of[members[0] as number] as number;
  const exchanged = new Float64Array(members.length);
  for (let member = 0; member < members.length; member += 1) {
    const economy = members[member] as number;
    let sum = own[economy] as number;
    const end = start[economy + 1] as number;
    for (let index = start[economy] as number; index < end; index += 1) {
      if ((of[other[index] as number] as number) !== component) sum += mass[index] as number;
    }
    exchanged[member] = sum;
  }
  return exchanged;
}

function eliminated(
  { size, feed }: Walk,
  members: Int32Array,
  entering: Float64Array,
  fresh: Float64Array,
): Float64Array {
  const place = new Int32Array(size).fill(-1);
  for (const [member, economy] of members.entries()) place[economy] = member;
  const square = emptySquare(members.length);
  const width = members.length + 1;
  for (const [member, economy] of members.entries()) {
    for (let index = feed.start[economy] as number; index < (feed.start[economy + 1] as number); index += 1) {
      const other = place[feed.economy[index] as number] as number;
      if (other >= 0) square.entries[member * width + other] = feed.mass[index] as number;
    }
    square.entries[member * width + width - 1] = fresh[member] as number;
  }
  invert(square);
  return entering.map((_, member) => {
    const row = square.entries.subarray(member * width, (member + 1) * width - 1);
    return row.reduce((share, entry, index) => share + entry * (entering[index] as number), 0);
  });
}
