/**
 * The store contract: rows by id, by filter and by slice, ordered by id. No search, arithmetic, value sort or
 * path-finding here: those are made in analysis, so that every store gives the same answer.
 */
import type { Claim } from './claim.ts';
import type { Unknown } from './dataset.ts';
import type { Alias, Entity, EntityCode, EntityKind } from './entity.ts';
import type { Extent } from './extent.ts';
import type { LicenceId } from './licence.ts';
import type { NetworkSheet } from './network.ts';
import type { PrecedenceLine, PrecedenceReason } from './precedence.ts';
import type { PredicateId } from './predicate.ts';
import type { Correction, Source } from './source.ts';
import type { Stage } from './stage.ts';
import type { Statement } from './statement.ts';

/**
 * A statement with its place in the release: `row` counts from 0 in the order of ids. `fact` is the lowest of the
 * rows, quarantined ones included, that speak of the same fact; null where no other does.
 */
export type StatementRow = Statement & { readonly row: number; readonly fact: number | null };

/** What a statement says of its fact, and who says so: enough to compare many, without the texts that tell it apart. */
export type Amount = Pick<
  StatementRow,
  | 'row'
  | 'fact'
  | 'subject'
  | 'predicate'
  | 'object'
  | 'product'
  | 'stage'
  | 'period'
  | 'value'
  | 'low'
  | 'high'
  | 'unit'
  | 'source'
  | 'edition'
  | 'read'
>;

export interface Release {
  /** Hash of what the graph holds; 64 hexadecimal digits. */
  readonly id: string;
  readonly counts: {
    readonly entities: number;
    readonly statements: number;
    readonly quarantined: number;
    readonly sources: number;
  };
  /** The data sets that went in, by name, sorted. */
  readonly datasets: readonly string[];
  /** Data sets that were left out for their licences, by name: what they say is missing from every answer. */
  readonly leftOut: readonly LeftOut[];
}

/** A data set that was left out of a release, and the licences that it stands under. */
export interface LeftOut {
  readonly dataset: string;
  readonly title: string;
  readonly licences: readonly LicenceId[];
}

/** Equal in all of these and in the dimension and basis of their units, two statements speak of one fact. */
export const factColumns = ['subject', 'predicate', 'object', 'product', 'stage', 'period'] as const;

/** Every given condition must hold; a list means "one of these". */
export interface StatementFilter {
  readonly subject?: readonly string[];
  readonly predicate?: readonly PredicateId[];
  readonly object?: readonly string[];
  readonly product?: readonly string[];
  readonly stage?: readonly Stage[];
  /** Statements whose period touches this span of years, both ends included. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly source?: readonly string[];
  readonly edition?: readonly string[];
  /** The entity stands as subject, object or product. */
  readonly about?: string;
  /** One of subject, object and product at least is an entity of these kinds. */
  readonly withKinds?: readonly EntityKind[];
  /** None of subject, object and product is an entity of these kinds. */
  readonly withoutKinds?: readonly EntityKind[];
  /** Not these rows. */
  readonly withoutRows?: readonly number[];
  /** Quarantined statements are left out unless this is true. */
  readonly includeQuarantined?: boolean;
  /** Statements of these facts, each named as in `StatementRow`. */
  readonly fact?: readonly number[];
  /**
   * Only statements beside which another of the release speaks of the same fact, whether or not that one meets the
   * other conditions. Whether the two agree is not the store's to say.
   */
  readonly isSharedFact?: boolean;
}

/** What statements may be counted by; `quarantine` is the rule that keeps a statement out, null where none does. */
export const countKeys = [
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'unit',
  'status',
  'missing',
  'source',
  'edition',
  'read',
  'quarantine',
] as const;
export type CountKey = (typeof countKeys)[number];

/** How many statements have the same value under each key. */
export interface StatementCount {
  /** In the order of the keys asked for. */
  readonly values: readonly (string | null)[];
  readonly count: number;
  /** First and last year that their periods touch. */
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface GraphStore {
  readonly release: Release;
  /** Every entity, ordered by id. */
  entities(): Promise<readonly Entity[]>;
  aliases(): Promise<readonly Alias[]>;
  codes(): Promise<readonly EntityCode[]>;
  sources(): Promise<readonly Source[]>;
  precedence(): Promise<readonly PrecedenceLine[]>;
  /** Ordered by rule and predicate, that of the whole rule first. */
  precedenceReasons(): Promise<readonly PrecedenceReason[]>;
  corrections(): Promise<readonly Correction[]>;
  unknowns(): Promise<readonly Unknown[]>;
  /** What the tables cover, ordered by source, edition, predicate, product, period, dimension; none before all. */
  extents(): Promise<readonly Extent[]>;
  /** Published figures as quoted, ordered by id; each with its links in the order of their table. */
  claims(): Promise<readonly Claim[]>;
  /** The network of relations as it was worked out when the graph was built, ordered by id. */
  network(): Promise<readonly NetworkSheet[]>;
  /** The statement of that id, quarantined or not; undefined when the release holds none. */
  statement(id: string): Promise<StatementRow | undefined>;
  /** Statements by their rows, in the order asked for; a row outside the release throws RangeError. */
  statementsAt(rows: readonly number[]): Promise<readonly StatementRow[]>;
  /** One page of a filtered list, ordered by id: at most `first` rows whose row number is above `after`. */
  statements(
    filter: StatementFilter,
    page: { readonly first: number; readonly after?: number },
  ): Promise<readonly StatementRow[]>;
  countStatements(filter: StatementFilter): Promise<number>;
  /** The statements of a filter counted by some keys, in no stated order: which tables there are, without reading them. */
  countBy(filter: StatementFilter, keys: readonly CountKey[]): Promise<readonly StatementCount[]>;
  /** All statements of a filter, ordered by id: what an analysis works on. */
  slice(filter: StatementFilter): Promise<readonly StatementRow[]>;
  /** The same statements as `slice` gives, in the same order: in a third of the time and memory. */
  amounts(filter: StatementFilter): Promise<readonly Amount[]>;
  /** Ids of statements in their order, quarantined ones among them: at most `first` whose row number is above `after`. */
  ids(page: { readonly first: number; readonly after?: number }): Promise<readonly string[]>;
  /** Releases that are kept beside this one, newest first. */
  older(): Promise<readonly string[]>;
  /** The store of one of them, which the caller closes; undefined when it is not kept. */
  openOlder(release: string): Promise<GraphStore | undefined>;
  close(): Promise<void>;
}
