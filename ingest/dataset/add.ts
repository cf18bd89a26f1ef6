/** Adds what one run yields to a dataset folder that may hold tables of other runs already. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byCodeUnit } from '../../schema/canonical.ts';
import { DataPackageSchema, isParquet } from '../../schema/dataset.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import type { RunResult } from '../pipeline/finish.ts';
import { InputError, type Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { accountOf } from './accounts.ts';
import type { TableFile } from './describe.ts';
import { mergeManifests, type PlacedSource } from './manifests.ts';
import { tableFileNames, withTables } from './tables.ts';
import { datasetDescription } from './titles.ts';
import { descriptorName, writeDataset } from './write.ts';

/**
 * Writes the run's tables into the folder, in place of earlier ones of the same adapter.
 * @throws InputError when the folder holds something else, or its manifests contradict the run's
 */
export async function addToDataset(folder: string, run: RunResult): Promise<boolean> {
  const mine = new Set(tableFileNames(run.adapter.id));
  const others = await tablesOfOthers(folder, (path) => mine.has(path));
  const problems: Problem[] = [];
  const manifests = mergeManifests(
    [...others.manifests, { source: run.source, file: `the adapter ${run.adapter.id}` }],
    problems,
  );
  if (problems.length > 0) throw new InputError(problems);
  return withTables([run], (own) => {
    const tables = [...others.tables, ...own].sort((a, b) => byCodeUnit(a.path, b.path));
    const rows = [...others.rows.filter(({ adapter }) => adapter !== run.adapter.id), accountOf(run)];
    return writeDataset(folder, datasetDescription(basename(folder), manifests, rows), tables);
  });
}

/**
 * The tables that a data set holds already, the manifests of their sources, and the accounts of all rows read so far.
 * @param isMine names of tables that will be replaced, by their paths
 * @throws InputError when the folder holds something else than a data set
 */
export async function tablesOfOthers(
  folder: string,
  isMine: (path: string) => boolean,
): Promise<{
  readonly tables: readonly TableFile[];
  readonly manifests: readonly PlacedSource[];
  readonly rows: readonly RowAccount[];
}> {
  const file = join(folder, descriptorName);
  if ((await statIfThere(folder)) === undefined) return { tables: [], manifests: [], rows: [] };
  const text = (await statIfThere(file)) === undefined ? undefined : await readFile(file, 'utf8');
  const parsed = DataPackageSchema.safeParse(text === undefined ? undefined : jsonOrUndefined(text));
  if (!parsed.success)
    throw new InputError([
      { file: folder, expected: 'a dataset folder with its datapackage.json, or none yet' },
    ]);
  const sources = parsed.data['filon:sources'];
  const tables: TableFile[] = [];
  for (const resource of parsed.data.resources) {
    if (isMine(resource.path)) continue;
    const owner = resource['filon:source'];
    const source = sources.find(({ id }) => id === owner);
    if (source === undefined)
      throw new InputError([{ file, column: resource.path, expected: 'filon:source, the id of its source' }]);
    const bytes = await bytesOf(join(folder, resource.path));
    tables.push({ path: resource.path, kind: resource['filon:table'], bytes, source });
  }
  const kept = new Set(tables.map(({ source }) => source.id));
  const manifests = sources.filter(({ id }) => kept.has(id)).map((source) => ({ source, file }));
  return { tables, manifests, rows: parsed.data['filon:rows'] ?? [] };
}

/** A large table is copied from where it stands. */
async function bytesOf(file: string): Promise<TableFile['bytes']> {
  if (!isParquet(file)) return readFile(file);
  return { file, length: (await stat(file)).size, sha256: await sha256OfFile(file) };
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
