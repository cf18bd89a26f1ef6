/** Who has which part of the capacity of one site, or of several that are counted together. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert } from '../../../schema/unit.ts';
import type { SourceEdition } from '../context/precedence.ts';
import { rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { ClaimKind } from './answer.ts';
import { type LastClaim, lastDigit, lastOwners, type Stake } from './last-owners.ts';
import { ofNearestYear, type StatedOwners, statedOwners } from './stated-owners.ts';

/** A part of a capacity. Claims on one capacity add up to 1. */
export interface Claim {
  readonly kind: ClaimKind;
  /** By id; none where nobody is named. */
  readonly holders: readonly string[];
  /** From 0 to 1. */
  readonly part: number;
  /** Of `part`, what is held through other companies. */
  readonly throughOthers: number;
  readonly rows: readonly number[];
  readonly assumptions: readonly string[];
}

/** Stated shares of one thing that cannot all be true. */
export interface Contradiction {
  readonly owned: string;
  readonly owners: readonly string[];
  readonly sum: number;
  readonly rows: readonly number[];
}

/** Names of the assumptions that a claim may rest on. */
export const otherYear = 'owners-of-another-year';
export const scaled = 'shares-scaled-to-the-whole';

/** Stated shares are rounded: what exceeds the whole by no more is scaled to it, and counted as an assumption. */
const rounding = 0.01;

/** What is said of the owners of one thing. */
interface Holding {
  readonly stakes: readonly Stake[];
  /** Named without a share; `rows` name them. */
  readonly withoutShare: { readonly owners: readonly string[]; readonly rows: readonly number[] };
  readonly contradiction: Contradiction | null;
  readonly assumptions: readonly string[];
}

const noHolding: Holding = {
  stakes: [],
  withoutShare: { owners: [], rows: [] },
  contradiction: null,
  assumptions: [],
};

export interface Owning {
  /** Claims on a site in a year, by the owners that `source` states, or another source where it states none. */
  claimsOn(site: string, year: number, source: string): readonly Claim[];
  /** The part of a site that somebody holds in a year, itself or through companies, before its own owners. */
  heldBy(owner: string, site: string, year: number, source: string): Omit<LastClaim, 'holders' | 'isRing'>;
  /** Contradictions that were met, by what is owned. */
  readonly contradictions: ReadonlyMap<string, Contradiction>;
}

const rowNumbers = (rows: readonly StatementRow[]): readonly number[] => rowsOf(rows.map(({ row }) => row));

/**
 * @param rows every `owns` statement that may matter, those that are kept out of answers among them
 * @param prefer orders sources and editions that state owners, the preferred first
 */
