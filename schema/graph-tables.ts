/**
 * The graph file: one DuckDB file a release, and the pointer that says which is current. Written by `ingest`,
 * read by `server`; this is the only place that names its tables and columns.
 */
import { z } from 'zod';

/** Raised whenever a table or column changes: a reader refuses a file of another layout. */
export const graphLayoutVersion = 5;

/** Columns of each table with their SQL type, in the order of the table. Rows stand in the stated order. */
export const graphTables = {
  /** Ordered by id. `kind` is the prefix's kind, so that it can be counted without parsing. */
  entity: {
    id: 'VARCHAR NOT NULL',
    kind: 'VARCHAR NOT NULL',
    name_en: 'VARCHAR NOT NULL',
    name_fr: 'VARCHAR NOT NULL',
    name_es: 'VARCHAR NOT NULL',
    latitude: 'DOUBLE',
    longitude: 'DOUBLE',
    part_of: 'VARCHAR',
    owner_source: 'VARCHAR',
    owner_edition: 'VARCHAR',
    replaced_by: 'VARCHAR',
  },
  /** Ordered by entity, language, name, scope. */
  alias: {
    entity: 'VARCHAR NOT NULL',
    name: 'VARCHAR NOT NULL',
    language: 'VARCHAR NOT NULL',
    scope: 'VARCHAR NOT NULL',
  },
  /** Ordered by entity, system, code. */
  code: { entity: 'VARCHAR NOT NULL', system: 'VARCHAR NOT NULL', code: 'VARCHAR NOT NULL' },
  /** Ordered by id. `manifest` is the whole Source of schema/source.ts as JSON. */
  source: { id: 'VARCHAR NOT NULL', manifest: 'VARCHAR NOT NULL' },
  /** Ordered by rule, predicate, object, rank, source, edition. */
  precedence: {
    rule: 'VARCHAR NOT NULL',
    predicate: 'VARCHAR NOT NULL',
    object: 'VARCHAR NOT NULL',
    rank: 'INTEGER NOT NULL',
    source: 'VARCHAR NOT NULL',
    edition: 'VARCHAR NOT NULL',
  },
  /** Ordered by rule, predicate. Why a rule prefers what it prefers; of the whole rule where there is no predicate. */
  precedence_reason: {
    rule: 'VARCHAR NOT NULL',
    predicate: 'VARCHAR',
    text_en: 'VARCHAR NOT NULL',
    text_fr: 'VARCHAR NOT NULL',
    text_es: 'VARCHAR NOT NULL',
  },
  /** Ordered by source, edition, locator, column. */
  correction: {
    source: 'VARCHAR NOT NULL',
    edition: 'VARCHAR NOT NULL',
    locator: 'VARCHAR NOT NULL',
    column: 'VARCHAR NOT NULL',
    found: 'VARCHAR NOT NULL',
    corrected: 'VARCHAR NOT NULL',
    reason: 'VARCHAR NOT NULL',
  },
  /** Ordered by id. What is known to be unknown, in words. */
  unknown: {
    id: 'VARCHAR NOT NULL',
    kind: 'VARCHAR NOT NULL',
    stage: 'VARCHAR',
    entity: 'VARCHAR',
    text_en: 'VARCHAR NOT NULL',
    text_fr: 'VARCHAR NOT NULL',
    text_es: 'VARCHAR NOT NULL',
  },
  /** Ordered by source, edition, predicate, product, period, dimension. What a table of trade covers. */
  extent: {
    source: 'VARCHAR NOT NULL',
    edition: 'VARCHAR NOT NULL',
    predicate: 'VARCHAR NOT NULL',
    product: 'VARCHAR',
    period: 'VARCHAR NOT NULL',
    dimension: 'VARCHAR',
    extent: 'VARCHAR NOT NULL',
    share: 'DOUBLE',
    text_en: 'VARCHAR NOT NULL',
    text_fr: 'VARCHAR NOT NULL',
    text_es: 'VARCHAR NOT NULL',
  },
  /** Ordered by id. `sheet` is a NetworkSheet of schema/network.ts as JSON. */
  network: { id: 'VARCHAR NOT NULL', sheet: 'VARCHAR NOT NULL' },
  /**
   * `row` counts in the order of ids (0, 1, 2 …). Rows lie as in the tables that they come from, so that those
   * asked for together lie together; no reader relies on where they lie. Years are the first and last of `period`.
   * `fact` is the `fact` of StatementRow: grouping the texts of a million rows at every question takes seconds.
   */
  statement: {
    row: 'INTEGER NOT NULL',
    fact: 'INTEGER',
    id: 'VARCHAR NOT NULL',
    subject: 'VARCHAR NOT NULL',
    predicate: 'VARCHAR NOT NULL',
    object: 'VARCHAR',
    product: 'VARCHAR',
    stage: 'VARCHAR',
    period: 'VARCHAR NOT NULL',
    year_from: 'INTEGER NOT NULL',
    year_to: 'INTEGER NOT NULL',
    value: 'DOUBLE',
    low: 'DOUBLE',
    high: 'DOUBLE',
    unit: 'VARCHAR',
    status: 'VARCHAR NOT NULL',
    missing: 'VARCHAR',
    source: 'VARCHAR NOT NULL',
    edition: 'VARCHAR NOT NULL',
    locator: 'VARCHAR NOT NULL',
    read: 'VARCHAR NOT NULL',
    note: 'VARCHAR',
    quarantine_rule: 'VARCHAR',
    quarantine_reason: 'VARCHAR',
  },
  /**
   * Ordered by key: `layout` (graphLayoutVersion), `release` (release id), `datasets` (JSON array of the names
   * that went in, sorted), where data sets were left out for their licences `leftOut` (JSON array of
   * schema/store.ts, LeftOut, by name) and, where there are claims, `claims` (JSON array of schema/claim.ts by id).
   */
  meta: { key: 'VARCHAR NOT NULL', value: 'VARCHAR NOT NULL' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type GraphTable = keyof typeof graphTables;

/**
 * How columns of `statement` are packed, said beforehand: to try every way takes a quarter of the time of writing.
 * Ids and locators differ from row to row; the others have few values.
 */
const packing: ReadonlyMap<string, 'fsst' | 'dictionary'> = new Map([
  ['id', 'fsst'],
  ['subject', 'dictionary'],
  ['predicate', 'dictionary'],
  ['object', 'dictionary'],
  ['product', 'dictionary'],
  ['stage', 'dictionary'],
  ['period', 'dictionary'],
  ['unit', 'dictionary'],
  ['status', 'dictionary'],
  ['missing', 'dictionary'],
  ['source', 'dictionary'],
  ['edition', 'dictionary'],
  ['locator', 'fsst'],
  ['read', 'dictionary'],
]);

/** `CREATE TABLE` of one table; every name is quoted, since `column` and `row` are words of SQL. */
export function createTableSql(table: GraphTable): string {
  const columns = Object.entries(graphTables[table]).map(([name, type]) => {
    const packed = table === 'statement' ? packing.get(name) : undefined;
    return `"${name}" ${type}${packed === undefined ? '' : ` USING COMPRESSION ${packed}`}`;
  });
  return `CREATE TABLE "${table}" (${columns.join(', ')})`;
}

/** The file of a release, inside the graph folder. */
export function graphFileName(release: string): string {
  return `${release}.duckdb`;
}

/** Name of the pointer file inside the graph folder. */
export const currentPointerName = 'current.json';

/** `graph/current.json`: which release is current, renamed into place when its file is complete. */
export const CurrentPointerSchema = z.looseObject({
  release: z.string().regex(/^[0-9a-f]{64}$/),
});
export type CurrentPointer = z.infer<typeof CurrentPointerSchema>;
