/**
 * Reads a zip archive that comes from outside: nothing in it is trusted before it is checked, and nothing of it is
 * written under a name that it chose itself.
 */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { InputError, type Problem } from '../problem.ts';

/** More than these and the archive is taken for one that is meant to fill the disk. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entryBytes: number;
  /** Bytes of all entries, unpacked. */
  readonly allBytes: number;
  /** Times that an entry grows; entries under `smallBytes` are not asked. */
  readonly ratio: number;
  readonly smallBytes: number;
}

/** Tables of figures shrink to a fourth or a tenth; deflate can reach a thousandth, with nothing but repetition. */
export const archiveLimits: ArchiveLimits = {
  entries: 2000,
  entryBytes: 16 * 2 ** 30,
  allBytes: 256 * 2 ** 30,
  ratio: 100,
  smallBytes: 2 ** 20,
};

/** A file of an archive whose name and sizes were found to be in order. */
export interface ArchiveEntry {
  /** Its name without the folder that it stands in. */
  readonly name: string;
  /** The archive and the name in it, for messages. */
  readonly place: string;
  readonly bytes: number;
  readonly crc32: number;
  /** The unpacked bytes; the stream fails where they are not as many as declared. */
  open(): Promise<Readable>;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  close(): void;
}

const encrypted = 0x1;
/** The upper half of the attributes is a Unix mode. */
const isSymbolicLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

/**
 * Opens an archive and checks what its directory says.
 * @throws InputError when it is cut, is no zip, or holds an entry that no publisher's archive would
 */
export async function openArchive(path: string, limits: ArchiveLimits = archiveLimits): Promise<Archive> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    throw new InputError([notWhole(path, error)]);
  }
  try {
    const files = await readDirectory(zip, path);
    const problems = faultsOf(files, path, (await stat(path)).size, limits);
    if (problems.length > 0) throw new InputError(problems);
    return {
      entries: files.filter(isOfPublisher).map((entry) => placed(zip, path, entry)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(zip: ZipFile, path: string): Promise<Entry[]> {
  const files: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) files.push(entry);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([
      /path|fileName/.test(reason)
        ? {
            file: path,
            found: reason,
            expected:
              'entries that stay in their folder; this archive is not as the publisher made it: download it again from the publisher',
          }
        : notWhole(path, error),
    ]);
  }
  return files;
}

function notWhole(path: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file: path,
    found: reason,
    expected: 'a whole zip archive; it is cut or no archive: download it again',
  };
}

function faultsOf(files: readonly Entry[], path: string, size: number, limits: ArchiveLimits): Problem[] {
  const problems: Problem[] = [];
  const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  if (files.length > limits.entries)
    problems.push({ file: path, found: `${files.length} entries`, expected: `at most ${limits.entries}` });
  const all = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (all > limits.allBytes)
    problems.push({
      file: path,
      found: `${gigabytes(all)} unpacked`,
      expected: `at most ${gigabytes(limits.allBytes)}; an archive like this is made to fill disks`,
    });
  // Entries that share their bytes would unpack them again and again.
  const packed = files.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (packed > size)
    problems.push({
      file: path,
      found: `entries of ${packed} bytes in a file of ${size}`,
      expected: 'entries that do not overlap; an archive like this is made to fill disks',
    });
  const seen = new Set<string>();
  for (const entry of files) {
    const say = (found: string, expected: string): void => {
      problems.push({ file: `${path}/${entry.fileName}`, found, expected });
    };
    const { uncompressedSize: bytes, compressedSize } = entry;
    if (bytes > limits.entryBytes)
      say(`${gigabytes(bytes)} unpacked`, `at most ${gigabytes(limits.entryBytes)} an entry`);
    if (bytes > limits.smallBytes && bytes > compressedSize * limits.ratio)
      say(
        `${bytes} bytes out of ${compressedSize}`,
        `at most ${limits.ratio} times as many; an archive like this is made to fill disks`,
      );
    if ((entry.generalPurposeBitFlag & encrypted) !== 0) say('an encrypted entry', 'one that can be read');
    if (isSymbolicLink(entry)) say('a symbolic link', 'a file');
    const name = basename(entry.fileName).toLowerCase();
    if (isOfPublisher(entry) && seen.has(name))
      say(basename(entry.fileName), 'each file name once in an archive');
    seen.add(name);
  }
  return problems;
}

/** Finders and desktops leave files of their own in archives. */
function isOfPublisher({ fileName }: Entry): boolean {
  return !fileName.startsWith('__MACOSX/') && !basename(fileName).startsWith('.');
}

function placed(zip: ZipFile, path: string, entry: Entry): ArchiveEntry {
  return {
    name: basename(entry.fileName),
    place: `${path}/${entry.fileName}`,
    bytes: entry.uncompressedSize,
    crc32: entry.crc32,
    open: () => unpacked(zip, entry),
  };
}

const deflated = 8;

/**
 * The bytes of an entry. What was deflated is unpacked here, in large pieces: yauzl takes small ones, and three
 * times as long.
 */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (entry.compressionMethod !== deflated) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const inflate = createInflateRaw({ chunkSize: 2 ** 18 });
  const counter = new DeclaredSize(entry.uncompressedSize);
  // A fault of one is a fault of the last, from which is read.
  return pipeline(packed, inflate, counter, () => {}) as Readable;
}

/** Passes bytes on, and fails where they are more or fewer than declared. */
class DeclaredSize extends Transform {
  readonly #declared: number;
  #passed = 0;

  constructor(declared: number) {
    super({ highWaterMark: 2 ** 20 });
    this.#declared = declared;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#passed += chunk.length;
    if (this.#passed > this.#declared) done(this.#fault());
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.#passed < this.#declared) done(this.#fault());
    else done();
  }

  #fault(): Error {
    return new Error(`${this.#passed} bytes where ${this.#declared} are declared`);
  }
}
