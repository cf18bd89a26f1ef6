/** A DuckDB file that is being written, with the options that make every machine alike. */
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

export interface GraphWriter {
  readonly connection: DuckDBConnection;
  run(sql: string, values?: DuckDBValue[]): Promise<void>;
  /** The rows of a query whose columns are named by the caller. */
  rows<Row>(sql: string, values?: DuckDBValue[]): Promise<readonly Row[]>;
  /** Rows of a query a batch at a time, for results that should not stand in memory whole. */
  batches<Row>(sql: string): AsyncGenerator<readonly Row[]>;
  /** Stops what runs; it fails with an error. */
  interrupt(): void;
  /** Another connection to the same database, for two queries at once; temporary tables are not seen by both. */
  beside(): Promise<GraphWriter>;
  close(): void;
}

/**
 * @param path the file, or `:memory:`
 * @param memoryLimit as DuckDB writes it: it counts about two thirds of the real memory
 */
export async function openWriter(path: string, memoryLimit: string): Promise<GraphWriter> {
  const instance = await DuckDBInstance.create(path, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: memoryLimit,
  });
  return connected(instance, () => instance.closeSync());
}

async function connected(instance: DuckDBInstance, onClose: () => void): Promise<GraphWriter> {
  const connection = await instance.connect();
  let isClosed = false;
  return {
    connection,
    async run(sql, values) {
      await connection.run(sql, values);
    },
    async rows<Row>(sql: string, values?: DuckDBValue[]) {
      return (await connection.runAndReadAll(sql, values)).getRowObjectsJS() as unknown as readonly Row[];
    },
    async *batches<Row>(sql: string) {
      const result = await connection.stream(sql);
      for await (const batch of result.yieldRowObjectJs()) yield batch as unknown as readonly Row[];
    },
    interrupt: () => {
      if (!isClosed) connection.interrupt();
    },
    beside: () => connected(instance, () => {}),
    close() {
      if (isClosed) return;
      isClosed = true;
      connection.closeSync();
      onClose();
    },
  };
}
