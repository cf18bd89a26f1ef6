import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { compileProgram, compiledProgram } = (await import('./compiled.mjs' as string)) as {
  compileProgram(root: string): string;
  compiledProgram(root: string): string | undefined;
};
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'package-lock.json': '{}',
  'scripts/compiled.mjs': '',
  'schema/word.ts': "export const word: string = 'first';\n",
  'ingest/none.ts': '',
  'model/none.ts': '',
  'server/none.ts': '',
  'picture/none.ts': '',
  'cli/main.ts':
    "import { parse } from 'csv-parse/sync';\nimport { word } from '../schema/word.ts';\nconsole.log(word, parse('a,b').length);\n",
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-compiled-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await symlink(join(import.meta.dirname, '../node_modules'), join(root, 'node_modules'), 'junction');
});
afterEach(() => rm(root, { recursive: true }));

const said = (main: string): string => execFileSync(process.execPath, [main], { encoding: 'utf8' }).trim();
const programs = (): Promise<string[]> => readdir(join(root, 'dist/compiled'));

test('the program is compiled once, anew when a file of it changed, and packages stay outside', async () => {
  expect(compiledProgram(root)).toBeUndefined();
  const first = compileProgram(root);
  expect(said(first)).toBe('first 1');
  expect(compiledProgram(root)).toBe(first);
  expect(compileProgram(root)).toBe(first);
  // A test is no part of the program.
  await writeFile(join(root, 'schema/word.test.ts'), 'no program at all');
  expect(compileProgram(root)).toBe(first);

  // Of the same length, as `git checkout` may leave it: the time of change tells.
  await writeFile(join(root, 'schema/word.ts'), "export const word: string = 'other';\n");
  await utimes(join(root, 'schema/word.ts'), 1000, 1000);
  expect(compiledProgram(root)).toBeUndefined();
  const second = compileProgram(root);
  expect(second).not.toBe(first);
  expect(said(second)).toBe('other 1');
  // What runs from the first may still load parts of it.
  expect(said(first)).toBe('first 1');
});

test('of older programs four are kept, and what was left unfinished long ago is removed', async () => {
  const names = ['1', '2', '3', '4', '5'].map((digit) => digit.repeat(16));
  for (const [age, name] of names.entries()) {
    await mkdir(join(root, 'dist/compiled', name), { recursive: true });
    await utimes(join(root, 'dist/compiled', name), 1000 - age, 1000 - age);
  }
  const [abandoned, atWork] = [`${'a'.repeat(16)}-1`, `${'b'.repeat(16)}-2`];
  for (const name of [abandoned, atWork]) await mkdir(join(root, 'dist/compiled', name));
  await utimes(join(root, 'dist/compiled', abandoned), 1000, 1000);
  const main = compileProgram(root);
  const current = dirname(main).slice(-16);
  expect((await programs()).sort()).toEqual([...names.slice(0, 3), atWork, current].sort());
});
