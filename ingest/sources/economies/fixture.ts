/** For tests: the files of this folder, written by hand in the layouts of their publishers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a file under `fixtures/`, with replacements that break it; each must be found. */
export function fixture(
  name: string,
  ...changes: readonly (readonly [found: string, instead: string])[]
): string {
  let text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  for (const [found, instead] of changes) {
    if (!text.includes(found)) throw new Error(`${name} does not hold ${JSON.stringify(found)}`);
    text = text.replace(found, instead);
  }
  return text;
}
