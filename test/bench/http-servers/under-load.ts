/** Servers as processes of their own, and the load of 50 connections upon them that comes from this one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import type { BenchFigure } from '../bench.ts';
import type { Ready } from './ready.ts';

const root = join(import.meta.dirname, '../../..');
const connections = 50;
/** Seconds of load; the first measure warms the server up. */
const seconds = { warmUp: 3, measure: 6 } as const;

export interface Server extends Ready {
  readonly process: ChildProcess;
}

export interface UnderLoad extends autocannon.Result {
  /** Milliseconds that 95 of 100 answers took at most. */
  readonly p95: number;
  /** Milliseconds of processor time that the server spent on each; undefined where the system does not say. */
  readonly cpu: number | undefined;
}

/** User and system time of a process in milliseconds, from the clock ticks of /proc (100 a second). */
export function cpuMilliseconds({ pid }: ChildProcess): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** @param name a file beside this one that tells when it is ready */
export async function start(name: string, args: readonly string[] = []): Promise<Server> {
  const file = join(import.meta.dirname, name);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { ...(JSON.parse(line) as Ready), process: child };
  }
  throw new Error(`${name} ended before it was ready`);
}

/** Compressed, as every browser asks: a trace is some 170 kB of JSON and 13 kB on the wire. */
export const compressed = { 'accept-encoding': 'gzip, deflate, br' } as const;

async function load(
  { url, process: child }: Server,
  body: unknown,
  duration: number,
  headers: Readonly<Record<string, string>>,
): Promise<UnderLoad> {
  const times: number[] = [];
  const begin = cpuMilliseconds(child);
  const options: autocannon.Options = {
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    connections,
    duration,
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, found) => (error ? reject(error) : resolve(found)));
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were no success, ${result.errors} requests failed`);
  }
  const sorted = Float64Array.from(times).sort();
  const end = cpuMilliseconds(child);
  return {
    ...result,
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
    cpu: begin === undefined || end === undefined ? undefined : (end - begin) / sorted.length,
  };
}

/** One question over and over: first to warm up, then measured. */
export async function measured(
  server: Server,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<UnderLoad> {
  await load(server, body, seconds.warmUp, headers);
  return load(server, body, seconds.measure, headers);
}

export function against(name: string, ours: number, baseline: number, unit: string): BenchFigure {
  return { name, ours, baseline, ratio: ours / baseline, unit };
}
