/** Loading releases one after another: only what changed, nothing half, and nothing left of what is no release any more. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Statement, statementId } from '../../schema/statement.ts';
import type { GraphStore } from '../../schema/store.ts';
import { changesSince } from '../../server/analysis/changes/changes.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { type Connection, connect } from '../../server/store/neo4j/connect.ts';
import { type LoadOptions, type LoadResult, loadRelease } from '../../server/store/neo4j/load/load.ts';
import { neo4jPlace } from '../../server/store/neo4j/open.ts';
import type { GraphPlace } from '../../server/store/place.ts';
import { smallGraph } from '../contract/small-graph.ts';
import { type TestDatabase, testDatabase } from './server.ts';

let database: TestDatabase;
let connection: Connection;
let place: GraphPlace;
beforeAll(async () => {
  database = await testDatabase();
  connection = await connect(database.address);
  place = await neo4jPlace(database.address);
});
afterAll(async () => {
  await place.close();
  await connection.close();
  await database.end();
});
beforeEach(() => database.clear());

const load = (parts: GraphParts, options: LoadOptions = {}): Promise<LoadResult> =>
  loadRelease(memoryStore(parts), connection, { rowsAtOnce: 5, ...options });

/** The small graph with these statements, and the release id that follows. */
function graphOf(statements: readonly Statement[]): GraphParts {
  return smallGraph({ statements });
}

const all = smallGraph().statements ?? [];
const [noted, revised, gone] = all.filter(({ value, quarantine }) => value !== null && quarantine === null);
if (noted === undefined || revised === undefined || gone === undefined)
  throw new Error('three figures are needed');

/** One statement has another note, one another value and so another id, one is gone; the names stay. */
function nextGraph(): GraphParts {
  const { id: _, ...body } = revised as Statement;
  const other = { ...body, value: (body.value ?? 0) + 1, low: null, high: null };
  return graphOf([
    ...all.filter((item) => item !== noted && item !== revised && item !== gone),
    { ...(noted as Statement), note: 'read again' },
    { ...other, id: statementId(other) },
  ]);
}

/** What a release says, each statement with the one that its fact is named by, whatever their rows are. */
async function saidIn(parts: GraphParts): Promise<ReadonlySet<string>> {
  const rows = await memoryStore(parts).slice({ includeQuarantined: true });
  return new Set(
    rows.map(({ row, fact, ...said }) => JSON.stringify([said, fact === null ? null : rows[fact]?.id])),
  );
}
const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((item) => !others.has(item)).length;

/** Everything that a store says, to be compared whole. */
async function everythingOf(store: GraphStore): Promise<unknown> {
  const tables = [store.entities(), store.aliases(), store.codes(), store.sources(), store.precedence()];
  const more = [store.precedenceReasons(), store.corrections(), store.unknowns(), store.extents()];
  return {
    release: store.release,
    tables: await Promise.all([...tables, ...more]),
    statements: await store.slice({ includeQuarantined: true }),
    ids: await store.ids({ first: 1000 }),
  };
}
async function expectCurrent(parts: GraphParts): Promise<void> {
  expect(await place.currentRelease()).toBe(parts.release);
  expect(await everythingOf(await place.open())).toEqual(await everythingOf(memoryStore(parts)));
}

/** How many nodes and relationships of each label and type there are. */
async function inventory(): Promise<unknown> {
  return connection.read(async (run) => [
    await run('MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY labels'),
    await run('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type'),
    await run('MATCH ()-[r]->() WHERE r.until IS NOT NULL RETURN count(r) AS ended'),
  ]);
}

test('the same release is loaded once', async () => {
  const first = await load(smallGraph());
  // 17 statements in the small graph; see store-contract.ts.
  expect(first).toMatchObject({ isNew: true, statementsWritten: 17, statementsEnded: 0 });
  const before = await inventory();
  expect(await load(smallGraph())).toMatchObject({ isNew: false, statementsWritten: 0, tableRowsWritten: 0 });
  expect(await inventory()).toEqual(before);
});

test('of the next release only what changed is written, and the one before stays readable', async () => {
  await load(smallGraph());
  const [before, now] = [await saidIn(smallGraph()), await saidIn(nextGraph())];
  // A new note, a new value, and what shared its fact with the one that is gone and stands alone now.
  expect([without(now, before), without(before, now)]).toEqual([3, 4]);
  expect(await load(nextGraph())).toMatchObject({
    isNew: true,
    statementsWritten: 3,
    statementsEnded: 4,
    tableRowsWritten: 0,
    tableRowsEnded: 0,
  });
  await expectCurrent(nextGraph());
  const store = await place.open();
  expect(await store.older()).toEqual([smallGraph().release]);
  const older = await store.openOlder(smallGraph().release);
  if (older === undefined) throw new Error('the release before is kept');
  expect(await everythingOf(older)).toEqual(await everythingOf(memoryStore(smallGraph())));
  expect(await store.openOlder('f'.repeat(64))).toBeUndefined();
  const plain = memoryStore({ ...nextGraph(), older: [smallGraph()] });
  const { release } = smallGraph();
  expect(await changesSince(store, release)).toEqual(await changesSince(plain, release));
});

