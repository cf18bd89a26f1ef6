import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageAtWaste, type Lifetime, lifetimeOfMean, meanYears, stillUsed, wasteBetween } from './lifetime.ts';
import { type Sales, stock } from './stock.ts';

/** Shape 1 is the exponential: with scale 1 / ln 2, half of what is left becomes waste each year. */
const halving: Lifetime = { shape: 1, scaleYears: 1 / Math.LN2 };
/** Laptops and tablets, UNU key 0303, in the guidelines of 2015. */
const laptops: Lifetime = { shape: 1.5, scaleYears: 5.2 };

describe('lifetimes', () => {
  it('leave 1 / e at the age of the scale, whatever the shape', () => {
    for (const shape of [0.7, 1, 1.5, 2.5])
      expect(stillUsed({ shape, scaleYears: 5.2 }, 5.2)).toBeCloseTo(Math.exp(-1), 12);
  });

  it('halve each year at shape 1 and scale 1 / ln 2', () => {
    expect([0, 1, 2, 3].map((age) => stillUsed(halving, age))).toEqual([
      1,
      expect.closeTo(0.5, 12),
      expect.closeTo(0.25, 12),
      expect.closeTo(0.125, 12),
    ]);
    expect(ageAtWaste(halving, 0.5)).toBeCloseTo(1, 12);
    expect(wasteBetween(halving, 1, 2)).toBeCloseTo(0.25, 12);
  });

  it('give the median in closed form: 5.2 · ln 2^(1 / 1.5) = 4.07 years for laptops', () => {
    expect(ageAtWaste(laptops, 0.5)).toBeCloseTo(5.2 * Math.LN2 ** (2 / 3), 12);
    expect(ageAtWaste(laptops, 0.5)).toBeCloseTo(4.073, 3);
  });

  /**
   * As printed in electronics_lifespan.xlsx (O. Lysaght, MIT; Baldé et al. 2015), by key of the e-waste statistics: still
   * used after 5 and after 10 years, median and mean.
   */
  it.each([
    ['0308', 2.2, 8.5, 0.732581633640124, 0.239354369049415, 7.19559750533846, 7.52781046382676],
    ['0309', 2.5, 7.5, 0.695664782297325, 0.128374827157909, 6.47726175451781, 6.65447863127306],
    ['0402', 0.8, 8, 0.503284159200631, 0.302570604712472, 5.05966558377741, 9.06402477055477],
    ['0601', 2, 6.6, 0.563312339004762, 0.100692484575402, 5.4948604336408, 5.8490977079882],
    ['0703', 1.2, 5.6, 0.417760281208712, 0.134623003070813, 4.12612687345511, 5.26767280623792],
    ['0901', 2.6, 19.2, 0.970202044388983, 0.832428972295622, 16.6755532742733, 17.0536403468718],
  ])('give what is printed for key %s', (_, shape, scaleYears, five, ten, median, mean) => {
    const lifetime = { shape, scaleYears };
    expect(stillUsed(lifetime, 5)).toBeCloseTo(five, 13);
    expect(stillUsed(lifetime, 10)).toBeCloseTo(ten, 13);
    expect(ageAtWaste(lifetime, 0.5)).toBeCloseTo(median, 12);
    // Of fifteen printed digits, as many as the gamma function of simple-statistics is good for.
    expect(Math.abs(meanYears(lifetime) / mean - 1)).toBeLessThan(1e-12);
  });

  it('can be made of a mean: shape 1 has its scale, shape 2 twice the mean over the root of π', () => {
    expect(lifetimeOfMean(1, 2.5).scaleYears).toBeCloseTo(2.5, 12);
    expect(lifetimeOfMean(2, 2.5).scaleYears).toBeCloseTo(5 / Math.sqrt(Math.PI), 12);
    expect(() => lifetimeOfMean(1, 0)).toThrow(RangeError);
    expect(() => meanYears({ shape: 0, scaleYears: 1 })).toThrow(RangeError);
  });

  it.each([
    { shape: 0, scaleYears: 5 },
    { shape: 1, scaleYears: Number.NaN },
    { shape: -1, scaleYears: 5 },
  ])('refuse %o', (lifetime) => {
    expect(() => stillUsed(lifetime, 1)).toThrow(RangeError);
    expect(() => ageAtWaste(lifetime, 0.5)).toThrow(RangeError);
  });

  it('refuse the age by which all has become waste: there is none', () => {
    expect(() => ageAtWaste(laptops, 1)).toThrow(/share is 1/);
  });
});

