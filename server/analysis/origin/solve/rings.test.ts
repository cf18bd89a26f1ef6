import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix } from './matrix.ts';
import { type Network, prepare } from './network.ts';
import { destinationsOf, originsOf } from './origins.ts';
import { rings } from './rings.ts';
import { networks } from './testing/networks.ts';
import { inverseByElimination } from './testing/reference.ts';

const circle = [
  { from: 2, to: 3, mass: 50 },
  { from: 3, to: 4, mass: 50 },
  { from: 4, to: 2, mass: 50 },
];
const sound = [{ from: 0, to: 1, mass: 60 }];
const production = Float64Array.from([100, 0, 0, 0, 0]);

describe('rings', () => {
  it('names the economies of a circle that produces nothing and keeps nothing', () => {
    expect(rings(prepare({ production, flows: [...sound, ...circle] }))).toEqual([[2, 3, 4]]);
  });

  it('finds it as well where a flow of 0 t leads out of it', () => {
    const nothing = { from: 4, to: 1, mass: 0 };
    expect(rings(prepare({ production, flows: [...circle, nothing] }))).toEqual([[2, 3, 4]]);
  });

  it.each([
    ['one of them produces', { production: Float64Array.from([100, 0, 1, 0, 0]), flows: circle }],
    ['one keeps a little', { production, flows: [...circle, { from: 0, to: 3, mass: 1e-3 }] }],
    ['one sends out', { production, flows: [...circle, { from: 4, to: 1, mass: 1e-3 }] }],
    ['there is no trade', { production, flows: [] }],
  ])('finds none where %s', (_, network) => {
    expect(rings(prepare(network))).toEqual([]);
  });

  it('finds the same ring when thirds and tenths of tonnes go round', () => {
    const parts = [0.1, 0.2].flatMap((mass) => circle.map((flow) => ({ ...flow, mass })));
    const last = { from: 4, to: 2, mass: 0.3 };
    const flows = [...parts.filter(({ from }) => from !== 4), last];
    expect(rings(prepare({ production, flows }))).toEqual([[2, 3, 4]]);
  });

  it('is where (I − A) has no inverse', () => {
    const turn = [
      [0, 1],
      [1, 0],
    ];
    expect(() => inverseByElimination(turn)).toThrow('singular');
  });

  it('changes nobody else’s origins, destinations or matrix', () => {
    fc.assert(
      fc.property(
        networks,
        fc.integer({ min: 2, max: 5 }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (network, length, mass) => {
          const { with: joined, size } = withRing(network, length, mass);
          const [plain, ringed] = [prepare(network), prepare(joined)];
          expect(rings(ringed)).toContainEqual(Array.from({ length }, (_, index) => size + index));
          const [before, after] = [matrix(plain), matrix(ringed)];
          for (let economy = 0; economy < size; economy += 1) {
            const to = originsOf(ringed, economy).production;
            const from = destinationsOf(ringed, economy).production;
            for (let other = 0; other < size + length; other += 1) {
              const [expectedTo, expectedFrom] =
                other < size
                  ? [
                      originsOf(plain, economy).production[other],
                      destinationsOf(plain, economy).production[other],
                    ]
                  : [0, 0];
              expect(to[other]).toBeCloseTo(expectedTo ?? Number.NaN, 8);
              expect(from[other]).toBeCloseTo(expectedFrom ?? Number.NaN, 8);
              const cell = after.production[economy * after.size + other];
              expect(cell).toBeCloseTo(
                other < size ? (before.production[economy * size + other] ?? Number.NaN) : 0,
                8,
              );
            }
          }
          expect(originsOf(ringed, size).production.every((part) => part === 0)).toBe(true);
          expect(after.production.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

function withRing(
  { production: given, flows }: Network,
  length: number,
  mass: number,
): { with: Network; size: number } {
  const size = given.length;
  const ring = Array.from({ length }, (_, index) => ({
    from: size + index,
    to: size + ((index + 1) % length),
    mass,
  }));
  return {
    with: {
      production: Float64Array.from([...given, ...new Float64Array(length)]),
      flows: [...flows, ...ring],
    },
    size,
  };
}
