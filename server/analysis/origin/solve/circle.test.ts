import { describe, expect, it } from 'vitest';
import { type Network, prepare } from './network.ts';
import { destinationsOf, originsOf } from './origins.ts';

/**
 * A line of economies and back from the last to the first: the first produces 1 t, the last keeps 1 t, and `sent` tonnes
 * come back each round, so that a tonne goes round about `sent` times before it stays.
 */
function round(size: number, sent: number): Network {
  const flows = Array.from({ length: size }, (_, from) => ({
    from,
    to: (from + 1) % size,
    mass: from === size - 1 ? sent : sent + 1,
  }));
  const production = new Float64Array(size);
  production[0] = 1;
  return { production, flows };
}

describe('a circle', () => {
  // Sweeps come to their end where little goes round; two and three economies are eliminated at once, and so are more
  // of them where sweeps would go on for ever.
  it.each(
    [2, 3, 4, 9, 40].flatMap((size) => [0.01, 1, 1000, 1e9, 1e14].map((sent) => [size, sent] as const)),
  )(
    'of %i economies gives the one tonne that enters to the one that keeps it, with %d t going round',
    (size, sent) => {
      const prepared = prepare(round(size, sent));
      expect([...prepared.components.start]).toEqual([0, size]);
      const { production } = originsOf(prepared, size - 1);
      expect(production[0]).toBeCloseTo(1, 9);
      expect(destinationsOf(prepared, 0).production[size - 1]).toBeCloseTo(1, 9);
    },
  );
});
