/** A build that dies at any moment leaves the last good graph, and the next build cleans up after it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../ingest/build.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { addAlias, largeProject, madeUpStatements } from './datasets.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const tsx = import.meta.resolve('tsx');

let root = '';
let datasets = '';
let graph = '';
let good = '';
let steps = 0;
beforeAll(async () => {
  ({ root, datasets } = await largeProject());
  graph = join(root, 'graph');
  good = (await buildGraph([datasets], graph, { onProgress: () => (steps += 1) })).release;
  await addAlias(datasets, 'Zaire');
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

function startBuild(): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, here('building-child.ts'), datasets, graph], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Waits until the child has printed that many lines. */
async function untilLine(child: ChildProcess, count: number): Promise<void> {
  if (child.stdout === null) throw new Error('the child has a standard output');
  let lines = 0;
  for await (const _ of createInterface(child.stdout)) {
    lines += 1;
    if (lines === count) return;
  }
}

/** Opens the graph as a server would and reads all of it. @returns its release */
async function readWholeGraph(): Promise<string> {
  const store = await openEmbeddedStore(graph);
  try {
    expect(await store.slice({})).toHaveLength(madeUpStatements);
    expect(await store.entities()).toHaveLength(4);
    return store.release.id;
  } finally {
    await store.close();
  }
}

/** Many processes are started, on machines that may be busy. */
const patience = 180_000;

describe('a build that is killed', { timeout: patience }, () => {
  it('at the beginning of each step leaves the last good graph', async () => {
    expect(steps).toBeGreaterThan(4);
    // The last step may have put the new graph in place before the signal arrives; it is met below.
    for (let line = 1; line < steps; line += 1) {
      const child = startBuild();
      await untilLine(child, line);
      child.kill('SIGKILL');
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect([line, signal]).toEqual([line, 'SIGKILL']);
      expect([line, await readWholeGraph()]).toEqual([line, good]);
    }
  });

  it('within the last step leaves one whole graph or the other', async () => {
    for (const delay of [0, 3, 12]) {
      const child = startBuild();
      await untilLine(child, steps);
      await sleep(delay);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      const release = await readWholeGraph();
      const pointed = JSON.parse(await readFile(join(graph, 'current.json'), 'utf8')) as { release: string };
      expect(pointed.release).toBe(release);
    }
  });

  it('is cleaned up by the next one', async () => {
    const child = startBuild();
    await untilLine(child, steps - 1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await readdir(graph)).some((name) => name.startsWith('.build-'))).toBe(true);
    await addAlias(datasets, 'Congo Free State');
    const { release } = await buildGraph([datasets], graph);
    const names = await readdir(graph);
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.duckdb')).length).toBeLessThanOrEqual(2);
    expect(await readWholeGraph()).toBe(release);
  });
});

describe('Ctrl-C during `filon build`', { timeout: patience }, () => {
  it('ends with status 130, leaves the last good graph and nothing half written', async () => {
    const before = await readWholeGraph();
    await addAlias(datasets, 'Kongo');
    const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
    let interrupted = 0;
    for (const delay of [0, 100]) {
      const child = spawn(
        process.execPath,
        ['--import', tsx, program, 'build', '--datasets', datasets, '--graph', graph],
        { stdio: 'ignore' },
      );
      await untilUnfinishedFile(child);
      await sleep(delay);
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null, string | null];
      if (code === 0) break;
      interrupted += 1;
      expect(code).toBe(130);
      expect(await readWholeGraph()).toBe(before);
      expect((await readdir(graph)).filter((name) => name.startsWith('.'))).toEqual([]);
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

/** Waits until that build has begun its file. */
async function untilUnfinishedFile(child: ChildProcess): Promise<void> {
  const isBegun = async (): Promise<boolean> =>
    (await readdir(graph)).some((name) => name.startsWith('.build-') && name.includes(`-${child.pid}-`));
  while (!(await isBegun())) {
    if (child.exitCode !== null) throw new Error('the build ended before it began its file');
    await sleep(5);
  }
}
