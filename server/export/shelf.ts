/** The files of exports that a server gives out, each made when it is first asked for. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readNotices } from '../notices/read.ts';
import { currentRelease, keptReleases } from '../store/pointer.ts';
import type { ExportFile } from './format.ts';
import { everyFormat } from './formats.ts';
import { type ExportGroup, groupsOf } from './groups.ts';
import { sourcesOfRelease } from './slice.ts';
import { checksumsName, writeChecksums, writeFormats } from './write.ts';

export interface ShelfOptions {
  readonly graphFolder: string;
  /** Where the files go; `export` in the graph folder when not given. */
  readonly exportFolder?: string | undefined;
  readonly noticesFolder?: string | undefined;
}

/** What is asked for is not there; `known` is what is. */
export class UnknownExportError extends Error {
  readonly what: 'release' | 'licence group' | 'file';
  readonly known: readonly string[];

  constructor(what: UnknownExportError['what'], found: string, known: readonly string[]) {
    super(`"${found.slice(0, 100)}" is not a ${what} of this export; expected ${known.join(', ')}.`);
    this.name = 'UnknownExportError';
    this.what = what;
    this.known = known;
  }
}

export interface ShelvedFile extends ExportFile {
  readonly folder: string;
}

export interface ExportShelf {
  /** Ids of the releases that are kept, the current one first. */
  releases(): Promise<readonly string[]>;
  /** @throws UnknownExportError for a release that is not kept */
  groups(release: string): Promise<readonly ExportGroup[]>;
  /**
   * The file, made if it is not there.
   * @throws UnknownExportError for a release, group or file that is not known
   */
  file(release: string, group: string, name: string): Promise<ShelvedFile>;
  /** Stops what is being made. */
  close(): Promise<void>;
}

const checksums: ExportFile = {
  name: checksumsName,
  mediaType: 'text/plain; charset=utf-8',
  holds: 'SHA-256 of each file',
};

/** Every file of a group's folder. */
export const shelvedFiles: readonly ExportFile[] = [...everyFormat.flatMap(({ files }) => files), checksums];

export function exportShelf({ graphFolder, exportFolder, noticesFolder }: ShelfOptions): ExportShelf {
  const out = exportFolder ?? join(graphFolder, 'export');
  const stop = new AbortController();
  // One at a time: each may take as much memory as the answers do.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const releases = async (): Promise<readonly string[]> => {
    const current = await currentRelease(graphFolder);
    return [current, ...(await keptReleases(graphFolder)).filter((release) => release !== current)];
  };
  const groups = async (release: string): Promise<readonly ExportGroup[]> => {
    const known = await releases();
    if (!known.includes(release)) throw new UnknownExportError('release', release, known);
    return groupsOf(await sourcesOfRelease(graphFolder, release)).groups;
  };

  /** Files of releases that are no longer kept lie in the graph's own folder only; a folder that was named is not ours to tidy. */
  const tidy = async (): Promise<void> => {
    if (exportFolder !== undefined) return;
    const kept = new Set(await releases());
    for (const name of await readdir(out).catch(() => []))
      if (/^[0-9a-f]{64}$/.test(name) && !kept.has(name))
        await rm(join(out, name), { recursive: true, force: true });
  };

  const make = async (release: string, group: string, name: string): Promise<string> => {
    stop.signal.throwIfAborted();
    const options = { signal: stop.signal, notices: await readNotices(noticesFolder) };
    await tidy();
    if (name !== checksumsName) {
      const own = everyFormat.filter(({ files }) => files.some((file) => file.name === name));
      return writeFormats(graphFolder, out, { release, group }, own, options);
    }
    const folder = await writeFormats(graphFolder, out, { release, group }, everyFormat, options);
    await writeChecksums(folder);
    return folder;
  };

  return {
    releases,
    groups,
    async file(release, group, name) {
      const known = await groups(release);
      if (!known.some(({ id }) => id === group))
        throw new UnknownExportError(
          'licence group',
          group,
          known.map(({ id }) => id),
        );
      const found = shelvedFiles.find((file) => file.name === name);
      if (found === undefined)
        throw new UnknownExportError(
          'file',
          name,
          shelvedFiles.map((file) => file.name),
        );
      return { ...found, folder: await inTurn(() => make(release, group, name)) };
    },
    async close() {
      stop.abort();
      await last;
    },
  };
}

/** Where a file of a group is found under the exports of a server. */
export const addressOf = (release: string, group: string, name: string): string =>
  `/export/${release}/${group}/${name}`;
