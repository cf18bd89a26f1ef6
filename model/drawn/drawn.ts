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
  const { mixed, low, high } = endsOf(values);
  return { low, median: quantile(mixed, 0.5, 0), high };
}

/** The range that holds 95 of 100 of the draws; their order stays. */
export const rangeOfDraws = (values: Float64Array): Pick<Spread, 'low' | 'high'> => {
  const { low, high } = endsOf(values);
  return { low, high };
};

/** One table for the work of all: a scenario alone finds a thousand ranges. */
let scratch = new Float64Array(1024);

function endsOf(values: Float64Array) {
  if (scratch.length < values.length) scratch = new Float64Array(values.length);
  const mixed = scratch.subarray(0, values.length);
  mixed.set(values);
  const low = quantile(mixed, 0.025, 0);
  // What is smaller stands before by now.
  return { mixed, low, high: quantile(mixed, 0.975, Math.ceil(0.025 * (values.length - 1))) };
}

/** @param from everything before is smaller than what stands from there on */
function quantile(mixed: Float64Array, part: number, from: number): number {
  const place = part * (mixed.length - 1);
  const at = Math.floor(place);
  const below = smallest(mixed, at, Math.min(from, at));
  const above = at === place ? below : smallest(mixed, at + 1, at + 1);
  return below + (above - below) * (place - at);
}

/**
 * The number that would stand at a place if all were in order, which moves smaller ones before it and larger ones behind
 * (Hoare, algorithm 65, Communications of the ACM 4(7), 1961): a thousand ranges of a thousand draws need no order.
 */
function smallest(values: Float64Array, place: number, first: number): number {
  let [from, to] = [first, values.length - 1];
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
