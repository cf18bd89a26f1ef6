/**
 * Writes an export: a folder a release, in it a folder a licence group, in it the files. Each file is made beside its
 * place and then renamed into it, so that whoever finds one finds it whole; and files that are there are not made
 * again, since a release never changes.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Notices, noNotices } from '../notices/read.ts';
import type { ExportFormat } from './format.ts';
import { everyFormat } from './formats.ts';
import { groupsOf } from './groups.ts';
import { openSlice, sourcesOfRelease } from './slice.ts';

export const checksumsName = 'checksums.txt';

/** Says under which notices the files of a folder were written. */
const noticesMark = '.notices';

/** Part of the folders in which files are made; nobody is served from them. */
const making = '.making-';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly step: string }) => void) | undefined;
  /** What was said of statements since: files written under other notices are made anew. */
  readonly notices?: Notices | undefined;
}

/** Folder of a group's files. */
export const groupFolder = (out: string, release: string, group: string): string => join(out, release, group);

/** Ids of the licence groups of a release. */
export async function groupIds(graphFolder: string, release: string): Promise<readonly string[]> {
  return groupsOf(await sourcesOfRelease(graphFolder, release)).groups.map(({ id }) => id);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Whether all files of a format are in a folder. */
async function isWritten(folder: string, { files }: ExportFormat): Promise<boolean> {
  const found = await Promise.all(files.map(({ name }) => isThere(join(folder, name))));
  return found.every(Boolean);
}

/** Removes what was written under other notices: a retraction reaches files that are there. */
async function clearOutdated(folder: string, { version }: Notices): Promise<void> {
  const mark = join(folder, noticesMark);
  if ((await readFile(mark, 'utf8').catch(() => undefined)) === version) return;
  for (const name of [...(await filesIn(folder)), checksumsName])
    await rm(join(folder, name), { force: true });
  await writeFile(mark, version);
}

/**
 * Writes the files of some formats, those that are not there yet.
 * @param out folder of all exports
 * @returns the folder of the group
 */
export async function writeFormats(
  graphFolder: string,
  out: string,
  { release, group }: { readonly release: string; readonly group: string },
  formats: readonly ExportFormat[],
  { signal, onProgress, notices = noNotices }: WriteOptions = {},
): Promise<string> {
  const folder = groupFolder(out, release, group);
  await mkdir(folder, { recursive: true });
  await clearOutdated(folder, notices);
  const written = await Promise.all(formats.map((format) => isWritten(folder, format)));
  const missing = formats.filter((_, place) => written[place] !== true);
  if (missing.length === 0) return folder;
  const work = await mkdtemp(join(folder, making));
  try {
    const slice = await openSlice(graphFolder, release, group, { notices, signal });
    try {
      for (const format of missing) {
        signal?.throwIfAborted();
        onProgress?.({ step: `writing ${group}, ${format.id}` });
        await format.write(slice, work);
        for (const { name } of format.files) await rename(join(work, name), join(folder, name));
      }
    } finally {
      await slice.close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Files of formats that are in a folder, by name. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const known = new Set(everyFormat.flatMap(({ files }) => files.map(({ name }) => name)));
  return (await readdir(folder)).filter((name) => known.has(name)).sort();
}

/** Writes the checksums of what is in a group's folder, in the form of `sha256sum`. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = [];
  for (const name of await filesIn(folder)) lines.push(`${await sha256Of(join(folder, name))}  ${name}\n`);
  const work = await mkdtemp(join(folder, making));
  try {
    await writeFile(join(work, checksumsName), lines.join(''));
    await rename(join(work, checksumsName), join(folder, checksumsName));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
