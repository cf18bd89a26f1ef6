/** Follows docs/add-a-source.md to the letter, in a copy of the project: its files, its commands, its outputs. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = dirname(dirname(import.meta.dirname));
const page = readFileSync(join(root, 'docs', 'add-a-source.md'), 'utf8');

interface Block {
  /** `file`, `register`, `run` or `output`. */
  readonly does: string;
  readonly with: string;
  readonly text: string;
}

/** The fenced blocks of the page that say what is done with them, in their order. */
const blocks: readonly Block[] = [...page.matchAll(/^```\w+ (\w+)(?:=(\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, does = '', target = '', text = '']) => ({ does, with: target, text }),
);

const copy = mkdtempSync(join(tmpdir(), 'filon-page-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function copyProject(): void {
  for (const name of [
    'schema',
    'ingest',
    'server',
    'picture',
    'cli',
    'datasets',
    'package.json',
    'tsconfig.base.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
}

/** Puts the imports of a block at the top of the file, and the rest into its list. */
function register(file: string, text: string): void {
  const [imports = '', entry = ''] = text.split('// …\n');
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const end = before.lastIndexOf('];');
  writeFileSync(
    path,
    before.slice(0, end).replace('export const', `${imports}\nexport const`) + entry + before.slice(end),
  );
}

function runCommand(command: string): string {
  const words = command.match(/^npm run -s filon -- (.+)$/)?.[1]?.split(' ');
  if (words === undefined) throw new Error(`not a command of filon: ${command}`);
  return execFileSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...words], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).replaceAll(/[\u00a0\u202f]/g, ' ');
}

test('the page, followed from top to bottom, works', { timeout: 420_000 }, () => {
  expect(blocks.map(({ does }) => does)).toEqual([
    'file',
    'file',
    'run',
    'run',
    'output',
    'file',
    'register',
    'file',
    'run',
    'output',
  ]);
  copyProject();
  let printed = '';
  for (const block of blocks) {
    if (block.does === 'file') {
      mkdirSync(dirname(join(copy, block.with)), { recursive: true });
      writeFileSync(join(copy, block.with), block.text);
    } else if (block.does === 'register') register(block.with, block.text);
    else if (block.does === 'run') printed = block.text.trim().split('\n').map(runCommand).join('\n');
    else for (const line of block.text.trim().split('\n')) expect(printed).toContain(line);
  }
});
