/**
 * A real Neo4j server for tests: that of NEO4J_URI, or one of our own in a process and a folder made for the test.
 * scripts/neo4j.mjs says where it comes from.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../server/store/neo4j/connect.ts';

export const password = 'a-password-of-tests';

/** What a server of Neo4j 5 on Java 17 asks for, beside its class path. */
const opened = ['java.base/java.nio', 'java.base/java.lang', 'java.base/sun.nio.ch', 'java.base/java.io'];
const addOpens = opened.flatMap((name) => ['--add-opens', `${name}=ALL-UNNAMED`]);

/** How much of the machine a server takes. */
export interface ServerSize {
  readonly javaFlags: readonly string[];
  readonly pageCache: string;
  /** The folder for its data and logs, which must be there; one of its own when not given. */
  readonly home?: string;
  /** Further lines of its configuration. */
  readonly settings?: Readonly<Record<string, string>>;
}
/** The tests share a machine with little room: a small heap, and no thread for what runs for hours. */
export const smallServer: ServerSize = {
  javaFlags: ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...addOpens],
  pageCache: '64m',
};
/** What docs/neo4j.md advises: benchmarks measure such a server. */
export const advisedServer: ServerSize = {
  javaFlags: ['-Xmx2g', '-XX:+UseParallelGC', ...addOpens],
  pageCache: '1g',
};

export interface OwnServer {
  readonly address: Neo4jAddress;
  readonly home: string;
  /** Kills the process as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and folder. */
  start(): Promise<void>;
  /** Kills it and removes its folder. */
  end(): Promise<void>;
}

export async function classPath(): Promise<string> {
  // Typed here, since the scripts are plain JavaScript.
  const script = (await import('../../scripts/neo4j.mjs' as string)) as { ensureNeo4j(): string };
  return script.ensureNeo4j();
}

function configure(home: string, port: number, { pageCache, settings: more }: ServerSize): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

/** A port that was free a moment ago: Neo4j does not say which one it took when left to choose. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starting takes ten seconds on a quiet machine of two cores; beyond this something is wrong. */
const startsWithin = 180_000;

/** A server of our own, empty, on a free port. */
export async function startOwnServer(size: ServerSize = smallServer): Promise<OwnServer> {
  const jars = await classPath();
  const home = size.home ?? mkdtempSync(join(tmpdir(), 'filon-neo4j-server-'));
  const log = join(home, 'logs', 'neo4j.log');
  const logged = (from = 0): string => (existsSync(log) ? readFileSync(log, 'utf8').slice(from) : '');
  const port = await freePort();
  configure(home, port, size);
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const from = logged().length;
    const main = 'org.neo4j.server.CommunityEntryPoint';
    const places = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
    // The shell kills the server when its input ends, which it does however the test ends.
    const script = '"$@" & server=$!; read -r line; kill -9 $server; wait $server';
    child = spawn('sh', ['-c', script, 'sh', 'java', ...size.javaFlags, main, ...places], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { ...process.env, CLASSPATH: jars },
    });
    const until = performance.now() + startsWithin;
    while (!logged(from).includes('Started.')) {
      if (performance.now() > until || /ERROR|Failed to start/.test(logged(from)))
        throw new Error(`Neo4j did not start; its log ends in:\n${logged(from).slice(-2000)}`);
      await sleep(100);
    }
  };
  const kill = async (): Promise<void> => {
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.stdin?.end();
    child = undefined;
    await ended;
  };
  await start();
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password };
  await setPassword(address);
  return {
    address,
    home,
    kill,
    start,
    async end() {
      await kill();
      if (size.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A new server has the password "neo4j", with which nothing but changing it is allowed. */
async function setPassword({ uri }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from: 'neo4j', to: password });
  } finally {
    await session.close();
    await driver.close();
  }
}

export interface TestDatabase {
  readonly address: Neo4jAddress;
  /** Takes everything out of the database. */
  clear(): Promise<void>;
  end(): Promise<void>;
}

/**
 * A database for tests: that of NEO4J_URI if given, which must be empty or have been used by tests before.
 * @throws Error when it holds something else
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const own = uri === undefined ? await startOwnServer() : undefined;
  const address = own?.address ?? { uri: uri ?? '', user, password: NEO4J_PASSWORD };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const run = async (text: string): Promise<readonly Record<string, unknown>[]> =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject());
  const [found] = await run(
    'OPTIONAL MATCH (mark:FilonTests) WITH count(mark) AS marks OPTIONAL MATCH (n) RETURN marks, count(n) AS nodes',
  );
  if (found?.nodes !== 0 && found?.marks === 0) {
    await driver.close();
    throw new Error(
      `The Neo4j database at ${address.uri} is not empty: the tests would take out what it holds.`,
    );
  }
  const clear = async (): Promise<void> => {
    for (;;) {
      const [gone] = await run('MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS removed');
      if (gone?.removed === 0) break;
    }
    await run('CREATE (:FilonTests)');
  };
  await clear();
  return {
    address,
    clear,
    async end() {
      await driver.close();
      await own?.end();
    },
  };
}
