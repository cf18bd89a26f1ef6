/**
 * Bringing the bundled graph to Neo4j: over the network, against a bare UNWIND that creates the same relationships
 * without indexes, release or order; and by import files, from the graph file to a server that answers, against the
 * server's own import of the same relationships without a property.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { buildGraph } from '../../ingest/build.ts';
import { projectDatasets } from '../../ingest/project.ts';
import type { StatementRow } from '../../schema/store.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { loadRelease } from '../../server/store/neo4j/load/load.ts';
import { propertiesOf } from '../../server/store/neo4j/shape.ts';
import { importFiles } from '../neo4j/bulk.ts';
import { advisedServer, classPath, type OwnServer } from '../neo4j/server.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { imported, secondsOf, withConnection, withServer } from './neo4j/served.ts';

/** Enough that starting does not count, and as many as a transaction of ours. */
const bareStatements = 200_000;
const atOnce = 5000;
const goals = { network: 10_000, files: 100_000 } as const;

/** Statements a second that the driver writes when nothing else is asked of it. */
async function bareUnwind(server: OwnServer, rows: readonly StatementRow[]): Promise<number> {
  const { uri, user, password } = server.address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    await driver.executeQuery('CREATE CONSTRAINT FOR (e:Entity) REQUIRE e.id IS UNIQUE');
    const ends = [...new Set(rows.flatMap(({ subject, object }) => [subject, object ?? subject]))];
    await driver.executeQuery('UNWIND $ends AS id CREATE (:Entity {id: id})', { ends });
    const seconds = await secondsOf(async () => {
      for (let first = 0; first < rows.length; first += atOnce)
        await driver.executeQuery(
          'UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) CREATE (s)-[r:SAYS]->(o) SET r = row.said',
          {
            rows: rows.slice(first, first + atOnce).map((row) => ({
              subject: row.subject,
              object: row.object ?? row.subject,
              said: propertiesOf(row, null),
            })),
          },
        );
    });
    return rows.length / seconds;
  } finally {
    await driver.close();
  }
}

/** Seconds of the import of as many relationships between the same entities, with nothing said of any. */
async function bareImport(server: OwnServer, graphFolder: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-bare-'));
  const store = await openEmbeddedStore(graphFolder);
  try {
    const nodes = (await store.entities()).map(({ id }) => `${id}\n`);
    await writeFile(join(folder, 'nodes.csv'), `id:ID\n${nodes.join('')}`);
    const lines: string[] = [];
    const everything = await store.countBy({ includeQuarantined: true }, ['subject', 'object', 'predicate']);
    for (const { values, count } of everything) {
      const [subject, object, predicate] = values;
      lines.push(`${subject},${object ?? subject},${predicate}\n`.repeat(count));
    }
    await writeFile(join(folder, 'relations.csv'), `:START_ID,:END_ID,:TYPE\n${lines.join('')}`);
    await writeFile(
      join(folder, 'import.args'),
      `--nodes=Entity=${folder}/nodes.csv\n--relationships=${folder}/relations.csv\n`,
    );
    await server.kill();
    return await secondsOf(async () =>
      importFiles(server.home, await classPath(), join(folder, 'import.args'), advisedServer),
    );
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = async () => {
  const graph = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    await buildGraph([projectDatasets()], graph);
    const store = await openEmbeddedStore(graph);
    const { statements } = store.release.counts;
    const some = await store.statementsAt(Array.from({ length: bareStatements }, (_, at) => at));
    const network = await withServer((server) =>
      withConnection(server, async (connection) => {
        const seconds = await secondsOf(() => loadRelease(store, connection));
        return statements / seconds;
      }),
    );
    await store.close();
    const unwind = await withServer((server) => bareUnwind(server, some));
    const bare = await withServer((server) => bareImport(server, graph));
    const times = await withServer((server) => imported(server, graph));
    const whole = times.files + times.import + times.ready;
    const rate = (name: string, ours: number, baseline: number): BenchFigure => ({
      name,
      ours,
      baseline,
      ratio: ours / baseline,
      unit: 'statements/s',
    });
    const took = (name: string, ours: number): BenchFigure => ({
      name,
      ours,
      baseline: bare,
      ratio: ours / bare,
      unit: 's',
    });
    const without = 'against an import of the same relationships without a property';
    return [
      rate('neo4j load, indexes included, against a bare UNWIND without indexes', network, unwind),
      rate('neo4j load, indexes included, against the goal', network, goals.network),
      rate(
        'import files from the graph file to a server that answers, against the goal',
        statements / whole,
        goals.files,
      ),
      took(`import files of ${statements} statements written, ${without}`, times.files),
      took(`import of the files, ${without}`, times.import),
      took(`server started and indexes made after the import, ${without}`, times.ready),
    ];
  } finally {
    await rm(graph, { recursive: true });
  }
};
