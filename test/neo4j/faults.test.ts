/** What goes wrong with a real server: it dies while a release is loaded and while questions are asked. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../server/http/serve.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { Neo4jStoreError } from '../../server/store/neo4j/fault.ts';
import { type LoadOptions, loadRelease } from '../../server/store/neo4j/load/load.ts';
import { neo4jPlace, openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { filonHere } from '../cli/run.ts';
import { writeGraph } from '../contract/graph-file.ts';
import { smallGraph } from '../contract/small-graph.ts';
import { largerGraph } from './larger-graph.ts';
import { breakingProxy } from './proxy.ts';
import { type OwnServer, startOwnServer } from './server.ts';

/** Neo4j takes ten seconds to start, and more where other tests run. */
const minutes = 60_000;

let database: OwnServer;
const folder = mkdtempSync(join(tmpdir(), 'filon-neo4j-faults-'));
beforeAll(async () => {
  database = await startOwnServer();
});
afterAll(async () => {
  await database?.end();
  rmSync(folder, { recursive: true, force: true });
});

async function load(parts: GraphParts, options: LoadOptions = {}) {
  const connection = await connect({ ...database.address, retryFor: 1000 });
  return loadRelease(memoryStore(parts), connection, options).finally(() => connection.close());
}

test(
  'the command loads a graph folder, and says what it did and what it was not given',
  async () => {
    const graph = join(folder, 'graph');
    await writeGraph(graph, smallGraph());
    const { uri, user, password } = database.address;
    const file = join(folder, 'password');
    writeFileSync(file, `${password}\n`);
    const command = ['neo4j', 'load', '--graph', graph, '--neo4j', uri, '--user', user];
    const first = await filonHere([...command, '--password-file', file]);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain(`Release ${smallGraph().release.slice(0, 12)} is current.`);
    expect(first.out).toContain('Statements: 17 written, 0 of the release before ended.');
    const again = await filonHere([...command, '--password-file', file]);
    expect(again.out).toContain('was in the database already; nothing was written');
    writeFileSync(file, 'wrong');
    const wrong = await filonHere([...command, '--password-file', file]);
    expect(wrong).toMatchObject({
      status: 1,
      err: expect.stringContaining('does not let the user "neo4j" in'),
    });
    expect(wrong.err).not.toContain('wrong');
  },
  5 * minutes,
);

test(
  'killed during a load: what readers see is whole, and the load goes on after a restart',
  async () => {
    const parts = largerGraph(4000);
    let isKilled: Promise<void> | undefined;
    const onProgress: LoadOptions['onProgress'] = ({ done = 0 }) => {
      if (done >= 1500) isKilled ??= database.kill();
    };
    const failed = await load(parts, { rowsAtOnce: 250, onProgress }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Neo4jStoreError);
    expect(String(failed)).toContain('cannot be reached or does not answer');
    await isKilled;
    await database.start();
    const before = await openNeo4jStore(database.address);
    expect(before.release.id).toBe(smallGraph().release);
    expect(await before.slice({})).toEqual(await memoryStore(smallGraph()).slice({}));
    await before.close();
    const result = await load(parts, { rowsAtOnce: 250 });
    expect(result.resumedAt).toBeGreaterThanOrEqual(1500);
    const store = await openNeo4jStore(database.address);
    const everything = { includeQuarantined: true };
    expect(await store.slice(everything)).toEqual(await memoryStore(parts).slice(everything));
    await store.close();
  },
  5 * minutes,
);

test(
  'over a slow connection that breaks, each batch is written once, and readers get all',
  async () => {
    const parts = largerGraph(2000);
    const proxy = await breakingProxy(database.address.uri, {
      cutAfter: { toServer: 40_000, toClient: 60_000 },
      mostCuts: 12,
      delay: 1,
    });
    const address = { ...database.address, uri: proxy.uri };
    const connection = await connect(address);
    await loadRelease(memoryStore(parts), connection, { rowsAtOnce: 100 });
    await connection.close();
    const store = await openNeo4jStore(database.address);
    const everything = { includeQuarantined: true };
    expect(await store.slice(everything)).toEqual(await memoryStore(parts).slice(everything));
    expect(await store.aliases()).toEqual(await memoryStore(parts).aliases());
    await store.close();
    // Far more than four times what a connection lets through has to pass, so that it is cut wherever batches end.
    expect(proxy.cuts()).toBeGreaterThan(3);
    await proxy.close();
  },
  5 * minutes,
);

test('a server of an older version is refused before anything is written', async () => {
  // The server's own answer, but for its version.
  const older = await breakingProxy(database.address.uri, {
    cutAfter: { toServer: Infinity, toClient: Infinity },
    mostCuts: 0,
    delay: 0,
    change: (piece) => Buffer.from(piece.toString('latin1').replace('5.26.12', '5.25.12'), 'latin1'),
  });
  const refused = await connect({ ...database.address, uri: older.uri }).catch(String);
  await older.close();
  expect(refused).toContain('has version 5.25.12; expected 5.26 or later. Upgrade the server');
});

test(
  'a server tells the truth of a database that dies, and answers again when it is back',
  async () => {
    const server: RunningServer = await startServer({
      place: await neo4jPlace({ ...database.address, retryFor: 1000 }),
      graphFolder: join(folder, 'none'),
      viewerFolder: join(folder, 'none'),
      host: '127.0.0.1',
      port: 0,
      lookEvery: 100,
      logLevel: 'silent',
    });
    const status = async (path: string): Promise<number> => (await fetch(server.url + path)).status;
    const until = async (path: string, expected: number): Promise<void> => {
      while ((await status(path)) !== expected) await sleep(100);
    };
    const asked = (query: string): Promise<Response> =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`);
    try {
      expect(await status('/health/ready')).toBe(200);
      expect(await (await asked('{ release { counts { statements } } }')).json()).toEqual({
        data: { release: { counts: { statements: 2017 } } },
      });
      expect(await status('/export')).toBe(503);
      await database.kill();
      await until('/health/ready', 503);
      expect(await status('/health/live')).toBe(200);
      const refused = await asked('{ statements(filter: { subject: "economy:CHN" }) { totalCount } }');
      expect(refused.status).toBe(500);
      await database.start();
      await until('/health/ready', 200);
      const answer = await asked('{ statements(filter: { subject: "economy:CHN" }) { totalCount } }');
      const { length } = await memoryStore(largerGraph(2000)).slice({ subject: ['economy:CHN'] });
      expect(await answer.json()).toEqual({ data: { statements: { totalCount: length } } });
      await load(smallGraph());
      for (;;) {
        const { data } = (await (await asked('{ release { id } }')).json()) as {
          data: { release: { id: string } };
        };
        if (data.release.id === smallGraph().release) break;
        await sleep(100);
      }
    } finally {
      await server.close();
    }
  },
  5 * minutes,
);
