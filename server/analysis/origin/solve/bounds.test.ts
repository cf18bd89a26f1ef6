import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, type Margins } from './bounds.ts';
import { fitted } from './fitting.ts';

type Matrix = readonly (readonly number[])[];
const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

function marginsOf(matrix: Matrix): Margins & { exports: number[]; imports: number[] } {
  const exports = matrix.map(sum);
  const imports = matrix.map((_, to) => sum(matrix.map((row) => row[to] ?? 0)));
  return { exports, imports, world: sum(exports) };
}

const matricesOf = (size: number, most: number): fc.Arbitrary<Matrix> =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: most }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) => rows.map((row, from) => row.map((mass, to) => (from === to ? 0 : mass))));

const matrices = fc.integer({ min: 2, max: 8 }).chain((size) => matricesOf(size, 1000));

describe('bounds', () => {
  it('prove a flow from totals alone', () => {
    // World 100; A sends 80, B sends 15, C sends 5; C receives 70, A 10, B 20.
    // C's 70 come from A and B, B has 15: at least 55 from A; A's 80 go to B and C, B takes 20: at least 60.
    // B's 20 come from A and C, C has 5: at least 15 of A's 80 go there, at most 65 to C.
    const between = bounds({ exports: [80, 15, 5], imports: [10, 20, 70], world: 100 });
    expect(between(0, 2)).toEqual({ low: 60, high: 65 });
    // A's 10 come from B and C, C has 5: at least 5 from B.
    expect(between(1, 0)).toEqual({ low: 5, high: 10 });
    expect(between(1, 1)).toEqual({ low: 0, high: 0 });
  });

  it('are lowered by what a third economy needs', () => {
    // A sends 10 and B takes 10, but C sends 8 and takes 8 of the 20 traded, none of it between A and B.
    const between = bounds({ exports: [10, 2, 8], imports: [2, 10, 8], world: 20 });
    expect(between(0, 1).high).toBe(4);
  });

  it('hold the matrix that the totals come from', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const between = bounds(marginsOf(matrix));
        for (const [from, row] of matrix.entries()) {
          for (const [to, mass] of row.entries()) {
            const { low, high } = between(from, to);
            expect(low).toBeLessThanOrEqual(mass);
            expect(high).toBeGreaterThanOrEqual(mass);
          }
        }
      }),
    );
  });

  it('are the narrowest: some matrix with the same totals reaches each of them', () => {
    fc.assert(
      fc.property(matricesOf(3, 4), (matrix) => {
        const margins = marginsOf(matrix);
        const between = bounds(margins);
        const all = everyMatrixOf(margins);
        for (const from of [0, 1, 2]) {
          for (const to of [0, 1, 2]) {
            const masses = all.map((other) => other[from]?.[to] ?? Number.NaN);
            expect(between(from, to)).toEqual({ low: Math.min(...masses), high: Math.max(...masses) });
          }
        }
      }),
    );
  });

  it('are the narrowest for four economies as well', () => {
    fc.assert(
      fc.property(matricesOf(4, 1), (matrix) => {
        const margins = marginsOf(matrix);
        const between = bounds(margins);
        const all = everyMatrixOf(margins);
        for (const [from, row] of matrix.entries()) {
          for (const to of row.keys()) {
            const masses = all.map((other) => other[from]?.[to] ?? Number.NaN);
            expect(between(from, to)).toEqual({ low: Math.min(...masses), high: Math.max(...masses) });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('still hold where totals are not known or do not reach the world’s', () => {
    fc.assert(
      fc.property(matrices, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (matrix, isKnown) => {
        const { exports, imports, world } = marginsOf(matrix);
        const between = bounds({
          exports: exports.map((total, index) => (isKnown[index] ? total : undefined)),
          imports: imports.map((total, index) => (isKnown[8 + index] ? total : undefined)),
          world: world + 10,
        });
        for (const [from, row] of matrix.entries()) {
          for (const [to, mass] of row.entries()) {
            const { low, high } = between(from, to);
            expect(low).toBeLessThanOrEqual(mass);
            expect(high).toBeGreaterThanOrEqual(mass);
          }
        }
      }),
    );
  });

  it.each([
    [{ exports: [60, 50], imports: [1, 1], world: 100 }, /exports add up to 110/],
    [{ exports: [60, 0], imports: [50, 0], world: 100 }, /economy 0 sent and received 110/],
    [{ exports: [-1, 0], imports: [1, 1], world: 100 }, /exports of economy 0 are -1/],
    [{ exports: [1], imports: [Number.NaN], world: 100 }, /imports of economy 0 are NaN/],
    [{ exports: [1], imports: [0, 1], world: Number.NaN }, /world/],
  ])('refuse %j', (margins, message) => {
    expect(() => bounds(margins)).toThrow(message);
  });
});

describe('fitted', () => {
  it('meets the totals, keeps the diagonal empty and stays inside the bounds', () => {
    const positive = fc
      .integer({ min: 3, max: 8 })
      .chain((size) => matricesOf(size, 1000))
      .map((rows) => rows.map((row, from) => row.map((mass, to) => (from === to ? 0 : mass + 1))));
    fc.assert(
      fc.property(positive, (matrix) => {
        const margins = marginsOf(matrix);
        const size = matrix.length;
        const flows = fitted(margins);
        expect(flows).toBeDefined();
        const row = (from: number): number[] => [...(flows ?? []).slice(from * size, (from + 1) * size)];
        const between = bounds(margins);
        const slack = 1e-8 * margins.world;
        for (let from = 0; from < size; from += 1) {
          expect(Math.abs(sum(row(from)) - (margins.exports[from] ?? 0))).toBeLessThan(slack);
          expect(row(from)[from]).toBe(0);
          for (let to = 0; to < size; to += 1) {
            const { low, high } = between(from, to);
            expect(row(from)[to]).toBeGreaterThanOrEqual(low - slack);
            expect(row(from)[to]).toBeLessThanOrEqual(high + slack);
          }
        }
        for (let to = 0; to < size; to += 1) {
          const column = matrix.map((_, from) => row(from)[to] ?? 0);
          expect(Math.abs(sum(column) - (margins.imports[to] ?? 0))).toBeLessThan(slack);
        }
      }),
    );
  });

  it('splits evenly where nothing tells economies apart', () => {
    expect(
      [...(fitted({ exports: [10, 10, 10], imports: [10, 10, 10] }) ?? [])].map(
        (mass) => Math.round(mass * 1e6) / 1e6,
      ),
    ).toEqual([0, 5, 5, 5, 0, 5, 5, 5, 0]);
  });

  it('gives none where totals contradict each other', () => {
    // A would have to ship 5 to itself.
    expect(fitted({ exports: [10, 0], imports: [5, 5] })).toBeUndefined();
  });

  it('refuses a missing total and sides that do not add up to the same', () => {
    expect(() => fitted({ exports: [1, undefined], imports: [1, 1] })).toThrow(
      'exports of economy 1 are undefined',
    );
    expect(() => fitted({ exports: [1, 2], imports: [1, 1] })).toThrow('expected the same');
  });
});

/** Every matrix of whole numbers with these totals and an empty diagonal, cell by cell. */
function everyMatrixOf({
  exports,
  imports,
}: {
  exports: readonly number[];
  imports: readonly number[];
}): Matrix[] {
  const size = exports.length;
  const found: Matrix[] = [];
  const fill = (cells: readonly number[], rows: readonly number[], columns: readonly number[]): void => {
    const at = cells.length;
    if (at === size * size) {
      if (sum(rows) + sum(columns) > 0) return;
      found.push(exports.map((_, from) => cells.slice(from * size, (from + 1) * size)));
      return;
    }
    const [from, to] = [Math.floor(at / size), at % size];
    if (to === 0 && from > 0 && (rows[from - 1] ?? 0) > 0) return;
    const most = from === to ? 0 : Math.min(rows[from] ?? 0, columns[to] ?? 0);
    for (let mass = 0; mass <= most; mass += 1) {
      const less = (totals: readonly number[], index: number): number[] =>
        totals.map((total, other) => (other === index ? total - mass : total));
      fill([...cells, mass], less(rows, from), less(columns, to));
    }
  };
  fill([], exports, imports);
  return found;
}
