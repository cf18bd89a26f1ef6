/** The plain in-memory store: arrays and loops. It is the reference that the other stores are compared with. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Unknown } from '../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { PrecedenceLine } from '../../schema/precedence.ts';
import type { Correction, Source } from '../../schema/source.ts';
import { type Statement, yearsOfPeriod } from '../../schema/statement.ts';
import { factColumns, type GraphStore, type StatementFilter, type StatementRow } from '../../schema/store.ts';
import { byId, orderOf } from './order.ts';

/** What a graph holds, in any order. */
export interface GraphParts {
  /** The release id; 64 hexadecimal digits. */
  readonly release: string;
  readonly datasets?: readonly string[];
  readonly entities?: readonly Entity[];
  readonly aliases?: readonly Alias[];
  readonly codes?: readonly EntityCode[];
  readonly sources?: readonly Source[];
  readonly precedence?: readonly PrecedenceLine[];
  readonly corrections?: readonly Correction[];
  readonly unknowns?: readonly Unknown[];
  readonly extents?: readonly Extent[];
  readonly statements?: readonly Statement[];
}

/** Whether a statement meets every condition of a filter. */
export function meetsFilter(row: Statement, filter: StatementFilter): boolean {
  const oneOf = (list: readonly string[] | undefined, value: string | null): boolean =>
    list === undefined || (value !== null && list.includes(value));
  if (filter.includeQuarantined !== true && row.quarantine !== null) return false;
  if (!oneOf(filter.subject, row.subject) || !oneOf(filter.predicate, row.predicate)) return false;
  if (!oneOf(filter.object, row.object) || !oneOf(filter.product, row.product)) return false;
  if (!oneOf(filter.stage, row.stage)) return false;
  if (!oneOf(filter.source, row.source) || !oneOf(filter.edition, row.edition)) return false;
  if (filter.about !== undefined && ![row.subject, row.object, row.product].includes(filter.about)) {
    return false;
  }
  if (filter.years !== undefined) {
    const { from, to } = yearsOfPeriod(row.period);
    if (to < filter.years.from || from > filter.years.to) return false;
  }
  return true;
}

/** A store over arrays. The arrays are copied and put in order; the caller's may be in any. */
export function memoryStore(parts: GraphParts): GraphStore {
  const entities = [...(parts.entities ?? [])].sort(orderOf.entity);
  const aliases = [...(parts.aliases ?? [])].sort(orderOf.alias);
  const codes = [...(parts.codes ?? [])].sort(orderOf.code);
  const sources = [...(parts.sources ?? [])].sort(orderOf.source);
  const precedence = [...(parts.precedence ?? [])].sort(orderOf.precedence);
  const corrections = [...(parts.corrections ?? [])].sort(orderOf.correction);
  const unknowns = [...(parts.unknowns ?? [])].sort(orderOf.unknown);
  const extents = [...(parts.extents ?? [])].sort(orderOf.extent);
  const rows: readonly StatementRow[] = [...(parts.statements ?? [])]
    .sort(byId)
    .map((item, row) => ({ ...item, row }));
  const rowOfId = new Map(rows.map((row) => [row.id, row]));
  const filtered = (filter: StatementFilter): readonly StatementRow[] => {
    const found = rows.filter((row) => meetsFilter(row, filter));
    return filter.isSharedFact === true ? sharedFacts(found) : found;
  };

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
    },
    entities: async () => entities,
    aliases: async () => aliases,
    codes: async () => codes,
    sources: async () => sources,
    precedence: async () => precedence,
    corrections: async () => corrections,
    unknowns: async () => unknowns,
    extents: async () => extents,
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
      const counts = new Map<string, { readonly values: readonly (string | null)[]; count: number }>();
      for (const row of filtered(filter)) {
        const values = keys.map((key) =>
          key === 'quarantine' ? (row.quarantine?.rule ?? null) : (row[key] ?? null),
        );
        const name = JSON.stringify(values);
        const known = counts.get(name);
        if (known === undefined) counts.set(name, { values, count: 1 });
        else known.count += 1;
      }
      return [...counts.values()];
    },
    slice: async (filter) => filtered(filter),
    close: async () => {},
  };
}

/** The rows of facts of which more than one row speaks. */
function sharedFacts(rows: readonly StatementRow[]): readonly StatementRow[] {
  const factOf = (row: StatementRow): string => JSON.stringify(factColumns.map((column) => row[column]));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(factOf(row), (counts.get(factOf(row)) ?? 0) + 1);
  return rows.filter((row) => (counts.get(factOf(row)) ?? 0) > 1);
}

/** What is said of a row number that the release does not hold. */
export function outsideRelease(row: number, count: number): string {
  return `row ${row} is outside the release, which holds ${count} statements (0 to ${count - 1})`;
}
