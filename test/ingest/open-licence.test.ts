/** What `filon build --licence open` keeps of the committed data sets stands by itself: it names nothing that was left out. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { datasetFolders } from '../../ingest/load/folders.ts';
import { openDatasets } from '../../ingest/load/licences.ts';
import { checkNames, readSmallTables } from '../../ingest/load/names.ts';
import type { Problem } from '../../ingest/problem.ts';
import { projectDatasets } from '../../ingest/project.ts';
import { readDatasets } from '../../ingest/validate.ts';
import { isOpen, licences } from '../../schema/licence.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

/** Ids that the statements of a table name, read apart from the code that loads it. */
async function idsNamedIn(path: string): Promise<readonly string[]> {
  const quoted = path.replaceAll("'", "''");
  const table = path.endsWith('.parquet')
    ? `read_parquet('${quoted}')`
    : `read_csv('${quoted}', header = true, all_varchar = true)`;
  const columns = ['subject', 'object', 'product'].map((column) => `SELECT "${column}" AS id FROM ${table}`);
  const named = await connection.runAndReadAll(
    `SELECT DISTINCT id FROM (${columns.join(' UNION ALL ')}) WHERE id <> ''`,
  );
  return named.getRows().map(([id]) => String(id));
}

it('names no entity, source or edition of a data set that is left out', async () => {
  const problems: Problem[] = [];
  const { kept, leftOut } = openDatasets(
    await readDatasets(await datasetFolders([projectDatasets()], problems), problems),
  );
  expect(leftOut.length).toBeGreaterThan(0);
  for (const { licences: held } of leftOut)
    expect(held.every((licence) => isOpen(licences.get(licence)))).toBe(false);
  const { entities } = await checkNames(kept, await readSmallTables(kept, problems), [], false, problems);
  expect(problems).toEqual([]);
  const unknown: string[] = [];
  for (const { tables } of kept)
    for (const { kind, path } of tables)
      if (kind === 'statements')
        for (const id of await idsNamedIn(path)) if (!entities.has(id)) unknown.push(`${path}: ${id}`);
  expect(unknown).toEqual([]);
}, 60_000);
