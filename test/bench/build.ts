/**
 * The build of the committed datasets, each run in a process of its own: time and peak memory, against a plain
 * DuckDB load of the same files (no checks, no ids, no order).
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { openWriter } from '../../ingest/graph/open.ts';
import { projectDatasets } from '../../ingest/project.ts';
import type { Bench } from './bench.ts';

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly statements: number;
}

async function build(folder: string): Promise<number> {
  const { counts } = await buildGraph([projectDatasets()], folder);
  return counts.statements;
}

async function plainLoad(folder: string): Promise<number> {
  const graph = await openWriter(join(folder, 'plain.duckdb'), '600MB');
  const paths: string[] = [];
  for (const entry of await readdir(projectDatasets(), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const name of await readdir(join(projectDatasets(), entry.name)))
      if (name.endsWith('.csv')) paths.push(join(projectDatasets(), entry.name, name));
  }
  let statements = 0;
  for (const [place, path] of paths.entries()) {
    await graph.run(
      `CREATE TABLE t${place} AS SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`,
    );
    if (!path.endsWith('statements.csv')) continue;
    const [count] = await graph.rows<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM t${place}`);
    statements += count?.n ?? 0;
  }
  await graph.run('CHECKPOINT');
  graph.close();
  return statements;
}

/** Runs this file in a process of its own, in which memory is that of the work alone. */
async function measure(what: 'build' | 'plain'): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const words = ['--import', import.meta.resolve('tsx'), import.meta.filename, what, folder];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the ${what} failed: ${stderr}`);
    return JSON.parse(stdout) as Measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bestOf(count: number, what: 'build' | 'plain'): Promise<Measured> {
  const runs: Measured[] = [];
  for (let turn = 0; turn < count; turn += 1) runs.push(await measure(what));
  const [first, ...rest] = runs.sort((a, b) => a.seconds - b.seconds);
  if (first === undefined) throw new Error('a benchmark runs at least once');
  return { ...first, megabytes: Math.max(first.megabytes, ...rest.map(({ megabytes }) => megabytes)) };
}

export const bench: Bench = async () => {
  const ours = await bestOf(3, 'build');
  const baseline = await bestOf(3, 'plain');
  const what = `build of the ${ours.statements} committed statements`;
  const against = 'against a plain DuckDB load of the same files';
  return [
    {
      name: `Time of the ${what} (at most 20 s), ${against}`,
      ours: ours.seconds,
      baseline: baseline.seconds,
      ratio: ours.seconds / baseline.seconds,
      unit: 's',
    },
    {
      name: `Peak memory of the ${what} (at most 1,000 MB), ${against}`,
      ours: ours.megabytes,
      baseline: baseline.megabytes,
      ratio: ours.megabytes / baseline.megabytes,
      unit: 'MB',
    },
  ];
};

if (process.argv[1] === import.meta.filename) {
  const [what, folder = ''] = process.argv.slice(2);
  const start = performance.now();
  const statements = await (what === 'build' ? build : plainLoad)(folder);
  const seconds = (performance.now() - start) / 1000;
  // Linux and macOS give kilobytes through this call of Node.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(JSON.stringify({ seconds, megabytes, statements } satisfies Measured));
}
