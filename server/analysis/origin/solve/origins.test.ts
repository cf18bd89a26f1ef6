import { describe, expect, it } from 'vitest';
import { matrix } from './matrix.ts';
import { type Flow, prepare } from './network.ts';
import { destinationsOf, destinationsOfOutput, originsOf, originsOfUse } from './origins.ts';

function network(production: readonly number[], flows: readonly (readonly [number, number, number])[]) {
  return prepare({
    production: Float64Array.from(production),
    flows: flows.map(([from, to, mass]): Flow => ({ from, to, mass })),
  });
}

const close = (actual: Float64Array, expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  for (const [index, mass] of expected.entries()) expect(actual[index]).toBeCloseTo(mass, 9);
};

describe('a line of three', () => {
  // p = (A 100, B 20, C 0); A→B 60, B→C 30. B has 80, three quarters of it from A, and sends 30 on in that mix.
  const line = network(
    [100, 20, 0],
    [
      [0, 1, 60],
      [1, 2, 30],
    ],
  );

  it('gives the origins of each use', () => {
    close(originsOf(line, 0).production, [40, 0, 0]);
    close(originsOf(line, 1).production, [37.5, 12.5, 0]);
    close(originsOf(line, 2).production, [22.5, 7.5, 0]);
    close(originsOf(line, 2).unreported, [0, 0, 0]);
  });

  it('gives the destinations of each output', () => {
    close(destinationsOf(line, 0).production, [40, 37.5, 22.5]);
    close(destinationsOf(line, 1).production, [0, 12.5, 7.5]);
    close(destinationsOf(line, 2).production, [0, 0, 0]);
  });

  it('gives the matrix', () => {
    close(matrix(line).production, [40, 37.5, 22.5, 0, 12.5, 7.5, 0, 0, 0]);
    close(matrix(line).unreported, [0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes a part of a use in the mix of the whole, and several uses together', () => {
    // Half of B's use and all of C's: 37.5 / 2 + 22.5 from A, 12.5 / 2 + 7.5 from B.
    close(originsOfUse(line, Float64Array.from([0, 25, 30])).production, [41.25, 13.75, 0]);
    // Half of A's output and all of B's.
    close(destinationsOfOutput(line, Float64Array.from([50, 20, 0])), [20, 31.25, 18.75]);
  });

  it('refuses an economy that is not there and parts larger than the whole', () => {
    expect(() => originsOf(line, 3)).toThrow('originsOf: there is no economy 3; expected 0 to 2');
    expect(() => destinationsOf(line, -1)).toThrow('destinationsOf: there is no economy -1');
    expect(() => originsOfUse(line, Float64Array.from([0, 51, 0]))).toThrow('use of economy 1 is 51');
    expect(() => originsOfUse(line, Float64Array.from([0, 1]))).toThrow('use of economy 2 is undefined');
    expect(() => destinationsOfOutput(line, Float64Array.from([0, 0, 1]))).toThrow(
      'output of economy 2 is 1',
    );
  });
});

describe('a re-export loop', () => {
  // A produces 100 and sends 80 to B; B sends 40 back to A... and A's 80 already hold what came back.
  // x_A = 140, x_B = 80; A passes on 80/140 = 4/7, B passes on 40/80 = 1/2. From 100 produced, throughput of A is
  // 100 / (1 − 4/7 · 1/2) = 140, all of A's origin: A uses 60, B uses 40.
  const loop = network(
    [100, 0],
    [
      [0, 1, 80],
      [1, 0, 40],
    ],
  );

  it('is solved to the end of its rounds', () => {
    close(destinationsOf(loop, 0).production, [60, 40]);
    close(originsOf(loop, 1).production, [40, 0]);
  });

  it('mixes the origins of two producers in it', () => {
    // p = (90, 30); A→B 60, B→A 30. x_A = 120, x_B = 90. With a and b the parts of A's origin held in A and B:
    // a = (90 + 30 b) / 120, b = 60 a / 90 = 2a/3, so 120 a = 90 + 20 a, a = 0.9, b = 0.6. Use: A 60, B 60.
    const both = network(
      [90, 30],
      [
        [0, 1, 60],
        [1, 0, 30],
      ],
    );
    close(matrix(both).production, [54, 36, 6, 24]);
    close(originsOf(both, 1).production, [36, 24]);
    close(destinationsOf(both, 1).production, [6, 24]);
  });
});

describe('a shortfall', () => {
  // B has 20 + 60 and sends 100 to C: 20 of unreported origin. C uses all of it: 60 A, 20 B, 20 unreported at B.
  const short = network(
    [100, 20, 0],
    [
      [0, 1, 60],
      [1, 2, 100],
    ],
  );

  it('is an origin of its own, and leaves nothing to be used where it arises', () => {
    close(originsOf(short, 2).production, [60, 20, 0]);
    close(originsOf(short, 2).unreported, [0, 20, 0]);
    close(originsOf(short, 1).production, [0, 0, 0]);
    close(destinationsOf(short, 1).production, [0, 0, 20]);
    close(destinationsOf(short, 1).unreported, [0, 0, 20]);
    close(matrix(short).unreported, [0, 0, 0, 0, 0, 20, 0, 0, 0]);
  });
});

describe('a circle that almost nothing leaves', () => {
  // B and C pass a million tonnes round; one tonne comes in from A, one goes out to D.
  const slow = network(
    [1, 0, 0, 0],
    [
      [0, 1, 1],
      [1, 2, 1_000_000],
      [2, 1, 999_999],
      [2, 3, 1],
    ],
  );

  it('still gives the tonne that came in to the one at the other end', () => {
    close(originsOf(slow, 3).production, [1, 0, 0, 0]);
    close(destinationsOf(slow, 0).production, [0, 0, 0, 1]);
    close(matrix(slow).production.subarray(0, 4), [0, 0, 0, 1]);
  });
});
