/**
 * A trace of the smartphone in process, from the question to the answer, against a plain DuckDB query that fetches
 * the same rows by their numbers and computes nothing.
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
const turns = 30;

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
    const rows = await rowsFetched(graph);
    const plain = `SELECT * FROM statement WHERE "row" IN (${rows.join(', ')}) ORDER BY "row"`;
    const times: { readonly ours: number[]; readonly baseline: number[] } = { ours: [], baseline: [] };
    // In turns, so that both meet the same machine; the first of each only warms up.
    for (let turn = 0; turn <= turns; turn += 1) {
      const ours = await milliseconds(() => ask(graph, analyses.trace, question));
      const baseline = await milliseconds(() => file.read(plain));
      if (turn > 0) {
        times.ours.push(ours);
        times.baseline.push(baseline);
      }
    }
    await file.close();
    await graph.store.close();
    const [ours, baseline] = [median(times.ours), median(times.baseline)];
    return [
      {
        name: `trace(smartphone) in process, ${rows.length} rows, against one plain DuckDB query for the same rows`,
        ours,
        baseline,
        ratio: ours / baseline,
        unit: 'ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
