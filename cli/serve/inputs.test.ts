import { rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildGraph } from '../../ingest/build.ts';
import { importSource } from '../../ingest/import.ts';
import { oreAdapter, oreProject } from '../../ingest/testing/ore-adapter.ts';
import { hashOfInputs, isBuiltFrom, isUntouched, noteInputs, noteState, stateOfInputs } from './inputs.ts';

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

test('inputs that nobody touched need not be read again', async () => {
  const datasets = join(root, 'datasets');
  const state = await stateOfInputs(datasets);
  // Noted by an earlier version, without what the files look like.
  expect(await isUntouched(graph, state)).toBe(false);
  await noteState(graph, state);
  expect(await isUntouched(graph, state)).toBe(true);
  expect(await isBuiltFrom(graph, 'one')).toBe(true);

  // The same text written again: touched, and yet the same.
  const own = join(datasets, 'note.txt');
  await writeFile(own, 'first');
  const [written, held] = [await stateOfInputs(datasets), await hashOfInputs(datasets)];
  expect(written).not.toBe(state);
  await utimes(own, 1000, 1000);
  expect(await stateOfInputs(datasets)).not.toBe(written);
  expect(await hashOfInputs(datasets)).toBe(held);
  await writeFile(own, 'other');
  expect(await hashOfInputs(datasets)).not.toBe(held);

  await noteInputs(graph, 'one', 'a release that is not current', state);
  expect(await isUntouched(graph, state)).toBe(false);
  await rm(join(graph, 'inputs.json'));
  await noteState(graph, state);
  expect(await isUntouched(graph, state)).toBe(false);
});
