/** Both stores under one contract, over one graph. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { buildFromDatasets } from './built-graph.ts';
import { factsContract, factsGraph } from './facts-contract.ts';
import { writeGraph } from './graph-file.ts';
import { said, smallGraph, statements } from './small-graph.ts';
import { storeContract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'filon-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const parts = smallGraph();

storeContract('plain in-memory', parts, async () => memoryStore(parts));
storeContract('embedded, DuckDB file', parts, async () => {
  await writeGraph(folder, parts);
  return openEmbeddedStore(folder);
});

const built = join(folder, 'built');
const build = (): Promise<string> =>
  buildFromDatasets(join(folder, 'datasets'), built, parts, ({ id }) =>
    id === 'imf-weo' ? 'economies' : id,
  );

test('a build from data sets has the release id that the model gives', async () => {
  expect(await build()).toBe(parts.release);
});
storeContract('embedded, built from data sets', parts, async () => {
  await build();
  return openEmbeddedStore(built);
});

factsContract('plain in-memory', async () => memoryStore(factsGraph));
factsContract('embedded, DuckDB file', async () => {
  const own = join(folder, 'facts');
  await writeGraph(own, factsGraph);
  return openEmbeddedStore(own);
});
factsContract('embedded, built from data sets', async () => {
  const own = join(folder, 'facts-built');
  await buildFromDatasets(join(folder, 'facts-datasets'), own, factsGraph, ({ id }) => id);
  return openEmbeddedStore(own);
});

test('the network is what the statements say, counted apart from the build, in each store', async () => {
  const located = (period: string, economy: string) =>
    said({
      subject: 'org:proto',
      predicate: 'locatedIn',
      object: economy,
      period,
      source: 'survey',
      edition: '2024',
    });
  const related = smallGraph({
    statements: [
      ...statements,
      located('2020', 'economy:COD'),
      located('2023', 'economy:COD'),
      located('2021', 'economy:CHN'),
    ],
  });
  const [sheet] = related.network ?? [];
  expect(sheet?.nodes).toEqual(['economy:CHN', 'economy:COD', 'org:proto']);
  // locatedIn is the second of the relation predicates; two statements of COD, 2020 to 2023.
  expect(sheet?.links).toEqual([
    [2, 1, 0, 1, 2021, 2021],
    [2, 1, 1, 2, 2020, 2023],
  ]);
  const graphFolder = join(folder, 'related');
  await buildFromDatasets(join(folder, 'related-datasets'), graphFolder, related, ({ id }) =>
    id === 'imf-weo' ? 'economies' : id,
  );
  const store = await openEmbeddedStore(graphFolder);
  expect(await store.network()).toEqual(related.network);
  await store.close();
});
