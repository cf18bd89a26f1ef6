/** Random networks for property tests. */
import fc from 'fast-check';
import type { Flow, Network } from '../network.ts';

/** Whole tonnes, so that sums are exact and economies that keep nothing do come up. */
const tonnes = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }));

/** Networks of a given number of economies, with loops, shortfalls, self-flows and pairs that come twice. */
export function networksOf(size: number): fc.Arbitrary<Network> {
  const economy = fc.integer({ min: 0, max: size - 1 });
  const flow: fc.Arbitrary<Flow> = fc.record({ from: economy, to: economy, mass: tonnes });
  return fc.record({
    production: fc
      .array(tonnes, { minLength: size, maxLength: size })
      .map((production) => Float64Array.from(production)),
    flows: fc.array(flow, { maxLength: 4 * size }),
  });
}

export const networks: fc.Arbitrary<Network> = fc.integer({ min: 1, max: 11 }).chain(networksOf);
