/** A synthetic network of producers and traders, named so: no row of it is anybody's figure. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Network } from '../../../server/analysis/origin/solve/network.ts';

/**
 * A quarter of the economies produce, the others send on a small part of what they receive. Few economies are large:
 * the ends of a flow are drawn so that the first of the list come most often, and masses span four orders.
 * @param flows to draw; a pair that comes again is one flow of the network
 */
export function syntheticNetwork(economies: number, flows: number, seed: number): Network {
  const generator = xoroshiro128plus(seed);
  const chance = (): number => uniformFloat64(generator);
  const economy = (): number => Math.floor(economies * chance() ** 2);
  const produces = Array.from({ length: economies }, (_, index) => index % 4 === 0);
  const exports = new Float64Array(economies);
  const drawn = Array.from({ length: flows }, () => {
    const [from, to] = [economy(), economy()];
    const mass = 10 ** (4 * chance()) * (produces[from] ? 1 : 0.05);
    if (from !== to) exports[from] = (exports[from] ?? 0) + mass;
    return { from, to, mass };
  });
  const production = exports.map((mass, index) => (produces[index] ? mass * (1 + chance()) : 0));
  return { production, flows: drawn };
}