test('a store that is open keeps to its release while the next is put in place', async () => {
  await load(smallGraph());
  const open = await place.open();
  await load(nextGraph());
  expect(await everythingOf(open)).toEqual(await everythingOf(memoryStore(smallGraph())));
});

test('a name that changed is written alone, and stands on its node once the release is current', async () => {
  await load(smallGraph());
  const { entities = [], ...rest } = smallGraph();
  const renamed = entities.map((item) =>
    item.id === 'economy:COD' ? { ...item, name: { ...item.name, en: 'Congo, DR' } } : item,
  );
  const parts: GraphParts = { ...rest, entities: renamed, release: 'b'.repeat(64) };
  expect(await load(parts)).toMatchObject({ statementsWritten: 0, tableRowsWritten: 1, tableRowsEnded: 1 });
  await expectCurrent(parts);
  const [node] = await connection.read((run) =>
    run("MATCH (e:Economy {id: 'economy:COD'}) RETURN e.name AS name, e.nameFr AS nameFr"),
  );
  expect(node).toEqual({ name: 'Congo, DR', nameFr: 'DR Congo (fr)' });
});

test('what no kept release holds is taken away', async () => {
  await load(nextGraph(), { keepOlder: 0 });
  const alone = await inventory();
  await database.clear();
  await load(smallGraph(), { keepOlder: 0 });
  const open = await place.open();
  await load(nextGraph(), { keepOlder: 0 });
  expect(await inventory()).toEqual(alone);
  // Never an empty answer that looks like none: whoever still reads it is told.
  await expect(open.slice({})).rejects.toThrow('was taken away from the Neo4j database');
  expect(await (await place.open()).older()).toEqual([]);
});

test('a release whose statements are all gone is one too', async () => {
  await load(smallGraph());
  const empty = graphOf([]);
  expect(await load(empty)).toMatchObject({ statementsWritten: 0, statementsEnded: 17 });
  await expectCurrent(empty);
  await load(smallGraph());
  await expectCurrent(smallGraph());
});

describe('a load that was stopped', () => {
  /** Stops when the third batch of five is about to be written. */
  async function stopped(parts: GraphParts): Promise<void> {
    const stop = new AbortController();
    const reason = new Error('stopped by the test');
    const onProgress: LoadOptions['onProgress'] = ({ done = 0 }) => {
      if (done >= 10) stop.abort(reason);
    };
    // The batch that is being written when the signal comes is written whole.
    await expect(load(parts, { onProgress, signal: stop.signal })).rejects.toBe(reason);
  }

  test('leaves readers the release before, and goes on from where it stopped', async () => {
    await load(smallGraph());
    await stopped(nextGraph());
    await expectCurrent(smallGraph());
    const result = await load(nextGraph());
    expect(result.resumedAt).toBeGreaterThanOrEqual(10);
    await expectCurrent(nextGraph());
  });

  test('leaves nothing behind when another release is loaded instead', async () => {
    await load(smallGraph(), { keepOlder: 0 });
    const before = await inventory();
    await stopped(nextGraph());
    const other = graphOf(all.slice(1));
    await load(other, { keepOlder: 0 });
    await expectCurrent(other);
    await load(smallGraph(), { keepOlder: 0 });
    await expectCurrent(smallGraph());
    expect(await inventory()).toEqual(before);
  });

  test('of the first release leaves no release at all', async () => {
    await stopped(smallGraph());
    await expect(place.open()).rejects.toThrow('holds no release. Run "filon neo4j load"');
  });
});

test('two loads at once: the one that started last goes on, and the release is whole', async () => {
  const results = await Promise.allSettled([
    load(smallGraph(), { rowsAtOnce: 1 }),
    load(smallGraph(), { rowsAtOnce: 1 }),
  ]);
  const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  for (const { reason } of refused) expect(String(reason)).toMatch(/Let one run at a time|refused a query/);
  if (refused.length === 2) await load(smallGraph());
  await expectCurrent(smallGraph());
});

describe('a server that will not do', () => {
  const cases: readonly (readonly [string, Parameters<typeof connect>[0], string])[] = [
    ['that is not there', { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' }, 'cannot be reached'],
    ['whose address is none', { uri: 'localhost', user: 'neo4j', password: 'x' }, 'not the address'],
  ];
  test.each(cases)('%s', async (_, address, words) => {
    await expect(connect({ ...address, retryFor: 100 })).rejects.toThrow(words);
  });

  test('with another password', async () => {
    const address = { ...database.address, password: 'not it' };
    await expect(connect(address)).rejects.toThrow('does not let the user "neo4j" in');
  });

  test('with no such database', async () => {
    await expect(connect({ ...database.address, database: 'nowhere' })).rejects.toThrow('no such database');
  });

  test('with a layout of another version', async () => {
    await load(smallGraph());
    await connection.write((run) => run('MATCH (p:FilonPointer) SET p.layout = 99'));
    await expect(place.open()).rejects.toThrow('has layout 99; this version of Filon reads layout 1');
  });
});
