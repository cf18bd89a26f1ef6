/** Runs one adapter on a user's own file or folder and writes a dataset folder. */
import { join } from 'node:path';
import type { Adapter } from './adapter.ts';
import type { ImportOptions, ImportReport, ImportResult } from './command.ts';
import { remarksOnCommitted } from './compare/remarks.ts';
import { addToDataset } from './dataset/add.ts';
import { hasRows } from './dataset/tables.ts';
import { nearestText } from './nearest.ts';
import { filesOfAdapter, misfit } from './pipeline/files.ts';
import { type RunOptions, runAdapter } from './pipeline/run.ts';
import { InputError, type Problem, problemText } from './problem.ts';
import { projectDatasets } from './project.ts';
import { adapters as allAdapters } from './sources/index.ts';

/**
 * Reads a publisher's file and writes `<out>/<dataset>`; tables that other adapters wrote there stay. A file
 * that is not the pinned one is kept apart as an edition of its own, named after the hash of its bytes or as
 * `options.edition` says, and its statements are marked as read in the original; the report then says how it
 * differs from the committed data set.
 * @param source id of an adapter, or of a dataset or source of which one adapter fits the files
 * @param path the publisher's file, or the folder that holds its files
 * @throws InputError with every problem; nothing is written then
 */
export async function importSource(
  source: string,
  path: string,
  options: ImportOptions & Pick<RunOptions, 'readNames'> = {},
  adapters: readonly Adapter[] = allAdapters,
): Promise<ImportResult> {
  const adapter = await chooseAdapter(source, path, adapters);
  options.onProgress?.({ step: `reading ${path} as ${adapter.id}` });
  const datasets = options.datasets ?? projectDatasets();
  const run = await runAdapter(adapter, path, {
    datasets,
    edition: options.edition,
    readNames: options.readNames,
    onProgress: options.onProgress,
  });
  if (!hasRows(run)) throw new InputError([nothingKept(path, run.report)]);
  const remarks = isPinned(run.report) ? [] : await remarksOnCommitted(run, datasets);
  const folder = join(options.out ?? 'imported', adapter.dataset);
  options.onProgress?.({ step: `writing ${folder}` });
  await addToDataset(folder, run);
  return { folder, report: { ...run.report, remarks: [...run.report.remarks, ...remarks] } };
}

/** What was read is then, byte for byte, what the committed data set was made of. */
function isPinned({ files }: ImportReport): boolean {
  return files.every((file) => file.isPinned);
}

/** A data set without a table could not be built; and whoever gives a file means that something is in it. */
export function nothingKept(path: string, { rowsRead, dropped }: ImportReport): Problem {
  const why = dropped.map(({ reason, count }) => `${count} dropped: ${reason}`).join('; ');
  return {
    file: path,
    found: rowsRead === 0 ? 'no row' : `${rowsRead} ${rowsRead === 1 ? 'row' : 'rows'}, ${why}`,
    expected: 'at least one row to keep',
  };
}

async function chooseAdapter(source: string, path: string, adapters: readonly Adapter[]): Promise<Adapter> {
  const named = adapters.find(({ id }) => id === source);
  if (named !== undefined) return named;
  const candidates = adapters.filter((adapter) => adapter.dataset === source || adapter.source.id === source);
  const [only] = candidates;
  if (only === undefined) {
    const known = adapters.flatMap(({ id, dataset, source: { id: sourceId } }) => [id, dataset, sourceId]);
    const ids = adapters.map(({ id }) => id).join(', ');
    throw new InputError([
      { file: source, expected: `the name of a source: ${ids}${nearestText(source, known)}` },
    ]);
  }
  if (candidates.length === 1) return only;
  const fitting: Adapter[] = [];
  const problems = new Map<string, Problem>();
  for (const adapter of candidates) {
    const faults = await faultsOf(adapter, path);
    if (faults.length === 0) fitting.push(adapter);
    // A publisher's table a commodity would say the same once for each of them.
    for (const fault of faults) {
      const problem = { ...fault, expected: `${fault.expected} (as ${adapter.id})` };
      problems.set(problemText(problem), problem);
    }
  }
  const [first] = fitting;
  if (first === undefined) throw new InputError([...problems.values()]);
  if (fitting.length === 1) return first;
  throw new InputError([
    {
      file: path,
      expected: `the adapter by name, since several fit: ${fitting.map(({ id }) => id).join(', ')}`,
    },
  ]);
}

/** Why the files there are not what an adapter reads; only names and headers are looked at. */
async function faultsOf(adapter: Adapter, path: string): Promise<readonly Problem[]> {
  try {
    const files = await filesOfAdapter(adapter, path);
    const faults = await Promise.all(files.map((file) => misfit(file.table, file.path)));
    return faults.flat();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
