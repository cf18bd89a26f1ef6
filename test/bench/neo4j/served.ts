/** A Neo4j server of the size that docs/neo4j.md advises, with or without a release on it, for as long as work takes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../server/store/embedded.ts';
import { type Connection, connect } from '../../../server/store/neo4j/connect.ts';
import { writeImportFiles } from '../../../server/store/neo4j/files/write.ts';
import { loadRelease } from '../../../server/store/neo4j/load/load.ts';
import { importFiles } from '../../neo4j/bulk.ts';
import { advisedServer, classPath, type OwnServer, startOwnServer } from '../../neo4j/server.ts';

/** The baselines are measured on a server of our own: one that is given may be far away, and hold something. */
export async function withServer<T>(work: (server: OwnServer) => Promise<T>): Promise<T> {
  const server = await startOwnServer(advisedServer);
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

export async function withConnection<T>(
  { address }: OwnServer,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(address);
  return work(connection).finally(() => connection.close());
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export interface ImportTimes {
  readonly files: number;
  readonly import: number;
  /** Starting the server again, and making the indexes. */
  readonly ready: number;
  readonly statements: number;
}

/** Brings the release of a graph folder to a server by import files, and says how long each step took. */
export async function imported(server: OwnServer, graphFolder: string): Promise<ImportTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-import-'));
  const jars = await classPath();
  const store = await openEmbeddedStore(graphFolder);
  try {
    await server.kill();
    const files = await secondsOf(() => writeImportFiles(store, folder));
    const bulk = await secondsOf(() =>
      importFiles(server.home, jars, join(folder, 'import.args'), advisedServer),
    );
    const ready = await secondsOf(async () => {
      await server.start();
      await withConnection(server, (connection) => loadRelease(store, connection));
    });
    return { files, import: bulk, ready, statements: store.release.counts.statements };
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
