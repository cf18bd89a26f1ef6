/** For tests: what `filon import` does with one file, under the name that the publisher gives it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportResult } from '../command.ts';
import { importSource } from '../import.ts';
import { projectNames } from './project-names.ts';

/** The files are removed before it returns. */
export async function importOnFile(
  source: string,
  name: string,
  bytes: string | Uint8Array,
): Promise<ImportResult> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-import-'));
  try {
    await writeFile(join(folder, name), bytes);
    return await importSource(source, join(folder, name), {
      out: join(folder, 'imported'),
      readNames: projectNames,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
