/** Graph folders that cannot be opened: each says what is wrong and how to mend it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentPointerName, graphFileName, graphLayoutVersion } from '../../schema/graph-tables.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { UnreadableGraphError } from '../../server/store/unreadable.ts';
import { pointAt, writeGraph, writeGraphFile } from './graph-file.ts';
import { smallGraph } from './small-graph.ts';

const parts = smallGraph();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'filon-unreadable-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function refusal(): Promise<string> {
  const error = await openEmbeddedStore(folder).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(UnreadableGraphError);
  const { message } = error as UnreadableGraphError;
  expect(message).toContain('Run `npm start`, or `filon build`');
  return message;
}

test('an empty folder, and none at all', async () => {
  expect(await refusal()).toContain(`${currentPointerName} is missing`);
  folder = join(folder, 'nowhere');
  expect(await refusal()).toContain(`There is no graph in ${folder}`);
});

test.each([
  ['', 'is not JSON'],
  ['{"release":', 'is not JSON'],
  ['{}', 'does not name a release'],
  ['{"release":"../../etc/passwd"}', 'does not name a release'],
  ['null', 'does not name a release'],
])('a pointer that holds %j', async (text, message) => {
  await writeFile(join(folder, currentPointerName), text);
  expect(await refusal()).toContain(message);
});

test('a pointer to a file that is not there', async () => {
  await pointAt(folder, parts.release);
  expect(await refusal()).toMatch(/graph file .* is missing/);
});

test('a file that is no database, is empty, or is cut off', async () => {
  await pointAt(folder, parts.release);
  const path = join(folder, graphFileName(parts.release));
  await writeFile(path, 'not a database'.repeat(1000));
  expect(await refusal()).toContain('cannot be opened');
  await writeFile(path, '');
  expect(await refusal()).toMatch(/cannot be|not a graph file/);
  await writeGraph(folder, parts);
  await truncate(path, (await readFile(path)).length >> 1);
  expect(await refusal()).toMatch(/cannot be (opened|read)/);
});

test('another layout is refused by its number', async () => {
  await writeGraphFile(folder, parts, { sql: ["UPDATE meta SET value = '999' WHERE key = 'layout'"] });
  await pointAt(folder, parts.release);
  expect(await refusal()).toContain(
    `has layout 999; this version of Filon reads layout ${graphLayoutVersion}`,
  );
});

test.each([
  ['DROP TABLE meta', 'is not a graph file'],
  ["DELETE FROM meta WHERE key = 'layout'", 'has layout unknown'],
  [`UPDATE meta SET value = '${'0'.repeat(64)}' WHERE key = 'release'`, 'holds the release 000'],
  ['ALTER TABLE statement DROP COLUMN note', 'lacks the column statement.note VARCHAR'],
  ['ALTER TABLE statement ALTER value TYPE FLOAT', 'lacks the column statement.value DOUBLE'],
  ["UPDATE meta SET value = 'x' WHERE key = 'datasets'", 'cannot be read'],
])('%s', async (sql, message) => {
  await writeGraphFile(folder, parts, { sql: [sql] });
  await pointAt(folder, parts.release);
  expect(await refusal()).toContain(message);
});

test('the file is not touched, and stays open when its name goes', async () => {
  await writeGraph(folder, parts);
  const path = join(folder, graphFileName(parts.release));
  const before = await readFile(path);
  const store = await openEmbeddedStore(folder);
  const twin = await openEmbeddedStore(folder);
  expect(await twin.countStatements({})).toBe(16);
  await twin.close();
  expect((await readFile(path)).equals(before)).toBe(true);
  rmSync(path);
  expect(await store.slice({})).toHaveLength(16);
  await store.close();
});

test('closing waits for running questions, may be called twice, and refuses later ones', async () => {
  await writeGraph(folder, parts);
  const store = await openEmbeddedStore(folder);
  const running = Promise.all(
    Array.from({ length: 20 }, (_, index) => store.slice({ years: { from: index, to: 9999 } })),
  );
  await store.close();
  await store.close();
  expect((await running).map((rows) => rows.length)).toEqual(Array.from({ length: 20 }, () => 16));
  await expect(store.countStatements({})).rejects.toThrow('is closed');
  await expect(store.slice({ about: 'economy:COD' })).rejects.toThrow('is closed');
});
