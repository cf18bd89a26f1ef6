/**
 * The store contract: rows by id, by filter and by slice, ordered by id. No search, arithmetic, value sort or
 * path-finding here: those are made in analysis, so that every store gives the same answer.
 */
import type { Unknown } from './dataset.ts';
import type { Alias, Entity, EntityCode } from './entity.ts';
import type { Extent } from './extent.ts';
import type { PrecedenceLine } from './precedence.ts';
import type { PredicateId } from './predicate.ts';
import type { Correction, Source } from './source.ts';
import type { Stage } from './stage.ts';
import type { Statement } from './statement.ts';

/** A statement with its place in the release: `row` counts from 0 in the order of ids. */
export type StatementRow = Statement & { readonly row: number };

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
}

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
  /** Quarantined statements are left out unless this is true. */
  readonly includeQuarantined?: boolean;
}

export interface GraphStore {
  readonly release: Release;
  /** Every entity, ordered by id. */
  entities(): Promise<readonly Entity[]>;
  aliases(): Promise<readonly Alias[]>;
  codes(): Promise<readonly EntityCode[]>;
  sources(): Promise<readonly Source[]>;
  precedence(): Promise<readonly PrecedenceLine[]>;
  corrections(): Promise<readonly Correction[]>;
  unknowns(): Promise<readonly Unknown[]>;
  /** What the tables cover, ordered by source, edition, predicate, product, period, dimension; none before all. */
  extents(): Promise<readonly Extent[]>;
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
  /** All statements of a filter, ordered by id: what an analysis works on. */
  slice(filter: StatementFilter): Promise<readonly StatementRow[]>;
  close(): Promise<void>;
}
