/** The Neo4j store under the contract of every store, on a real server. */
import { afterAll, beforeAll } from 'vitest';
import type { GraphStore } from '../../schema/store.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { loadRelease } from '../../server/store/neo4j/load/load.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { factsContract, factsGraph } from '../contract/facts-contract.ts';
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

const parts = smallGraph();
storeContract('Neo4j', parts, () => loaded(parts));
factsContract('Neo4j', () => loaded(factsGraph));
