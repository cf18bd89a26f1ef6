/** Which files an adapter reads, and whether they are the ones that its edition is pinned to. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter, InputTable } from '../adapter.ts';
import { InputError, type Problem } from '../problem.ts';
import { archiveOf, bytesOf, namesInArchive } from '../readers/bytes.ts';
import { readTable } from '../readers/table.ts';
import { statIfThere } from '../stat.ts';

/** A file and the table that it holds. */
export interface InputFile {
  /** On disk, or inside an archive: `ged251-csv.zip/GEDEvent_v25_1.csv`. */
  readonly path: string;
  readonly table: InputTable;
  /** True when its bytes are those of the edition's pinned checksum. */
  readonly isPinned: boolean;
  /** SHA-256 of its bytes, or of the archive that it stands in where it is not pinned. */
  readonly sha256: string;
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Of a file on disk or in an archive. */
async function sha256OfBytes(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytesOf(path)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * The files of an adapter: all that a folder or a zip archive holds, or one file, which is taken for the table that its name
 * or else its columns fit.
 * @throws InputError when a file is missing, or fits no table
 */
export async function filesOfAdapter(adapter: Adapter, path: string): Promise<InputFile[]> {
  const found = await statIfThere(path);
  // A pipe or a device may never end.
  if (found?.isFile() !== true && found?.isDirectory() !== true)
    throw new InputError([{ file: path, expected: 'a file or folder that can be read' }]);
  const pairs = found.isDirectory()
    ? await inFolder(adapter, path)
    : /\.zip$/i.test(path)
      ? await inArchive(adapter, path)
      : await oneFile(adapter, path);
  const used = new Set(pairs.map(({ table }) => table));
  const missing = adapter.tables.filter((table) => table.optional !== true && !used.has(table));
  if (missing.length > 0) {
    const folder = found.isDirectory() ? path : dirname(path);
    throw new InputError(
      missing.map(
        (table): Problem => ({
          file: join(folder, table.fileName),
          expected: `this file, which the adapter ${adapter.id} needs; give the folder that holds all its files`,
        }),
      ),
    );
  }
  const checksums = new Map(
    Object.entries(adapter.source.editions.find(({ id }) => id === adapter.edition)?.checksums ?? {}),
  );
  const files: InputFile[] = [];
  // One after the other: a publisher's pages may be thousands, and so many files cannot be open at once.
  for (const pair of pairs) {
    const pinned = checksums.get(basename(pair.path));
    const archive = await archiveOf(pair.path);
    const isPinned = pinned !== undefined && pinned === (await sha256OfBytes(pair.path));
    files.push({ ...pair, isPinned, sha256: isPinned ? pinned : await sha256OfFile(archive ?? pair.path) });
  }
  return files;
}

/** Files whose bytes are not those of the pinned edition, as problems: a pinned run must read nothing else. */
export function unpinnedFiles(adapter: Adapter, files: readonly InputFile[]): Problem[] {
  return files
    .filter((file) => !file.isPinned)
    .map(({ path, sha256 }) => ({
      file: path,
      found: `SHA-256 ${sha256}`,
      expected: `the file whose SHA-256 the manifest of ${adapter.source.id} lists under edition ${adapter.edition}; for another edition use filon import`,
    }));
}

async function inFolder(adapter: Adapter, folder: string): Promise<Pick<InputFile, 'path' | 'table'>[]> {
  const names = (await readdir(folder)).sort();
  const pairs = adapter.tables.flatMap((table) =>
    names.filter((name) => matches(table, name)).map((name) => ({ path: join(folder, name), table })),
  );
  const used = new Set(pairs.map(({ table }) => table));
  const packed = adapter.tables.filter((table) => !used.has(table) && table.fileName.endsWith('.zip'));
  if (packed.length > 0)
    for (const archive of names.filter((name) => /\.zip$/i.test(name)).map((name) => join(folder, name)))
      for (const name of await namesInArchive(archive))
        for (const table of packed)
          if (matches(table, name)) pairs.push({ path: join(archive, name), table });
  // Tables may need what those before them brought.
  pairs.sort((a, b) => adapter.tables.indexOf(a.table) - adapter.tables.indexOf(b.table));
  const problems: Problem[] = [];
  for (const { path } of pairs.filter((pair) => !/\.zip$/i.test(dirname(pair.path))))
    if ((await statIfThere(path))?.isFile() !== true)
      problems.push({ file: path, expected: 'a file that can be read' });
  if (problems.length > 0) throw new InputError(problems);
  return pairs;
}

/** The files of an archive whose names fit; where none does and there is one file, that one, if its columns fit. */
async function inArchive(adapter: Adapter, archive: string): Promise<Pick<InputFile, 'path' | 'table'>[]> {
  const names = await namesInArchive(archive);
  const pairs = adapter.tables.flatMap((table) =>
    names.filter((name) => matches(table, name)).map((name) => ({ path: join(archive, name), table })),
  );
  const [only] = names;
  if (pairs.length > 0) return pairs;
  if (names.length === 1 && only !== undefined) return oneFile(adapter, join(archive, only));
  throw new InputError([
    {
      file: archive,
      found: names.length === 0 ? 'no file' : names.slice(0, 10).join(', '),
      expected: `an archive that holds ${adapter.tables.map(({ fileName }) => fileName).join(', ')}`,
    },
  ]);
}

async function oneFile(adapter: Adapter, path: string): Promise<Pick<InputFile, 'path' | 'table'>[]> {
  const byName = adapter.tables.filter((table) => matches(table, basename(path)));
  if (byName.length > 0) return byName.map((table) => ({ path, table }));
  const problems: Problem[] = [];
  for (const table of adapter.tables) {
    const faults = await misfit(table, path);
    if (faults.length === 0) return [{ path, table }];
    problems.push(...faults);
  }
  throw new InputError(problems);
}

function matches(table: InputTable, name: string): boolean {
  return new RegExp(table.file.source, table.file.flags.replace(/[gy]/g, '')).test(name);
}

/** Why the first rows of a file do not fit a table; empty when they do. */
export async function misfit(table: InputTable, path: string): Promise<readonly Problem[]> {
  try {
    for await (const _ of readTable(table, path)) return [];
    return [{ file: path, expected: `rows of ${table.fileName}` }];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
