/**
 * Origins of copper in process, from the question to the answer, after questions about other materials: the first
 * one, read from the graph file, and one about another economy of the same material and year; against a plain DuckDB
 * query that fetches the same rows and computes nothing. CPU time: other programs count for less.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { analyses, QuestionError } from '../../server/analysis/index.ts';
import { ask, parseParameters } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { openGraphFile } from '../../server/store/graph-file.ts';
import type { Bench } from './bench.ts';

const datasets = join(import.meta.dirname, '../../datasets');
const warmUp = ['bauxite', 'silicon-metal', 'magnesium', 'iron-ore'].map((name) => `material:${name}`);
const copper = { material: 'material:copper', year: 2024, stage: 'refining' } as const;
const consumers = { first: 'economy:DEU', other: 'economy:JPN' } as const;
const goal = 10;
const turns = 15;

async function cpuMilliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Questions about other materials, asked of a graph so that the engine has compiled what it runs. */
async function warm(graph: ReadyGraph): Promise<void> {
  for (const material of warmUp) {
    await ask(graph, analyses.origin, { material, consumer: consumers.first }).catch((error: unknown) => {
      if (!(error instanceof QuestionError)) throw error;
    });
  }
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const { release, file: path } = await buildGraph([datasets], folder);
    const graph = await prepareGraph(await openEmbeddedStore(folder));
    const file = await openGraphFile(path, release);
    const asked = parseParameters(analyses.origin.parameters, { ...copper, consumer: consumers.first });
    const rows = new Set<number>();
    for (const filter of analyses.origin.gather(graph.context, asked))
      for (const { row } of await graph.store.slice(filter)) rows.add(row);
    const plain = `SELECT * FROM statement WHERE "row" IN (${[...rows].join(', ')}) ORDER BY "row"`;
    const times = { first: [] as number[], other: [] as number[], baseline: [] as number[] };
    // The first turn only warms up.
    for (let turn = 0; turn <= turns; turn += 1) {
      const fresh = { ...graph, store: await openEmbeddedStore(folder) };
      await warm(fresh);
      const of = (who: keyof typeof consumers) => (): Promise<unknown> =>
        ask(fresh, analyses.origin, { ...copper, consumer: consumers[who] });
      const first = await cpuMilliseconds(of('first'));
      const other = await cpuMilliseconds(of('other'));
      const baseline = await cpuMilliseconds(() => file.read(plain));
      await fresh.store.close();
      if (turn === 0) continue;
      times.first.push(first);
      times.other.push(other);
      times.baseline.push(baseline);
    }
    await file.close();
    await graph.store.close();
    const baseline = median(times.baseline);
    const figure = (name: string, ours: number, against: number) => ({
      name: `origin of refined copper in process, CPU time, ${name}`,
      ours,
      baseline: against,
      ratio: ours / against,
      unit: 'ms',
    });
    const query = `against one plain DuckDB query for the same ${rows.size} rows`;
    return [
      figure(`first asked, ${query}`, median(times.first), baseline),
      figure(`of another economy, ${query}`, median(times.other), baseline),
      figure('of another economy, against the goal', median(times.other), goal),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
