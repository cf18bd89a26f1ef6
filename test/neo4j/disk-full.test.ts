/** A server whose disk fills up during a load: a small file system in memory, which only root may mount. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../server/http/serve.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { Neo4jStoreError } from '../../server/store/neo4j/fault.ts';
import { loadRelease } from '../../server/store/neo4j/load/load.ts';
import { neo4jPlace, openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { smallGraph } from '../contract/small-graph.ts';
import { largerGraph } from './larger-graph.ts';
import { type OwnServer, smallServer, startOwnServer } from './server.ts';

const minutes = 60_000;
const isMountable = process.platform === 'linux' && process.getuid?.() === 0;

if (isMountable) onFullDisk();
else
  test('a full disk is tried where a file system can be mounted, by root on Linux', () => {
    expect(isMountable).toBe(false);
  });

function onFullDisk(): void {
  const home = mkdtempSync(join(tmpdir(), 'filon-neo4j-disk-'));
  const mount = (...options: readonly string[]): unknown => execFileSync('mount', [...options, home]);
  let database: OwnServer;
  beforeAll(async () => {
    mount('-t', 'tmpfs', '-o', 'size=24m', 'tmpfs');
    // Logs of transactions would take a quarter of a gigabyte at once.
    const settings = { 'db.tx_log.rotation.size': '1m', 'db.tx_log.preallocate': 'false' };
    database = await startOwnServer({ ...smallServer, home, settings });
  });
  afterAll(async () => {
    await database?.end();
    execFileSync('umount', ['-l', home]);
    rmSync(home, { recursive: true, force: true });
  });

  test(
    'said in words, told by the health route, and nothing is lost: after making room the load goes on',
    async () => {
      const address = { ...database.address, retryFor: 1000 };
      const load = async (parts: ReturnType<typeof smallGraph>) => {
        const connection = await connect(address);
        return loadRelease(memoryStore(parts), connection, { rowsAtOnce: 1000 }).finally(() =>
          connection.close(),
        );
      };
      await load(smallGraph());
      const server = await startServer({
        place: await neo4jPlace(address),
        graphFolder: join(home, 'none'),
        viewerFolder: join(home, 'none'),
        host: '127.0.0.1',
        port: 0,
        lookEvery: 100,
        logLevel: 'silent',
      });
      const until = async (expected: number): Promise<void> => {
        while ((await fetch(`${server.url}/health/ready`)).status !== expected) await sleep(100);
      };
      try {
        await until(200);
        const parts = largerGraph(60_000);
        const failed = await load(parts).catch((error: unknown) => error);
        expect(failed).toBeInstanceOf(Neo4jStoreError);
        expect(String(failed)).toMatch(/failed \(Neo\.DatabaseError\..+make room, restart the database/);
        await until(503);
        await database.kill();
        mount('-o', 'remount,size=600m');
        await database.start();
        await until(200);
        const before = await openNeo4jStore(address);
        expect(before.release.id).toBe(smallGraph().release);
        const everything = { includeQuarantined: true };
        expect(await before.slice(everything)).toEqual(await memoryStore(smallGraph()).slice(everything));
        await before.close();
        const result = await load(parts);
        expect(result.resumedAt).toBeGreaterThan(0);
        const store = await openNeo4jStore(address);
        expect(await store.slice(everything)).toEqual(await memoryStore(parts).slice(everything));
        await store.close();
      } finally {
        await server.close();
      }
    },
    5 * minutes,
  );
}
