/** The graph that a command asks: opened for one question, closed after it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { currentPointerName } from '../schema/graph-tables.ts';
import { readNotices } from '../server/notices/read.ts';
import { prepareGraph, type ReadyGraph } from '../server/question/prepare.ts';
import { openEmbeddedStore } from '../server/store/embedded.ts';
import { UsageError } from './exit.ts';
import { project } from './project.ts';

/**
 * Opens the current release of a graph folder; whoever opens it closes its store.
 * @throws UsageError when no graph has been built there
 */
export async function openGraph(folder: string): Promise<ReadyGraph> {
  if (!existsSync(join(folder, currentPointerName))) {
    throw new UsageError(
      `${folder}: no graph has been built here; run "filon build" first, or name another with --graph.`,
    );
  }
  const store = await openEmbeddedStore(folder);
  try {
    return await prepareGraph(store, await readNotices(project.notices));
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Runs work on the current release of a graph folder.
 * @throws UsageError when no graph has been built there
 */
export async function withGraph<T>(folder: string, work: (graph: ReadyGraph) => Promise<T>): Promise<T> {
  const graph = await openGraph(folder);
  try {
    return await work(graph);
  } finally {
    await graph.store.close();
  }
}
