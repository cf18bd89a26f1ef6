import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Division, herfindahl, isLargestCertain, largest, sharesOf, threeLargest } from './bounds.ts';

const named = (...amounts: readonly number[]): Division => ({
  named: amounts,
  lump: 0,
  loose: 0,
  unnamed: 10,
});
const squares = (amounts: readonly number[]): number => {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
};

describe('the index where all is named', () => {
  it.each([
    ['a monopoly', [7], 1],
    ['two alike', [5, 5], 0.5],
    // 0.36 + 0.09 + 0.01 = 0.46
    ['six, three and one of ten', [60, 30, 10], 0.46],
    // 0.7² + 0.2² + 0.1² = 0.54
    ['seven, two and one of ten, and one with nothing', [10, 70, 0, 20], 0.54],
  ])('of %s', (_, amounts, expected) => {
    const { low, high } = herfindahl(named(...amounts));
    expect(low).toBeCloseTo(expected, 14);
    expect(high).toBe(low);
  });
});

describe('bounds where a part has no name', () => {
  // Shares 0.5 and 0.3; 0.2 lumped among at most 4: least 4 × 0.05² = 0.01, most 0.2² = 0.04, beside 0.25 + 0.09.
  const lumped: Division = { named: [50, 30], lump: 20, loose: 0, unnamed: 4 };
  it('spread a lump evenly, or give it to one', () => {
    expect(herfindahl(lumped).low).toBeCloseTo(0.35, 14);
    expect(herfindahl(lumped).high).toBeCloseTo(0.38, 14);
    expect(largest(lumped)).toEqual({ low: 0.5, high: 0.5 });
    expect(isLargestCertain(lumped)).toBe(true);
    expect(threeLargest(lumped)).toBeUndefined();
  });

  // Anybody may have the 0.2: all of it the largest, 0.7² + 0.3² = 0.58; or nobody named, without number.
  it('give what anybody may have to the largest, or spread it to nothing', () => {
    const loose: Division = { named: [50, 30], lump: 0, loose: 20, unnamed: Number.POSITIVE_INFINITY };
    expect(herfindahl(loose).low).toBeCloseTo(0.34, 14);
    expect(herfindahl(loose).high).toBeCloseTo(0.58, 14);
    expect(largest(loose)).toEqual({ low: 0.5, high: 0.7 });
    expect(isLargestCertain(loose)).toBe(true);
  });

  // Between two sides with 0.5 and 0.1 and 0.4 of neither: least when it makes them alike, 0.5² + 0.5²; most 0.9² + 0.1².
  it('fill the smaller of two sides first', () => {
    const sides: Division = { named: [50, 10], lump: 0, loose: 40, unnamed: 0 };
    expect(herfindahl(sides).low).toBeCloseTo(0.5, 14);
    expect(herfindahl(sides).high).toBeCloseTo(0.82, 14);
    expect(largest(sides)).toEqual({ low: 0.5, high: 0.9 });
    // With all of it the second would have as much as the first.
    expect(isLargestCertain(sides)).toBe(true);
    expect(isLargestCertain({ ...sides, named: [45, 15] })).toBe(false);
  });

  it('name the three largest only where nobody unnamed can be among them', () => {
    expect(threeLargest({ named: [50, 20, 15, 5], lump: 10, loose: 0, unnamed: 9 })?.low).toBeCloseTo(
      0.85,
      14,
    );
    expect(threeLargest({ named: [50, 20, 12, 5], lump: 13, loose: 0, unnamed: 9 })).toBeUndefined();
    expect(threeLargest(named(60, 40))).toBeUndefined();
  });
});

it.each([
  ['below zero', { ...named(5, -1) }],
  ['nothing at all', named(0, 0)],
  ['not a number', named(Number.NaN)],
  ['a lump that nobody can have', { named: [1], lump: 1, loose: 0, unnamed: 0 }],
])('refuses amounts: %s', (_, division) => {
  expect(() => herfindahl(division)).toThrow(RangeError);
});

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
const positive = amounts.filter((list) => list.some((amount) => amount > 0));
const tiny = 1e-12;

