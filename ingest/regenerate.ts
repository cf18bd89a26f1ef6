/** Rebuilds the committed datasets from the publishers' files, byte for byte, with the pinned editions. */
import { join } from 'node:path';
import { byCodeUnit } from '../schema/canonical.ts';
import type { Adapter } from './adapter.ts';
import type { RegenerateOptions, RegenerateResult } from './command.ts';
import { accountOf } from './dataset/accounts.ts';
import { mergeManifests } from './dataset/manifests.ts';
import { withTables } from './dataset/tables.ts';
import { datasetDescription } from './dataset/titles.ts';
import { descriptorName, writeDataset } from './dataset/write.ts';
import { nearestText } from './nearest.ts';
import type { RunResult } from './pipeline/finish.ts';
import type { NameTable } from './pipeline/names.ts';
import { addNamesOf, addNamesOfRun, namingDatasets, runTogether } from './pipeline/run.ts';
import { InputError, type Problem } from './problem.ts';
import { projectDatasets } from './project.ts';
import { adapters as allAdapters } from './sources/index.ts';
import { statIfThere } from './stat.ts';

/**
 * Runs every adapter whose figures may be passed on over `<raw>/<its rawFolder>` and writes the datasets. The datasets that give names come
 * first, so that the others reconcile against what is being written.
 * @param raw folder of the publishers' files
 * @throws InputError with every problem of every adapter; nothing is written then
 */
export async function regenerateDatasets(
  raw: string,
  options: RegenerateOptions = {},
  everyAdapter: readonly Adapter[] = allAdapters,
): Promise<RegenerateResult> {
  const adapters = everyAdapter.filter(({ bundled }) => bundled !== false);
  const target = options.datasets ?? projectDatasets();
  const datasets = chosenDatasets(adapters, options.only);
  if ((await statIfThere(raw)) === undefined)
    throw new InputError([{ file: raw, expected: 'the folder that holds the publishers’ files' }]);
  const problems: Problem[] = [];
  const naming: RunResult[] = [];
  const finished: { readonly name: string; readonly runs: readonly RunResult[] }[] = [];
  for (const name of datasets) {
    const inputs = adapters
      .filter(({ dataset }) => dataset === name)
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map((adapter) => ({ adapter, path: join(raw, adapter.rawFolder) }));
    const addNames = (names: NameTable, found: Problem[]) =>
      addNaming(target, name, datasets, naming, names, found);
    try {
      const runs = await runTogether(inputs, addNames, { onProgress: options.onProgress, pinnedOnly: true });
      finished.push({ name, runs });
      if (isNaming(name)) naming.push(...runs);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      // Without its names every other dataset would only repeat that they are unknown.
      if (isNaming(name)) break;
    }
  }
  const descriptions = finished.map(({ name, runs }) => {
    const manifests = runs.map(({ source }) => ({ source, file: join(target, name, descriptorName) }));
    return datasetDescription(name, mergeManifests(manifests, problems), runs.map(accountOf));
  });
  if (problems.length > 0) throw new InputError(problems);
  const written: RegenerateResult['datasets'][number][] = [];
  for (const [place, { name, runs }] of finished.entries()) {
    const folder = join(target, name);
    const description = descriptions[place];
    if (description === undefined) continue;
    options.onProgress?.({ step: `writing ${name}` });
    written.push({
      name,
      folder,
      changed: await withTables(runs, (tables) => writeDataset(folder, description, tables)),
    });
  }
  return { reports: finished.flatMap(({ runs }) => runs.map(({ report }) => report)), datasets: written };
}

function isNaming(dataset: string): boolean {
  return (namingDatasets as readonly string[]).includes(dataset);
}

/** Names come from the committed folders, but from the run at hand where it writes them anew. */
async function addNaming(
  target: string,
  current: string,
  datasets: readonly string[],
  naming: readonly RunResult[],
  names: NameTable,
  problems: Problem[],
): Promise<void> {
  for (const dataset of namingDatasets) {
    if (dataset === current) continue;
    if (datasets.includes(dataset)) {
      for (const run of naming.filter(({ adapter }) => adapter.dataset === dataset))
        addNamesOfRun(run, names);
    } else await addNamesOf(join(target, dataset), names, problems);
  }
}

function chosenDatasets(adapters: readonly Adapter[], only: readonly string[] | undefined): string[] {
  const known = [...new Set(adapters.map(({ dataset }) => dataset))].sort(byCodeUnit);
  const unknown = (only ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new InputError(
      unknown.map((name) => ({
        file: name,
        expected: `a dataset that an adapter fills: ${known.join(', ')}${nearestText(name, known)}`,
      })),
    );
  }
  const chosen = known.filter((name) => only === undefined || only.length === 0 || only.includes(name));
  return [...chosen.filter(isNaming), ...chosen.filter((name) => !isNaming(name))];
}
