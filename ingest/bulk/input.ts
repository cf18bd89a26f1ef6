/** What a reader gave: an archive, a folder of unpacked files, or one file with its tables beside it. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OnProgress } from '../command.ts';
import { InputError } from '../problem.ts';
import { statIfThere } from '../stat.ts';
import { type ArchiveLimits, openArchive } from './archive.ts';
import { type Digest, Digester } from './digest.ts';

/** One file of the publisher. */
export interface BulkFile {
  readonly name: string;
  /** Where it stands, for messages. */
  readonly place: string;
  readonly bytes: number;
  /** As the archive states it; a file on disk has none before it is read. */
  readonly crc32?: number;
  /** Where it stands on disk; absent in an archive. */
  readonly path?: string;
  open(): Promise<Readable>;
}

export interface BulkInput {
  readonly isArchive: boolean;
  readonly files: readonly BulkFile[];
  close(): void;
}

/**
 * Opens what stands at a path.
 * @throws InputError when nothing does, or what stands there is broken
 */
export async function openInput(path: string, limits?: ArchiveLimits): Promise<BulkInput> {
  const found = await statIfThere(path);
  if (found?.isDirectory() === true) return folderInput(path, await readdir(path));
  // A pipe or a device may never end.
  if (found?.isFile() !== true)
    throw new InputError([{ file: path, expected: 'a zip archive, a folder or a file that can be read' }]);
  if (/\.csv$/i.test(path)) return folderInput(dirname(path), await besides(path));
  const archive = await openArchive(path, limits);
  return { isArchive: true, files: archive.entries, close: () => archive.close() };
}

/** The file itself, and those beside it that are not of its kind: a year's neighbours are not asked for. */
async function besides(path: string): Promise<string[]> {
  const kind = kindOfName(basename(path));
  return (await readdir(dirname(path))).filter(
    (name) => name === basename(path) || kindOfName(name) !== kind,
  );
}

/** A name without its numbers: two years of one table have the same. */
function kindOfName(name: string): string {
  return name.replaceAll(/\d+[a-z]?/g, '#');
}

async function folderInput(folder: string, names: readonly string[]): Promise<BulkInput> {
  const files: BulkFile[] = [];
  for (const name of [...names].sort()) {
    const path = join(folder, name);
    if (name.startsWith('.')) continue;
    const found = await stat(path);
    if (!found.isFile()) continue;
    files.push({
      name,
      place: path,
      bytes: found.size,
      path,
      open: async () => createReadStream(path),
    });
  }
  return { isArchive: false, files, close: () => {} };
}

/** The whole text of a small table. @throws InputError when it is larger than such a table ever is */
export async function readText(file: BulkFile, bytesAtMost = 16 * 2 ** 20): Promise<Buffer> {
  if (file.bytes > bytesAtMost)
    throw new InputError([
      { file: file.place, found: `${file.bytes} bytes`, expected: `a table of at most ${bytesAtMost} bytes` },
    ]);
  const digester = new Digester();
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await file.open()) {
      digester.add(chunk as Buffer);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw unpackingFault(file, error);
  }
  checkCrc(file, digester.end());
  return Buffer.concat(chunks);
}

interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Unpacks a file of an archive and takes its checksum.
 * @param target where the bytes go
 * @throws InputError when the archive is damaged there
 */
export async function unpackFile(
  file: BulkFile,
  target: string,
  { signal, onProgress }: ReadOptions,
): Promise<Digest> {
  const digester = new Digester();
  const taken = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let done = 0;
    for await (const chunk of source) {
      digester.add(chunk);
      done += chunk.length;
      onProgress?.({ step: `unpacking ${file.name}, MB`, ...megabytes(done, file.bytes) });
      yield chunk;
    }
  };
  try {
    const options = signal === undefined ? {} : { signal };
    await pipeline(await file.open(), taken, createWriteStream(target, { highWaterMark: 2 ** 20 }), options);
  } catch (error) {
    signal?.throwIfAborted();
    throw unpackingFault(file, error, target);
  }
  const digest = digester.end();
  checkCrc(file, digest);
  return digest;
}

/** Takes the checksum of a file on disk: piece by piece into one buffer, which is three times as fast as a stream. */
export async function digestOnDisk(path: string, { signal, onProgress }: ReadOptions): Promise<Digest> {
  const digester = new Digester();
  const buffer = Buffer.allocUnsafe(2 ** 20);
  const file = await open(path);
  try {
    const { size } = await file.stat();
    for (let done = 0; ; ) {
      signal?.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, buffer.length, done);
      if (bytesRead === 0) return digester.end();
      digester.add(buffer.subarray(0, bytesRead));
      done += bytesRead;
      onProgress?.({ step: `checking ${basename(path)}, MB`, ...megabytes(done, size) });
    }
  } finally {
    await file.close();
  }
}

function megabytes(done: number, total: number): { readonly done: number; readonly total: number } {
  return { done: Math.floor(done / 1e6), total: Math.ceil(total / 1e6) };
}

function checkCrc(file: BulkFile, digest: Digest): void {
  if (file.crc32 === undefined || file.crc32 === digest.crc32) return;
  const hex = (value: number): string => value.toString(16).padStart(8, '0');
  throw new InputError([
    {
      file: file.place,
      found: `bytes with the checksum ${hex(digest.crc32)}`,
      expected: `${hex(file.crc32)}, as the archive states; it is damaged: download it again`,
    },
  ]);
}

/** What goes wrong while unpacking is the archive's fault, unless the system says that it is its own. */
function unpackingFault(file: BulkFile, error: unknown, target?: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof InputError || file.path !== undefined) return error;
  if (code !== undefined && !/^(Z|ERR_STREAM)_/.test(code))
    // A full disk is not named where a stream meets it.
    return target === undefined ? error : Object.assign(error as Error, { path: target });
  return new InputError([
    {
      file: file.place,
      found: message,
      expected: 'an entry that unpacks to what the archive states; it is cut or damaged: download it again',
    },
  ]);
}
