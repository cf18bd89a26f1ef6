/** The plain in-memory store: arrays and loops. It is the reference that the other stores are compared with. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Unknown } from '../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { NetworkSheet } from '../../schema/network.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../schema/precedence.ts';
import type { Correction, Source } from '../../schema/source.ts';
import { type Statement, yearsOfPeriod } from '../../schema/statement.ts';
import {
  type Amount,
  factColumns,
  type GraphStore,
  type LeftOut,
  type StatementCount,
  type StatementFilter,
  type StatementRow,
} from '../../schema/store.ts';
import { dimensionOfUnit } from '../../schema/unit.ts';
import { meetsFilter } from './meets-filter.ts';
import { byId, orderOf } from './order.ts';

/** What a graph holds, in any order. */
export interface GraphParts {
  /** The release id; 64 hexadecimal digits. */
  readonly release: string;
  readonly datasets?: readonly string[];
  readonly leftOut?: readonly LeftOut[];
  readonly entities?: readonly Entity[];
  readonly aliases?: readonly Alias[];
  readonly codes?: readonly EntityCode[];
  readonly sources?: readonly Source[];
  readonly precedence?: readonly PrecedenceLine[];
  readonly reasons?: readonly PrecedenceReason[];
  readonly corrections?: readonly Correction[];
  readonly unknowns?: readonly Unknown[];
  readonly extents?: readonly Extent[];
  readonly claims?: readonly Claim[];
  readonly network?: readonly NetworkSheet[];
  readonly statements?: readonly Statement[];
  /** Releases kept beside this one, newest first. */
  readonly older?: readonly GraphParts[];
}

/** A store over arrays. The arrays are copied and put in order; the caller's may be in any. */
export function memoryStore(parts: GraphParts): GraphStore {
  const entities = [...(parts.entities ?? [])].sort(orderOf.entity);
  const aliases = [...(parts.aliases ?? [])].sort(orderOf.alias);
  const codes = [...(parts.codes ?? [])].sort(orderOf.code);
  const sources = [...(parts.sources ?? [])].sort(orderOf.source);
  const precedence = [...(parts.precedence ?? [])].sort(orderOf.precedence);
  const reasons = [...(parts.reasons ?? [])].sort(orderOf.reason);
  const corrections = [...(parts.corrections ?? [])].sort(orderOf.correction);
  const unknowns = [...(parts.unknowns ?? [])].sort(orderOf.unknown);
  const extents = [...(parts.extents ?? [])].sort(orderOf.extent);
  const claims = [...(parts.claims ?? [])].sort(orderOf.claim);
  const network = [...(parts.network ?? [])].sort(orderOf.network);
  const rows = withFacts([...(parts.statements ?? [])].sort(byId));
  const older = parts.older ?? [];
  const rowOfId = new Map(rows.map((row) => [row.id, row]));
  const filtered = (filter: StatementFilter): readonly StatementRow[] =>
    rows.filter((row) => meetsFilter(row, filter));

  return {
    release: {
      id: parts.release,
      counts: {
        entities: entities.length,
        statements: rows.length,
        quarantined: rows.filter((row) => row.quarantine !== null).length,
        sources: sources.length,
      },
      datasets: [...(parts.datasets ?? [])].sort(byCodeUnit),
      leftOut: [...(parts.leftOut ?? [])].sort((a, b) => byCodeUnit(a.dataset, b.dataset)),
    },
    entities: async () => entities,
    aliases: async () => aliases,
    codes: async () => codes,
    sources: async () => sources,
    precedence: async () => precedence,
    precedenceReasons: async () => reasons,
    corrections: async () => corrections,
    unknowns: async () => unknowns,
    extents: async () => extents,
    claims: async () => claims,
    network: async () => network,
    statement: async (id) => rowOfId.get(id),
    statementsAt: async (wanted) =>
      wanted.map((index) => {
        const row = Number.isInteger(index) ? rows[index] : undefined;
        if (row === undefined) throw new RangeError(outsideRelease(index, rows.length));
        return row;
      }),
    statements: async (filter, { first, after = -1 }) =>
      filtered(filter)
        .filter(({ row }) => row > after)
        .slice(0, Math.max(0, first)),
    countStatements: async (filter) => filtered(filter).length,
    async countBy(filter, keys) {
      const counts = new Map<string, { -readonly [Key in keyof StatementCount]: StatementCount[Key] }>();
      for (const row of filtered(filter)) {
        const values = keys.map((key) =>
          key === 'quarantine' ? (row.quarantine?.rule ?? null) : (row[key] ?? null),
        );
        const name = JSON.stringify(values);
        const { from, to } = yearsOfPeriod(row.period);
        const known = counts.get(name) ?? { values, count: 0, yearFrom: from, yearTo: to };
        known.count += 1;
        known.yearFrom = Math.min(known.yearFrom, from);
        known.yearTo = Math.max(known.yearTo, to);
        counts.set(name, known);
      }
      return [...counts.values()];
    },
    slice: async (filter) => filtered(filter),
    amounts: async (filter) => filtered(filter).map(amountOf),
    ids: async ({ first, after = -1 }) =>
      rows.slice(after + 1, after + 1 + Math.max(0, first)).map(({ id }) => id),
    older: async () => older.map(({ release }) => release),
    async openOlder(release) {
      const found = older.find((item) => item.release === release);
      return found === undefined ? undefined : memoryStore(found);
    },
    close: async () => {},
  };
}

/** Statements in the order of ids, each with its row and its fact. */
function withFacts(ordered: readonly Statement[]): readonly StatementRow[] {
  const firstRow = new Map<string, number>();
  const shared = new Set<string>();
  const facts = ordered.map((item) => {
    const dimension = item.unit === null ? null : dimensionOfUnit(item.unit);
    return JSON.stringify([...factColumns.map((column) => item[column]), dimension]);
  });
  for (const [row, fact] of facts.entries()) {
    if (firstRow.has(fact)) shared.add(fact);
    else firstRow.set(fact, row);
  }
  return ordered.map((item, row) => {
    const fact = facts[row] ?? '';
    return { ...item, row, fact: shared.has(fact) ? (firstRow.get(fact) ?? null) : null };
  });
}

function amountOf(statement: StatementRow): Amount {
  const { row, fact, subject, predicate, object, product, stage, period } = statement;
  const { value, low, high, unit, source, edition, read } = statement;
  return {
    row,
    fact,
    subject,
    predicate,
    object,
    product,
    stage,
    period,
    value,
    low,
    high,
    unit,
    source,
    edition,
    read,
  };
}

/** What is said of a row number that the release does not hold. */
export function outsideRelease(row: number, count: number): string {
  return `row ${row} is outside the release, which holds ${count} statements (0 to ${count - 1})`;
}
