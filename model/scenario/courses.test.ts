import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lifetime } from '../stock/lifetime.ts';
import { deviceGaps, metalGaps } from './balance.ts';
import {
  addRebound,
  agesFor,
  type Courses,
  emptyCourses,
  follow,
  formerOf,
  neutral,
  type Past,
  type Setting,
  type Span,
  survival,
} from './courses.ts';
import { dugInYear } from './metals.ts';
import * as plain from './testing/year-by-year.ts';

/** Shape 1 and scale 1 / ln 2: half of what is left becomes waste each year. */
const halving: Lifetime = { shape: 1, scaleYears: 1 / Math.LN2 };
const span: Span = { from: 2020, to: 2040 };

interface Question {
  readonly past: Past;
  readonly lifetime: Lifetime;
  readonly span?: Span;
  readonly setting?: Partial<Setting>;
  readonly extraYears?: number;
  /** Share of purchases spared that come back. */
  readonly rebound?: number;
}

function courseOf({
  past,
  lifetime,
  span: over = span,
  setting,
  extraYears = 2,
  rebound = 0,
}: Question): Courses {
  const used = { ...neutral, ...setting };
  const ages = agesFor(past, over) + 1;
  const old = survival(lifetime, ages);
  const scaled = (scaleYears: number): Float64Array => survival({ ...lifetime, scaleYears }, ages);
  const [fresh, extra] = [scaled(lifetime.scaleYears * used.lifetime), scaled(extraYears)];
  const former = formerOf(past, over, old);
  const into = emptyCourses(1, over.to - over.from + 1);
  follow(into, 0, former, used, { fresh, extra });
  const before = emptyCourses(1, over.to - over.from + 1);
  follow(before, 0, former, neutral, { fresh: old, extra: old });
  addRebound(into, before, 0, rebound, fresh);
  return into;
}

const past = (...sold: readonly number[]): Past => ({ firstYear: 2000, sold: Float64Array.from(sold) });
const sum = (list: Float64Array): number => list.reduce((all, one) => all + one, 0);
/** Sales that are the same for so long that the number in use no longer changes. */
const steady = (amount: number): Past => ({ firstYear: 1600, sold: new Float64Array(400).fill(amount) });

