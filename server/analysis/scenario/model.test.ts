import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stillUsed } from '../stock/lifetime.ts';
import { type DeviceYear, devicesThrough, imbalance, neutral, type Setting, withRebound } from './model.ts';

const lifetime = { shape: 1, scaleYears: 1 / Math.LN2 };
const sum = (years: readonly DeviceYear[], of: keyof DeviceYear = 'purchases'): number =>
  years.reduce((all, year) => all + year[of], 0);
/** Sales that are the same for so long that the number in use no longer changes. */
const steady = (amount: number, scaleYears: number, shape = 1) => ({
  sales: Array.from({ length: 400 }, (_, at) => ({ year: 1600 + at, amount })),
  lifetime: { shape, scaleYears },
});

describe('devices through the years', () => {
  it('halve each year: 100 sold, 50 in use, and 100 bought anew keep 50 in use', () => {
    // Left of the 50: 25. Of what is bought half lasts the year: 50 = 25 + P / 2.
    const years = devicesThrough(
      { sales: [{ year: 2000, amount: 100 }], lifetime },
      { from: 2001, to: 2003 },
      neutral,
    );
    for (const { purchases, inUse, discarded } of years) {
      expect(purchases).toBeCloseTo(50, 9);
      expect(inUse).toBeCloseTo(50, 9);
      expect(discarded).toBeCloseTo(50, 9);
    }
  });

  it('need half the purchases in the long run at twice the lifetime', () => {
    const past = steady(100, 20);
    const span = { from: 2000, to: 2400 };
    const before = devicesThrough(past, span, neutral).at(-1)?.purchases ?? 0;
    const after = devicesThrough(past, span, { ...neutral, lifetime: 2 }).at(-1)?.purchases ?? 0;
    // Exactly 1 − S(1) at shape 1: (1 − e^(−1/40)) S … over (1 − e^(−1/20)); near to a half for long lives.
    const rate = (scale: number): number => (1 - Math.exp(-1 / scale)) / Math.exp(-1 / scale);
    expect(after / before).toBeCloseTo(rate(40) / rate(20), 6);
    expect(after / before).toBeCloseTo(0.5, 1);
  });

  it('begin levers at their first year, and refuse one that sales cover', () => {
    const past = { sales: [{ year: 2000, amount: 100 }], lifetime };
    const [first] = devicesThrough(past, { from: 2005, to: 2006 }, { ...neutral, growth: 0.1 });
    expect([first?.year, first?.inUse]).toEqual([2005, expect.closeTo(55, 9)]);
    expect(() => devicesThrough(past, { from: 2000, to: 2001 }, neutral)).toThrow(/begin after 2000/);
    expect(() => devicesThrough({ ...past, sales: [] }, { from: 2000, to: 2001 }, neutral)).toThrow(
      RangeError,
    );
  });

  const settings: fc.Arbitrary<Setting> = fc.record({
    lifetime: fc.double({ min: 0.25, max: 4, noNaN: true }),
    repair: fc.double({ min: 0, max: 1, noNaN: true }),
    reuse: fc.double({ min: 0, max: 1, noNaN: true }),
    purchases: fc.double({ min: 0, max: 2, noNaN: true }),
    growth: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    extraYears: fc.double({ min: 0.5, max: 5, noNaN: true }),
  });
  const pasts = fc.record({
    sales: fc
      .array(fc.double({ min: 1e6, max: 2e9, noNaN: true }), { minLength: 1, maxLength: 15 })
      .map((amounts) => amounts.map((amount, at) => ({ year: 2000 + at, amount }))),
    lifetime: fc.record({
      shape: fc.double({ min: 0.5, max: 3, noNaN: true }),
      scaleYears: fc.double({ min: 1, max: 15, noNaN: true }),
    }),
  });
  const span = { from: 2020, to: 2040 };

  it('conserve devices in every year to 1e-9, rebound included', () => {
    fc.assert(
      fc.property(pasts, settings, fc.double({ min: 0, max: 1, noNaN: true }), (past, setting, share) => {
        const before = devicesThrough(past, span, neutral);
        const after = devicesThrough(past, span, setting);
        const last = 2000 + past.sales.length - 1;
        const start = past.sales.reduce(
          (all, { year, amount }) => all + amount * stillUsed(past.lifetime, last - year + 1),
          0,
        );
        expect(imbalance(before, start)).toBeLessThanOrEqual(1e-9);
        expect(imbalance(after, start)).toBeLessThanOrEqual(1e-9);
        expect(imbalance(withRebound(before, after, share, past.lifetime), start)).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('stay bit for bit where no lever moves', () => {
    fc.assert(
      fc.property(pasts, fc.double({ min: 0, max: 1, noNaN: true }), (past, share) => {
        const before = devicesThrough(past, span, neutral);
        const after = devicesThrough(past, span, { ...neutral, extraYears: 3 });
        expect(withRebound(before, after, share, past.lifetime)).toEqual(before);
      }),
    );
  });

  it('never buy more where things last longer or find another user, without rebound', () => {
    fc.assert(
      fc.property(
        pasts,
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (past, longer, reuse) => {
          const before = sum(devicesThrough(past, span, neutral));
          const after = sum(
            devicesThrough(past, span, { ...neutral, lifetime: longer, reuse, extraYears: 2 }),
          );
          expect(after).toBeLessThanOrEqual(before * (1 + 1e-9));
        },
      ),
    );
  });

  it('come back by the share of what was spared', () => {
    const past = steady(100, 5);
    const before = devicesThrough(past, { from: 2000, to: 2000 }, neutral);
    const after = devicesThrough(past, { from: 2000, to: 2000 }, { ...neutral, purchases: 0.5 });
    // 100 before, 50 after; 30 % of the 50 spared are bought all the same: 65.
    expect(withRebound(before, after, 0.3, past.lifetime)[0]?.purchases).toBeCloseTo(65, 6);
  });
});
