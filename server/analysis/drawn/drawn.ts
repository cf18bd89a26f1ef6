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
  const sorted = values.slice().sort();
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.025), median: at(0.5), high: at(0.975) };
}
