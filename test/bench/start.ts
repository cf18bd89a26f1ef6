/**
 * From the start of the process to the answer of the first question, over the whole graph, as `npm start` runs the
 * program when nothing has to be built; against a bare Apollo Server without any graph, compiled alike.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { buildGraph } from '../../ingest/build.ts';
import type { Bench, BenchFigure } from './bench.ts';

const root = join(import.meta.dirname, '../..');
const turns = 7;
const goals = { milliseconds: 2000, megabytes: 512 } as const;
/** Milliseconds after the first answer, when the search index is made and what the start has left is cleaned up. */
const untilQuiet = 5000;

interface Start {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** User and system time in milliseconds: what other programs do meanwhile counts for less. */
  readonly cpu: number;
  /** Resident megabytes when all is quiet. */
  readonly memory: number;
}

/** A field of /proc; NaN where the system has none. */
function ofProcess({ pid }: ChildProcess, read: (text: string) => number, file: string): number {
  try {
    return read(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

/** Clock ticks of /proc are hundredths of a second. */
const cpuOf = (child: ChildProcess): number =>
  ofProcess(
    child,
    (text) => {
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    'stat',
  );
const megabytesOf = (child: ChildProcess): number =>
  ofProcess(child, (text) => Number(/VmRSS:\s+(\d+) kB/.exec(text)?.[1]) / 1000, 'status');

async function startOnce(args: readonly string[], isLong: boolean): Promise<Start> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [url] = /http:\/\/[^\s"]+/.exec(line) ?? [];
      if (url === undefined) continue;
      const query = encodeURIComponent('{ release { id } }');
      const answer = await fetch(`${url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      const { data } = (await answer.json()) as { data?: { release: { id: string } } };
      if (data === undefined) throw new Error(`${args[0]} gave no answer`);
      const [clock, cpu] = [performance.now() - begin, cpuOf(child)];
      if (isLong) await setTimeout(untilQuiet);
      return { clock, cpu, memory: megabytesOf(child) };
    }
    throw new Error(`${args[0]} ended before it was ready`);
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'filon-bench-'));
  // Inside the project, where the packages of the compiled server are found.
  const compiled = join(root, 'dist', `bench-${process.pid}`);
  try {
    await buildGraph([join(root, 'datasets')], folder);
    const { compileProgram } = (await import('../../scripts/compiled.mjs' as string)) as {
      compileProgram(): string;
    };
    const ours = [compileProgram(), 'serve', '--graph', folder, '--port', '0'];
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: { ssr: 'test/bench/http-servers/bare-apollo.ts', outDir: compiled, minify: false },
    });
    const bare = [join(compiled, 'bare-apollo.js')];
    const starts: { readonly ours: Start; readonly bare: Start }[] = [];
    // In turns, so that both meet the same machine; the first turn only brings the files into memory.
    for (let turn = 0; turn <= turns; turn += 1) {
      const both = { ours: await startOnce(ours, turn === turns), bare: await startOnce(bare, false) };
      if (turn > 0) starts.push(both);
    }
    const of = (whose: 'ours' | 'bare', what: 'clock' | 'cpu'): number =>
      median(starts.map((start) => start[whose][what]));
    const figure = (name: string, own: number, baseline: number, unit: string): BenchFigure => ({
      name,
      ours: own,
      baseline,
      ratio: own / baseline,
      unit,
    });
    const name = 'from the start of the process to the first answer';
    const memory = starts.at(-1)?.ours.memory ?? Number.NaN;
    return [
      figure(`${name}, against the goal`, of('ours', 'clock'), goals.milliseconds, 'ms'),
      figure(
        `${name}, against a bare Apollo 5 on Fastify without a graph`,
        of('ours', 'clock'),
        of('bare', 'clock'),
        'ms',
      ),
      ...(Number.isNaN(memory)
        ? []
        : [
            figure(`${name}, CPU time, against the goal`, of('ours', 'cpu'), goals.milliseconds, 'ms'),
            figure(
              `${name}, CPU time, against a bare Apollo 5 on Fastify without a graph`,
              of('ours', 'cpu'),
              of('bare', 'cpu'),
              'ms',
            ),
            figure('memory of the server after its start, against the goal', memory, goals.megabytes, 'MB'),
          ]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(compiled, { recursive: true, force: true });
  }
};
