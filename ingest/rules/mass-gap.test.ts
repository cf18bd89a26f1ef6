/** The year test: a gap of quantities against a boom, a slump and a steady course. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WeighedYear, yearsWithMassGap } from './mass-gap.ts';

/** Years from 2022 on: tonnes and USD. */
function years(...pairs: readonly (readonly [massTonnes: number, valueUsd: number])[]): WeighedYear[] {
  return pairs.map(([massTonnes, valueUsd], place) => ({ year: 2022 + place, massTonnes, valueUsd }));
}

describe('a year is refused', () => {
  test('whose mass halves while its value does not: bauxite 2023', () => {
    // Mt and billion USD: 154, 68, 183 and 8.2, 10.0, 11.4. Medians: 154 Mt; 53, 147, 62 USD/t, of which 62.
    // 68 / 154 = 0.44, under a half; 147 / 62 = 2.4, over two.
    const found = yearsWithMassGap(years([154e6, 8.2e9], [68e6, 10e9], [183e6, 11.4e9]));
    expect([...found.keys()]).toEqual([2023]);
    expect(found.get(2023)).toBe(
      'all flows of 2023 weigh 68,000,000 t against a median of 154,000,000 t in 2022–2024, and cost 147.1 USD/t against 62.3: the value did not move with the mass, so the quantities of the year are not to be trusted',
    );
  });

  test('whose mass doubles while its value does not', () => {
    expect([...yearsWithMassGap(years([10, 100], [25, 100], [11, 100])).keys()]).toEqual([2023]);
  });

  test('at the end of a series too, when three years stand in its window', () => {
    expect([...yearsWithMassGap(years([10, 100], [11, 100], [4, 100])).keys()]).toEqual([2024]);
  });
});

describe('a year is kept', () => {
  test('in a boom: the price moves and the mass does not', () => {
    // Lithium carbonate: 263, 228, 327 kt; the price quadruples in the first year.
    expect(yearsWithMassGap(years([263, 10_630], [228, 7_000], [327, 3_780])).size).toBe(0);
  });

  test('in a slump: mass and value move alike', () => {
    expect(yearsWithMassGap(years([10, 100], [4, 40], [10, 100])).size).toBe(0);
  });

  test('where two years alone cannot tell which is wrong', () => {
    expect(yearsWithMassGap(years([154, 8], [68, 10])).size).toBe(0);
    expect(yearsWithMassGap([]).size).toBe(0);
  });

  test('where the years without mass leave too few', () => {
    expect(yearsWithMassGap(years([10, 100], [0, 100], [4, 100])).size).toBe(0);
  });

  test('against years further off than two', () => {
    const apart = [2002, 2010, 2022].map((year, place) => ({
      year,
      valueUsd: 100,
      massTonnes: place === 1 ? 4 : 10,
    }));
    expect(yearsWithMassGap(apart).size).toBe(0);
  });
});

test('a steady price never refuses a year, whatever the masses', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 25 }), (masses) => {
      expect(yearsWithMassGap(years(...masses.map((mass) => [mass, mass * 50] as const))).size).toBe(0);
    }),
  );
});

test('the year of median mass is never refused', () => {
  const amount = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), fc.tuple(amount, amount, amount), (masses, values) => {
      const middle = [...masses].sort((a, b) => a - b)[1];
      const refused = yearsWithMassGap(
        years(...masses.map((mass, place) => [mass, values[place] ?? 1] as const)),
      );
      for (const year of refused.keys()) expect(masses[year - 2022]).not.toBe(middle);
    }),
  );
});
