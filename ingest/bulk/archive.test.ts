/** Archives that are made to do harm, or that came to harm: each is refused before anything is written. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveLimits, openArchive } from './archive.ts';
import { openInput, readText, unpackFile } from './input.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-archive-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const bytesOf = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          typeof text === 'string' ? new TextEncoder().encode(text) : text,
        ]),
      ),
    ),
  );

async function written(bytes: Buffer): Promise<string> {
  const path = join(root, 'x.zip');
  await writeFile(path, bytes);
  return path;
}

/** The same text in place of another of that length, wherever it stands: in the entry and in the directory. */
function renamed(bytes: Buffer, found: string, instead: string): Buffer {
  expect(instead).toHaveLength(found.length);
  const text = bytes.toString('latin1').replaceAll(found, instead);
  return Buffer.from(text, 'latin1');
}

/** Where the directory's record of an entry begins. */
function recordOf(bytes: Buffer, name: string): number {
  const at = bytes.lastIndexOf(name) - 46;
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
  return at;
}

async function refusalOf(bytes: Buffer, limits = archiveLimits): Promise<string> {
  const error: unknown = await openArchive(await written(bytes), limits).then(
    (archive) => archive.close(),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || error.name !== 'InputError')
    throw new Error('not refused', { cause: error });
  return error.message.replaceAll(`${root}/`, '');
}

test('the entries of an archive, with their sizes and checksums', async () => {
  const archive = await openArchive(await written(bytesOf({ 'a.csv': 'one', 'folder/b.csv': 'three' })));
  expect(archive.entries.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['a.csv', 3],
    ['b.csv', 5],
  ]);
  expect(archive.entries[0]?.crc32).toBe(crc32('one'));
  archive.close();
});

test.each([
  ['leaves its folder', 'aaaaaaaaaa.csv', '../../../a.csv', 'expected entries that stay in their folder'],
  [
    'leaves it by signs of Windows',
    'aaaaaaaaaa.csv',
    '..\\..\\..\\a.csv',
    'expected entries that stay in their folder',
  ],
  ['has an absolute path', 'aaaaaa.csv', '/etc/a.csv', 'expected entries that stay in their folder'],
  ['stands on a drive', 'aaaaaa.csv', 'C:/tmp.csv', 'expected entries that stay in their folder'],
])('an entry that %s', async (_, name, instead, message) => {
  expect(await refusalOf(renamed(bytesOf({ [name]: 'text' }), name, instead))).toContain(message);
  expect(await readdir(root)).toEqual(['x.zip']);
});

test('two entries of one name, also in another folder or case', async () => {
  const twice = renamed(bytesOf({ 'a.csv': 'one', 'b.csv': 'two' }), 'b.csv', 'a.csv');
  expect(await refusalOf(twice)).toContain('"a.csv" found; expected each file name once in an archive');
  expect(await refusalOf(bytesOf({ 'a.csv': '1', 'sub/A.CSV': '2' }))).toContain(
    'x.zip/sub/A.CSV: "A.CSV" found',
  );
});

test('a zip bomb: too many bytes, too many times as many, too many entries', async () => {
  const zeros = bytesOf({ 'a.csv': new Uint8Array(4 * 2 ** 20) });
  expect(await refusalOf(zeros)).toMatch(
    /"4194304 bytes out of \d+" found; expected at most 100 times as many/,
  );
  const small = { ...archiveLimits, ratio: 1e6, entryBytes: 2 ** 20 };
  expect(await refusalOf(zeros, small)).toContain('x.zip/a.csv: "0.0 GiB unpacked" found; expected at most');
  expect(await refusalOf(zeros, { ...archiveLimits, ratio: 1e6, allBytes: 2 ** 20 })).toContain(
    'made to fill disks',
  );
  expect(await refusalOf(bytesOf({ a: '1', b: '2', c: '3' }), { ...archiveLimits, entries: 2 })).toContain(
    '"3 entries" found; expected at most 2',
  );
});

test('entries that share their bytes', async () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, place) => crc32(String(place)) % 251);
  const bytes = bytesOf({ 'a.csv': noise, 'b.csv': 'b' });
  const [a, b] = [recordOf(bytes, 'a.csv'), recordOf(bytes, 'b.csv')];
  // The second entry's record says the sizes and the place of the first.
  bytes.copy(bytes, b + 16, a + 16, a + 28);
  bytes.copy(bytes, b + 42, a + 42, a + 46);
  expect(await refusalOf(bytes)).toContain('expected entries that do not overlap');
});

test('an entry that unpacks to more than its record says', async () => {
  const bytes = bytesOf({ 'a.csv': 'x'.repeat(5000) });
  const record = recordOf(bytes, 'a.csv');
  for (const at of [record + 24, 22]) bytes.writeUInt32LE(10, at);
  const input = await openInput(await written(bytes));
  const [file] = input.files;
  if (file === undefined) throw new Error('no file');
  await expect(unpackFile(file, join(root, 'a.part'), {})).rejects.toThrow(
    'expected an entry that unpacks to what the archive states',
  );
  input.close();
});

test('an entry whose bytes are not those of its checksum', async () => {
  const bytes = bytesOf({ 'a.csv': 'one,two' });
  bytes.writeUInt32LE(0x12345678, recordOf(bytes, 'a.csv') + 16);
  const input = await openInput(await written(bytes));
  const [file] = input.files;
  if (file === undefined) throw new Error('no file');
  const expected = 'expected 12345678, as the archive states; it is damaged: download it again';
  await expect(unpackFile(file, join(root, 'a.part'), {})).rejects.toThrow(expected);
  await expect(readText(file)).rejects.toThrow(expected);
  input.close();
});

test('an entry packed by a method that is not known', async () => {
  const bytes = bytesOf({ 'a.csv': 'one,two' });
  bytes.writeUInt16LE(97, recordOf(bytes, 'a.csv') + 10);
  const input = await openInput(await written(bytes));
  const [file] = input.files;
  if (file === undefined) throw new Error('no file');
  await expect(unpackFile(file, join(root, 'a.part'), {})).rejects.toThrow(
    'expected an entry that unpacks to what the archive',
  );
  input.close();
});

test('an encrypted entry, and a symbolic link', async () => {
  const encrypted = bytesOf({ 'a.csv': 'one' });
  encrypted.writeUInt16LE(1, recordOf(encrypted, 'a.csv') + 8);
  expect(await refusalOf(encrypted)).toContain('"an encrypted entry" found; expected one that can be read');
  const link = bytesOf({ 'a.csv': '/etc/passwd' });
  link.writeUInt32LE((0o120777 << 16) >>> 0, recordOf(link, 'a.csv') + 38);
  expect(await refusalOf(link)).toContain('"a symbolic link" found; expected a file');
});

test('a file that is cut at any place, and one that is no archive', async () => {
  const whole = bytesOf({ 'a.csv': 'one,two\n'.repeat(50), 'b.csv': 'three' });
  for (const length of [0, 10, whole.length / 2, whole.length - 30, whole.length - 1])
    expect(await refusalOf(whole.subarray(0, length))).toContain('expected a whole zip archive');
  expect(await refusalOf(Buffer.from('<html>Not found</html>'))).toContain('expected a whole zip archive');
});

test('a table too large to be one', async () => {
  const input = await openInput(await written(bytesOf({ 'a.csv': 'x'.repeat(2000) })));
  const [file] = input.files;
  if (file === undefined) throw new Error('no file');
  await expect(readText(file, 1000)).rejects.toThrow(
    '"2000 bytes" found; expected a table of at most 1000 bytes',
  );
  input.close();
});
