/**
 * The whole bundled graph on Neo4j: brought there by import files, and every answer the same bytes as from the
 * graph file. It takes minutes, and runs with `npm run test:full`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphStore, StatementFilter } from '../../schema/store.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { type GraphMemory, graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { connect } from '../../server/store/neo4j/connect.ts';
import { writeImportFiles } from '../../server/store/neo4j/files/write.ts';
import { loadRelease } from '../../server/store/neo4j/load/load.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import { builtGraph } from '../built-graph.ts';
import { statementFields } from '../contract/queries-of-every-store.ts';
import { queriesOfWholeGraph } from '../contract/queries-of-whole-graph.ts';
import { inMemory } from '../contract/whole-in-memory.ts';
import { importFiles } from './bulk.ts';
import { classPath, type OwnServer, startOwnServer } from './server.ts';

/** An import of a million statements, on a machine that may be busy. */
const minutes = 60_000;

interface Open {
  readonly graph: ReadyGraph;
  readonly memory: GraphMemory;
}
async function open(store: GraphStore): Promise<Open> {
  const graph = await prepareGraph(store);
  return { graph, memory: graphMemory(graph) };
}

const folder = mkdtempSync(join(tmpdir(), 'filon-neo4j-whole-'));
let server: OwnServer;
let embedded: Open;
let neo4j: Open;
let memory: Open;
beforeAll(async () => {
  const store = await openEmbeddedStore(await builtGraph());
  server = await startOwnServer();
  await server.kill();
  await writeImportFiles(store, folder);
  await importFiles(server.home, await classPath(), join(folder, 'import.args'));
  await server.start();
  const connection = await connect(server.address);
  // It finds the release there, and makes the indexes.
  expect(await loadRelease(store, connection)).toMatchObject({ isNew: false });
  await connection.close();
  embedded = await open(store);
  neo4j = await open(await openNeo4jStore(server.address));
  memory = await open(await inMemory(store));
}, 20 * minutes);
afterAll(async () => {
  await neo4j?.graph.store.close();
  await embedded?.graph.store.close();
  await server?.end();
  rmSync(folder, { recursive: true, force: true });
});

test('names, codes, sources, rules and what is known to be unknown are the same', async () => {
  const everything = async ({ graph: { store } }: Open): Promise<string> =>
    JSON.stringify([
      store.release,
      await store.entities(),
      await store.aliases(),
      await store.codes(),
      await store.sources(),
      await store.precedence(),
      await store.precedenceReasons(),
      await store.corrections(),
      await store.unknowns(),
      await store.extents(),
      await store.claims(),
      await store.network(),
    ]);
  expect(await everything(neo4j)).toBe(await everything(embedded));
});

test('ids come in their order', async () => {
  const { statements } = embedded.graph.store.release.counts;
  const ids = await neo4j.graph.store.ids({ first: statements });
  expect(ids).toHaveLength(statements);
  expect(ids).toEqual(await embedded.graph.store.ids({ first: statements }));
});

test('the queries of the documentation find what they say', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/neo4j.md'), 'utf8');
  const texts = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(texts).toHaveLength(3);
  const connection = await connect(server.address);
  const [digs = [], contains = [], ships = []] = await Promise.all(
    texts.map((text) => connection.read((run) => run(text))),
  ).finally(() => connection.close());
  // The economy that digs most of it is the one that every publisher names first.
  expect(digs[0]).toMatchObject({ economy: 'DR Congo', status: expect.any(String) });
  const parts = await embedded.graph.store.slice({ subject: ['device:smartphone'], predicate: ['contains'] });
  expect(contains).toHaveLength(parts.length);
  expect(ships).toHaveLength(40);
});

/** What somebody would look at: no whole list of a million. */
const narrow: readonly (typeof queriesOfWholeGraph)[number][] = [
  [
    'statements of a source',
    `{ statements(filter: { source: "usgs-mcs" }, first: 20) { totalCount nodes ${statementFields} } }`,
    {},
  ],
  [
    'statements of an economy, those kept out among them',
    `{ statements(filter: { subject: "economy:COD", includeQuarantined: true }, first: 50) { totalCount nodes ${statementFields} } }`,
    {},
  ],
];
/** Names no object, which the small graph has one of: here it is refused, by every store in the same words. */
const refused = 'series';
test.each([...queriesOfWholeGraph, ...narrow])(
  'query: %s',
  async (name, query, variables) => {
    const asked = async ({ graph, memory }: Open): Promise<string> => {
      const { data, errors } = await executeQuery(graph, memory, { query, variables, language: 'en' });
      expect(errors !== undefined, errors?.join('; ')).toBe(name === refused);
      return JSON.stringify([data, errors]);
    };
    const expected = await asked(embedded);
    expect(await asked(neo4j)).toBe(expected);
    expect(await asked(memory)).toBe(expected);
  },
  10 * minutes,
);

test(
  'slices, amounts, counts and pages of any narrow filter are the same',
  async () => {
    const { entities } = embedded.graph.context;
    const ids = [...entities.keys()];
    const filter: fc.Arbitrary<StatementFilter> = fc.record(
      {
        subject: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
        about: fc.constantFrom(...ids),
        source: fc.constantFrom(['usgs-mcs'], ['baci'], ['un-sdg-ewaste', 'bgs-wms']),
        years: fc
          .integer({ min: 1990, max: 2026 })
          .chain((from) => fc.record({ from: fc.constant(from), to: fc.integer({ min: from, max: 2030 }) })),
        includeQuarantined: fc.boolean(),
        isSharedFact: fc.boolean(),
      },
      { requiredKeys: ['subject'] },
    );
    const [here, there] = [embedded.graph.store, neo4j.graph.store];
    await fc.assert(
      fc.asyncProperty(filter, async (wanted) => {
        expect(await there.slice(wanted)).toEqual(await here.slice(wanted));
        expect(await there.amounts(wanted)).toEqual(await here.amounts(wanted));
        expect(await there.countStatements(wanted)).toBe(await here.countStatements(wanted));
        const page = { first: 5, after: 500_000 };
        expect(await there.statements(wanted, page)).toEqual(await here.statements(wanted, page));
      }),
      { numRuns: 25 },
    );
  },
  10 * minutes,
);