describe('devices through the years', () => {
  it('halve each year: 100 sold, 50 in use, and 50 bought anew keep 50 in use', () => {
    // Left of the 50: 25. Of what is bought half lasts the year: 50 = 25 + P / 2.
    const { purchases, inUse, discarded } = courseOf({
      past: past(100),
      lifetime: halving,
      span: { from: 2001, to: 2003 },
    });
    for (const flow of [purchases, inUse, discarded])
      expect([...flow]).toEqual([50, 50, 50].map((value) => expect.closeTo(value, 9)));
  });

  it('need half the purchases in the long run at twice the lifetime', () => {
    const long = {
      past: steady(100),
      lifetime: { shape: 1, scaleYears: 20 },
      span: { from: 2000, to: 2400 },
    };
    const before = courseOf(long).purchases.at(-1) ?? 0;
    const after = courseOf({ ...long, setting: { lifetime: 2 } }).purchases.at(-1) ?? 0;
    // At shape 1 so many are bought of one in use: (1 − S(1)) / S(1); near to a half for long lives.
    const rate = (scale: number): number => (1 - Math.exp(-1 / scale)) / Math.exp(-1 / scale);
    expect(after / before).toBeCloseTo(rate(40) / rate(20), 6);
    expect(after / before).toBeCloseTo(0.5, 1);
  });

  it('begin levers at their first year, and refuse one that sales cover', () => {
    const grown = courseOf({
      past: past(100),
      lifetime: halving,
      span: { from: 2005, to: 2006 },
      setting: { growth: 0.1 },
    });
    expect(grown.start[0]).toBeCloseTo(50, 9);
    expect(grown.inUse[0]).toBeCloseTo(55, 9);
    const begin = (one: Past, from: number) => () =>
      courseOf({ past: one, lifetime: halving, span: { from, to: from } });
    expect(begin(past(100), 2000)).toThrow(/begin after 2000/);
    expect(begin(past(), 2000)).toThrow(RangeError);
  });

  it('come back by the share of what was spared', () => {
    const half = { past: steady(100), lifetime: { shape: 1, scaleYears: 5 }, span: { from: 2000, to: 2000 } };
    // 100 before, 50 after; 30 % of the 50 spared are bought all the same: 65.
    const after = courseOf({ ...half, setting: { purchases: 0.5 }, rebound: 0.3 });
    expect(after.purchases[0]).toBeCloseTo(65, 6);
  });

  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  const settings: fc.Arbitrary<Setting> = fc.record({
    lifetime: fc.double({ min: 0.25, max: 4, noNaN: true }),
    repair: shares,
    reuse: shares,
    purchases: fc.double({ min: 0, max: 2, noNaN: true }),
    growth: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  });
  const questions = fc.record({
    past: fc
      .array(fc.double({ min: 1e6, max: 2e9, noNaN: true }), { minLength: 1, maxLength: 15 })
      .map((amounts) => past(...amounts)),
    lifetime: fc.record({
      shape: fc.double({ min: 0.5, max: 3, noNaN: true }),
      scaleYears: fc.double({ min: 1, max: 15, noNaN: true }),
    }),
    extraYears: fc.double({ min: 0.5, max: 5, noNaN: true }),
    rebound: shares,
  });

  it('are what the plain way gives, every cohort by itself', () => {
    fc.assert(
      fc.property(questions, settings, (question, setting) => {
        const course = courseOf({ ...question, setting });
        const { lifetime, extraYears, rebound } = question;
        const sales = [...question.past.sold].map((amount, at) => ({ year: 2000 + at, amount }));
        const before = plain.devicesThrough({ sales, lifetime }, span, plain.neutral);
        const bare = plain.devicesThrough({ sales, lifetime }, span, { ...setting, extraYears });
        const scaleYears = lifetime.scaleYears * setting.lifetime;
        const expected = plain.withRebound(before, bare, rebound, { ...lifetime, scaleYears });
        const size = Math.max(course.start[0] ?? 0, ...course.inUse, ...course.purchases);
        for (const [at, year] of expected.entries())
          for (const flow of ['purchases', 'inUse', 'discarded', 'discardedNew'] as const)
            expect(Math.abs((course[flow][at] ?? Number.NaN) - year[flow])).toBeLessThanOrEqual(1e-9 * size);
      }),
      { numRuns: 60 },
    );
  });

  it('conserve devices and metals at every stage, in every year and over all, to 1e-9', () => {
    const metals = fc.record({
      factor: fc.double({ min: 0, max: 4, noNaN: true }),
      collected: shares,
      recovered: shares,
    });
    fc.assert(
      fc.property(questions, settings, metals, (question, setting, metal) => {
        const course = courseOf({ ...question, setting });
        const gaps = { ...deviceGaps(course, 0), ...metalGaps(course, 0, metal) };
        for (const gap of Object.values(gaps)) expect(gap).toBeLessThanOrEqual(1e-9);
        expect(Math.min(...course.purchases, ...course.inUse, ...course.discarded)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('show a gap where something is lost: a device in a thousand', () => {
    const course = courseOf({ past: past(1000), lifetime: halving });
    for (const flow of [course.discarded, course.discardedOld]) flow[3] = (flow[3] ?? 0) - 1;
    // 500 in use; one of them is nowhere.
    expect(deviceGaps(course, 0)['in-use']).toBeCloseTo(1 / 500, 6);
    expect(deviceGaps(course, 0).ended).toBeCloseTo(1 / 500, 6);
    const metal = metalGaps(course, 0, { factor: 1, collected: 0.5, recovered: 0.2 });
    expect(metal['metal-in-use']).toBeCloseTo(1 / 500, 6);
    expect(metal['metal-in-waste']).toBeLessThanOrEqual(1e-12);
  });

  it('stay bit for bit where no lever moves', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(courseOf(question)).toEqual(courseOf({ ...question, rebound: 0, extraYears: 9 }));
      }),
    );
  });

  it('never buy nor dig more where things last longer or find another user, without rebound', () => {
    const levers = fc.record({ lifetime: fc.double({ min: 1, max: 4, noNaN: true }), reuse: shares });
    fc.assert(
      fc.property(questions, levers, shares, (question, setting, recovered) => {
        const still = { ...question, rebound: 0 };
        const [before, after] = [courseOf(still), courseOf({ ...still, setting })];
        const dug = (course: Courses): number =>
          course.purchases.reduce((all, _, at) => all + dugInYear(course, at, 1, recovered), 0);
        const size = sum(before.purchases);
        expect(sum(after.purchases)).toBeLessThanOrEqual(size * (1 + 1e-9));
        expect(dug(after)).toBeLessThanOrEqual(dug(before) + 1e-9 * size);
      }),
    );
  });
});
