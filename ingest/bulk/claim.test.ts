/** One process at a time in a folder, whoever came first, died, or had the same number. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from './claim.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'filon-claim-')), 'work');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

const token = '0123456789abcdef';
async function layBy(process_: number | undefined): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = `lock-${process_}-${token}`;
  await writeFile(join(folder, name), '');
  return name;
}

/** The number of a process that ran and is dead. */
async function deadProcess(): Promise<number | undefined> {
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'exit');
  return child.pid;
}

test('a folder is claimed once, and again when it was released', async () => {
  const claim = await claimFolder(folder);
  await expect(claimFolder(folder)).rejects.toThrow(`an import at work (process ${process.pid})`);
  expect(await readdir(folder)).toHaveLength(1);
  await claim.release();
  await (await claimFolder(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('a process that runs holds its claim, and the message names both', async () => {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  const name = await layBy(child.pid);
  await expect(claimFolder(folder)).rejects.toThrow(
    `"an import at work (process ${child.pid})" found; expected one at a time; wait for it, or remove ${join(folder, name)} if there is none`,
  );
  // It is not put away by the one that was told so.
  expect(await readdir(folder)).toEqual([name]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await claimFolder(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test('claims of dead processes are put away, one of the same number as ours among them', async () => {
  await layBy(await deadProcess());
  await layBy(process.pid);
  const claim = await claimFolder(folder);
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  expect(names[0]).not.toContain(token);
  await claim.release();
});

interface Counts {
  readonly in: number;
  readonly together: number;
}

test('of many that come at once over a dead one’s claim never two are in', { timeout: 60_000 }, async () => {
  await layBy(await deadProcess());
  const program = fileURLToPath(new URL('testing/claiming-child.ts', import.meta.url));
  const children = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, folder, '40'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const lines = children.map((child) => createInterface(child.stdout)[Symbol.asyncIterator]());
  for (const line of lines) expect(await line.next()).toMatchObject({ value: 'ready' });
  for (const child of children) child.stdin.end();
  const said = await Promise.all(
    lines.map(async (line) => JSON.parse(String((await line.next()).value)) as Counts),
  );
  expect(said.map(({ together }) => together)).toEqual([0, 0, 0]);
  // Some of the turns end with a refusal; none of the three is kept out for good.
  for (const child of said) expect(child.in).toBeGreaterThan(0);
  expect(await readdir(folder)).toEqual([]);
});
