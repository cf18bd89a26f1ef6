/** Commands that move a graph to Neo4j: `neo4j load` over the network, `neo4j files` for a bulk import. */
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { LoadResult } from '../../server/store/neo4j/load/load.ts';
import { Interrupted } from '../exit.ts';
import { interruptible } from '../interrupt.ts';
import { progressLine } from '../progress.ts';
import { project } from '../project.ts';
import { addNeo4jOptions, addressOf, type Neo4jFlags } from './address.ts';

interface LoadFlags extends Neo4jFlags {
  readonly graph: string;
  readonly keep: number;
  readonly json?: boolean;
}

function keepOf(text: string): number {
  const keep = Number(text);
  if (/^\d{1,3}$/.test(text)) return keep;
  throw new InvalidArgumentError('How many older releases stay is a whole number from 0 to 999.');
}

/** What a load did, in sentences. */
export function loadText(result: LoadResult, seconds: number): string {
  const { release, isNew, resumedAt, statementsWritten, statementsEnded } = result;
  const name = release.slice(0, 12);
  if (!isNew) return `Release ${name} was in the database already; nothing was written.`;
  const count = (value: number): string => value.toLocaleString('en');
  const resumed = resumedAt === 0 ? '' : ` It went on from statement ${count(resumedAt)}.`;
  const pace = Math.round(statementsWritten / Math.max(seconds, 0.001));
  return [
    `Release ${name} is current.${resumed}`,
    `Statements: ${count(statementsWritten)} written, ${count(statementsEnded)} of the release before ended.`,
    `Rows of names, sources and rules: ${count(result.tableRowsWritten)} written, ${count(result.tableRowsEnded)} ended.`,
    `It took ${seconds.toFixed(1)} s, ${count(pace)} statements a second.`,
  ].join('\n');
}

async function load(flags: LoadFlags): Promise<void> {
  const address = await addressOf(flags);
  const [{ openEmbeddedStore }, { connect }, { loadRelease }] = await Promise.all([
    import('../../server/store/embedded.ts'),
    import('../../server/store/neo4j/connect.ts'),
    import('../../server/store/neo4j/load/load.ts'),
  ]);
  const store = await openEmbeddedStore(resolve(flags.graph));
  const line = progressLine();
  const start = performance.now();
  try {
    const connection = await connect(address);
    const result = await interruptible((signal) =>
      loadRelease(store, connection, { keepOlder: flags.keep, onProgress: line.show, signal }),
    )
      .catch((error: unknown) => {
        if (!(error instanceof Interrupted)) throw error;
        throw new Interrupted(
          'Stopped. Readers see the release before; the same command goes on from where it stopped.',
        );
      })
      .finally(() => {
        line.clear();
        return connection.close();
      });
    const seconds = (performance.now() - start) / 1000;
    console.log(flags.json === true ? JSON.stringify(result, null, 2) : loadText(result, seconds));
  } finally {
    await store.close();
  }
}

interface FilesFlags {
  readonly graph: string;
  readonly out: string;
}

async function files(flags: FilesFlags): Promise<void> {
  const [{ openEmbeddedStore }, { writeImportFiles }] = await Promise.all([
    import('../../server/store/embedded.ts'),
    import('../../server/store/neo4j/files/write.ts'),
  ]);
  const store = await openEmbeddedStore(resolve(flags.graph));
  const line = progressLine();
  try {
    const { release, folder, statements } = await interruptible((signal) =>
      writeImportFiles(store, resolve(flags.out), { onProgress: line.show, signal }),
    ).finally(line.clear);
    console.log(
      [
        `Release ${release.slice(0, 12)}, ${statements.toLocaleString('en')} statements: import files are in ${folder}`,
        'On the machine of the Neo4j server, which must be stopped; what its database holds is replaced:',
        `  neo4j-admin database import full neo4j --overwrite-destination @${join(folder, 'import.args')}`,
        'Then start the server, and run "filon neo4j load", which makes the indexes.',
      ].join('\n'),
    );
  } finally {
    await store.close();
  }
}

export function registerNeo4j(program: Command): void {
  const command = program
    .command('neo4j')
    .description('Move a graph to a Neo4j database, for many users: see docs/neo4j.md.');
  addNeo4jOptions(
    command
      .command('load')
      .description(
        'Load the current release of a graph folder into Neo4j: only what changed since the one that is there.',
      ),
  )
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--keep <number>', 'Older releases that stay readable.', keepOf, 1)
    .option('--json', 'Print what was done as JSON.')
    .action(load);
  command
    .command('files')
    .description('Write the current release as files for neo4j-admin database import: for large graphs.')
    .option('--graph <folder>', 'Folder of the graph.', project.graph)
    .option('--out <folder>', 'Folder that receives the files.', 'neo4j-import')
    .action(files);
}
