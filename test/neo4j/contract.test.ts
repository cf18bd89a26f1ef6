/** The Neo4j store under the contract of every store, on a real server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkSheets } from '../../ingest/network/sheets.ts';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { GraphStore } from '../../schema/store.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadRelease } from '../../server/store/neo4j/load/load.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { factsContract, factsGraph } from '../contract/facts-contract.ts';
import { queriesOfEveryStore } from '../contract/queries-of-every-store.ts';
import { smallGraph } from '../contract/small-graph.ts';
import { storeContract } from '../contract/store-contract.ts';
import { type TestDatabase, testDatabase } from './server.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

/** The store of a graph that was loaded into an empty database. */
async function loaded(parts: GraphParts): Promise<GraphStore> {
  await database.clear();
  const connection = await connect(database.address);
  await loadRelease(memoryStore(parts), connection).finally(() => connection.close());
  return openNeo4jStore(database.address);
}

async function answersOf(store: GraphStore): Promise<(query: string, variables: object) => Promise<string>> {
  const graph = await prepareGraph(store);
  const memory = graphMemory(graph);
  return async (query, variables) => {
    const asked = { query, variables: { ...variables }, language: 'en' as const };
    const { data, errors } = await executeQuery(graph, memory, asked);
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  };
}

test('hundreds of readings at once are all answered, and fewer are under way than the driver has sockets', async () => {
  const connection = await connect(database.address);
  let underWay = 0;
  let most = 0;
  try {
    const numbers = Array.from({ length: 300 }, (_, number) => number);
    const answers = await Promise.all(
      numbers.map((number) =>
        connection.read(async (run) => {
          underWay += 1;
          most = Math.max(most, underWay);
          const [row] = await run<{ number: number }>('RETURN $number AS number', { number });
          underWay -= 1;
          return row?.number;
        }),
      ),
    );
    expect(answers).toEqual(numbers);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(100);
  } finally {
    await connection.close();
  }
});

describe('answers are the same bytes as from the plain arrays', () => {
  let store: GraphStore;
  let here: Awaited<ReturnType<typeof answersOf>>;
  let there: Awaited<ReturnType<typeof answersOf>>;
  beforeAll(async () => {
    store = await loaded(smallGraph());
    here = await answersOf(memoryStore(smallGraph()));
    there = await answersOf(store);
  });
  afterAll(() => store.close());

  test.each(queriesOfEveryStore)('%s', async (_, query, variables) => {
    expect(await there(query, variables)).toBe(await here(query, variables));
  });
});

const parts = smallGraph();
storeContract('Neo4j', parts, () => loaded(parts));
factsContract('Neo4j', () => loaded(factsGraph));

test('the network comes back as it was worked out, in sheets as large as they come', async () => {
  const links = Array.from({ length: 700 }, (_, index) => ({
    subject: `org:o${index % 7}`,
    predicate: 'operates' as const,
    object: `site:s${String(index).padStart(3, '0')}`,
    statements: 1 + (index % 3),
    yearFrom: 2011,
    yearTo: 2024,
  })).sort((a, b) => byCodeUnit(a.subject, b.subject) || byCodeUnit(a.object, b.object));
  const network = networkSheets(links);
  expect(network).toHaveLength(2);
  const store = await loaded(smallGraph({ network }));
  expect(await store.network()).toEqual(network);
  await store.close();
});
