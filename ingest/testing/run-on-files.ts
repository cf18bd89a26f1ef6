/** Runs an adapter on small files of a test, against the real names of economies, organisations and vocabulary. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter, ReconciledDraft } from '../adapter.ts';
import type { RunResult } from '../pipeline/finish.ts';
import { runAdapter } from '../pipeline/run.ts';

const datasets = fileURLToPath(new URL('../../datasets', import.meta.url));

/** @param files text or bytes of each file, by name */
export async function runOnFiles(
  adapter: Adapter,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), `${adapter.id}-`));
  try {
    const raw = join(folder, 'raw');
    await mkdir(raw);
    for (const name of ['vocabulary', 'economies', 'organisations'])
      await cp(join(datasets, name), join(folder, name), { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(raw, name), content);
    return await runAdapter(adapter, raw, { datasets: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Lines of a file, ended as a file is. */
export const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** What an assertion looks at, from statements alone. */
export const assertionInput = (statements: readonly ReconciledDraft[]) => ({
  statements,
  entities: [],
  rowsRead: new Map<string, number>(),
});
