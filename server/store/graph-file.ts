/** Opens the DuckDB file of a release, read-only and with pinned options, and checks that it is one of ours. */
import { existsSync } from 'node:fs';
import { DuckDBInstance, type DuckDBResult, DuckDBVarCharVector } from '@duckdb/node-api';
import { z } from 'zod';
import type { Claim } from '../../schema/claim.ts';
import { graphLayoutVersion, graphTables } from '../../schema/graph-tables.ts';
import { LicenceIdSchema } from '../../schema/licence.ts';
import type { Release } from '../../schema/store.ts';
import { UnreadableGraphError } from './unreadable.ts';

/** What a query may take as a value. */
export type SqlValue = string | number;

/**
 * A result by column. Texts are strings, INTEGER and DOUBLE are numbers; a BIGINT would be a bigint, and no
 * query here asks for one.
 */
export interface Columns {
  readonly names: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

function rowsOf({ names, values }: Columns): readonly unknown[] {
  const count = values[0]?.length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(names.map((name, column) => [name, values[column]?.[row]])),
  );
}

/** What a graph was built from. */
type WhatWentIn = Pick<Release, 'datasets' | 'leftOut'> & { readonly claims: readonly Claim[] };

export interface GraphFile extends WhatWentIn {
  /** The rows of a query, by column name. The caller names the type: columns were compared when opening. */
  read<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The columns of a query: many rows come ten times as fast so. */
  readColumns(sql: string, values?: readonly SqlValue[]): Promise<Columns>;
  /** Waits for queries that are running, then lets go of the file. */
  close(): Promise<void>;
}

/** A column with more texts than this tells its rows apart: there is nothing to share. */
const sharedTexts = 5000;

/**
 * The columns of a result, a chunk at a time. A text that stands in many rows is held once: of a hundred thousand
 * statements, that is the difference between a tenth and the whole of the server's memory.
 */
async function columnsOf(result: DuckDBResult): Promise<Columns> {
  const names = result.columnNames();
  const values: unknown[][] = names.map(() => []);
  const texts = values.map(() => new Map<string, string>());
  for (;;) {
    const chunk = await result.fetchChunk();
    // Each look at it asks DuckDB.
    const rows = chunk?.rowCount ?? 0;
    if (chunk === null || rows === 0) return { names, values };
    for (const [place, column] of values.entries()) {
      const vector = chunk.getColumnVector(place);
      if (vector instanceof DuckDBVarCharVector) {
        addTexts(vector, rows, column as (string | null)[], texts[place] as Map<string, string>);
        continue;
      }
      for (let row = 0; row < rows; row += 1) column.push(vector.getItem(row));
    }
  }
}

function addTexts(
  vector: DuckDBVarCharVector,
  rows: number,
  column: (string | null)[],
  held: Map<string, string>,
): void {
  for (let row = 0; row < rows; row += 1) {
    const item = vector.getItem(row);
    if (item === null || held.size > sharedTexts) {
      column.push(item);
      continue;
    }
    const known = held.get(item);
    if (known === undefined) held.set(item, item);
    column.push(known ?? item);
  }
}

/**
 * Options that make every machine alike. Extensions are neither fetched nor loaded, nothing but the file is
 * touched, nothing is spilled to disk, and no query can change that. The order matters: without external
 * access no folder can be set, and a locked configuration takes nothing more.
 */
const options: Readonly<Record<string, string>> = {
  access_mode: 'READ_ONLY',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  // Counts about two thirds of the real memory; the budget of the whole server is 512 MB.
  memory_limit: '160MB',
  threads: '2',
  temp_directory: '',
  enable_external_access: 'false',
  lock_configuration: 'true',
};

const DatasetsSchema = z.array(z.string());
const LeftOutSchema = z.array(
  z.strictObject({ dataset: z.string(), title: z.string(), licences: z.array(LicenceIdSchema) }),
);

/**
 * @param release the release that the file must hold
 * @throws UnreadableGraphError when the file is missing, damaged, of another layout or of another release
 */
export async function openGraphFile(path: string, release: string): Promise<GraphFile> {
  if (!existsSync(path)) throw new UnreadableGraphError(`The graph file ${path} is missing`);
  const instance = await DuckDBInstance.create(path, { ...options }).catch((cause: unknown) => {
    throw new UnreadableGraphError(`The graph file ${path} cannot be opened (${firstLine(cause)})`, {
      cause,
    });
  });
  const connection = await instance.connect();
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  const readColumns = async (sql: string, values: readonly SqlValue[] = []): Promise<Columns> => {
    if (isClosed) throw new Error(`the graph file ${path} is closed`);
    const result = connection.run(sql, [...values]).then(columnsOf);
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  };
  const read = async <Row>(sql: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> =>
    rowsOf(await readColumns(sql, values)) as readonly Row[];
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await Promise.allSettled([...running]);
    connection.closeSync();
    instance.closeSync();
  };

  try {
    return { ...(await check(read, path, release)), read, readColumns, close };
  } catch (cause) {
    await close();
    if (cause instanceof UnreadableGraphError) throw cause;
    throw new UnreadableGraphError(`The graph file ${path} cannot be read (${firstLine(cause)})`, { cause });
  }
}

/** Compares layout, release and columns with what this program reads; gives the data sets that went in or were left out. */
async function check(read: GraphFile['read'], path: string, release: string): Promise<WhatWentIn> {
  const columns = await read<{ name: string }>(
    "SELECT table_name || '.' || column_name || ' ' || data_type AS name FROM duckdb_columns() WHERE NOT internal",
  );
  const found = new Set(columns.map(({ name }) => name));
  if (![...found].some((name) => name.startsWith('meta.'))) {
    throw new UnreadableGraphError(`${path} is not a graph file: it has no table "meta"`);
  }
  const meta = new Map(
    (await read<{ key: string; value: string }>('SELECT key, value FROM meta')).map((row) => [
      row.key,
      row.value,
    ]),
  );
  const layout = meta.get('layout');
  if (layout !== String(graphLayoutVersion)) {
    throw new UnreadableGraphError(
      `${path} has layout ${layout ?? 'unknown'}; this version of Filon reads layout ${graphLayoutVersion}`,
    );
  }
  const expected = Object.entries(graphTables).flatMap(([table, types]) =>
    Object.entries(types).map(([column, type]) => `${table}.${column} ${type.replace(' NOT NULL', '')}`),
  );
  const missing = expected.filter((name) => !found.has(name));
  if (missing.length > 0) throw new UnreadableGraphError(`${path} lacks the column ${missing.join(', ')}`);
  if (meta.get('release') !== release) {
    throw new UnreadableGraphError(
      `${path} holds the release ${meta.get('release') ?? 'unknown'}, not ${release}`,
    );
  }
  return {
    datasets: DatasetsSchema.parse(JSON.parse(meta.get('datasets') ?? '[]')),
    // Checked when the graph was built, and written as they were read.
    claims: JSON.parse(meta.get('claims') ?? '[]') as readonly Claim[],
    leftOut: LeftOutSchema.parse(JSON.parse(meta.get('leftOut') ?? '[]')),
  };
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
}
