/** One strongly connected component by itself: economies that a good can reach from each other. */
import { emptySquare, invert } from './inverse.ts';
import type { Rows } from './rows.ts';

/** What the members hold of something that enters: s = (entering + feed · s) / throughput. All masses in tonnes. */
export interface Circle {
  /** By member, from which members it is fed. */
  readonly feed: Rows;
  readonly throughput: Float64Array;
  /** By member, what feeds it from anywhere but the members. */
  readonly fresh: Float64Array;
  /** By member, what leaves it for anywhere but the members. */
  readonly leaving: Float64Array;
  /** By member, what enters of the thing that is followed. */
  readonly entering: Float64Array;
}

/** What may be left unplaced when the sweeps stop, as a part of what enters. */
const tolerance = 1e-12;

/** How much longer one flow of a sweep takes than one step of the elimination. */
const flowCost = 4;

/**
 * Part of each member's throughput that is of the thing that enters. Sweeps (Gauss & Seidel) from nothing: shares only
 * grow and never pass the solution, so that what has entered and not yet left is exactly what is still missing, and
 * the sweeps stop when that is 1e-12 of what entered. Where they have cost as much as an elimination, as in a circle
 * that almost nothing leaves, the elimination is made instead.
 */
export function sharesIn(circle: Circle): Float64Array {
  const size = circle.throughput.length;
  const rounds = size ** 3 / (flowCost * circle.feed.mass.length);
  return swept(circle, rounds) ?? eliminated(circle);
}

function swept(
  { feed: { start, economy, mass }, throughput, leaving, entering }: Circle,
  rounds: number,
): Float64Array | undefined {
  const size = throughput.length;
  const share = new Float64Array(size);
  let entered = 0;
  for (let member = 0; member < size; member += 1) entered += entering[member] as number;
  for (let round = 1; round <= rounds; round += 1) {
    let left = 0;
    for (let member = 0; member < size; member += 1) {
      let held = entering[member] as number;
      const end = start[member + 1] as number;
      for (let index = start[member] as number; index < end; index += 1) {
        held += (mass[index] as number) * (share[economy[index] as number] as number);
      }
      const part = held / (throughput[member] as number);
      share[member] = part;
      left += part * (leaving[member] as number);
    }
    if (entered - left <= tolerance * entered) return share;
  }
  return undefined;
}

function eliminated({ feed, throughput, fresh, entering }: Circle): Float64Array {
  const size = throughput.length;
  const square = emptySquare(size);
  for (let member = 0; member < size; member += 1) {
    const row = member * (size + 1);
    for (let index = feed.start[member] as number; index < (feed.start[member + 1] as number); index += 1) {
      square.entries[row + (feed.economy[index] as number)] = feed.mass[index] as number;
    }
    square.entries[row + size] = fresh[member] as number;
  }
  invert(square);
  return Float64Array.from({ length: size }, (_, member) => {
    const row = square.entries.subarray(member * (size + 1), member * (size + 1) + size);
    return row.reduce((share, entry, index) => share + entry * (entering[index] as number), 0);
  });
}
