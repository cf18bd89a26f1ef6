/** The land of maps as tests read it: from its files, which this room itself never opens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, readAtlas } from '../atlas.ts';

export type AtlasFile = 'countries-110m' | 'countries-50m';

/** The text of a file of the land. */
export function landText(file: AtlasFile): string {
  return readFileSync(join(import.meta.dirname, '..', 'land', `${file}.json`), 'utf8');
}

export function atlasFrom(file: AtlasFile = 'countries-110m'): Atlas {
  return readAtlas(JSON.parse(landText(file)));
}