describe('properties', () => {
  it('lies between 1/n and 1, and is 1/n where all have the same', () => {
    fc.assert(
      fc.property(positive, (list) => {
        const { low } = herfindahl(named(...list));
        expect(low).toBeGreaterThanOrEqual(1 / list.length - tiny);
        expect(low).toBeLessThanOrEqual(1 + tiny);
        expect(herfindahl(named(...list.map(() => 3))).low).toBeCloseTo(1 / list.length, 12);
      }),
    );
  });

  it('is the same to the last bit in whatever order, and whatever the unit but for the last digits', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const given = herfindahl(named(...list));
        expect(herfindahl(named(...list.toReversed()))).toEqual(given);
        expect(herfindahl(named(...list.toSorted((a, b) => a - b)))).toEqual(given);
        expect(herfindahl(named(...list.map((amount) => amount * factor))).low).toBeCloseTo(given.low, 12);
      }),
    );
  });

  it('rises when two holders become one, by twice the product of their shares', () => {
    fc.assert(
      fc.property(
        positive.filter((list) => list.length >= 2),
        (list) => {
          const [first = 0, second = 0, ...rest] = list;
          const total = list.reduce((sum, amount) => sum + amount, 0);
          const before = herfindahl(named(...list)).low;
          const after = herfindahl(named(first + second, ...rest)).low;
          expect(after - before).toBeCloseTo((2 * first * second) / total ** 2, 10);
        },
      ),
    );
  });

  /** Named ones, what unnamed ones truly have, and to whom the loose part truly went. */
  const truth = fc.record({
    known: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }),
    hidden: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
    loose: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 11, maxLength: 11 }),
  });
  it('holds the true index and the true largest between its bounds, whoever has the rest', () => {
    fc.assert(
      fc.property(truth, ({ known, hidden, loose }) => {
        const all = [...known, ...hidden].map((amount, place) => amount + (loose[place] ?? 0));
        const sum = (list: readonly number[]): number => list.reduce((total, amount) => total + amount, 0);
        fc.pre(sum(all) > 0);
        const division: Division = {
          named: known,
          lump: sum(hidden),
          loose: sum(loose.slice(0, all.length)),
          unnamed: hidden.length,
        };
        const index = herfindahl(division);
        expect(squares(all)).toBeGreaterThanOrEqual(index.low - tiny);
        expect(squares(all)).toBeLessThanOrEqual(index.high + tiny);
        const first = Math.max(...all) / sum(all);
        expect(first).toBeGreaterThanOrEqual(largest(division).low - tiny);
        expect(first).toBeLessThanOrEqual(largest(division).high + tiny);
        const three = threeLargest(division);
        const top = sum(all.toSorted((a, b) => b - a).slice(0, 3)) / sum(all);
        if (three !== undefined) {
          expect(top).toBeGreaterThanOrEqual(three.low - tiny);
          expect(top).toBeLessThanOrEqual(three.high + tiny);
        }
        if (isLargestCertain(division)) expect(all.indexOf(Math.max(...all))).toBeLessThan(known.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is no wider than needed: either end is the index of some division', () => {
    fc.assert(
      fc.property(
        positive,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 5 }),
        (list, lump, count) => {
          const bound = herfindahl({ named: list, lump, loose: 0, unnamed: count });
          const even = Array.from({ length: count }, () => lump / count);
          expect(squares([...list, ...even])).toBeCloseTo(bound.low, 10);
          expect(squares([...list, lump])).toBeCloseTo(bound.high, 10);
        },
      ),
    );
  });

  it('gives shares that add up to the whole', () => {
    fc.assert(
      fc.property(
        positive,
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (list, lump, loose) => {
          const shares = sharesOf({ named: list, lump, loose, unnamed: 3 });
          const sum = shares.named.reduce((total, share) => total + share, 0);
          expect(sum + shares.lump + shares.loose).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
