/** Too little room, on the disk or in memory, is told of; nothing is left half written, and nothing done is lost. */
import type * as fs from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importBaci } from './import.ts';
import { tables, writeZip, yearFile, yearText } from './testing/archive.ts';

/** What the disk is made to be. */
const disk = vi.hoisted(() => ({ freeBlocks: Infinity, fullAt: 'no such file' }));
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof fs.promises>()),
  statfs: async () => ({ bavail: disk.freeBlocks, bsize: 4096 }),
}));
vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const full = (): Writable =>
    new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
      },
    });
  return {
    ...actual,
    createWriteStream: (...given: Parameters<typeof actual.createWriteStream>) =>
      String(given[0]).endsWith(disk.fullAt) ? full() : actual.createWriteStream(...given),
  };
});

let root = '';
let out = '';
let archive = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-disk-'));
  out = join(root, 'imported');
  const years = Object.fromEntries(
    ['2023', '2024'].map((year) => [yearFile(year), yearText(`${year},180,156,740311,5000.5,612.25`)]),
  );
  archive = await writeZip(root, { ...tables, ...years });
});
afterEach(async () => {
  disk.freeBlocks = Infinity;
  disk.fullAt = 'no such file';
  await rm(root, { recursive: true });
});

test('too little room is told of before anything is read', async () => {
  disk.freeBlocks = 0;
  const steps: string[] = [];
  await expect(importBaci(archive, { out, onProgress: ({ step }) => steps.push(step) })).rejects.toThrow(
    /\.baci\.import: "0 MB free" found; expected about 1 MB; make room, choose another place with --out, or take fewer years/,
  );
  expect(steps).toEqual([]);
  expect(await readdir(out)).toEqual([]);
});

test('the data set that is there counts, since it stands twice for a while', async () => {
  await importBaci(archive, { out, years: ['2024'] });
  disk.freeBlocks = 1;
  await expect(importBaci(archive, { out })).rejects.toThrow('make room');
  // The year alone would have found room enough.
  await importBaci(archive, { out: join(root, 'fresh'), years: ['2023'] });
  expect(await readdir(join(root, 'fresh'))).toEqual(['baci']);
});

test('a disk that fills up leaves the finished years to the next run, which goes on when there is room', async () => {
  disk.fullAt = `${yearFile('2024')}.part`;
  const error: unknown = await importBaci(archive, { out }).catch((reason: unknown) => reason);
  // The command says of such an error which file could not be written, and why.
  expect(error).toMatchObject({ code: 'ENOSPC', path: join(out, '.baci.import', disk.fullAt) });
  expect(await readdir(out)).toEqual(['.baci.import']);
  disk.fullAt = 'no such file';
  disk.freeBlocks = 0;
  await expect(importBaci(archive, { out })).rejects.toThrow('0 MB free');
  disk.freeBlocks = Infinity;
  const { years } = await importBaci(archive, { out });
  expect(years.map(({ year, state }) => [year, state])).toEqual([
    ['2023', 'resumed'],
    ['2024', 'read'],
  ]);
  expect(await readdir(out)).toEqual(['baci']);
});

test('too little memory is told of, and where to ask for more', async () => {
  await expect(importBaci(archive, { out, memoryLimit: '1MB' })).rejects.toThrow(
    '"1MB of memory for the database" found; expected more; give it with --memory, such as --memory 2GB',
  );
  expect(await readdir(out)).toEqual([]);
});
