/** For tests: runs an adapter on files written by hand in the publisher's layout, with the project's own names. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '../adapter.ts';
import type { RunResult } from '../pipeline/finish.ts';
import { runAdapter } from '../pipeline/run.ts';
import { InputError } from '../problem.ts';
import { projectNames } from './project-names.ts';

const datasets = join(import.meta.dirname, '../../datasets');

/** Runs the adapter on files with these names and bytes; they are removed afterwards. */
export async function runByHand(
  adapter: Adapter,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'filon-by-hand-'));
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    return await runAdapter(adapter, folder, { datasets, readNames: projectNames });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The message with which bad input is refused. */
export async function refusalOf(
  adapter: Adapter,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  try {
    await runByHand(adapter, files);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'not refused';
}
