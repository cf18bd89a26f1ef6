import { describe, expect, it } from 'vitest';
import { prepare } from './network.ts';
import { partnersOf } from './rows.ts';
import { sumOf } from './sum.ts';

describe('prepare', () => {
  it('balances the books: exports beyond production and imports are a shortfall, and leave no use', () => {
    // B has 20 + 60 and sends 100: 20 are missing. C gets 100, sends 10 on, keeps 90.
    const { shortfall, throughput, use, imports, exports } = prepare({
      production: Float64Array.from([100, 20, 0]),
      flows: [
        { from: 0, to: 1, mass: 60 },
        { from: 1, to: 2, mass: 100 },
        { from: 2, to: 0, mass: 10 },
      ],
    });
    expect([...imports]).toEqual([10, 60, 100]);
    expect([...exports]).toEqual([60, 100, 10]);
    expect([...shortfall]).toEqual([0, 20, 0]);
    expect([...throughput]).toEqual([110, 100, 100]);
    expect([...use]).toEqual([50, 0, 90]);
  });

  it('adds up the flows of a pair, drops and counts those of an economy to itself', () => {
    const prepared = prepare({
      production: Float64Array.from([100, 0, 0]),
      flows: [
        { from: 0, to: 2, mass: 5 },
        { from: 0, to: 1, mass: 10 },
        { from: 0, to: 0, mass: 7 },
        { from: 0, to: 1, mass: 20 },
        { from: 0, to: 2, mass: 0 },
        { from: 1, to: 1, mass: 3 },
      ],
    });
    expect(prepared.selfFlows).toEqual({ count: 2, mass: 10 });
    expect(partnersOf(prepared.outgoing, 0)).toEqual([
      { economy: 1, mass: 30 },
      { economy: 2, mass: 5 },
    ]);
    expect(partnersOf(prepared.incoming, 1)).toEqual([{ economy: 0, mass: 30 }]);
    expect(partnersOf(prepared.incoming, 0)).toEqual([]);
    expect([...prepared.use]).toEqual([65, 30, 5]);
  });

  it('takes what is left of rounding for nothing: 0.1 t and 0.2 t in, 0.3 t out', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    const { use, shortfall } = prepare({
      production: Float64Array.from([1, 0, 0]),
      flows: [
        { from: 0, to: 1, mass: 0.1 },
        { from: 0, to: 1, mass: 0.2 },
        { from: 1, to: 2, mass: 0.3 },
      ],
    });
    expect([use[1], shortfall[1]]).toEqual([0, 0]);
  });

  it('keeps one gram in a million tonnes: it is no rounding', () => {
    const { use } = prepare({
      production: Float64Array.from([1e6, 0]),
      flows: [{ from: 0, to: 1, mass: 1e6 - 1e-6 }],
    });
    expect(use[0]).toBeCloseTo(1e-6, 9);
  });

  it.each([
    [[Number.NaN], [], /production of economy 0 is NaN/],
    [[-1], [], /production of economy 0 is -1/],
    [[1, 1], [{ from: 0, to: 2, mass: 1 }], /from 0 to 2; expected economies 0 to 1/],
    [[1, 1], [{ from: 0.5, to: 1, mass: 1 }], /from 0.5 to 1/],
    [[1, 1], [{ from: 0, to: 1, mass: -3 }], /from 0 to 1 is -3; expected tonnes/],
    [[1, 1], [{ from: 0, to: 1, mass: Number.POSITIVE_INFINITY }], /is Infinity/],
  ])('refuses %j with %j', (production, flows, message) => {
    expect(() => prepare({ production: Float64Array.from(production), flows })).toThrow(message);
  });

  it('is content with nothing', () => {
    expect(prepare({ production: new Float64Array(0), flows: [] }).size).toBe(0);
    expect([...prepare({ production: new Float64Array(2), flows: [] }).use]).toEqual([0, 0]);
  });
});

describe('sumOf', () => {
  it('keeps what a plain sum loses', () => {
    expect(1 + 1e100 + 1 - 1e100).toBe(0);
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf([5, 1, 2, 7], 1, 3)).toBe(3);
    expect(sumOf([])).toBe(0);
  });
});
