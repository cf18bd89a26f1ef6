/** Whether the graph that is there was built from what is in the folders now. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { byCodeUnit } from '../../schema/canonical.ts';
import { CurrentPointerSchema, currentPointerName } from '../../schema/graph-tables.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { UnreadableGraphError } from '../../server/store/unreadable.ts';
import { project } from '../project.ts';

const InputsSchema = z.object({
  inputs: z.string(),
  release: z.string(),
  /** What the files looked like; absent in notes of an earlier version. */
  state: z.string().optional(),
});
const inputsName = 'inputs.json';

async function filesIn(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The data sets and the code that builds from them, by name. */
async function inputFiles(
  datasets: string,
): Promise<readonly { readonly file: string; readonly name: string }[]> {
  const code = ['schema', 'ingest'].map((room) => join(project.root, room));
  const isCode = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts');
  const files = [
    ...(await filesIn(datasets, () => true)),
    ...(await Promise.all(code.map((folder) => filesIn(folder, isCode)))).flat(),
  ];
  return files
    .map((file) => ({ file, name: relative(project.root, file) }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

/** A hash of what the inputs hold. */
export async function hashOfInputs(datasets: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, name } of await inputFiles(datasets)) {
    hash
      .update(name)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** A hash of sizes and times of change, without reading: what is the same in this was not touched. */
export async function stateOfInputs(datasets: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { file, name } of await inputFiles(datasets)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${name}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** What a file notes; undefined when it is absent, torn or of another form: then the graph is built anew. */
async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** True when the current release of the graph folder was built from inputs of that hash, and can be read. */
export async function isBuiltFrom(graph: string, inputs: string): Promise<boolean> {
  const noted = await readJson(join(graph, inputsName), InputsSchema);
  const current = await readJson(join(graph, currentPointerName), CurrentPointerSchema);
  if (noted?.inputs !== inputs || noted.release !== current?.release) return false;
  try {
    await (await openEmbeddedStore(graph)).close();
    return true;
  } catch (error) {
    // A file that was deleted or torn is built again: its own message tells its reader to start once more.
    if (error instanceof UnreadableGraphError) return false;
    throw error;
  }
}

/** True when the current release was built from files that nobody touched since; whether it can be read is not looked at. */
export async function isUntouched(graph: string, state: string): Promise<boolean> {
  const noted = await readJson(join(graph, inputsName), InputsSchema);
  const current = await readJson(join(graph, currentPointerName), CurrentPointerSchema);
  return noted?.state === state && noted.release === current?.release;
}

/**
 * Notes from what a release was built.
 * @param state of the same files, taken before they were read
 */
export async function noteInputs(
  graph: string,
  inputs: string,
  release: string,
  state?: string,
): Promise<void> {
  await writeFile(join(graph, inputsName), `${JSON.stringify({ inputs, release, state })}\n`);
}

/** Notes that the files look so now, where what they hold is what the current release was built from. */
export async function noteState(graph: string, state: string): Promise<void> {
  const noted = await readJson(join(graph, inputsName), InputsSchema);
  if (noted !== undefined) await noteInputs(graph, noted.inputs, noted.release, state);
}
