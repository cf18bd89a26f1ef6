import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf } from './address.ts';
import { loadText } from './register.ts';

const folder = mkdtempSync(join(tmpdir(), 'filon-address-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(text: string): string {
  const path = join(folder, 'password');
  writeFileSync(path, text);
  return path;
}

test('options go before the environment, and that before what is usual', async () => {
  expect(await addressOf({}, { NEO4J_PASSWORD: 'secret' })).toEqual({
    uri: 'neo4j://localhost:7687',
    user: 'neo4j',
    database: undefined,
    password: 'secret',
  });
  const environment = {
    NEO4J_URI: 'bolt://here:1',
    NEO4J_USER: 'ana',
    NEO4J_PASSWORD: 'secret',
    NEO4J_DATABASE: 'filon',
  };
  expect(await addressOf({}, environment)).toEqual({
    uri: 'bolt://here:1',
    user: 'ana',
    database: 'filon',
    password: 'secret',
  });
  const flags = {
    neo4j: 'neo4j://there:2',
    user: 'bo',
    database: 'other',
    passwordFile: fileOf('of a file\n'),
  };
  expect(await addressOf(flags, environment)).toEqual({
    uri: 'neo4j://there:2',
    user: 'bo',
    database: 'other',
    password: 'of a file',
  });
});

test('without a password it is said how to give one', async () => {
  for (const environment of [{}, { NEO4J_PASSWORD: '' }])
    await expect(addressOf({}, environment)).rejects.toThrow('set NEO4J_PASSWORD, or name a file');
});

test.each([
  ['', 'found nothing'],
  ['one\ntwo\n', 'found several lines'],
])('a password file of %j is refused, without what it holds', async (text, words) => {
  const refused = await addressOf({ passwordFile: fileOf(text) }, {}).catch((error: unknown) =>
    String(error),
  );
  expect(refused).toContain(words);
  expect(refused).not.toContain('two');
});

test('a password file that is not there is told by its name', async () => {
  const refused = addressOf({ passwordFile: join(folder, 'nowhere') }, {});
  await expect(refused).rejects.toMatchObject({ code: 'ENOENT', path: join(folder, 'nowhere') });
});

test('what a load did is told in sentences', () => {
  const result = {
    release: 'a'.repeat(64),
    isNew: true,
    resumedAt: 5000,
    statementsWritten: 12_000,
    statementsEnded: 3,
    tableRowsWritten: 2,
    tableRowsEnded: 1,
  };
  // 12,000 statements in 4 s are 3,000 a second.
  expect(loadText(result, 4)).toBe(
    [
      'Release aaaaaaaaaaaa is current. It went on from statement 5,000.',
      'Statements: 12,000 written, 3 of the release before ended.',
      'Rows of names, sources and rules: 2 written, 1 ended.',
      'It took 4.0 s, 3,000 statements a second.',
    ].join('\n'),
  );
  expect(loadText({ ...result, isNew: false }, 1)).toContain('nothing was written');
});
