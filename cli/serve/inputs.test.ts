import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildGraph } from '../../ingest/build.ts';
import { importSource } from '../../ingest/import.ts';
import { oreAdapter, oreProject } from '../../ingest/testing/ore-adapter.ts';
import { isBuiltFrom, noteInputs } from './inputs.ts';

let root = '';
let graph = '';
let file = '';
beforeEach(async () => {
  const made = await oreProject();
  root = made.root;
  graph = join(root, 'graph');
  await importSource('ore', made.file, { datasets: made.datasets, out: made.datasets }, [oreAdapter()]);
  const built = await buildGraph([made.datasets], graph);
  file = built.file;
  await noteInputs(graph, 'one', built.release);
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

test('a graph is built anew when its inputs changed, or were not noted', async () => {
  expect(await isBuiltFrom(graph, 'one')).toBe(true);
  expect(await isBuiltFrom(graph, 'two')).toBe(false);
  await noteInputs(graph, 'one', 'a release that is not current');
  expect(await isBuiltFrom(graph, 'one')).toBe(false);
  await rm(join(graph, 'inputs.json'));
  expect(await isBuiltFrom(graph, 'one')).toBe(false);
});

test('a graph whose file was deleted is built anew', async () => {
  await rm(file);
  expect(await isBuiltFrom(graph, 'one')).toBe(false);
});

test('a graph whose file is torn is built anew', async () => {
  await truncate(file, 10_000);
  expect(await isBuiltFrom(graph, 'one')).toBe(false);
});
