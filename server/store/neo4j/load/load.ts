/**
 * Loads a release into Neo4j: only what changed since the current one, in batches that are each one transaction.
 * Readers see the release when the pointer flips, and not before; a load that was stopped goes on where it was.
 */
import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../../schema/store.ts';
import type { Connection, Run } from '../connect.ts';
import {
  awaitIndexes,
  firstSequence,
  fixedSchema,
  neo4jLayoutVersion,
  observationForm,
  predicateSchema,
} from '../cypher/layout.ts';
import * as cypher from '../cypher/load.ts';
import { Neo4jStoreError } from '../fault.ts';
import { rowsInNode } from '../ids.ts';
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
  /** Statements in a batch; as many as a node of rows holds when not given, and never more. */
  readonly rowsAtOnce?: number;
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
  readonly rowsAtOnce: number;
  /** Writes one batch, given how many statements are there: in a transaction that no other load comes between. */
  write<T>(work: (run: Run, done: number) => Promise<T>): Promise<T>;
}

/**
 * @param store any store that holds the release
 * @throws Neo4jStoreError when the server fails for longer than it is waited for, or another load is running
 */
export async function loadRelease(
  store: GraphStore,
  connection: Connection,
  { keepOlder = 1, onProgress = () => {}, signal, rowsAtOnce = rowsInNode }: LoadOptions = {},
): Promise<LoadResult> {
  const check = (): void => signal?.throwIfAborted();
  check();
  onProgress({ step: 'preparing the database' });
  await inOne(connection, fixedSchema);
  const before = await readPointer(connection);
  const { id } = store.release;
  const nothing = { statementsWritten: 0, statementsEnded: 0, tableRowsWritten: 0, tableRowsEnded: 0 };
  if (before?.release === id) {
    await indexAll(connection);
    await removeOld(connection, { onProgress, check });
    return { release: id, isNew: false, resumedAt: 0, ...nothing };
  }
  const begun = await begin(store, connection, { onProgress, check });
  const { node, write } = await takeOver(connection, begun.sequence);
  const loading: Loading = {
    connection,
    store,
    node,
    before,
    onProgress,
    check,
    rowsAtOnce,
    write,
  };
  const tables = await loadTables(loading);
  const statements = await loadStatements(loading);
  check();
  onProgress({ step: 'making indexes' });
  await indexAll(connection);
  await flip(loading, keepOlder);
  await removeOld(connection, { onProgress, check });
  return { release: id, isNew: true, resumedAt: node.done, ...statements, ...tables };
}

/** Indexes of every form that a release has: import files and a load into an empty database bring none. */
async function indexAll(connection: Connection): Promise<void> {
  const nodes = await readReleases(connection);
  const forms = new Set(nodes.flatMap(({ forms: own }) => own));
  await inOne(connection, [...forms].filter((form) => form !== observationForm).flatMap(predicateSchema));
  await connection.read((run) => run(awaitIndexes));
}

async function readReleases(connection: Connection): Promise<readonly ReleaseNode[]> {
  const found = await connection.read((run) => run<{ release: unknown }>(cypher.everyRelease));
  return found.map(({ release }) => ReleaseNodeSchema.parse(release));
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
  const nodes = await readReleases(connection);
  const unfinished = nodes.find(({ state }) => state === 'loading');
  if (unfinished?.id === id) return unfinished;
  const givenUp = nodes.filter(({ state }) => state === 'loading' || state === 'discarded');
  if (givenUp.length > 0) await indexAll(connection);
  for (const node of givenUp) await giveUp(connection, node, options);
  const sequence = Math.max(firstSequence - 1, ...nodes.map((node) => node.sequence)) + 1;
  const said = {
    id,
    ...counts,
    datasets,
    leftOut: JSON.stringify(leftOut),
    forms: [],
    withProduct: [],
    withFact: [],
    withSource: [],
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

const tookOver = (): Neo4jStoreError =>
  new Neo4jStoreError(
    'Another load into this Neo4j database took over. Let one run at a time: the one that started last goes on',
  );

/** Makes this load the one that writes the release. */
async function takeOver(connection: Connection, sequence: number): Promise<Pick<Loading, 'node' | 'write'>> {
  const own = { sequence: neo4j.int(sequence), loader: randomUUID() };
  const [found] = await connection.write((run) => run<{ release: unknown }>(cypher.takeOver, own));
  if (found === undefined) throw tookOver();
  return {
    node: ReleaseNodeSchema.parse(found.release),
    write: (work) =>
      connection.write(async (run) => {
        const [release] = await run<{ done: number }>(cypher.goOn, own);
        if (release === undefined) throw tookOver();
        return work(run, release.done);
      }),
  };
}

async function flip({ connection, store, node, write }: Loading, keepOlder: number): Promise<void> {
  const flipped = write(async (run) => {
    const sequence = neo4j.int(node.sequence);
    await run(cypher.describeEntities, { sequence });
    await run(cypher.putInPlace, {
      sequence,
      statements: neo4j.int(store.release.counts.statements),
      layout: neo4j.int(neo4jLayoutVersion),
    });
    await run(cypher.giveUpOlder, { keep: neo4j.int(keepOlder + 1) });
  });
  await flipped.catch(async (error: unknown) => {
    // The answer to a commit may be lost on the way: then the release is in place all the same.
    if ((await readPointer(connection))?.release !== node.id) throw error;
  });
}
