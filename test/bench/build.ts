/**
 * The build of the committed data sets, alone and with as much synthetic trade again, and the start of a server on
 * what was built: each run in a process of its own, time and peak memory, against a plain DuckDB load of the same
 * files (no checks, no ids, no order) and a plain opening of the same graph.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildGraph } from '../../ingest/build.ts';
import { openWriter } from '../../ingest/graph/open.ts';
import { projectDatasets } from '../../ingest/project.ts';
import { isParquet } from '../../schema/dataset.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { writeSyntheticTrade } from './synthetic/trade.ts';

/** Twice as many statements: a value and a mass each. */
const syntheticFlows = 300_000;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly statements: number;
}

/** @param folders folders of data sets, or data sets */
async function build(graphFolder: string, folders: readonly string[]): Promise<number> {
  const { counts } = await buildGraph(folders, graphFolder);
  return counts.statements;
}

async function plainLoad(graphFolder: string, folders: readonly string[]): Promise<number> {
  const graph = await openWriter(join(graphFolder, 'plain.duckdb'), '500MB');
  let statements = 0;
  for (const [place, path] of (await Promise.all(folders.map(tablesUnder))).flat().entries()) {
    const read = isParquet(path)
      ? `read_parquet('${path}')`
      : `read_csv('${path}', header = true, all_varchar = true)`;
    await graph.run(`CREATE TABLE t${place} AS SELECT * FROM ${read}`);
    if (!/statements\.(csv|parquet)$/.test(path)) continue;
    const [count] = await graph.rows<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM t${place}`);
    statements += count?.n ?? 0;
  }
  await graph.run('CHECKPOINT');
  graph.close();
  return statements;
}

async function tablesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.csv') || isParquet(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a server does before its first answer. */
async function start(graphFolder: string): Promise<number> {
  const { store } = await prepareGraph(await openEmbeddedStore(graphFolder));
  await store.close();
  return store.release.counts.statements;
}

/** What any program does that opens the same file and counts its rows. */
async function open(graphFolder: string): Promise<number> {
  const name = (await readdir(graphFolder)).find((file) => file.endsWith('.duckdb'));
  const instance = await DuckDBInstance.create(join(graphFolder, name ?? ''), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = (
    await connection.runAndReadAll('SELECT count(*)::INTEGER AS n FROM "statement"')
  ).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return Number(rows[0]?.n);
}

const works = { build, plainLoad, start, open };
type Work = keyof typeof works;

/** Runs this file in a process of its own, in which memory is that of the work alone. */
function measure(work: Work, graphFolder: string, folders: readonly string[]): Measured {
  const words = ['--import', import.meta.resolve('tsx'), import.meta.filename, work, graphFolder, ...folders];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the work "${work}" failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}

/** The shortest time and the highest memory of three runs. */
async function bestOf(work: Work, folders: readonly string[], built?: string): Promise<Measured> {
  const runs: Measured[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const folder = built ?? (await mkdtemp(join(tmpdir(), 'filon-bench-')));
    try {
      runs.push(measure(work, folder, folders));
    } finally {
      if (built === undefined) await rm(folder, { recursive: true });
    }
  }
  const [first, ...rest] = runs.sort((a, b) => a.seconds - b.seconds);
  if (first === undefined) throw new Error('a benchmark runs at least once');
  return { ...first, megabytes: Math.max(first.megabytes, ...rest.map(({ megabytes }) => megabytes)) };
}

function figures(
  what: string,
  most: string,
  ours: Measured,
  against: string,
  baseline: Measured,
): BenchFigure[] {
  const [seconds = '', megabytes = ''] = most.split('; ');
  return [
    {
      name: `Time of ${what} (${seconds}), against ${against}`,
      ours: ours.seconds,
      baseline: baseline.seconds,
      ratio: ours.seconds / baseline.seconds,
      unit: 's',
    },
    {
      name: `Peak memory of ${what} (${megabytes}), against ${against}`,
      ours: ours.megabytes,
      baseline: baseline.megabytes,
      ratio: ours.megabytes / baseline.megabytes,
      unit: 'MB',
    },
  ];
}

async function figuresOf(folders: readonly string[], which: string): Promise<BenchFigure[]> {
  const built = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const ours = await bestOf('build', folders);
    const plain = await bestOf('plainLoad', folders);
    await build(built, folders);
    const statements = `the ${ours.statements} statements of ${which}`;
    return [
      ...figures(
        `the build of ${statements}`,
        'at most 20 s; at most 1,000 MB',
        ours,
        'a plain DuckDB load of the same files',
        plain,
      ),
      ...figures(
        `making a server ready on ${statements}`,
        'at most 2 s; at most 512 MB',
        await bestOf('start', [], built),
        'opening the same file and counting its rows',
        await bestOf('open', [], built),
      ),
    ];
  } finally {
    await rm(built, { recursive: true });
  }
}

export const bench: Bench = async () => {
  const work = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const synthetic = await writeSyntheticTrade(work, syntheticFlows);
    return [
      ...(await figuresOf([projectDatasets()], 'the committed data sets')),
      ...(await figuresOf(
        [projectDatasets(), synthetic],
        `the committed data sets and ${2 * syntheticFlows} of synthetic trade`,
      )),
    ];
  } finally {
    await rm(work, { recursive: true });
  }
};

if (process.argv[1] === import.meta.filename) {
  const [work, folder = '', ...folders] = process.argv.slice(2);
  const begin = performance.now();
  const statements = await works[work as Work](folder, folders);
  const seconds = (performance.now() - begin) / 1000;
  // Linux and macOS give kilobytes through this call of Node.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(JSON.stringify({ seconds, megabytes, statements } satisfies Measured));
}
