/** Chains of owners: by hand, and what must hold whoever owns whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LastClaim, lastOwners, type Stake } from './last-owners.ts';
import { solve } from './solve.ts';

type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Shares of each owned entity by owner; a statement's row is the place of the share. */
function stakesFrom(shares: Shares): (entity: string) => readonly Stake[] {
  return (entity) =>
    Object.entries(shares[entity] ?? {}).map(([owner, part], row) => ({ owner, part, rows: [row] }));
}

function claimsOn(entity: string, shares: Shares): Readonly<Record<string, number>> {
  const claims = lastOwners([entity], stakesFrom(shares)).get(entity) ?? [];
  return Object.fromEntries(claims.map(({ holders, part }) => [holders.join('+'), part]));
}

describe('by hand', () => {
  it('multiplies shares along a chain, and leaves with a company what nobody is known to hold of it', () => {
    // H holds 80 % of A, A 50 % of B: of B, H has 0.8 × 0.5 = 0.4, A keeps 0.2 × 0.5 = 0.1, B itself 0.5.
    const claims = claimsOn('B', { B: { A: 0.5 }, A: { H: 0.8 } });
    expect(claims.H).toBeCloseTo(0.4, 12);
    expect(claims.A).toBeCloseTo(0.1, 12);
    expect(claims.B).toBeCloseTo(0.5, 12);
  });

  it('solves companies that own parts of one another', () => {
    // x(A) = 0.8 H + 0.1 x(B) + 0.1 A and x(B) = 0.2 x(A) + 0.8 B, so x(A) = (0.8 H + 0.1 A + 0.08 B) ÷ 0.98.
    const claims = claimsOn('A', { A: { H: 0.8, B: 0.1 }, B: { A: 0.2 } });
    expect(claims.H).toBeCloseTo(0.8 / 0.98, 12);
    expect(claims.A).toBeCloseTo(0.1 / 0.98, 12);
    expect(claims.B).toBeCloseTo(0.08 / 0.98, 12);
  });

  it('gives what a company holds in itself to those who hold the rest', () => {
    const claims = claimsOn('A', { A: { A: 0.2, H: 0.6 } });
    expect(claims.H).toBeCloseTo(0.75, 12);
    expect(claims.A).toBeCloseTo(0.25, 12);
  });

  it('names a ring that owns itself wholly, and gives it to none of its members', () => {
    const shares: Shares = { A: { B: 1 }, B: { C: 1 }, C: { A: 1 }, S: { A: 0.7, H: 0.3 } };
    const [ring, other] = [...(lastOwners(['S'], stakesFrom(shares)).get('S') ?? [])].sort(
      (a, b) => b.part - a.part,
    );
    expect(ring).toMatchObject({ holders: ['A', 'B', 'C'], isRing: true });
    expect(ring?.part).toBeCloseTo(0.7, 12);
    expect(other).toMatchObject({ holders: ['H'], isRing: false });
    expect(claimsOn('A', { A: { A: 1 } })).toEqual({ A: 1 });
  });

  it('goes up a chain of ten thousand companies', () => {
    const shares = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`c${at}`, { [`c${at + 1}`]: 1 }]),
    );
    expect(claimsOn('c0', shares)).toEqual({ c10000: 1 });
  });
});

/** Companies of which each is owned by some others, and by itself, in rings as they fall. */
const ownedBy = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(
      fc.record({
        weights: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), {
          minLength: size,
          maxLength: size,
        }),
        /** Tenths of the company that known owners hold. */
        known: fc.integer({ min: 0, max: 10 }),
      }),
      { minLength: size, maxLength: size },
    ),
  )
  .map(
    (companies): Shares =>
      Object.fromEntries(
        companies.map(({ weights, known }, at) => {
          const sum = weights.reduce((all, weight) => all + weight, 0);
          const held = weights.flatMap((weight, owner): [string, number][] =>
            weight === 0 ? [] : [[`c${owner}`, (weight / sum) * (known / 10)]],
          );
          return [`c${at}`, Object.fromEntries(known === 0 ? [] : held)];
        }),
      ),
  );

const sumOf = (claims: readonly LastClaim[]): number => claims.reduce((sum, { part }) => sum + part, 0);

describe('whoever owns whom', () => {
  it('loses and makes nothing', () => {
    fc.assert(
      fc.property(ownedBy, (shares) => {
        for (const claims of lastOwners(Object.keys(shares), stakesFrom(shares)).values()) {
          expect(sumOf(claims)).toBeCloseTo(1, 9);
          for (const { part } of claims) expect(part).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is e = (I − W)⁻¹ d less what is passed on, where no ring owns itself wholly', () => {
    fc.assert(
      fc.property(ownedBy, (shares) => {
        const names = Object.keys(shares);
        const claims = lastOwners(names, stakesFrom(shares)).get('c0') ?? [];
        fc.pre(claims.every(({ isRing }) => !isRing));
        const inReach = new Set(claims.flatMap(({ holders }) => holders));
        const reached = names.filter((name) => name === 'c0' || reaches(shares, 'c0', name));
        const share = (owner: string, owned: string): number => shares[owned]?.[owner] ?? 0;
        const held = solve(
          reached.map((row) => reached.map((column) => (row === column ? 1 : 0) - share(row, column))),
          reached.map((row) => [row === 'c0' ? 1 : 0]),
        );
        for (const [at, name] of reached.entries()) {
          const passedOn = reached.reduce((sum, owner) => sum + share(owner, name), 0);
          const kept = (held[at]?.[0] ?? 0) * (1 - passedOn);
          const told = claims.find(({ holders }) => holders[0] === name)?.part ?? 0;
          expect(told).toBeCloseTo(kept, 8);
          if (kept > 1e-6) expect(inReach.has(name)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the statements', () => {
    fc.assert(
      fc.property(ownedBy, (shares) => {
        const turned = Object.fromEntries(
          Object.entries(shares)
            .reverse()
            .map(([owned, owners]) => [owned, Object.fromEntries(Object.entries(owners).reverse())]),
        );
        const other = claimsOn('c0', turned);
        for (const [holder, part] of Object.entries(claimsOn('c0', shares))) {
          expect(other[holder]).toBeCloseTo(part, 9);
        }
      }),
    );
  });

  it('is the same when an owner puts a company of its own in between', () => {
    fc.assert(
      fc.property(ownedBy, fc.nat(6), (shares, which) => {
        const names = Object.keys(shares);
        const owner = names[which % names.length] ?? 'c0';
        const direct = claimsOn('site', { ...shares, site: { [owner]: 0.6 } });
        const between = claimsOn('site', { ...shares, site: { holding: 0.6 }, holding: { [owner]: 1 } });
        expect(Object.keys(between).sort()).toEqual(Object.keys(direct).sort());
        for (const [holder, part] of Object.entries(direct)) expect(between[holder]).toBeCloseTo(part, 9);
      }),
    );
  });
});

function reaches(shares: Shares, from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return Object.keys(shares[from] ?? {}).some((owner) => owner === to || reaches(shares, owner, to, seen));
}

describe('solve', () => {
  it('turns rows where the pivot is zero, and refuses what has no one solution', () => {
    // y = 3 and x = 5.
    expect(
      solve(
        [
          [0, 1],
          [1, 0],
        ],
        [[3], [5]],
      ),
    ).toEqual([[5], [3]]);
    expect(() =>
      solve(
        [
          [1, 1],
          [2, 2],
        ],
        [[1], [2]],
      ),
    ).toThrow(/singular/);
  });
});
