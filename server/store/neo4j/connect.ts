/** The connection to a Neo4j server: opened once, checked, and every failure said in words. */
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type RecordShape } from 'neo4j-driver';
import pLimit from 'p-limit';
import * as releases from './cypher/release.ts';
import { Neo4jStoreError } from './fault.ts';

export interface Neo4jAddress {
  /** `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://`, host and port. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database of the server; its default one when not given. */
  readonly database?: string | undefined;
  /** Milliseconds for which a failing transaction is tried again, with growing pauses; 30,000 by default. */
  readonly retryFor?: number | undefined;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Run = <Row extends RecordShape>(text: string, parameters?: Parameters) => Promise<readonly Row[]>;

export interface Connection {
  /** Runs work in one transaction that only reads, and again where the connection failed. */
  read<T>(work: (run: Run, columns: RunColumns) => Promise<T>): Promise<T>;
  /** Runs work in one transaction, and again where it failed for a passing reason: it must bear that. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The rows of a query as lists of values, in the order of its RETURN: many come faster so. */
export type RunColumns = (text: string, parameters: Parameters) => Promise<readonly (readonly unknown[])[]>;

/**
 * Readings at a time over one connection. A question may ask for hundreds of counts at once; each more than the driver's
 * hundred sockets would wait for one, and fail after a while, though the server is well.
 */
const readingsAtOnce = 32;

/** Dynamic relationship types, which the loader writes with, came with this long-term release. */
const leastVersion = [5, 26] as const;

/**
 * Connects, and checks that the server is there, lets the user in and is new enough.
 * @throws Neo4jStoreError that says what is wrong and what to do
 */
export async function connect(address: Neo4jAddress): Promise<Connection> {
  const { uri, user, password, database, retryFor = 30_000 } = address;
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: retryFor,
      connectionAcquisitionTimeout: retryFor,
      connectionTimeout: 10_000,
      fetchSize: 10_000,
      userAgent: 'filon',
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (cause) {
    throw new Neo4jStoreError(
      `"${uri}" is not the address of a Neo4j server. Expected one such as neo4j://localhost:7687`,
      { cause },
    );
  }
  const within = async <T>(
    mode: 'executeRead' | 'executeWrite',
    work: (transaction: ManagedTransaction) => Promise<T>,
  ): Promise<T> => {
    const session = driver.session(database === undefined ? {} : { database });
    try {
      return await session[mode](work);
    } catch (error) {
      throw said(error, uri, user);
    } finally {
      await session.close();
    }
  };
  const runIn =
    (transaction: ManagedTransaction): Run =>
    async <Row extends RecordShape>(text: string, parameters: Parameters = {}) =>
      (await transaction.run<Row>(text, parameters)).records.map((record) => record.toObject() as Row);
  const columnsIn =
    (transaction: ManagedTransaction): RunColumns =>
    async (text, parameters) =>
      (await transaction.run(text, parameters)).records.map((record) => [...record.values()]);

  const inTurn = pLimit(readingsAtOnce);
  const connection: Connection = {
    read: (work) =>
      inTurn(() => within('executeRead', (transaction) => work(runIn(transaction), columnsIn(transaction)))),
    write: (work) => within('executeWrite', (transaction) => work(runIn(transaction))),
    close: () => driver.close(),
  };
  try {
    await checkVersion(connection, uri);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Whether a server of that version, such as `5.26.12`, can be loaded; versions by year (2025.01 …) came after 5.26. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastVersion[0] || (major === leastVersion[0] && minor >= leastVersion[1]);
}

async function checkVersion(connection: Connection, uri: string): Promise<void> {
  const [server] = await connection.read((run) => run<{ version: string }>(releases.serverVersion));
  const version = server?.version ?? 'unknown';
  if (isNewEnough(version)) return;
  throw new Neo4jStoreError(
    `The Neo4j server at ${uri} has version ${version}; expected ${leastVersion.join('.')} or later. Upgrade the server`,
  );
}

/** A failure of the driver in words; any other as it is. */
function said(error: unknown, uri: string, user: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const options = { cause: error };
  if (code === 'Neo.ClientError.Security.Unauthorized')
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} does not let the user "${user}" in with that password. Set the right one in NEO4J_PASSWORD, or in the file that --password-file names`,
      options,
    );
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} refuses the user "${user}" for a while, after too many wrong passwords. Wait a few seconds, then try the right one`,
      options,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} has no such database (${message}). Name another with --database`,
      options,
    );
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError'))
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} cannot be reached or does not answer (${message}). Start it, or name another with --neo4j`,
      options,
    );
  // The driver gives this no code of its own.
  if (message.startsWith('Connection acquisition timed out'))
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} is asked more at once than it answers in time (${message}). Ask again later`,
      options,
    );
  // The driver found no server that speaks as Neo4j 5 does; its message says what it found.
  if (code === 'N/A')
    return new Neo4jStoreError(
      `What answers at ${uri} is no Neo4j server of version ${leastVersion.join('.')} or later (${message}). Name its Bolt address, such as neo4j://localhost:7687, with --neo4j, or upgrade the server`,
      options,
    );
  if (code.startsWith('Neo.DatabaseError'))
    return new Neo4jStoreError(
      `The Neo4j server at ${uri} failed (${code}: ${message}). Look into its logs; a full disk is told so: make room, restart the database, and run the same again`,
      options,
    );
  return new Neo4jStoreError(`The Neo4j server at ${uri} refused a query (${code}: ${message})`, options);
}
