/** Whether there is room: on a disk it is told before hours of work and not after. */
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../problem.ts';
import { statIfThere } from '../stat.ts';

/** Nothing is wrong with the input: with more room the same import goes on. */
export class NoRoomError extends InputError {}

/**
 * @param folder on the disk that is meant
 * @param needed bytes
 * @throws NoRoomError when fewer are free
 */
export async function checkSpace(folder: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
  if (bavail * bsize < needed)
    throw new NoRoomError([
      {
        file: folder,
        found: `${megabytes(bavail * bsize)} free`,
        expected: `about ${megabytes(needed)}; make room, choose another place with --out, or take fewer years with --years`,
      },
    ]);
}

/** Bytes of the files of a folder; none where there is no such folder. */
export async function bytesIn(folder: string): Promise<number> {
  if ((await statIfThere(folder)) === undefined) return 0;
  const sizes = await Promise.all(
    (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
