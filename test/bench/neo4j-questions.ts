/**
 * Questions of the bundled graph on Neo4j against the graph file: a trace and an origin, each asked of a store that
 * has read nothing yet; and the same trace as a nested query through @neo4j/graphql, which is installed for the run
 * in a folder of its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { projectDatasets } from '../../ingest/project.ts';
import { chainQuery } from '../../picture/chain/query.ts';
import { analyses } from '../../server/analysis/index.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { openNeo4jStore } from '../../server/store/neo4j/open.ts';
import type { OwnServer } from '../neo4j/server.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { nestedTrace } from './neo4j/nested.ts';
import { imported, median, secondsOf, withServer } from './neo4j/served.ts';

/** The first turn warms both up: Neo4j plans a query when it first sees it. */
const turns = 7;
const start = 'device:smartphone';

interface Both {
  readonly neo4j: ReadyGraph;
  readonly embedded: ReadyGraph;
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => (await secondsOf(work)) * 1000;

async function cold(
  name: string,
  { neo4j, embedded }: Both,
  open: Readonly<Record<keyof Both, () => Promise<ReadyGraph['store']>>>,
  question: (graph: ReadyGraph) => Promise<unknown>,
): Promise<BenchFigure> {
  const times = { neo4j: [] as number[], embedded: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [which, graph] of Object.entries({ neo4j, embedded }) as [keyof Both, ReadyGraph][]) {
      const store = await open[which]();
      const time = await milliseconds(() => question({ ...graph, store }));
      await store.close();
      if (turn > 0) times[which].push(time);
    }
  }
  const [ours, baseline] = [median(times.neo4j), median(times.embedded)];
  return {
    name: `${name} on Neo4j, read for the first time, against the graph file`,
    ours,
    baseline,
    ratio: ours / baseline,
    unit: 'ms',
  };
}

/** The whole question: a query of GraphQL in, the text of its answer out, nothing kept from the one before. */
async function ourTrace(graph: ReadyGraph): Promise<string> {
  const asked = { query: chainQuery, variables: { start, lang: 'EN' }, language: 'en' as const };
  const { data, errors } = await executeQuery(graph, graphMemory(graph), asked);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return JSON.stringify(data);
}

async function figures(server: OwnServer, graphFolder: string): Promise<readonly BenchFigure[]> {
  const open = {
    neo4j: () => openNeo4jStore(server.address),
    embedded: () => openEmbeddedStore(graphFolder),
  };
  const both: Both = {
    neo4j: await prepareGraph(await open.neo4j()),
    embedded: await prepareGraph(await open.embedded()),
  };
  const trace = await cold('trace(smartphone)', both, open, (graph) => ask(graph, analyses.trace, { start }));
  const origin = await cold('origin(copper)', both, open, (graph) =>
    ask(graph, analyses.origin, { material: 'material:copper' }),
  );
  const nested = await nestedTrace(server.address, start);
  try {
    const times = { first: [] as number[], again: [] as number[], nested: [] as number[] };
    for (let turn = 0; turn <= 5; turn += 1) {
      const store = await open.neo4j();
      const graph = { ...both.neo4j, store };
      const first = await milliseconds(() => ourTrace(graph));
      const again = await milliseconds(() => ourTrace(graph));
      const other = await milliseconds(nested.ask);
      await store.close();
      // The first turn warms all up.
      if (turn === 0) continue;
      times.first.push(first);
      times.again.push(again);
      times.nested.push(other);
    }
    const baseline = median(times.nested);
    const beside = `the answer whole, against a nested query of @neo4j/graphql for the statements alone (${await nested.statements()} of them)`;
    return [
      trace,
      origin,
      ...(['first', 'again'] as const).map((when) => ({
        name: `trace(smartphone) by GraphQL on Neo4j, ${when === 'first' ? 'of a store that has read nothing yet' : 'again, no answer kept'}, ${beside}`,
        ours: median(times[when]),
        baseline,
        ratio: median(times[when]) / baseline,
        unit: 'ms',
      })),
    ];
  } finally {
    await nested.end();
    await both.neo4j.store.close();
    await both.embedded.store.close();
  }
}

export const bench: Bench = async () => {
  const graph = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    await buildGraph([projectDatasets()], graph);
    return await withServer(async (server) => {
      await imported(server, graph);
      return figures(server, graph);
    });
  } finally {
    await rm(graph, { recursive: true });
  }
};
