import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawOrigins, type StatedNetwork } from './draws.ts';

const options = { seed: 7, draws: 2000 };

/** A 100 and B 20 produce; A→B 60, B→C 30. */
const exact: StatedNetwork = {
  production: [{ value: 100 }, { value: 20 }, { value: 0 }],
  flows: [
    { from: 0, to: 1, mass: 60 },
    { from: 1, to: 2, mass: 30 },
  ],
  factors: [],
};

describe('drawOrigins', () => {
  it('gives the plain answer where no error is stated', () => {
    const { production, use, withoutUse } = drawOrigins(exact, 2, { seed: 1, draws: 3 });
    for (const [index, mass] of [22.5, 7.5, 0].entries()) {
      const spread = production[index];
      expect(spread?.mass.median).toBeCloseTo(mass, 9);
      expect(spread?.mass.low).toBe(spread?.mass.high);
      expect(spread?.share.median).toBeCloseTo(mass / 30, 9);
    }
    expect([use.low, use.median, use.high, withoutUse]).toEqual([30, 30, 30, 0]);
  });

  it('gives the same for the same seed, and something else for another', () => {
    const network = {
      ...exact,
      production: [{ value: 100 }, { value: 20, low: 10, high: 40 }, { value: 0 }],
    };
    expect(drawOrigins(network, 2, options)).toEqual(drawOrigins(network, 2, options));
    expect(drawOrigins(network, 2, { ...options, seed: 8 })).not.toEqual(drawOrigins(network, 2, options));
  });

  it('draws from the triangle: the use of a lone producer is its production', () => {
    // Median of the triangle over 0, 100 with its top at 100: 100 · √0.5 = 70.7; its 2.5 % point: 100 · √0.025 = 15.8.
    const alone = (stated: StatedNetwork['production'][number]) =>
      drawOrigins({ production: [stated], flows: [], factors: [] }, 0, { seed: 3, draws: 20_000 }).use;
    const rising = alone({ low: 0, value: 100, high: 100 });
    expect(rising.median / 70.71).toBeCloseTo(1, 1);
    expect(Math.abs(rising.low - 15.81)).toBeLessThan(1);
    // Falling: 100 · (1 − √0.5) = 29.3.
    expect(Math.abs(alone({ low: 0, value: 0, high: 100 }).median - 29.29)).toBeLessThan(1);
    // Without a value evenly: median 50, 2.5 % point 2.5.
    const even = alone({ low: 0, high: 100 });
    expect(Math.abs(even.median - 50)).toBeLessThan(1);
    expect(Math.abs(even.low - 2.5)).toBeLessThan(0.5);
  });

  it('draws a factor once for all that it converts, so that shares do not move', () => {
    const grade = { value: 0.25, low: 0.22, high: 0.28 };
    const converted: StatedNetwork = {
      production: exact.production.map((stated) => ({ ...stated, factor: 0 })),
      flows: exact.flows.map((flow) => ({ ...flow, factor: 0 })),
      factors: [grade],
    };
    const { production, use } = drawOrigins(converted, 2, options);
    expect(production[0]?.share.low).toBeCloseTo(0.75, 9);
    expect(production[0]?.share.high).toBeCloseTo(0.75, 9);
    expect(use.low).toBeGreaterThan(30 * 0.22);
    expect(use.high).toBeLessThan(30 * 0.28);
    expect(use.high - use.low).toBeGreaterThan(30 * 0.03);
  });

  it('puts into the unreported what a low draw of production leaves unexplained', () => {
    // A sends 60 and produces 40 to 80: use of B is 60 in every draw, up to 20 of it unreported.
    const network: StatedNetwork = {
      production: [{ value: 60, low: 40, high: 80 }, { value: 0 }],
      flows: [{ from: 0, to: 1, mass: 60 }],
      factors: [],
    };
    const { production, unreported, use } = drawOrigins(network, 1, options);
    expect([use.low, use.high]).toEqual([60, 60]);
    expect(unreported[0]?.mass.high).toBeGreaterThan(10);
    expect(unreported[0]?.mass.high).toBeLessThanOrEqual(20);
    expect((unreported[0]?.mass.high ?? 0) + (production[0]?.mass.low ?? 0)).toBeCloseTo(60, 6);
    // A itself uses nothing in the half of the draws in which its exports are not explained.
    const own = drawOrigins(network, 0, options);
    expect(own.withoutUse / options.draws).toBeCloseTo(0.5, 1);
    expect(own.production[0]?.share.low).toBeCloseTo(1, 12);
  });

  it('stays within what any production in the ranges can give', () => {
    const range = fc
      .tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
      )
      .map((numbers) => {
        const [low = 0, value = 0, high = 0] = [...numbers].sort((a, b) => a - b);
        return { low, value, high };
      });
    fc.assert(
      fc.property(fc.array(range, { minLength: 3, maxLength: 3 }), fc.integer(), (production, seed) => {
        const drawn = drawOrigins({ ...exact, production }, 2, { seed, draws: 20 });
        for (const spreads of [drawn.production, drawn.unreported]) {
          for (const { mass, share } of spreads) {
            for (const { low, median, high } of [mass, share]) {
              expect(0 <= low && low <= median && median <= high).toBe(true);
            }
            expect(share.high).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
        for (const [index, { mass }] of drawn.production.entries()) {
          expect(mass.high).toBeLessThanOrEqual((production[index]?.high ?? 0) + 1e-9);
        }
      }),
    );
  });

  it.each([
    [{ value: 5, low: 6, high: 7 }, /5 between 6 and 7/],
    [{ value: 5, low: -1 }, /between -1/],
    [{ low: 1 }, /between 1 and undefined/],
    [{}, /undefined between/],
    [{ value: 1, high: Number.POSITIVE_INFINITY }, /Infinity/],
  ])('refuses %j', (stated, message) => {
    expect(() => drawOrigins({ production: [stated], flows: [], factors: [] }, 0, options)).toThrow(message);
    expect(() => drawOrigins({ ...exact, factors: [stated] }, 0, options)).toThrow(message);
  });

  it('refuses no draws, a consumer that is not there and a factor that is not there', () => {
    expect(() => drawOrigins(exact, 0, { seed: 1, draws: 0 })).toThrow('0 draws');
    expect(() => drawOrigins(exact, 9, options)).toThrow('there is no economy 9');
    const flows = [{ from: 0, to: 1, mass: 1, factor: 2 }];
    expect(() => drawOrigins({ ...exact, flows }, 0, options)).toThrow('no factor 2');
  });
});
