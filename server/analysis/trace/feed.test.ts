import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedFeed, type Output } from './feed.ts';

/** A world of named economies, with what is lumped and left over. */
function world(
  amounts: Readonly<Record<string, number>>,
  { rest = 0, unit = 't:contained', year = 2023 }: { rest?: number; unit?: string; year?: number } = {},
): Output {
  const economies = Object.entries(amounts).map(([entity, value]) => ({
    entity,
    value,
    low: value,
    high: value,
    rows: [],
  }));
  const total = economies.reduce((sum, { value }) => sum + value, 0) + rest;
  return { economies, total, unit, year };
}

describe('matchedFeed', () => {
  it('gives each refinery its own economy’s ore first, then the pool, then what no ore matches', () => {
    // A mines 100 and refines 30: 30 of its own, 70 left. B mines 10 and refines 60: 10 of its own, 50 wanting.
    // C mines nothing and refines 40. Pool: 70 of ore, 90 of metal: 70 pass, 20 are not matched.
    const feed = matchedFeed(world({ A: 100, B: 10 }), world({ A: 30, B: 60, C: 40 }));
    expect(Object.fromEntries(feed?.domestic ?? [])).toEqual({ A: 30, B: 10 });
    expect(feed?.pool).toBe(70);
    expect(feed?.unmatched).toBe(20);
    expect(feed?.total).toBe(130);
  });

  it('leaves ore over where there is more of it than metal', () => {
    const feed = matchedFeed(world({ A: 100 }), world({ B: 60 }));
    expect(feed?.pool).toBe(60);
    expect(feed?.unmatched).toBe(0);
  });

  it('gives what is lumped or left over no ore of its own', () => {
    // Ore: A 10 and 5 lumped. Metal: A 4 and 20 lumped. Pool: 6 + 5 = 11 of 20; 9 are not matched.
    const feed = matchedFeed(world({ A: 10 }, { rest: 5 }), world({ A: 4 }, { rest: 20 }));
    expect(feed?.pool).toBe(11);
    expect(feed?.unmatched).toBe(9);
  });

  it('converts within a basis: 1 kt of ore feeds 1,000 t of metal', () => {
    const feed = matchedFeed(world({ A: 1 }, { unit: 'kt:contained' }), world({ A: 1_000 }));
    expect(feed?.domestic.get('A')).toBe(1_000);
    expect(feed?.unit).toBe('t:contained');
  });

  it('compares neither two years nor two bases', () => {
    expect(matchedFeed(world({ A: 1 }, { year: 2024 }), world({ A: 1 }))).toBeUndefined();
    expect(matchedFeed(world({ A: 1 }, { unit: 't:gross' }), world({ A: 1 }))).toBeUndefined();
  });

  it('conserves metal, and never matches more ore than there is', () => {
    const amounts = fc.dictionary(
      fc.constantFrom('A', 'B', 'C', 'D', '__proto__'),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(amounts, amounts, fc.double({ min: 0, max: 1e6, noNaN: true }), (ore, metal, rest) => {
        const [mined, refined] = [world(ore, { rest }), world(metal)];
        const feed = matchedFeed(mined, refined);
        if (feed === undefined) throw new Error('comparable worlds were not matched');
        const domestic = [...feed.domestic.values()].reduce((sum, value) => sum + value, 0);
        const tolerance = 1e-9 * (1 + refined.total + mined.total);
        expect(Math.abs(domestic + feed.pool + feed.unmatched - refined.total)).toBeLessThanOrEqual(
          tolerance,
        );
        expect(domestic + feed.pool).toBeLessThanOrEqual(mined.total + tolerance);
        expect(Math.min(feed.pool, feed.unmatched, ...feed.domestic.values(), 0)).toBe(0);
      }),
    );
  });
});
