/** Which release a graph folder says is current. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CurrentPointerSchema, currentPointerName } from '../../schema/graph-tables.ts';
import { UnreadableGraphError } from './unreadable.ts';

/**
 * The id of the current release.
 * @throws UnreadableGraphError when the folder or its pointer is not there, or says something else
 */
export async function currentRelease(graphFolder: string): Promise<string> {
  const path = join(graphFolder, currentPointerName);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnreadableGraphError(
      isMissing ? `There is no graph in ${graphFolder}: ${path} is missing` : `${path} cannot be read`,
      { cause },
    );
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableGraphError(`${path} is not JSON`, { cause });
  }
  const pointer = CurrentPointerSchema.safeParse(content);
  if (pointer.success) return pointer.data.release;
  throw new UnreadableGraphError(`${path} does not name a release by its 64 hexadecimal digits`);
}

/** Releases whose files are in the folder, the newest file first. */
export async function keptReleases(graphFolder: string): Promise<readonly string[]> {
  const found: { readonly release: string; readonly time: number }[] = [];
  for (const name of await readdir(graphFolder)) {
    const [, release] = /^([0-9a-f]{64})\.duckdb$/.exec(name) ?? [];
    if (release === undefined) continue;
    // A build may take an old release away between the two looks.
    const file = await stat(join(graphFolder, name)).catch(() => undefined);
    if (file !== undefined) found.push({ release, time: file.mtimeMs });
  }
  return found
    .sort((a, b) => b.time - a.time || (a.release < b.release ? -1 : 1))
    .map(({ release }) => release);
}
