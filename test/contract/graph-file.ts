/** Writes a small graph as the file and pointer that the embedded store opens, straight from the table layout. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import {
  createTableSql,
  currentPointerName,
  type GraphTable,
  graphFileName,
  graphLayoutVersion,
  graphTables,
} from '../../schema/graph-tables.ts';
import { yearsOfPeriod } from '../../schema/statement.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Rows of every table, in an order that is not the order of ids: the store must put them in order itself. */
async function tablesOf(parts: GraphParts): Promise<Readonly<Record<GraphTable, readonly Row[]>>> {
  const store = memoryStore(parts);
  const statements = await store.slice({ includeQuarantined: true });
  return {
    entity: (parts.entities ?? []).map((entity) => ({
      id: entity.id,
      kind: entity.id.split(':')[0] ?? '',
      name_en: entity.name.en,
      name_fr: entity.name.fr,
      name_es: entity.name.es,
      latitude: entity.latitude,
      longitude: entity.longitude,
      part_of: entity.partOf,
      owner_source: entity.ownedBy?.source ?? null,
      owner_edition: entity.ownedBy?.edition ?? null,
      replaced_by: entity.replacedBy,
    })),
    alias: (parts.aliases ?? []).map((alias) => ({ ...alias })),
    code: (parts.codes ?? []).map((code) => ({ ...code })),
    source: (parts.sources ?? []).map((source) => ({ id: source.id, manifest: JSON.stringify(source) })),
    precedence: (parts.precedence ?? []).map((line) => ({ ...line })),
    precedence_reason: (parts.reasons ?? []).map(({ text, ...rest }) => ({
      ...rest,
      text_en: text.en,
      text_fr: text.fr,
      text_es: text.es,
    })),
    correction: (parts.corrections ?? []).map((item) => ({ ...item })),
    unknown: (parts.unknowns ?? []).map(({ text, ...rest }) => ({
      ...rest,
      text_en: text.en,
      text_fr: text.fr,
      text_es: text.es,
    })),
    extent: (parts.extents ?? []).map(({ text, ...rest }) => ({
      ...rest,
      text_en: text.en,
      text_fr: text.fr,
      text_es: text.es,
    })),
    network: (parts.network ?? []).map((sheet) => ({ id: sheet.id, sheet: JSON.stringify(sheet) })),
    statement: [...statements].reverse().map(({ quarantine, ...row }) => ({
      ...row,
      year_from: yearsOfPeriod(row.period).from,
      year_to: yearsOfPeriod(row.period).to,
      quarantine_rule: quarantine?.rule ?? null,
      quarantine_reason: quarantine?.reason ?? null,
    })),
    meta: [
      { key: 'claims', value: JSON.stringify(parts.claims ?? []) },
      { key: 'layout', value: String(graphLayoutVersion) },
      { key: 'release', value: parts.release },
      { key: 'datasets', value: JSON.stringify([...(parts.datasets ?? [])].sort()) },
      {
        key: 'leftOut',
        value: JSON.stringify([...(parts.leftOut ?? [])].sort((a, b) => (a.dataset < b.dataset ? -1 : 1))),
      },
    ],
  };
}

/** Statements of SQL run on the finished file, to make it another one than ours. */
export interface GraphFileChange {
  readonly sql?: readonly string[];
}

/** Writes the file of a graph into the folder; the pointer is left as it is. */
export async function writeGraphFile(
  folder: string,
  parts: GraphParts,
  change: GraphFileChange = {},
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, graphFileName(parts.release));
  await rm(path, { force: true });
  const instance = await DuckDBInstance.create(path, { threads: '1' });
  const connection = await instance.connect();
  for (const [table, rows] of Object.entries(await tablesOf(parts)) as [GraphTable, readonly Row[]][]) {
    await connection.run(createTableSql(table));
    const columns = Object.keys(graphTables[table]);
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    for (const row of rows) {
      await connection.run(
        `INSERT INTO "${table}" VALUES (${places})`,
        columns.map((column): DuckDBValue => row[column] ?? null),
      );
    }
  }
  for (const sql of change.sql ?? []) await connection.run(sql);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
  return path;
}

/** Renames the pointer into place, as a build does. */
export async function pointAt(folder: string, release: string): Promise<void> {
  const next = join(folder, `${currentPointerName}.next`);
  await writeFile(next, `${JSON.stringify({ release })}\n`);
  await rename(next, join(folder, currentPointerName));
}

/** Writes the graph and points at it. */
export async function writeGraph(folder: string, parts: GraphParts): Promise<void> {
  await writeGraphFile(folder, parts);
  await pointAt(folder, parts.release);
}
