/**
 * A trace of the smartphone in process, from the question to the answer, against a plain DuckDB query that fetches
 * the same rows by their numbers and computes nothing: with a store that has read nothing yet, and asked again,
 * since a store keeps the slices that it read lately.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask, parseParameters } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { openGraphFile } from '../../server/store/graph-file.ts';
import type { Bench } from './bench.ts';

const datasets = join(import.meta.dirname, '../../datasets');
const question = { start: 'device:smartphone' };
const turns = 15;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Numbers of every row that the trace fetches, used or not. */
async function rowsFetched({ store, context }: ReadyGraph): Promise<readonly number[]> {
  const asked = parseParameters(analyses.trace.parameters, question);
  const rows = new Set<number>();
  for (const filter of analyses.trace.gather(context, asked)) {
    for (const { row } of await store.slice(filter)) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const { release, file: path } = await buildGraph([datasets], folder);
    const graph = await prepareGraph(await openEmbeddedStore(folder));
    const file = await openGraphFile(path, release);
    // Networks of trade are worked out once for a graph; what is measured is a trace on a server that has them.
    await ask(graph, analyses.trace, question);
    const rows = await rowsFetched(graph);
    const plain = `SELECT * FROM statement WHERE "row" IN (${rows.join(', ')}) ORDER BY "row"`;
    const times = { first: [] as number[], again: [] as number[], baseline: [] as number[] };
    // In turns, so that all meet the same machine; the first turn only warms up.
    for (let turn = 0; turn <= turns; turn += 1) {
      const fresh = { ...graph, store: await openEmbeddedStore(folder) };
      const first = await milliseconds(() => ask(fresh, analyses.trace, question));
      const again = await milliseconds(() => ask(fresh, analyses.trace, question));
      const baseline = await milliseconds(() => file.read(plain));
      await fresh.store.close();
      if (turn === 0) continue;
      times.first.push(first);
      times.again.push(again);
      times.baseline.push(baseline);
    }
    await file.close();
    await graph.store.close();
    const baseline = median(times.baseline);
    return (['first', 'again'] as const).map((when) => ({
      name: `trace(smartphone) in process, asked ${when === 'first' ? 'for the first time' : 'again'}, against one plain DuckDB query for the same ${rows.length} rows`,
      ours: median(times[when]),
      baseline,
      ratio: median(times[when]) / baseline,
      unit: 'ms',
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
};
