/**
 * Loads a release into Neo4j: only what changed since the current one, in batches that are each one transaction.
 * Readers see the release when the pointer flips, and not before; a load that was stopped goes on where it was.
 */
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../../schema/store.ts';
import type { Connection } from '../connect.ts';
import { awaitIndexes, fixedSchema, neo4jLayoutVersion } from '../cypher/layout.ts';
import * as cypher from '../cypher/load.ts';
import { Neo4jStoreError } from '../fault.ts';
import { type Pointer, type ReleaseNode, ReleaseNodeSchema, readPointer } from '../release.ts';
import { giveUp, removeOld } from './remove.ts';
import { loadStatements } from './statements.ts';
import { loadTables } from './tables.ts';

export interface LoadOptions {
  /** Releases that stay readable beside the current one; 1 by default. */
  readonly keepOlder?: number;
  readonly onProgress?: (progress: {
    readonly step: string;
    readonly done?: number;
    readonly total?: number;
  }) => void;
  /** Stops between two batches; the next load of the same release goes on from there. */
  readonly signal?: AbortSignal;
}

export interface LoadResult {
  readonly release: string;
  /** False where the release was current already. */
  readonly isNew: boolean;
  /** The row from which a load that had been stopped went on; 0 for one from the beginning. */
  readonly resumedAt: number;
  /** Statements written, and those of the release before that this one does not hold. */
  readonly statementsWritten: number;
  readonly statementsEnded: number;
  /** Rows of small tables, likewise. */
  readonly tableRowsWritten: number;
  readonly tableRowsEnded: number;
}

/** What one load knows while it runs. */
export interface Loading {
  readonly connection: Connection;
  readonly store: GraphStore;
  readonly node: ReleaseNode;
  readonly before: Pointer | undefined;
  readonly onProgress: NonNullable<LoadOptions['onProgress']>;
  readonly check: () => void;
}

/**
 * @param store any store that holds the release
 * @throws Neo4jStoreError when the server fails for longer than it is waited for, or another load is running
 */
export async function loadRelease(
  store: GraphStore,
  connection: Connection,
  { keepOlder = 1, onProgress = () => {}, signal }: LoadOptions = {},
): Promise<LoadResult> {
  const check = (): void => signal?.throwIfAborted();
  check();
  onProgress({ step: 'preparing the database' });
  await inOne(connection, fixedSchema);
  const before = await readPointer(connection);
  const { id } = store.release;
  const nothing = { statementsWritten: 0, statementsEnded: 0, tableRowsWritten: 0, tableRowsEnded: 0 };
  if (before?.release === id) {
    await removeOld(connection, { onProgress, check });
    return { release: id, isNew: false, resumedAt: 0, ...nothing };
  }
  const node = await begin(store, connection, { onProgress, check });
  const loading: Loading = { connection, store, node, before, onProgress, check };
  const tables = await loadTables(loading);
  const statements = await loadStatements(loading);
  check();
  onProgress({ step: 'waiting for the indexes' });
  await connection.read((run) => run(awaitIndexes));
  await flip(loading, keepOlder);
  await removeOld(connection, { onProgress, check });
  return { release: id, isNew: true, resumedAt: node.done, ...statements, ...tables };
}

/** Commands on the schema go together; they must not stand beside others. */
export async function inOne(connection: Connection, commands: readonly string[]): Promise<void> {
  await connection.write(async (run) => {
    for (const command of commands) await run(command);
  });
}

/** The node of the release that is loaded: the one that a load before left, or a new one. */
async function begin(
  store: GraphStore,
  connection: Connection,
  options: Pick<Loading, 'onProgress' | 'check'>,
): Promise<ReleaseNode> {
  const { id, counts, datasets, leftOut } = store.release;
  const found = await connection.read((run) => run<{ release: unknown }>(cypher.everyRelease));
  const nodes = found.map(({ release }) => ReleaseNodeSchema.parse(release));
  const unfinished = nodes.find(({ state }) => state === 'loading');
  if (unfinished?.id === id) return unfinished;
  for (const node of nodes)
    if (node.state === 'loading' || node.state === 'discarded') await giveUp(connection, node, options);
  const sequence = Math.max(0, ...nodes.map((node) => node.sequence)) + 1;
  const said = {
    id,
    ...counts,
    datasets,
    leftOut: JSON.stringify(leftOut),
    forms: [],
    withProduct: [],
    withFact: [],
  };
  await connection.write((run) =>
    run(cypher.beginRelease, {
      release: said,
      sequence: neo4j.int(sequence),
      statements: neo4j.int(counts.statements),
    }),
  );
  return { ...said, sequence, state: 'loading', done: 0, datasets: [...datasets] };
}

async function flip({ connection, store, node }: Loading, keepOlder: number): Promise<void> {
  const isInPlace = await connection.write(async (run) => {
    const sequence = neo4j.int(node.sequence);
    await run(cypher.describeEntities, { sequence });
    const rows = await run(cypher.putInPlace, {
      sequence,
      statements: neo4j.int(store.release.counts.statements),
      layout: neo4j.int(neo4jLayoutVersion),
    });
    await run(cypher.giveUpOlder, { keep: neo4j.int(keepOlder + 1) });
    return rows.length === 1;
  });
  // The answer to a commit may be lost on the way: then the release is in place all the same.
  if (isInPlace || (await readPointer(connection))?.release === node.id) return;
  throw new Neo4jStoreError(
    'Another program changed the release while it was loaded. Let one load run at a time, and start it again',
  );
}
