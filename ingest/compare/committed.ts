/** What the committed data set of a source says: the facts that a newly imported file is held against. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isParquet, parquetEnding } from '../../schema/dataset.ts';
import type { Adapter } from '../adapter.ts';
import { openWriter } from '../graph/open.ts';
import { statIfThere } from '../stat.ts';
import { type FactParts, factOf, type SaidFact } from './fact.ts';

export interface CommittedFact extends SaidFact {
  readonly edition: string;
  readonly locator: string;
  /** Whether the adapter itself wrote it, under the edition that it names. */
  readonly isOwn: boolean;
  /** No answer uses it. */
  readonly isQuarantined: boolean;
}

/** Memory for the database that reads the tables. */
const memoryLimit = '300MB';
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface ReadRow extends FactParts {
  readonly is_quarantined: boolean;
  readonly locator: string;
  readonly edition: string;
}

/**
 * The facts of the adapter's source in `<datasets>/<its dataset>` that answers may use; none where there is no
 * such data set. All its tables are read: the years before stand in those of earlier editions.
 */
export async function committedFacts(adapter: Adapter, datasets: string): Promise<readonly CommittedFact[]> {
  const folder = join(datasets, adapter.dataset);
  if ((await statIfThere(folder))?.isDirectory() !== true) return [];
  const tables = (await readdir(folder))
    .filter((name) => name.endsWith('.statements.csv') || name.endsWith(parquetEnding))
    .sort();
  if (tables.length === 0) return [];
  const graph = await openWriter(':memory:', memoryLimit);
  try {
    const facts: CommittedFact[] = [];
    for (const name of tables) {
      const path = quoted(join(folder, name));
      const table = isParquet(name)
        ? `read_parquet(${path})`
        : `read_csv(${path}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`;
      const isOwnTable = name.startsWith(`${adapter.id}.statements.`);
      const amounts = ['value', 'low', 'high'].map((column) => `try_cast(${column} AS DOUBLE) AS ${column}`);
      const sql = `SELECT subject, predicate, nullif("object", '') AS "object", nullif(product, '') AS product,
        nullif(stage, '') AS stage, period, ${amounts.join(', ')}, nullif(unit, '') AS unit, status, edition, locator,
        coalesce(quarantine_rule, '') <> '' AS is_quarantined
        FROM ${table}
        WHERE source = ${quoted(adapter.source.id)}`;
      for await (const batch of graph.batches<ReadRow>(sql)) {
        for (const row of batch) {
          const isOwn = isOwnTable && row.edition === adapter.edition;
          const { edition, locator, is_quarantined: isQuarantined } = row;
          facts.push({ ...factOf(row), edition, locator, isOwn, isQuarantined });
        }
      }
    }
    return facts;
  } finally {
    graph.close();
  }
}
