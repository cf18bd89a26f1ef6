/** Numbers drawn from what is stated of them, always alike for one seed; and the middle and range of many draws. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A number with the error that its source states: without low and high it is taken as exact. */
export interface Stated {
  /** May be absent where low and high stand. */
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** The middle of the draws and the range that holds 95 of 100 of them. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Numbers from 0 up to below 1; the same for the same seed. */
export function chances(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/**
 * A number with low and high from the triangle over them with its top at the value, one without a value evenly between
 * them. One number of the generator for each stated error, none for a number taken as exact.
 */
export function drawnFrom({ value, low, high }: Stated, next: () => number): number {
  const [least, most] = [low ?? value ?? 0, high ?? value ?? 0];
  if (least === most) return least;
  const chance = next();
  if (value === undefined) return least + chance * (most - least);
  // The inverse of the triangle's distribution.
  return chance < (value - least) / (most - least)
    ? least + Math.sqrt(chance * (most - least) * (value - least))
    : most - Math.sqrt((1 - chance) * (most - least) * (most - value));
}

/** The order of `values` stays. */
export function spreadOf(values: Float64Array): Spread {
  const mixed = values.slice();
  const at = (part: number): number => {
    const place = part * (mixed.length - 1);
    const below = smallest(mixed, Math.floor(place));
    const above = smallest(mixed, Math.ceil(place));
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.025), median: at(0.5), high: at(0.975) };
}

/**
 * The number that would stand at a place if all were in order, which moves smaller ones before it and larger ones behind
 * (Hoare, algorithm 65, Communications of the ACM 4(7), 1961): a thousand ranges of a thousand draws need no order.
 */
function smallest(values: Float64Array, place: number): number {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[Math.floor((from + to) / 2)] as number;
    let [left, right] = [from, to];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const held = values[left] as number;
      values[left] = values[right] as number;
      values[right] = held;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place] ?? 0;
}
