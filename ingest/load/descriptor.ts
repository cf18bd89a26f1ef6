/** Reads and checks `datapackage.json`: what a dataset says of itself, its tables and its sources. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import {
  type DataPackage,
  DataPackageSchema,
  isParquet,
  summaryOf,
  type TableKind,
  tableColumns,
} from '../../schema/dataset.ts';
import { licences, unionOfLicences } from '../../schema/licence.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import { descriptorName, isTable } from '../dataset/write.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import type { Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';

export interface DatasetTable {
  readonly kind: TableKind;
  readonly path: string;
  /** Whether a run of an adapter wrote it. */
  readonly isGenerated?: boolean;
}

/** A dataset whose descriptor could be read. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly folder: string;
  /** Path of the descriptor. */
  readonly file: string;
  readonly tables: readonly DatasetTable[];
  readonly sources: DataPackage['filon:sources'];
  /** What became of the rows that adapters read; none where all was written by hand. */
  readonly accounts: readonly RowAccount[];
}

/** The dataset of a folder; undefined when its descriptor cannot be used. Everything wrong goes to `problems`. */
export async function readDataset(folder: string, problems: Problem[]): Promise<Dataset | undefined> {
  const file = join(folder, descriptorName);
  const descriptor = await parseDescriptor(file, problems);
  if (descriptor === undefined) return undefined;
  const { name } = descriptor;
  if (name !== basename(resolve(folder)))
    problems.push({
      file,
      column: 'name',
      found: name,
      expected: `the name of its folder, ${basename(resolve(folder))}`,
    });
  checkLicences(descriptor, file, problems);
  const tables: DatasetTable[] = [];
  const listed = new Set<string>();
  for (const resource of descriptor.resources) {
    const path = join(folder, resource.path);
    if (listed.has(resource.path))
      problems.push({ file, column: 'resources', found: resource.path, expected: 'each table once' });
    listed.add(resource.path);
    const kind = resource['filon:table'];
    const fields = resource.schema.fields.map((field) => field.name).join(',');
    if (fields !== tableColumns[kind].join(','))
      problems.push({
        file,
        column: `resources ${resource.name} schema`,
        found: fields,
        expected: `the columns of a table of ${kind}: ${tableColumns[kind].join(',')}`,
      });
    const found = await statIfThere(path);
    if (found?.isFile() !== true) {
      problems.push({ file: path, expected: `this table, which ${file} lists` });
      continue;
    }
    await checkHash(resource.hash ?? resource['filon:hash'], path, problems);
    tables.push({ kind, path, isGenerated: resource['filon:source'] !== undefined });
  }
  const summarised = new Set([...listed].filter(isParquet).map(summaryOf));
  for (const { kind, path } of tables) {
    if (kind === 'summary' && !summarised.has(relative(folder, path)))
      problems.push({
        file: path,
        expected: `to stand beside the table in Parquet that it sums up, in ${file}`,
      });
  }
  for (const entry of await readdir(folder)) {
    if (isTable(entry) && !listed.has(entry))
      problems.push({ file: join(folder, entry), expected: `to be listed in ${file}, or not to be there` });
  }
  return {
    name,
    title: descriptor.title,
    folder,
    file,
    tables,
    sources: descriptor['filon:sources'],
    accounts: descriptor['filon:rows'] ?? [],
  };
}

async function parseDescriptor(file: string, problems: Problem[]): Promise<DataPackage | undefined> {
  let root: unknown;
  try {
    root = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, expected: `a descriptor in JSON (${reason})` });
    return undefined;
  }
  const parsed = DataPackageSchema.safeParse(root);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const column = issue.path.map(String).join(' ');
    const found = textAt(root, issue.path);
    problems.push({
      file,
      ...(column === '' ? {} : { column }),
      ...(found === undefined ? {} : { found }),
      expected: `another value: ${issue.message}`,
    });
  }
  return undefined;
}

function textAt(root: unknown, path: readonly PropertyKey[]): string | undefined {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? undefined);
}

/** The licences of its sources must be named, and two different share-alikes never stand in one dataset. */
function checkLicences(descriptor: DataPackage, file: string, problems: Problem[]): void {
  const named = new Set(descriptor.licenses.map(({ name }) => name));
  for (const name of named) {
    if (!licences.has(name))
      problems.push({
        file,
        column: 'licenses',
        found: name,
        expected: `a registered licence: ${licences.ids.join(', ')}`,
      });
  }
  const sources = descriptor['filon:sources'];
  for (const { id, licence } of sources) {
    if (!named.has(licence))
      problems.push({
        file,
        column: 'licenses',
        found: [...named].join(', '),
        expected: `${licence} among them, the licence of the source ${id}`,
      });
  }
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id))
      problems.push({ file, column: 'filon:sources', found: id, expected: 'one manifest a source' });
    ids.add(id);
  }
  const union = unionOfLicences(sources);
  if (union.conflict)
    problems.push({
      file,
      column: 'filon:sources',
      found: `licences that ask for ${union.shareAlike.join(' and ')}`,
      expected: 'one share-alike at most in a dataset; put the sources into datasets of their own',
    });
}

async function checkHash(hash: unknown, path: string, problems: Problem[]): Promise<void> {
  if (typeof hash !== 'string' || !hash.startsWith('sha256:')) return;
  const actual = `sha256:${await sha256OfFile(path)}`;
  if (actual !== hash)
    problems.push({
      file: path,
      found: actual,
      expected: `${hash}, as the descriptor says; if the table was changed on purpose, write its new hash there`,
    });
}
