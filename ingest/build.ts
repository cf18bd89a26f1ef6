/** Datasets into one immutable graph file: all or nothing. */
import { byCodeUnit } from '../schema/canonical.ts';
import { isParquet } from '../schema/dataset.ts';
import { graphLayoutVersion } from '../schema/graph-tables.ts';
import { releaseIdOf } from '../schema/release-id.ts';
import type { BuildOptions, BuildResult } from './command.ts';
import { digestsOf } from './graph/digests.ts';
import { prepareFolder, publish, removeUnfinished, unfinishedFile } from './graph/folder.ts';
import { type GraphWriter, openWriter } from './graph/open.ts';
import { append, createTables, fillSmallTables, type SmallParts, smallParts } from './graph/small.ts';
import { fillStatements, stageStatements } from './graph/statements.ts';
import type { Dataset } from './load/descriptor.ts';
import { datasetFolders } from './load/folders.ts';
import { openDatasets } from './load/licences.ts';
import { checkNames, readSmallTables } from './load/names.ts';
import { StatementCheck } from './load/statements.ts';
import { readLinks } from './network/links.ts';
import { networkSheets } from './network/sheets.ts';
import { InputError, type Problem } from './problem.ts';
import { readDatasets } from './validate.ts';

/**
 * Builds the graph of the given datasets and makes it the current one.
 * @param datasets each is a dataset folder or holds dataset folders; their order does not matter
 * @param graphFolder folder of the graph files; made when it is not there
 * @throws InputError with every problem of the datasets; the last good graph stays
 * @throws the signal's reason when it is aborted; the last good graph stays
 */
export async function buildGraph(
  datasets: readonly string[],
  graphFolder: string,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const { signal, keepOlder = 1, memoryLimit = '400MB', licence = 'all', onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ step: 'reading descriptors and names' });
  const problems: Problem[] = [];
  const found = await readDatasets(await datasetFolders(datasets, problems), problems);
  const { kept: loaded, leftOut } = licence === 'open' ? openDatasets(found) : { kept: found, leftOut: [] };
  const tables = await readSmallTables(loaded, problems);
  const { entities, sources } = await checkNames(loaded, tables, [], false, problems);
  await prepareFolder(graphFolder);
  const file = unfinishedFile(graphFolder);
  const graph = await openWriter(file, memoryLimit);
  const interrupt = (): void => graph.interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    signal?.throwIfAborted();
    const staged = await stageStatements(graph, loaded, entities, (path) => {
      signal?.throwIfAborted();
      onProgress?.({ step: `reading ${path}` });
    });
    signal?.throwIfAborted();
    if (staged.doubts.length > 0 || problems.length > 0)
      throw new InputError(await explained(graph, loaded, entities, problems, staged.doubts, options));
    onProgress?.({ step: 'writing the graph' });
    await createTables(graph);
    await fillStatements(graph, staged);
    const parts = smallParts(tables, sources);
    await fillSmallTables(graph, parts);
    signal?.throwIfAborted();
    onProgress?.({ step: 'placing the network' });
    const sheets = networkSheets(await readLinks(graph));
    await append(
      graph,
      'network',
      sheets.map((sheet) => [sheet.id, JSON.stringify(sheet)]),
    );
    signal?.throwIfAborted();
    onProgress?.({ step: 'naming the release' });
    const { release, statements, quarantined } = await releaseOf(graph, parts);
    const names = [...new Set(loaded.map(({ name }) => name))].sort(byCodeUnit);
    await append(graph, 'meta', [
      ...(parts.claims.length === 0 ? [] : [['claims', JSON.stringify(parts.claims)]]),
      ['datasets', JSON.stringify(names)],
      ['layout', String(graphLayoutVersion)],
      ...(leftOut.length === 0 ? [] : [['leftOut', JSON.stringify(leftOut)]]),
      ['release', release],
    ]);
    await graph.run('CHECKPOINT');
    graph.close();
    signal?.throwIfAborted();
    onProgress?.({ step: 'putting the graph in place' });
    return {
      release,
      file: await publish(graphFolder, file, release, keepOlder),
      counts: {
        entities: parts.entities.length,
        aliases: parts.aliases.length,
        sources: parts.sources.length,
        statements,
        quarantined,
      },
      datasets: names,
      leftOut,
    };
  } catch (error) {
    // An interrupted query fails with an error of DuckDB; the reason for it is the signal's.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', interrupt);
    graph.close();
    await removeUnfinished(file);
  }
}

/** Every problem with its place, by the row-wise check of `filon validate`. */
async function explained(
  graph: GraphWriter,
  datasets: readonly Dataset[],
  entities: ReadonlySet<string>,
  problems: readonly Problem[],
  doubts: readonly string[],
  { onProgress, signal }: BuildOptions,
): Promise<Problem[]> {
  const all = [...problems];
  const check = new StatementCheck(entities, all);
  for (const dataset of datasets) {
    signal?.throwIfAborted();
    await check.dataset(dataset, onProgress);
  }
  for (const dataset of datasets) {
    for (const { path } of dataset.tables.filter((table) => isParquet(table.path))) {
      signal?.throwIfAborted();
      await check.parquet(graph, path, dataset, onProgress);
    }
  }
  if (all.length === 0)
    throw new Error(`the set-wise check doubts what the row-wise check accepts: ${doubts.join('; ')}`);
  return all;
}

async function releaseOf(
  graph: GraphWriter,
  parts: SmallParts,
): Promise<{ readonly release: string; readonly statements: number; readonly quarantined: number }> {
  const [counts] = await graph.rows<{ statements: number; quarantined: number }>(
    'SELECT count(*)::INTEGER AS statements, count("quarantine_rule")::INTEGER AS quarantined FROM "statement"',
  );
  if (counts === undefined) throw new Error('a query for counts gave no row');
  return { release: releaseIdOf(parts, await digestsOf(graph, counts.statements)), ...counts };
}
