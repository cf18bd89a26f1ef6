/** The graph of the project's own data sets, built once for all tests that cross rooms. */
import { dirname, join } from 'node:path';
import { hashOfInputs, isBuiltFrom, noteInputs } from '../cli/serve/inputs.ts';
import { buildGraph } from '../ingest/build.ts';

const root = dirname(import.meta.dirname);
export const datasetsFolder = join(root, 'datasets');
const folder = join(root, 'node_modules', '.cache', 'filon-test-graph');

/** Folder of the built graph; it is built again only when the data sets or the code that reads them changed. */
export async function builtGraph(): Promise<string> {
  const inputs = await hashOfInputs(datasetsFolder);
  if (!(await isBuiltFrom(folder, inputs))) {
    const { release } = await buildGraph([datasetsFolder], folder, { keepOlder: 1 });
    await noteInputs(folder, inputs, release);
  }
  return folder;
}
