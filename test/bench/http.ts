/**
 * The server over HTTP: a small query against a bare Apollo Server, a trace from the answer cache at 50
 * connections, traces that were never asked before, memory. Each server is a process of its own; the load comes from
 * this one.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { chainQuery } from '../../picture/chain/query.ts';
import type { Bench } from './bench.ts';
import {
  against,
  compressed,
  cpuMilliseconds,
  measured,
  type Server,
  start,
} from './http-servers/under-load.ts';

const root = join(import.meta.dirname, '../..');

/** Peak resident memory of a process in megabytes; undefined where the system does not say. */
function peakMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
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
    const helloBare = await measured(bare, hello);
    const helloFilon = await measured(filon, hello);
    const trace = { query: chainQuery, variables: { start: 'device:smartphone', lang: 'EN' } };
    const cached = await measured(filon, trace, compressed);
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
