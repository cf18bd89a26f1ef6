/** The land of maps, read from its files once, when the first map is drawn. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Atlas, readAtlas } from '../../../picture/map/atlas.ts';

const files = {
  coarse: 'world-atlas/countries-110m.json',
  fine: 'world-atlas/countries-50m.json',
} as const;

const require = createRequire(import.meta.url);
const reading = new Map<keyof typeof files, Promise<Atlas>>();

/** Coarse inside a page, where the viewer draws it anew; fine in files. */
export function atlasOf(detail: keyof typeof files): Promise<Atlas> {
  const held = reading.get(detail);
  if (held !== undefined) return held;
  const asked = readFile(require.resolve(files[detail]), 'utf8').then((text) => readAtlas(JSON.parse(text)));
  reading.set(detail, asked);
  return asked;
}