export function owning(
  rows: readonly StatementRow[],
  prefer: (a: SourceEdition, b: SourceEdition) => number,
): Owning {
  const byOwned = groupBy(rows, ({ object }) => object ?? '');
  const contradictions = new Map<string, Contradiction>();
  const known = new Map<string, Holding>();
  const holdingIn = (owned: string, year: number, source: string | null): Holding => {
    const key = `${owned} ${year} ${source ?? ''}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const made = holdingOf(owned, ofOneSource(byOwned.get(owned) ?? [], { year, source, prefer }), year);
    if (made.contradiction !== null) contradictions.set(owned, made.contradiction);
    known.set(key, made);
    return made;
  };
  const chains = new Map<string, readonly LastClaim[]>();
  const chainOf = (owner: string, year: number, isEnd: (entity: string) => boolean): readonly LastClaim[] =>
    lastOwners([owner], (entity) => (isEnd(entity) ? [] : holdingIn(entity, year, null).stakes)).get(owner) ??
    [];
  const lastOf = (owner: string, year: number): readonly LastClaim[] => {
    const key = `${owner} ${year}`;
    const held = chains.get(key) ?? chainOf(owner, year, () => false);
    chains.set(key, held);
    return held;
  };
  return {
    contradictions,
    claimsOn(site, year, source) {
      const holding = holdingIn(site, year, source);
      return claimsOf(holding, (owner) => lastOf(owner, year));
    },
    heldBy(owner, site, year, source) {
      const { stakes } = holdingIn(site, year, source);
      const found = stakes.flatMap((stake) =>
        chainOf(stake.owner, year, (entity) => entity === owner)
          .filter(({ holders, isRing }) => !isRing && holders[0] === owner)
          .map((claim) => ({ part: stake.part * claim.part, rows: rowsOf(stake.rows, claim.rows) })),
      );
      return {
        part: found.reduce((sum, { part }) => sum + part, 0),
        rows: rowsOf(...found.map((one) => one.rows), []),
      };
    },
  };
}

/** Statements of one source and edition, of its nearest year: sources that differ are never added. */
function ofOneSource(
  said: readonly StatementRow[],
  {
    year,
    source,
    prefer,
  }: {
    readonly year: number;
    /** That of the capacity, before any other; null where a company is owned. */
    readonly source: string | null;
    readonly prefer: (a: SourceEdition, b: SourceEdition) => number;
  },
): readonly StatementRow[] {
  const own = said.filter((row) => row.source === source);
  const [first, ...others] = own.length > 0 ? own : said;
  if (first === undefined) return [];
  const best = others.reduce((held, row) => (prefer(row, held) < 0 ? row : held), first);
  return ofNearestYear(
    said.filter((row) => row.source === best.source && row.edition === best.edition),
    year,
  );
}

function contradictionOf(owned: string, rows: readonly StatementRow[], stated: StatedOwners) {
  const sum = rows
    .filter(
      (row, at) =>
        // A share that is printed in several rows is one.
        rows.findIndex((other) => other.subject === row.subject && other.value === row.value) === at,
    )
    .reduce((all, { value, unit }) => all + (unit === null ? 0 : convert(value ?? 0, unit, 'fraction')), 0);
  return {
    owned,
    owners: stated.owners.map(({ owner }) => owner).sort(byCodeUnit),
    sum,
    rows: rowNumbers(rows),
  } satisfies Contradiction;
}

function holdingOf(owned: string, all: readonly StatementRow[], year: number): Holding {
  if (all.length === 0) return noHolding;
  const whole = statedOwners(all, year);
  if (whole.sum > 1 + rounding || whole.severalShares.length > 0) {
    return { ...noHolding, contradiction: contradictionOf(owned, all, whole) };
  }
  const usable = all.filter(({ quarantine }) => quarantine === null);
  const stated = statedOwners(usable, year);
  const isScaled = stated.sum > 1 + lastDigit;
  const nameless = stated.owners.filter(({ part }) => part === null);
  return {
    stakes: stated.owners.flatMap(({ owner, part, rows }) =>
      part === null || part === 0
        ? []
        : [{ owner, part: isScaled ? part / stated.sum : part, rows: rowNumbers(rows) }],
    ),
    withoutShare: {
      owners: nameless.map(({ owner }) => owner).sort(byCodeUnit),
      rows: rowNumbers(nameless.flatMap(({ rows }) => rows)),
    },
    contradiction: null,
    assumptions: [...(stated.isOtherYear ? [otherYear] : []), ...(isScaled ? [scaled] : [])],
  };
}

function claimsOf(
  { stakes, withoutShare, contradiction, assumptions }: Holding,
  lastOf: (owner: string) => readonly LastClaim[],
): readonly Claim[] {
  if (contradiction !== null) {
    const { owners: holders, rows } = contradiction;
    return [{ kind: 'contradicted', holders, part: 1, throughOthers: 0, rows, assumptions: [] }];
  }
  const ends = stakes.flatMap((stake) =>
    lastOf(stake.owner).map((end): Claim => {
      const part = stake.part * end.part;
      const isDirect = !end.isRing && end.holders[0] === stake.owner;
      return {
        kind: end.isRing ? 'ring' : 'owner',
        holders: end.holders,
        part,
        throughOthers: isDirect ? 0 : part,
        rows: rowsOf(stake.rows, end.rows),
        assumptions,
      };
    }),
  );
  const left = 1 - stakes.reduce((sum, { part }) => sum + part, 0);
  const rest: Claim[] =
    left <= lastDigit
      ? []
      : [
          {
            kind: withoutShare.owners.length > 0 ? 'split-unknown' : 'not-named',
            holders: withoutShare.owners,
            part: left,
            throughOthers: 0,
            rows: rowsOf(withoutShare.rows, ...stakes.map((stake) => stake.rows)),
            assumptions: [],
          },
        ];
  return merged([...ends, ...rest]);
}

const keyOf = ({ kind, holders }: Claim): string => `${kind} ${holders.join(' ')}`;

/** Claims of the same holders as one. */
export function merged(claims: readonly Claim[]): readonly Claim[] {
  return [...groupBy(claims, keyOf).values()].flatMap((own): readonly Claim[] => {
    const [first] = own;
    if (first === undefined || own.length === 1) return own;
    return [
      {
        ...first,
        part: own.reduce((sum, { part }) => sum + part, 0),
        throughOthers: own.reduce((sum, { throughOthers }) => sum + throughOthers, 0),
        rows: rowsOf(...own.map(({ rows }) => rows)),
        assumptions: [...new Set(own.flatMap((claim) => claim.assumptions))],
      },
    ];
  });
}

/**
 * Claims on what several sites are stated to have together. Whoever has a part of each of them has at least the least
 * of these of the whole, however it is divided among the sites; how the rest is split is not known.
 */
export function jointClaims(ofSites: readonly (readonly Claim[])[]): readonly Claim[] {
  const [first = [], ...others] = ofSites;
  const certain = first.flatMap((claim): readonly Claim[] => {
    const same = others.map((claims) => claims.find((other) => keyOf(other) === keyOf(claim)));
    const all = [claim, ...same.flatMap((one) => one ?? [])];
    if (all.length < ofSites.length) return [];
    return [
      {
        ...claim,
        part: Math.min(...all.map(({ part }) => part)),
        throughOthers: Math.min(...all.map(({ throughOthers }) => throughOthers)),
        rows: rowsOf(...all.map(({ rows }) => rows)),
        assumptions: [...new Set(all.flatMap(({ assumptions }) => assumptions))],
      },
    ];
  });
  const left = 1 - certain.reduce((sum, { part }) => sum + part, 0);
  if (left <= lastDigit) return certain;
  const every = ofSites.flat();
  const holders = [...new Set(every.flatMap((claim) => claim.holders))].sort(byCodeUnit);
  const rest: Claim = {
    kind: holders.length > 0 ? 'split-unknown' : 'not-named',
    holders,
    part: left,
    throughOthers: 0,
    rows: rowsOf(...every.map(({ rows }) => rows), []),
    assumptions: [],
  };
  return merged([...certain, rest]);
}
