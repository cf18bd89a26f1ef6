/** The plain in-memory store: arrays and loops. It is the reference that the other stores are compared with. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Unknown } from '../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../schema/entity.ts';
import type { PrecedenceLine } from '../../schema/precedence.ts';
import type { Correction, Source } from '../../schema/source.ts';
import { type Statement, yearsOfPeriod } from '../../schema/statement.ts';
import type { GraphStore, StatementFilter, StatementRow } from '../../schema/store.ts';

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
  readonly statements?: readonly Statement[];
}

/** A comparison of records by the given texts and numbers, in turn. */
function inOrderOf<T>(keys: (item: T) => readonly (string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    const left = keys(a);
    const right = keys(b);
    for (const [index, value] of left.entries()) {
      const other = right[index];
      const order =
        typeof value === 'number' && typeof other === 'number'
          ? value - other
          : byCodeUnit(String(value), String(other));
      if (order !== 0) return order;
    }
    return 0;
  };
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
  const entities = [...(parts.entities ?? [])].sort(inOrderOf((item) => [item.id]));
  const aliases = [...(parts.aliases ?? [])].sort(
    inOrderOf((item) => [item.entity, item.language, item.name, item.scope]),
  );
  const codes = [...(parts.codes ?? [])].sort(inOrderOf((item) => [item.entity, item.system, item.code]));
  const sources = [...(parts.sources ?? [])].sort(inOrderOf((item) => [item.id]));
  const precedence = [...(parts.precedence ?? [])].sort(
    inOrderOf((line) => [line.rule, line.predicate, line.object, line.rank, line.source, line.edition]),
  );
  const corrections = [...(parts.corrections ?? [])].sort(
    inOrderOf((item) => [item.source, item.edition, item.locator, item.column]),
  );
  const unknowns = [...(parts.unknowns ?? [])].sort(inOrderOf((item) => [item.id]));
  const rows: readonly StatementRow[] = [...(parts.statements ?? [])]
    .sort(inOrderOf((item) => [item.id]))
    .map((item, row) => ({ ...item, row }));
  const byId = new Map(rows.map((row) => [row.id, row]));
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
    },
    entities: async () => entities,
    aliases: async () => aliases,
    codes: async () => codes,
    sources: async () => sources,
    precedence: async () => precedence,
    corrections: async () => corrections,
    unknowns: async () => unknowns,
    statement: async (id) => byId.get(id),
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
    slice: async (filter) => filtered(filter),
    close: async () => {},
  };
}

/** What is said of a row number that the release does not hold. */
export function outsideRelease(row: number, count: number): string {
  return `row ${row} is outside the release, which holds ${count} statements (0 to ${count - 1})`;
}
