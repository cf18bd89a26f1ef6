/**
 * Writes a release as files for `neo4j-admin database import full`: what a load over the network would leave in an
 * empty database, for graphs so large that it would take hours.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfEntityId } from '../../../../schema/entity.ts';
import type { GraphStore } from '../../../../schema/store.ts';
import {
  firstSequence,
  labelOfKind,
  neo4jLayoutVersion,
  type StoreTable,
  storeTables,
  tableLabels,
} from '../cypher/layout.ts';
import type { LoadOptions } from '../load/load.ts';
import { shown, tableRowsOf } from '../shape.ts';
import { type Cell, csvFile, line, list } from './csv.ts';
import { writeStatements } from './statements.ts';

export interface ImportFiles {
  readonly release: string;
  readonly folder: string;
  readonly statements: number;
  /** Arguments of neo4j-admin after `database import full <database>`; in the folder as `import.args`. */
  readonly arguments: readonly string[];
}

/**
 * @param folder made when it is not there; files of an earlier writing are replaced
 * @throws the reason of the signal when it is aborted; the list of files is written last
 */
export async function writeImportFiles(
  store: GraphStore,
  folder: string,
  { onProgress = () => {}, signal }: Pick<LoadOptions, 'onProgress' | 'signal'> = {},
): Promise<ImportFiles> {
  const check = (): void => signal?.throwIfAborted();
  check();
  await mkdir(folder, { recursive: true });
  const argumentsFile = join(folder, 'import.args');
  await rm(argumentsFile, { force: true });
  const nodes: string[] = [];
  for (const table of storeTables) {
    check();
    onProgress({ step: `writing ${table}` });
    nodes.push(`--nodes=${tableLabels[table]}=${await writeTable(store, table, folder)}`);
  }
  nodes.push(`--nodes=${await writeEntities(store, folder)}`);
  const { files, forms } = await writeStatements(store, folder, { onProgress, check });
  nodes.push(`--nodes=FilonRows=${files.rows}`, `--nodes=Observation=${files.observations}`);
  const { id, counts, datasets, leftOut } = store.release;
  const release = await writeNode(join(folder, 'release.csv'), {
    'sequence:long': firstSequence,
    id,
    state: 'kept',
    'done:long': counts.statements,
    'entities:long': counts.entities,
    'statements:long': counts.statements,
    'quarantined:long': counts.quarantined,
    'sources:long': counts.sources,
    'datasets:string[]': list(datasets),
    leftOut: JSON.stringify(leftOut),
    'forms:string[]': list(forms.forms),
    'withProduct:string[]': list(forms.withProduct),
    'withFact:string[]': list(forms.withFact),
    'withSource:string[]': list(forms.withSource),
  });
  const pointer = await writeNode(join(folder, 'pointer.csv'), {
    name: 'current',
    release: id,
    'sequence:long': firstSequence,
    'layout:long': neo4jLayoutVersion,
  });
  nodes.push(`--nodes=FilonRelease=${release}`, `--nodes=FilonPointer=${pointer}`);
  const all = [
    // Notes may hold line breaks.
    '--multiline-fields=true',
    ...nodes,
    `--relationships=${files.observed}`,
    `--relationships=${files.relations}`,
  ];
  await writeFile(argumentsFile, all.map((argument) => `${argument}\n`).join(''));
  return { release: id, folder, statements: counts.statements, arguments: all };
}

async function writeNode(path: string, cells: Readonly<Record<string, Cell>>): Promise<string> {
  await writeFile(path, line(Object.keys(cells)) + line(Object.values(cells)));
  return path;
}

/** Rows of a small table, with what people see and what stores read. */
async function writeTable(store: GraphStore, table: StoreTable, folder: string): Promise<string> {
  const rows = [...tableRowsOf(await store[table]())].map(([digest, { row, record }]) => ({
    parts: shown(row),
    own: [record, digest, firstSequence] as const,
  }));
  const names = new Map<string, string>();
  for (const { parts } of rows)
    for (const [name, part] of Object.entries(parts))
      names.set(name, typeof part === 'number' ? `${name}:double` : name);
  const header = [...names.values(), 'record', 'digest', 'since:long'];
  const file = csvFile(join(folder, `${table}.csv`), header);
  for (const { parts, own } of rows)
    await file.write(line([...[...names.keys()].map((name) => parts[name] ?? null), ...own]));
  await file.end();
  return file.path;
}

async function writeEntities(store: GraphStore, folder: string): Promise<string> {
  const texts = ['name', 'nameFr', 'nameEs', 'partOf', 'replacedBy'];
  const numbers = ['latitude', 'longitude'];
  const header = ['id:ID(Entity)', ':LABEL', ...texts, ...numbers.map((name) => `${name}:double`)];
  const file = csvFile(join(folder, 'entity-nodes.csv'), header);
  for (const entity of await store.entities()) {
    const kind = kindOfEntityId(entity.id);
    if (kind === undefined) throw new Error(`"${entity.id}" is not the id of an entity`);
    const parts = shown(entity);
    const cells = [...texts, ...numbers].map((name) => parts[name] ?? null);
    await file.write(line([entity.id, list(['Entity', labelOfKind(kind)]), ...cells]));
  }
  await file.end();
  return file.path;
}
