/**
 * Who is last in a chain of owners, and for what part: shares multiplied along every way, rings solved. The formula
 * stands in docs/methods/ownership.md.
 */
import { rowsOf } from '../figure.ts';
import { rings } from './rings.ts';
import { solve } from './solve.ts';

/** A share that somebody is stated to hold. */
export interface Stake {
  readonly owner: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly rows: readonly number[];
}

/** A part of something, with those whom it ends at. */
export interface LastClaim {
  /** One owner; or the companies of a ring that owns itself wholly, sorted. */
  readonly holders: readonly string[];
  readonly isRing: boolean;
  /** From 0 to 1. */
  readonly part: number;
  /** Statements of the chain. */
  readonly rows: readonly number[];
}

/** Below this a part is the last digit of a sum. */
export const lastDigit = 1e-12;

type Claims = ReadonlyMap<string, LastClaim>;

function add(into: Map<string, LastClaim>, claim: LastClaim): void {
  const key = claim.holders.join(' ');
  const held = into.get(key);
  into.set(
    key,
    held === undefined
      ? claim
      : { ...claim, part: held.part + claim.part, rows: rowsOf(held.rows, claim.rows) },
  );
}

/**
 * Claims on each entity, by entity: what is held in it is passed on to those who hold it, and what nobody is known to
 * hold stays with the entity itself, as the last of the chain that has a name. Parts add up to 1.
 * @param stakesIn known holdings in an entity; together no more than 1
 */
export function lastOwners(
  starts: Iterable<string>,
  stakesIn: (entity: string) => readonly Stake[],
): ReadonlyMap<string, readonly LastClaim[]> {
  const found = new Map<string, Claims>();
  const components = rings(starts, (entity) => stakesIn(entity).map(({ owner }) => owner));
  for (const members of components) {
    for (const [entity, claims] of claimsOnRing(members, stakesIn, found)) found.set(entity, claims);
  }
  return new Map([...found].map(([entity, claims]) => [entity, [...claims.values()]]));
}

/** Claims on the members of one component; all owners outside of it are in `found`. */
function claimsOnRing(
  members: readonly string[],
  stakesIn: (entity: string) => readonly Stake[],
  found: ReadonlyMap<string, Claims>,
): ReadonlyMap<string, Claims> {
  const isMember = new Set(members);
  const inside = members.map((member) => stakesIn(member).filter(({ owner }) => isMember.has(owner)));
  const passed = members.map((member) => passedOut(member, stakesIn(member), isMember, found));
  const isAlone = inside.every((stakes) => stakes.length === 0);
  if (isAlone) return new Map(members.map((member, at) => [member, passed[at] ?? new Map()]));
  const rows = rowsOf(inside.flatMap((stakes) => stakes.flatMap((stake) => stake.rows)));
  const ends = new Map(passed.flatMap((claims) => [...claims]));
  if (ends.size === 0) {
    // Nobody outside holds anything of it, and nothing is left: the ring is the last that has a name.
    const claim: LastClaim = { holders: members, isRing: true, part: 1, rows };
    return new Map(members.map((member) => [member, new Map([[members.join(' '), claim]])]));
  }
  // x = (I − W)⁻¹ b, of the shares W that the members hold in each other.
  const partOf = (at: number, owner: string): number =>
    (inside[at] ?? []).reduce((sum, stake) => sum + (stake.owner === owner ? stake.part : 0), 0);
  const keys = [...ends.keys()];
  const solved = solve(
    members.map((_, at) => members.map((owner, other) => (at === other ? 1 : 0) - partOf(at, owner))),
    passed.map((claims) => keys.map((key) => claims.get(key)?.part ?? 0)),
  );
  return new Map(
    members.map((member, at) => {
      const own = keys.flatMap((key, column): [string, LastClaim][] => {
        const end = ends.get(key);
        const part = solved[at]?.[column] ?? 0;
        if (end === undefined || !(part > lastDigit)) return [];
        const ofAll = passed.flatMap((claims) => claims.get(key)?.rows ?? []);
        return [[key, { ...end, part, rows: rowsOf(ofAll, rows) }]];
      });
      return [member, new Map(own)];
    }),
  );
}

/** What leaves a member: to the owners outside, along their own chains, and what stays with the member itself. */
function passedOut(
  member: string,
  stakes: readonly Stake[],
  isMember: ReadonlySet<string>,
  found: ReadonlyMap<string, Claims>,
): Claims {
  const claims = new Map<string, LastClaim>();
  for (const { owner, part, rows } of stakes) {
    if (isMember.has(owner)) continue;
    for (const claim of found.get(owner)?.values() ?? []) {
      add(claims, { ...claim, part: claim.part * part, rows: rowsOf(claim.rows, rows) });
    }
  }
  const left = 1 - stakes.reduce((sum, { part }) => sum + part, 0);
  if (left > lastDigit) add(claims, { holders: [member], isRing: false, part: left, rows: [] });
  return claims;
}
