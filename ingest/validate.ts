/** Checks whole dataset folders: descriptor, headers, every row, and all of them against each other. */
import { basename, resolve } from 'node:path';
import type { ValidateOptions, ValidateResult } from './command.ts';
import { type Dataset, readDataset } from './load/descriptor.ts';
import { datasetFolders } from './load/folders.ts';
import { checkLargeTables } from './load/large-tables.ts';
import { checkNames, readSmallTables, smallTableKinds } from './load/names.ts';
import { checkOrder, StatementCheck } from './load/statements.ts';
import { type Problem, sortedProblems } from './problem.ts';
import { projectDatasets } from './project.ts';

/**
 * Checks datasets and returns everything wrong with them, sorted.
 * @param folders each is a dataset folder or holds dataset folders; ids and sources of the project's own
 *   datasets that are not among them may be referred to
 */
export async function validateDatasets(
  folders: readonly string[],
  options: ValidateOptions = {},
): Promise<ValidateResult> {
  const problems: Problem[] = [];
  const datasets = await readDatasets(await datasetFolders(folders, problems), problems);
  const surroundings = await surroundingDatasets(datasets, options.datasets ?? projectDatasets());
  options.onProgress?.({ step: 'checking names' });
  const tables = await readSmallTables(datasets, problems);
  const { entities } = await checkNames(datasets, tables, surroundings, true, problems);
  const result: ValidateResult['datasets'][number][] = [];
  const statements = new StatementCheck(entities, problems, true);
  const rows = new Map<string, number>();
  for (const dataset of datasets) {
    options.onProgress?.({ step: `checking ${dataset.name}` });
    const before = statements.rows;
    await statements.dataset(dataset, options.onProgress);
    rows.set(dataset.folder, statements.rows - before);
    for (const { kind, path } of dataset.tables) {
      if (kind !== 'statements') await checkOrder(path, problems);
    }
  }
  const large = await checkLargeTables(datasets, entities, statements, problems, options.onProgress);
  for (const dataset of datasets) {
    const paths = new Set(dataset.tables.map(({ path }) => path));
    const small = smallTableKinds.reduce(
      (sum, kind) => sum + tables[kind].filter(({ file }) => paths.has(file)).length,
      0,
    );
    result.push({
      name: dataset.name,
      folder: dataset.folder,
      tables: dataset.tables.length,
      rows: dataset.tables.reduce(
        (sum, { path }) => sum + (large.get(path) ?? 0),
        small + (rows.get(dataset.folder) ?? 0),
      ),
    });
  }
  return { problems: sortedProblems(problems), datasets: result };
}

export async function readDatasets(folders: readonly string[], problems: Problem[]): Promise<Dataset[]> {
  const datasets: Dataset[] = [];
  for (const folder of folders) {
    const dataset = await readDataset(folder, problems);
    if (dataset !== undefined) datasets.push(dataset);
  }
  return datasets;
}

/** The committed datasets that are not judged themselves, by folder or by name. */
async function surroundingDatasets(judged: readonly Dataset[], committed: string): Promise<Dataset[]> {
  const ignored: Problem[] = [];
  const names = new Set(judged.map(({ name }) => name));
  const places = new Set(judged.map(({ folder }) => resolve(folder)));
  const others = (await datasetFolders([committed], ignored)).filter(
    (folder) => !places.has(resolve(folder)) && !names.has(basename(folder)),
  );
  return readDatasets(others, ignored);
}
