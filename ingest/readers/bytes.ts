/**
 * The bytes of a publisher's file, on disk or inside a zip archive. A file in an archive has the path
 * `downloads/ged251-csv.zip/GEDEvent_v25_1.csv`, so that messages name both.
 */
import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Archive } from '../bulk/archive.ts';
import { InputError } from '../problem.ts';
import { statIfThere } from '../stat.ts';

/** Loaded when an archive comes: most files are none, and a large one is read in little memory. */
async function opened(path: string): Promise<Archive> {
  const { openArchive } = await import('../bulk/archive.ts');
  return openArchive(path);
}

/** The archive of which a path means an entry; undefined for a path that stands on disk or nowhere. */
export async function archiveOf(path: string): Promise<string | undefined> {
  if ((await statIfThere(path)) !== undefined) return undefined;
  const archive = dirname(path);
  return /\.zip$/i.test(archive) && (await statIfThere(archive))?.isFile() === true ? archive : undefined;
}

/** Names of the files in an archive, sorted. */
export async function namesInArchive(path: string): Promise<string[]> {
  const archive = await opened(path);
  archive.close();
  return archive.entries.map(({ name }) => name).sort();
}

/** Bytes that a file has; undefined when there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  const archivePath = await archiveOf(path);
  if (archivePath === undefined) return (await statIfThere(path))?.size;
  const archive = await opened(archivePath);
  archive.close();
  return archive.entries.find(({ name }) => name === basename(path))?.bytes;
}

/**
 * The bytes in pieces.
 * @throws InputError when the archive is damaged there
 */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const archivePath = await archiveOf(path);
  if (archivePath === undefined) {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) yield chunk as Buffer;
    return;
  }
  const archive = await opened(archivePath);
  try {
    const entry = archive.entries.find(({ name }) => name === basename(path));
    if (entry === undefined) throw new InputError([{ file: path, expected: 'a file of the archive' }]);
    const { Digester } = await import('../bulk/digest.ts');
    const digester = new Digester();
    try {
      for await (const chunk of await entry.open()) {
        digester.add(chunk as Buffer);
        yield chunk as Buffer;
      }
    } catch (error) {
      throw new InputError([
        {
          file: path,
          found: error instanceof Error ? error.message : String(error),
          expected: 'a file that unpacks to what the archive states; it is damaged: download it again',
        },
      ]);
    }
    if (digester.end().crc32 !== entry.crc32)
      throw new InputError([
        { file: path, expected: 'bytes with the checksum that the archive states; download it again' },
      ]);
  } finally {
    archive.close();
  }
}
