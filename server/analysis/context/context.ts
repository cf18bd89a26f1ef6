/** What every analysis may look up without asking the store: entities, names, sides, precedence, coverage, contents. */
import type { Claim } from '../../../schema/claim.ts';
import type { Unknown } from '../../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../../schema/entity.ts';
import type { Extent } from '../../../schema/extent.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../../schema/precedence.ts';
import type { Correction, Source } from '../../../schema/source.ts';
import type { Release, StatementCount, StatementFilter, StatementRow } from '../../../schema/store.ts';
import type { Slices } from '../analysis.ts';
import { groupBy } from '../group-by.ts';
import { type CapacityCounts, type CapacityCover, capacityCover } from './capacity-cover.ts';
import { type Cover, cover } from './cover.ts';
import { type HarmCover, harmCover } from './harm-cover.ts';
import { type Membership, membership } from './membership.ts';
import { type Precedence, precedence } from './precedence.ts';
import { type Trade, trade } from './trade.ts';

export interface GraphContext {
  readonly release: Release;
  /** By id, in the order of ids. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly codes: ReadonlyMap<string, readonly EntityCode[]>;
  /** By id, in the order of ids. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly corrections: readonly Correction[];
  readonly unknowns: readonly Unknown[];
  /** What the tables cover, in the order of the store. */
  readonly extents: readonly Extent[];
  /** Published figures by id, in the order of ids. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly precedence: Precedence;
  /** Why each rule prefers what it prefers, that of the whole rule first. */
  readonly reasons: ReadonlyMap<string, readonly PrecedenceReason[]>;
  readonly membership: Membership;
  readonly cover: Cover;
  readonly trade: Trade;
  /** Which statements of harms there are. */
  readonly harms: HarmCover;
  /** Which sites have a stated capacity. */
  readonly capacities: CapacityCover;
  /** `contains` statements by subject, ordered by id. */
  readonly contents: ReadonlyMap<string, readonly StatementRow[]>;
  /** `belongsToStage` statements by product, ordered by id. */
  readonly stages: ReadonlyMap<string, readonly StatementRow[]>;
}

/** The slices that the context itself is made from, in the order that `graphContext` takes them. */
export const contextFilters: readonly StatementFilter[] = [
  { predicate: ['memberOf'] },
  { predicate: ['contains'] },
  { predicate: ['tradedAs'] },
  { predicate: ['belongsToStage'] },
];

export interface ContextParts {
  readonly release: Release;
  readonly entities: readonly Entity[];
  readonly aliases: readonly Alias[];
  readonly codes: readonly EntityCode[];
  readonly sources: readonly Source[];
  readonly precedence: readonly PrecedenceLine[];
  readonly reasons: readonly PrecedenceReason[];
  readonly corrections: readonly Correction[];
  readonly unknowns: readonly Unknown[];
  readonly extents: readonly Extent[];
  /** None where no claim is asked about. */
  readonly claims?: readonly Claim[];
  /** Statements of `coverFilter` and `coveredIndicators` counted by `coverKeys`. */
  readonly covered: readonly StatementCount[];
  /** Statements of `tradeFilter` counted by `tradeKeys`. */
  readonly trade: readonly StatementCount[];
  /** The same statements counted by `pairKeys`. */
  readonly pairs: readonly StatementCount[];
  /** Statements of `harmFilters` counted by `harmKeys`; none where no harm is asked about. */
  readonly harms?: readonly StatementCount[];
  /** What `readCapacityCounts` reads; none where no capacity is asked about. */
  readonly capacities?: CapacityCounts;
  /** The slices of `contextFilters`, in that order. */
  readonly slices: Slices;
}

export function graphContext(parts: ContextParts): GraphContext {
  const [members = [], contents = [], codes = [], stages = []] = parts.slices;
  const bySubject = (rows: readonly StatementRow[]): Map<string, StatementRow[]> =>
    groupBy(
      rows.filter((row) => row.quarantine === null),
      (row) => row.subject,
    );
  return {
    release: parts.release,
    entities: new Map(parts.entities.map((entity) => [entity.id, entity])),
    aliases: groupBy(parts.aliases, (alias) => alias.entity),
    codes: groupBy(parts.codes, (code) => code.entity),
    sources: new Map(parts.sources.map((source) => [source.id, source])),
    corrections: parts.corrections,
    unknowns: parts.unknowns,
    extents: parts.extents,
    claims: new Map((parts.claims ?? []).map((claim) => [claim.id, claim])),
    precedence: precedence(parts.precedence, parts.sources),
    reasons: groupBy(parts.reasons, ({ rule }) => rule),
    membership: membership(members),
    cover: cover(parts.covered),
    trade: trade({ counts: parts.trade, pairs: parts.pairs, codes, extents: parts.extents }),
    harms: harmCover(parts.harms ?? []),
    capacities: capacityCover(parts.capacities ?? { capacities: [], members: [], owners: [], places: [] }),
    contents: bySubject(contents),
    stages: bySubject(stages),
  };
}
