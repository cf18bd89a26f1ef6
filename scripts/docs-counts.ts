/** How many statements each edition of a source gives, of whom and over which years: counted in the data sets. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export interface EditionCount {
  readonly source: string;
  readonly edition: string;
  readonly statements: number;
  readonly quarantined: number;
  readonly economies: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

const columns = 'source, edition, subject, period, quarantine_rule';
const listed = (paths: readonly string[]): string =>
  `[${paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ')}]`;

/** Every table of statements under `datasets/`, in one query; by source and edition. */
export async function editionCounts(root: string): Promise<readonly EditionCount[]> {
  const folder = join(root, 'datasets');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const tables = files.filter((path) => /[/\\.]statements\.csv$/.test(path)).sort();
  const parquet = files.filter((path) => path.endsWith('.statements.parquet')).sort();
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const parts = [
      ...(tables.length === 0
        ? []
        : [
            `SELECT ${columns} FROM read_csv(${listed(tables)}, all_varchar = true, header = true, union_by_name = true)`,
          ]),
      ...(parquet.length === 0
        ? []
        : [`SELECT ${columns} FROM read_parquet(${listed(parquet)}, union_by_name = true)`]),
    ];
    const found = await connection.runAndReadAll(`
      SELECT source, edition, count(*)::INTEGER AS statements, count(nullif(quarantine_rule, ''))::INTEGER AS quarantined,
        (count(DISTINCT subject) FILTER (subject LIKE 'economy:%'))::INTEGER AS economies,
        min(left(period, 4))::INTEGER AS "yearFrom",
        max(CASE WHEN period LIKE '%/%' THEN right(period, 4) ELSE left(period, 4) END)::INTEGER AS "yearTo"
      FROM (${parts.join(' UNION ALL ')}) GROUP BY source, edition ORDER BY source, edition`);
    return found.getRowObjectsJS() as unknown as readonly EditionCount[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
