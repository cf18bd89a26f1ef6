import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { statIfThere } from './stat.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-stat-'));
  await writeFile(join(folder, 'file'), 'x');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('tells a file from a folder, and both from nothing', async () => {
  expect((await statIfThere(join(folder, 'file')))?.isFile()).toBe(true);
  expect((await statIfThere(folder))?.isDirectory()).toBe(true);
  expect(await statIfThere(join(folder, 'nothing'))).toBeUndefined();
  expect(await statIfThere(join(folder, 'file', 'below a file'))).toBeUndefined();
});

it('does not take what cannot be looked at for nothing', async () => {
  const loop = join(folder, 'loop');
  await symlink(loop, loop);
  await expect(statIfThere(loop)).rejects.toMatchObject({ code: 'ELOOP', path: loop });
});
