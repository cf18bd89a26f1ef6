/** A file inside a zip archive is read as one on disk, and a damaged archive is told. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { filesOfAdapter } from '../pipeline/files.ts';
import { InputError } from '../problem.ts';
import { oreAdapter } from '../testing/ore-adapter.ts';
import { archiveOf, bytesOf, namesInArchive, sizeOf } from './bytes.ts';

async function archive(
  files: Readonly<Record<string, string>>,
  change = (bytes: Buffer) => bytes,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bytes-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  const path = join(folder, 'a.zip');
  await writeFile(path, change(Buffer.from(zipSync(packed))));
  return path;
}

async function textOf(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

test('an entry has a path, a size and its bytes', async () => {
  const path = await archive({ 'folder/b.csv': 'x,y\n', 'a.csv': 'é\n' });
  expect(await namesInArchive(path)).toEqual(['a.csv', 'b.csv']);
  expect(await archiveOf(join(path, 'a.csv'))).toBe(path);
  expect(await archiveOf(path)).toBeUndefined();
  expect(await sizeOf(join(path, 'b.csv'))).toBe(4);
  expect(await textOf(join(path, 'a.csv'))).toBe('é\n');
  await expect(textOf(join(path, 'c.csv'))).rejects.toThrow(/a file of the archive/);
});

test('a damaged entry is told, not read', async () => {
  const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(50);
  const path = await archive({ 'a.csv': text }, (bytes) => {
    const place = 40;
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    return bytes;
  });
  await expect(textOf(join(path, 'a.csv'))).rejects.toThrow(InputError);
});

test('an adapter finds its file in an archive, by name or, where there is one only, by its columns', async () => {
  const adapter = oreAdapter();
  const [table] = adapter.tables;
  const header = Object.keys(table?.columns ?? {}).join(',');
  const row = Object.keys(table?.columns ?? {})
    .map(() => '1')
    .join(',');
  const named = await archive({ [table?.fileName ?? '']: `${header}\n${row}\n`, 'readme.txt': 'x' });
  expect((await filesOfAdapter(adapter, named)).map(({ path }) => path)).toEqual([
    join(named, table?.fileName ?? ''),
  ]);
  const single = await archive({ 'other.csv': `${header}\n${row}\n` });
  expect((await filesOfAdapter(adapter, single)).map(({ path }) => path)).toEqual([
    join(single, 'other.csv'),
  ]);
  const foreign = await archive({ 'x.txt': 'x', 'y.txt': 'y' });
  await expect(filesOfAdapter(adapter, foreign)).rejects.toThrow(
    /"x\.txt, y\.txt" found; expected an archive that holds/,
  );
});