describe('stock', () => {
  it('of one year’s sales that halve each year', () => {
    // 80 sold in 2020: 40 waste and 40 left, then 20 and 20, then 10 and 10.
    const years = stock({ sales: [{ year: 2020, amount: 80, lifetime: halving }], to: 2022 });
    expect(years.map(({ year, sales }) => [year, sales])).toEqual([
      [2020, 80],
      [2021, 0],
      [2022, 0],
    ]);
    expect(years.map(({ waste }) => waste)).toEqual([40, 20, 10].map((value) => expect.closeTo(value, 10)));
    expect(years.map(({ stock: inUse }) => inUse)).toEqual(
      [40, 20, 10].map((value) => expect.closeTo(value, 10)),
    );
  });

  it('adds cohorts up, each with its own lifetime', () => {
    // 2020: 80 halving. 2021: 100 of which exp(−1) = 36.79 are left after its first year (shape 2, scale 1).
    const years = stock({
      sales: [
        { year: 2021, amount: 100, lifetime: { shape: 2, scaleYears: 1 } },
        { year: 2020, amount: 80, lifetime: halving },
      ],
      to: 2021,
    });
    expect(years[1]?.stock).toBeCloseTo(20 + 100 * Math.exp(-1), 10);
    expect(years[1]?.waste).toBeCloseTo(20 + 100 * (1 - Math.exp(-1)), 10);
  });

  it('is empty without sales, and refuses what makes no sense', () => {
    expect(stock({ sales: [], to: 2020 })).toEqual([]);
    const one = { year: 2020, amount: 1, lifetime: halving };
    expect(() => stock({ sales: [one, one], to: 2021 })).toThrow(/2020 stand twice/);
    expect(() => stock({ sales: [{ ...one, amount: -1 }], to: 2021 })).toThrow(/-1/);
    expect(() => stock({ sales: [one], to: 2020.5 })).toThrow(RangeError);
  });

  const lifetimes = fc.record({
    shape: fc.double({ min: 0.3, max: 6, noNaN: true }),
    scaleYears: fc.double({ min: 0.1, max: 40, noNaN: true }),
  });
  const histories = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 1990, max: 2030 }),
      amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
      lifetime: lifetimes,
    }),
    { selector: ({ year }) => year, minLength: 1, maxLength: 12 },
  );

  it('conserves: in each year sales = change of the stock + waste, and nothing is below zero', () => {
    fc.assert(
      fc.property(histories, (sales: readonly Sales[]) => {
        let before = 0;
        const sold = sales.reduce((sum, { amount }) => sum + amount, 0);
        for (const { sales: inflow, waste, stock: inUse } of stock({ sales, to: 2040 })) {
          expect(Math.abs(inflow - (inUse - before) - waste)).toBeLessThanOrEqual(1e-9 * (sold + 1));
          expect(Math.min(waste, inUse)).toBeGreaterThanOrEqual(-1e-9 * (sold + 1));
          before = inUse;
        }
      }),
    );
  });

  it('grows with sales: twice the sales are twice the stock and twice the waste', () => {
    fc.assert(
      fc.property(histories, (sales) => {
        const once = stock({ sales, to: 2035 });
        const twice = stock({
          sales: sales.map((one) => ({ ...one, amount: 2 * one.amount })),
          to: 2035,
        });
        for (const [index, year] of once.entries()) {
          expect(twice[index]?.stock).toBeCloseTo(2 * year.stock, 3);
          expect(twice[index]?.waste).toBeCloseTo(2 * year.waste, 3);
        }
      }),
    );
  });

  it('keeps longer what lives longer', () => {
    fc.assert(
      fc.property(lifetimes, fc.double({ min: 1, max: 5, noNaN: true }), (lifetime, factor) => {
        const longer = { ...lifetime, scaleYears: lifetime.scaleYears * factor };
        const inUse = (one: Lifetime) =>
          stock({ sales: [{ year: 2000, amount: 1, lifetime: one }], to: 2005 });
        for (const [index, year] of inUse(lifetime).entries())
          expect(inUse(longer)[index]?.stock ?? 0).toBeGreaterThanOrEqual(year.stock - 1e-12);
      }),
    );
  });
});
