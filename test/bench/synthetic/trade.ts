/** A data set of synthetic trade in Parquet, named so: flows among the economies of the committed data sets. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyStatements, summaryText } from '../../../ingest/dataset/parquet.ts';
import { tableText } from '../../../ingest/dataset/rows.ts';
import { writeDataset } from '../../../ingest/dataset/write.ts';
import { openWriter } from '../../../ingest/graph/open.ts';
import { projectDatasets } from '../../../ingest/project.ts';
import { SourceSchema } from '../../../schema/source.ts';

/** Flows of one good: about as many as pairs of economies. */
const flowsOfOneGood = 62_000;

const source = SourceSchema.parse({
  id: 'synthetic-trade',
  publisher: 'Nobody: synthetic rows for a benchmark',
  title: 'Synthetic trade',
  shortTitle: { en: 'Synthetic', fr: 'Synthétique', es: 'Sintético' },
  url: 'https://example.org/synthetic',
  licence: 'CC0-1.0',
  attribution: 'none',
  citation: 'none',
  interest: 'public',
  cadence: 'never',
  covers: { en: 'Nothing.', fr: 'Rien.', es: 'Nada.' },
  stages: [],
  defects: [],
  editions: [{ id: '1', title: '1', published: null, url: null, doi: null, checksums: {} }],
});

/**
 * Writes the data set `synthetic-trade`; every flow has a value and a mass, every fiftieth mass is missing.
 * @param folder receives a folder of that name
 */
export async function writeSyntheticTrade(folder: string, flows: number): Promise<string> {
  const economies = join(projectDatasets(), 'economies', 'country-table.entities.csv');
  const file = join(folder, 'synthetic-trade.parquet');
  const graph = await openWriter(join(folder, 'synthetic.duckdb'), '600MB');
  await graph.run(`CREATE TABLE economy AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS place
    FROM read_csv('${economies}', header = true, all_varchar = true) WHERE id LIKE 'economy:%'`);
  // Each economy sends to the 249 that follow it in the list, in a ring.
  const bytes = await copyStatements(
    graph,
    `SELECT a.id AS subject, 'exportsTo' AS predicate, b.id AS object,
      'product:hs2017-S' || i // ${flowsOfOneGood} AS product, 'trade' AS stage, '2024' AS period,
      CASE WHEN mass = 0 THEN (i * 7919) % 1000003 / 1000 WHEN i % 50 > 0 THEN (i * 104729) % 10000019 / 1000 END AS "value",
      NULL AS low, NULL AS high, CASE WHEN mass = 0 THEN 'kUSD:fob' ELSE 't:gross' END AS unit, 'derived' AS status,
      CASE WHEN mass = 1 AND i % 50 = 0 THEN 'not-available' END AS missing, '${source.id}' AS source, '1' AS edition,
      '${source.licence}' AS licence, 'synthetic.csv, row ' || i AS locator, 'original' AS read, NULL AS note,
      NULL AS quarantine_rule, NULL AS quarantine_reason
    FROM range(${flows}) t(i), range(2) u(mass)
      JOIN economy a ON a.place = i % ${flowsOfOneGood} // 248
      JOIN economy b ON b.place = (a.place + 1 + i % ${flowsOfOneGood} % 248) % 250`,
    file,
  );
  const summary = await summaryText(graph, bytes);
  graph.close();
  const goods = Array.from({ length: Math.ceil(flows / flowsOfOneGood) }, (_, place) => [
    `product:hs2017-S${place}`,
    `Synthetic good ${place}`,
    `Bien synthétique ${place}`,
    `Bien sintético ${place}`,
    ...Array.from({ length: 6 }, () => ''),
  ]);
  const written = join(folder, 'synthetic-trade');
  await writeDataset(
    written,
    {
      name: 'synthetic-trade',
      title: 'Synthetic trade',
      description: 'Synthetic rows for a benchmark.',
      sources: [source],
    },
    [
      { path: 'synthetic.statements.parquet', kind: 'statements', bytes, source },
      { path: 'synthetic.statements.summary.csv', kind: 'summary', bytes: Buffer.from(summary), source },
      {
        path: 'synthetic.entities.csv',
        kind: 'entities',
        bytes: Buffer.from(tableText('entities', goods)),
        source,
      },
    ],
  );
  await rm(file);
  return written;
}
