/** Puts a dataset folder in place, whole or not at all. */
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byCodeUnit } from '../../schema/canonical.ts';
import { isParquet } from '../../schema/dataset.ts';
import { sha256OfFile } from '../pipeline/files.ts';
import { statIfThere } from '../stat.ts';
import { type DatasetDescription, describeDataset, descriptorText, type TableFile } from './describe.ts';

export const descriptorName = 'datapackage.json';

/**
 * Writes the tables and the descriptor to a temporary folder beside the target, then renames. The old folder
 * stays whole when anything fails. Files of the folder that are neither tables nor the descriptor (a README)
 * are kept.
 * @returns whether any byte changed; when none did, the folder is not touched
 */
export async function writeDataset(
  folder: string,
  dataset: DatasetDescription,
  tables: readonly TableFile[],
): Promise<boolean> {
  await restore(folder);
  const files = new Map<string, TableFile['bytes']>(tables.map(({ path, bytes }) => [path, bytes]));
  files.set(descriptorName, Buffer.from(descriptorText(describeDataset(dataset, tables))));
  const present = await namesIn(folder);
  const replaced = present.filter((name) => isTable(name) || name === descriptorName);
  if (await isSame(folder, replaced, files)) return false;

  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const fresh = beside(folder, `new-${suffix}`);
  const old = beside(folder, 'old');
  try {
    await mkdir(fresh, { recursive: true });
    for (const [name, bytes] of files) {
      if (Buffer.isBuffer(bytes)) await writeFile(join(fresh, name), bytes);
      else await copyFile(bytes.file, join(fresh, name));
    }
    for (const name of present.filter((kept) => !replaced.includes(kept)))
      await copyFile(join(folder, name), join(fresh, name));
    if (await exists(folder)) await rename(folder, old);
    await rename(fresh, folder);
  } catch (error) {
    await restore(folder);
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
  return true;
}

/** A run that was killed between the two renames has left the old folder under its waiting name. */
async function restore(folder: string): Promise<void> {
  const old = beside(folder, 'old');
  if (!(await exists(old))) return;
  if (await exists(folder)) await rm(old, { recursive: true, force: true });
  else await rename(old, folder);
}

/** Whether a file of a dataset folder is one of its tables, by its name. */
export function isTable(name: string): boolean {
  return name.endsWith('.csv') || isParquet(name);
}

/** The dot keeps unfinished folders out of every list of datasets. */
function beside(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}.${suffix}`);
}

async function exists(path: string): Promise<boolean> {
  return (await statIfThere(path)) !== undefined;
}

async function namesIn(folder: string): Promise<string[]> {
  if (!(await exists(folder))) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function isSame(
  folder: string,
  present: readonly string[],
  files: ReadonlyMap<string, TableFile['bytes']>,
): Promise<boolean> {
  const wanted = [...files.keys()].sort(byCodeUnit);
  if (wanted.join('\n') !== [...present].sort(byCodeUnit).join('\n')) return false;
  for (const [name, bytes] of files) {
    const there = join(folder, name);
    const isEqual = Buffer.isBuffer(bytes)
      ? bytes.equals(await readFile(there))
      : (await stat(there)).size === bytes.length && (await sha256OfFile(there)) === bytes.sha256;
    if (!isEqual) return false;
  }
  return true;
}
