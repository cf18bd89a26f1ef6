/** The unit-value test: by hand, and by what must hold for any flows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  fourDigits,
  isOutsideBand,
  unitValueBand,
  unitValueReason,
  type WeighedFlow,
} from './unit-value.ts';

/** Flows of these values at these unit values, in USD and USD a tonne. */
function flowsOf(...pairs: readonly (readonly [valueUsd: number, unitValue: number])[]): WeighedFlow[] {
  return pairs.map(([valueUsd, unitValue]) => ({ valueUsd, massTonnes: valueUsd / unitValue }));
}

function bandFor(flows: readonly WeighedFlow[]) {
  const band = bandOf(flows);
  if (band === undefined) throw new Error('no band');
  return band;
}

/** Nine flows of 100 USD around 3,000 USD a tonne. */
const ordinary = flowsOf(
  [100, 2800],
  [100, 2850],
  [100, 2900],
  [100, 2950],
  [100, 3000],
  [100, 3050],
  [100, 3100],
  [100, 3150],
  [100, 3200],
);

describe('the band of a product and year', () => {
  test('stands around the value-weighted median, within a factor of 3 at least', () => {
    // 1,000 USD together; 500 are reached with the fifth flow: 3,000. Four fifths of the value lie within 3,100 or
    // 2,850, a factor under 1.06, whose cube is under 3.
    const band = bandFor([...ordinary, ...flowsOf([100, 3010])]);
    expect(band).toEqual({ median: 3000, factor: 3, valueUsd: 1000 });
  });

  test('is as wide as the product’s own spread, cubed', () => {
    // Half of the value at 100, the other half at 200 USD/t: the median is 100, and four fifths of the value are
    // reached only at a factor of 2, whose cube is 8.
    const band = bandFor(flowsOf(...Array.from({ length: 10 }, (_, i) => [10, i < 5 ? 100 : 200] as const)));
    expect(band).toEqual({ median: 100, factor: 8, valueUsd: 100 });
  });

  test('follows the value, not the count: samples do not make the price', () => {
    // A ship of 1 million at 500 USD/t and twenty parcels of 100 at 50,000 USD/t.
    const parcels = Array.from({ length: 20 }, () => [100, 50_000] as const);
    expect(bandFor(flowsOf([1_000_000, 500], ...parcels)).median).toBe(500);
  });

  test('is not made of fewer than ten flows, nor of flows without value', () => {
    expect(bandOf(ordinary)).toBeUndefined();
    expect(bandOf([])).toBeUndefined();
    const worthless = Array.from({ length: 12 }, () => ({ valueUsd: 0, massTonnes: 1 }));
    expect(bandOf(worthless)).toBeUndefined();
  });
});

describe('a mass', () => {
  test('is refused where the goods cost 12.5 USD a tonne in place of 3,000', () => {
    // 60 USD of 4.8 t: at 3,000 USD/t they would cost 14,400.
    const zinc = { valueUsd: 60, massTonnes: 4.8 };
    const band = bandFor([...ordinary, zinc]);
    expect(band.median).toBe(3000);
    expect(isOutsideBand(zinc, band)).toBe(true);
    expect(ordinary.filter((flow) => isOutsideBand(flow, band))).toEqual([]);
    expect(unitValueReason(zinc, band)).toBe(
      'unit value 12.5 USD/t; the value-weighted median of this product and year is 3,000 USD/t, and the band 1,000 to 9,000 USD/t',
    );
  });

  test('is refused when far too small, too', () => {
    const dear = { valueUsd: 100, massTonnes: 0.001 };
    expect(isOutsideBand(dear, bandFor([...ordinary, dear]))).toBe(true);
  });

  test('is left where no total hangs on it', () => {
    // 1 USD in 901: the gap, 0.9997 USD, is 0.11 % of the value of all.
    const sample = { valueUsd: 1, massTonnes: 1e-7 };
    expect(isOutsideBand(sample, bandFor([...ordinary, sample]))).toBe(false);
    // 3 USD in 903: 0.33 %.
    const larger = { valueUsd: 3, massTonnes: 3e-7 };
    expect(isOutsideBand(larger, bandFor([...ordinary, larger]))).toBe(true);
  });

  test('is kept on the very edge of the band', () => {
    const band = { median: 3000, factor: 3, valueUsd: 1000 };
    expect(isOutsideBand({ valueUsd: 1000, massTonnes: 1 }, band)).toBe(false);
    expect(isOutsideBand({ valueUsd: 999, massTonnes: 1 }, band)).toBe(true);
  });
});

describe('whatever the flows', () => {
  const flow = fc.record({
    valueUsd: fc.integer({ min: 1, max: 1_000_000_000 }),
    // In grams, so that halving and doubling are exact.
    massTonnes: fc.integer({ min: 1, max: 1_000_000_000 }).map((grams) => grams / 1024),
  });
  const many = fc.array(flow, { minLength: 10, maxLength: 60 });
  const refused = (flows: readonly WeighedFlow[]): WeighedFlow[] => {
    const band = bandOf(flows);
    return band === undefined ? [] : flows.filter((item) => isOutsideBand(item, band));
  };

  test('their order does not matter', () => {
    fc.assert(
      fc.property(many, (flows) => {
        expect(new Set(refused([...flows].reverse()))).toEqual(new Set(refused(flows)));
        expect(bandOf([...flows].reverse())).toEqual(bandOf(flows));
      }),
    );
  });

  test('nor does the unit of mass', () => {
    fc.assert(
      fc.property(many, (flows) => {
        const inOther = flows.map((item) => ({ ...item, massTonnes: item.massTonnes * 1024 }));
        expect(refused(inOther).map(({ valueUsd }) => valueUsd)).toEqual(
          refused(flows).map(({ valueUsd }) => valueUsd),
        );
      }),
    );
  });

  test('at least four fifths of the value are kept', () => {
    fc.assert(
      fc.property(many, (flows) => {
        const sum = (items: readonly WeighedFlow[]) =>
          items.reduce((total, { valueUsd }) => total + valueUsd, 0);
        expect(sum(refused(flows))).toBeLessThanOrEqual((1 - unitValueBand.spreadShare) * sum(flows) + 1e-6);
      }),
    );
  });

  test('one price refuses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 10 }), (tonnes) => {
        expect(refused(tonnes.map((mass) => ({ valueUsd: mass * 7, massTonnes: mass })))).toEqual([]);
      }),
    );
  });

  test('a mass slipped by a factor of a thousand is refused when its flow is worth 1 % of all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100, max: 200 }), { minLength: 10, maxLength: 90 }),
        fc.boolean(),
        (prices, isHeavy) => {
          // Prices within a factor of 2: the band is at most a factor of 8.
          const flows = prices.map((price) => ({ valueUsd: 1000 * price, massTonnes: 1000 }));
          const worth = Math.ceil(flows.reduce((sum, { valueUsd }) => sum + valueUsd, 0) / 99);
          const slipped = {
            valueUsd: worth,
            massTonnes: isHeavy ? (worth / 150) * 1000 : worth / 150 / 1000,
          };
          expect(refused([...flows, slipped])).toEqual([slipped]);
        },
      ),
    );
  });
});

test('numbers in reasons have four digits and no exponent', () => {
  expect([0.012345, 12.539, 2891.7, 31_711_392].map(fourDigits)).toEqual([
    '0.01235',
    '12.54',
    '2,892',
    '31,710,000',
  ]);
});
