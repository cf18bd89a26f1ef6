/** Whether a file has room, told before an hour of fetching and not after. */
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FetchError } from './fault.ts';

/** @throws FetchError when fewer bytes are free where a file is to stand */
export async function roomFor(path: string, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
  if (bavail * bsize < needed)
    throw new FetchError({
      address: path,
      found: `${megabytes(bavail * bsize)} free`,
      expected: `${megabytes(needed)}; make room, or choose another place with --out`,
    });
}
