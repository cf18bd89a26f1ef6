/** Commands that answer: `serve` serves the graph that is there, `start` builds it first when its inputs changed. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GraphPlace } from '../../server/store/place.ts';
import { keepHeapSmall } from '../heap.ts';
import { interruptible } from '../interrupt.ts';
import { addNeo4jOptions, addressOf, type Neo4jFlags } from '../neo4j/address.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';
import { builtThenServed } from './built-then-served.ts';
import { hashOfInputs, isBuiltFrom, isUntouched, noteInputs, noteState, stateOfInputs } from './inputs.ts';

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly graph: string;
  readonly notices: string;
}

interface StoreFlags extends ServeFlags, Neo4jFlags {
  readonly store: 'embedded' | 'neo4j';
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
}

/** @param isTrusted whether a graph of untouched inputs is taken without a look into it */
async function buildWhenChanged(graph: string, isTrusted: boolean): Promise<void> {
  const state = await stateOfInputs(project.datasets);
  if (isTrusted && (await isUntouched(graph, state))) return;
  const inputs = await hashOfInputs(project.datasets);
  if (await isBuiltFrom(graph, inputs)) return noteState(graph, state);
  console.error('Building the graph …');
  keepHeapSmall();
  const line = progressLine();
  const { buildGraph } = await import('../../ingest/build.ts');
  const { release, counts } = await interruptible((signal) =>
    buildGraph([project.datasets], graph, { signal, onProgress: line.show }),
  ).finally(line.clear);
  await noteInputs(graph, inputs, release, state);
  console.error(
    `Built release ${release.slice(0, 12)}: ${counts.statements} statements from ${counts.sources} sources.`,
  );
}

/** The database that answers are read from. A question waits less than a load for one that is away. */
async function databaseOf(flags: Neo4jFlags): Promise<GraphPlace> {
  const address = await addressOf(flags);
  const { neo4jPlace } = await import('../../server/store/neo4j/open.ts');
  return neo4jPlace({ ...address, retryFor: 10_000 });
}

async function serve(flags: ServeFlags, place?: GraphPlace): Promise<void> {
  const { startServer } = await import('../../server/http/serve.ts');
  const server = await startServer({
    place,
    graphFolder: resolve(flags.graph),
    viewerFolder: project.viewer,
    noticesFolder: resolve(flags.notices),
    host: flags.host,
    port: flags.port,
    // The graph is read faster into a heap that may grow.
    onWarm: keepHeapSmall,
  });
  // Before the address is printed: whoever reads it may send a signal at once.
  const stopped = new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  console.log(`Filon is at ${server.url}`);
  await stopped;
  await server.close();
}

/** Adds `serve` and `start`. */
export function registerServe(program: Command): void {
  const options = (command: Command): Command =>
    command
      .option('--port <number>', 'Port; 0 takes any free one.', portOf, 4000)
      .option('--host <name>', 'Address to listen on.', '127.0.0.1')
      .option('--graph <folder>', 'Folder of the graph.', project.graph)
      .option(
        '--notices <folder>',
        'Folder of retractions.csv and contested.csv, read for every release.',
        project.notices,
      );
  addNeo4jOptions(
    options(
      program.command('serve').description('Serve the API and the viewer from the graph that is there.'),
    ).addOption(
      new Option(
        '--store <name>',
        'Where answers are read from: the graph folder, or a Neo4j database that was loaded.',
      )
        .choices(['embedded', 'neo4j'])
        .default('embedded'),
    ),
  ).action(async (flags: StoreFlags) =>
    serve(flags, flags.store === 'neo4j' ? await databaseOf(flags) : undefined),
  );
  options(
    program
      .command('start')
      .description('Build the graph when its inputs changed, then serve the API and the viewer.'),
  ).action((flags: ServeFlags) =>
    builtThenServed(
      (isTrusted) => buildWhenChanged(resolve(flags.graph), isTrusted),
      () => serve(flags),
    ),
  );
}
