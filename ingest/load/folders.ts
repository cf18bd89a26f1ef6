/** Which dataset folders a list of folders means: each is one dataset, or holds several. */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { byCodeUnit } from '../../schema/canonical.ts';
import { descriptorName, isTable } from '../dataset/write.ts';
import type { Problem } from '../problem.ts';
import { statIfThere } from '../stat.ts';

/**
 * Dataset folders in the order of the list, those of one parent by name. Folders whose name begins with a dot
 * are unfinished or private and left out; so is a folder met a second time.
 */
export async function datasetFolders(paths: readonly string[], problems: Problem[]): Promise<string[]> {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const found = await statIfThere(path);
    if (found?.isDirectory() !== true) {
      problems.push({ file: path, expected: 'a dataset folder, or a folder that holds dataset folders' });
      continue;
    }
    if (await isDataset(path)) {
      folders.set(resolve(path), path);
      continue;
    }
    const inside = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(path, entry.name))
      .sort(byCodeUnit);
    let count = 0;
    for (const folder of inside) {
      if (await isDataset(folder)) {
        folders.set(resolve(folder), folder);
        count += 1;
      } else if (await holdsTables(folder)) {
        problems.push({
          file: join(folder, descriptorName),
          expected: 'this file, since the folder holds tables',
        });
        count += 1;
      }
    }
    if (count === 0)
      problems.push({ file: path, expected: `a ${descriptorName}, or dataset folders that have one` });
  }
  return [...folders.values()];
}

async function isDataset(folder: string): Promise<boolean> {
  // Not a pipe, which may never end.
  return (await statIfThere(join(folder, descriptorName)))?.isFile() === true;
}

async function holdsTables(folder: string): Promise<boolean> {
  return (await readdir(folder)).some(isTable);
}
