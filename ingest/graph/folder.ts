/**
 * The graph folder: unfinished files with names of their own, finished ones named by release, and the pointer
 * that is renamed into place last. A crash at any instant leaves the pointer on a whole file.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CurrentPointer, currentPointerName, graphFileName } from '../../schema/graph-tables.ts';
import { statIfThere } from '../stat.ts';

const unfinished = /^\.build-(.+)-(\d+)-[0-9a-f]{8}\./;
const lockName = '.publish.lock';
/** A process on another machine cannot be asked whether it lives; its leftovers are old after a day. */
const oldMilliseconds = 24 * 60 * 60 * 1000;
const host = hostname().replaceAll(/[^A-Za-z0-9]/g, '_');

/** A name for an unfinished file that no other build has and that tells whose it is. */
export function unfinishedFile(folder: string): string {
  return join(folder, `.build-${host}-${process.pid}-${randomBytes(4).toString('hex')}.duckdb`);
}

/** Removes an unfinished file with what DuckDB keeps beside it. */
export async function removeUnfinished(file: string): Promise<void> {
  for (const path of [file, `${file}.wal`, `${file}.tmp`]) await rm(path, { recursive: true, force: true });
}

/** Makes the folder and removes what builds that died have left. @returns how many files were removed */
export async function prepareFolder(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  let removed = 0;
  for (const name of await readdir(folder)) {
    const [, owner = '', pid = ''] = unfinished.exec(name) ?? [];
    if (pid === '') continue;
    const path = join(folder, name);
    if (owner === host ? isAlive(Number(pid)) : !(await isOld(path))) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await statIfThere(path);
  return found !== undefined && Date.now() - found.mtimeMs > oldMilliseconds;
}

/**
 * Puts a finished file in place, points to it, and removes the oldest releases.
 * @param keepOlder how many releases stay beside the new one
 * @returns the path of the graph file
 */
export async function publish(
  folder: string,
  file: string,
  release: string,
  keepOlder: number,
): Promise<string> {
  await sync(file);
  return withLock(folder, async () => {
    const target = join(folder, graphFileName(release));
    await rename(file, target);
    await sync(folder);
    const pointer: CurrentPointer = { release };
    const fresh = `${file}.json`;
    await writeFile(fresh, `${JSON.stringify(pointer)}\n`);
    await sync(fresh);
    await rename(fresh, join(folder, currentPointerName));
    await sync(folder);
    await removeOlder(folder, release, keepOlder);
    return target;
  });
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeOlder(folder: string, release: string, keepOlder: number): Promise<void> {
  const releases: { readonly path: string; readonly time: number }[] = [];
  for (const name of await readdir(folder)) {
    if (!/^[0-9a-f]{64}\.duckdb$/.test(name) || name === graphFileName(release)) continue;
    const path = join(folder, name);
    releases.push({ path, time: (await stat(path)).mtimeMs });
  }
  releases.sort((a, b) => b.time - a.time);
  for (const { path } of releases.slice(Math.max(0, keepOlder))) await rm(path, { force: true });
}

/** Two builds that end together publish one after the other: each must see the other's pointer and file. */
async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockName);
  for (;;) {
    try {
      await writeFile(lock, `${host} ${process.pid}\n`, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isAbandoned(lock)) await rm(lock, { force: true });
      else await sleep(20);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Publishing takes well under a second: an older lock is one whose owner died, whoever has its number now. */
const longestPublishMilliseconds = 60_000;
/** A lock is made and named at once: one without a name is of a build that died between the two. */
const longestNamelessMilliseconds = 5_000;

async function isAbandoned(lock: string): Promise<boolean> {
  // Its owner may take it away between the two looks: then nobody's name is in it, and it is no older than now.
  const [owner = '', pid = ''] = (await readFile(lock, 'utf8').catch(() => '')).trim().split(' ');
  if (owner === host && pid !== '' && !isAlive(Number(pid))) return true;
  const found = await statIfThere(lock);
  const longest = pid === '' ? longestNamelessMilliseconds : longestPublishMilliseconds;
  return found !== undefined && Date.now() - found.mtimeMs > longest;
}
