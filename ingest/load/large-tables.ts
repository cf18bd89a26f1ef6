/**
 * Tables in Parquet, checked for `filon validate`: all of them set-wise together with the other tables, row by
 * row only where something is wrong. What does not fit into memory goes to a temporary file.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isParquet } from '../../schema/dataset.ts';
import type { OnProgress } from '../command.ts';
import { openWriter } from '../graph/open.ts';
import { stageStatements } from '../graph/statements.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from './descriptor.ts';
import { parquetCount, parquetFault, summaryProblems, unreadable } from './parquet-table.ts';
import type { StatementCheck } from './statements.ts';

const memoryLimit = '400MB';

/**
 * @param check has seen the tables in CSV
 * @returns how many rows each table in Parquet has, by its path
 */
export async function checkLargeTables(
  datasets: readonly Dataset[],
  entities: ReadonlySet<string>,
  check: StatementCheck,
  problems: Problem[],
  onProgress: OnProgress | undefined,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  if (!datasets.some(({ tables }) => tables.some(({ path }) => isParquet(path)))) return counts;
  const work = await mkdtemp(join(tmpdir(), 'filon-check-'));
  const graph = await openWriter(join(work, 'check.duckdb'), memoryLimit);
  try {
    const { doubts } = await stageStatements(graph, datasets, entities, (path) =>
      onProgress?.({ step: `checking ${path}` }),
    );
    for (const dataset of datasets) {
      for (const { path, isGenerated } of dataset.tables.filter((table) => isParquet(table.path))) {
        const fault = await parquetFault(graph, path);
        if (fault !== undefined) {
          problems.push(fault);
          continue;
        }
        counts.set(path, await parquetCount(graph, path));
        if (doubts.length > 0) await check.parquet(graph, path, dataset, onProgress);
        try {
          problems.push(...(await summaryProblems(graph, path, isGenerated === true)));
        } catch (error) {
          problems.push(unreadable(path, error));
        }
      }
    }
    if (doubts.length > 0 && problems.length === 0)
      throw new Error(`the set-wise check doubts what the row-wise check accepts: ${doubts.join('; ')}`);
    return counts;
  } finally {
    graph.close();
    await rm(work, { recursive: true, force: true });
  }
}
