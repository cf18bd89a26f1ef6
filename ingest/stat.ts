/** Whether something stands at a path: absence is an answer, anything else that goes wrong is an error. */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/**
 * What stands at a path; undefined when nothing does.
 * @throws the system's error when that cannot be told, such as for a folder that may not be read
 */
export async function statIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
