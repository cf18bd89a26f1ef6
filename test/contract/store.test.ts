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
import { smallGraph } from './small-graph.ts';
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
