/**
 * The server over HTTP: a small query against a bare Apollo Server, a trace from the answer cache at 50
 * connections, traces that were never asked before, memory. Each server is a process of its own; the load comes from
 * this one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { buildGraph } from '../../ingest/build.ts';
import { chainQuery } from '../../picture/chain/query.ts';
import type { Bench, BenchFigure } from './bench.ts';
import type { Ready } from './http-servers/ready.ts';

const root = join(import.meta.dirname, '../..');
const connections = 50;
/** Seconds of load; the first measure warms the server up. */
const seconds = { warmUp: 3, measure: 6 } as const;

interface Server extends Ready {
  readonly process: ChildProcess;
}

async function start(name: string, args: readonly string[] = []): Promise<Server> {
  const file = join(import.meta.dirname, 'http-servers', name);
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
const compressed = { 'accept-encoding': 'gzip, deflate, br' } as const;

async function load(
  url: string,
  body: unknown,
  duration: number,
  headers: Readonly<Record<string, string>>,
): Promise<autocannon.Result> {
  const result = await autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    connections,
    duration,
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were no success, ${result.errors} requests failed`);
  }
  return result;
}

async function measured(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<autocannon.Result> {
  await load(url, body, seconds.warmUp, headers);
  return load(url, body, seconds.measure, headers);
}

function against(name: string, ours: number, baseline: number, unit: string): BenchFigure {
  return { name, ours, baseline, ratio: ours / baseline, unit };
}

/** Peak resident memory of a process in megabytes; undefined where the system does not say. */
function peakMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}

/** User and system time of a process in milliseconds, from the clock ticks of /proc (100 a second). */
function cpuMilliseconds({ pid }: ChildProcess): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** Traces whose least share was never asked for: each is computed, written and sent. */
async function coldTraces(server: Server, count: number): Promise<number> {
  const begin = { cpu: cpuMilliseconds(server.process), wall: performance.now() };
  for (let index = 0; index < count; index += 1) {
    const variables = { start: 'device:smartphone', minShare: 0.01 + index / 100_000, lang: 'EN' };
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: chainQuery, variables }),
    });
    const { errors } = (await answer.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`a trace failed: ${JSON.stringify(errors)}`);
  }
  const cpu = cpuMilliseconds(server.process);
  const spent =
    cpu === undefined || begin.cpu === undefined ? performance.now() - begin.wall : cpu - begin.cpu;
  return spent / count;
}

export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'filon-bench-'));
  const servers: Server[] = [];
  try {
    await buildGraph([join(root, 'datasets')], folder);
    const filon = await start('filon.ts', [folder]);
    servers.push(filon);
    const bare = await start('bare-apollo.ts');
    servers.push(bare);

    const hello = { query: '{ release { id } }' };
    const helloBare = await measured(bare.url, hello);
    const helloFilon = await measured(filon.url, hello);
    const trace = { query: chainQuery, variables: { start: 'device:smartphone', lang: 'EN' } };
    const cached = await measured(filon.url, trace, compressed);
    await coldTraces(filon, 20);
    const cold = await coldTraces(filon, 50);
    const memory = peakMegabytes(filon.process);
    return [
      against(
        '{ release { id } } at 50 connections against a bare Apollo 5 on Fastify (goal: at least 0.7)',
        helloFilon.requests.average,
        helloBare.requests.average,
        'requests/s',
      ),
      against(
        'cached trace, compressed, at 50 connections: 97.5th percentile against the goal for the 95th',
        cached.latency.p97_5,
        20,
        'ms',
      ),
      against(
        'cached trace, compressed, at 50 connections against { release { id } } of the bare Apollo',
        cached.requests.average,
        helloBare.requests.average,
        'requests/s',
      ),
      against(
        'trace never asked before, CPU a request over HTTP, against the goal for one in process',
        cold,
        50,
        'ms',
      ),
      ...(memory === undefined
        ? []
        : [against('peak memory of the server after all this, against the goal', memory, 512, 'MB')]),
    ];
  } finally {
    for (const { process: child } of servers) child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
};
