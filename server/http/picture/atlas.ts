/** The land of maps, read from its files once, when the first map is drawn. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Atlas, readAtlas } from '../../../picture/map/atlas.ts';
import { lighterAtlas } from '../../../picture/map/lighter.ts';

const files = {
  coarse: 'picture/map/land/countries-110m.json',
  fine: 'picture/map/land/countries-50m.json',
} as const;

const reading = new Map<Detail, Promise<Atlas>>();

export type Detail = keyof typeof files | 'light';

/** In degrees: about a px of a map 900 px wide. */
const lightTolerance = 0.4;

/** Coarse inside a page, where the viewer draws it anew; fine in files; light in what other sites load. */
export function atlasOf(detail: Detail): Promise<Atlas> {
  const held = reading.get(detail);
  if (held !== undefined) return held;
  const asked =
    detail === 'light'
      ? atlasOf('coarse').then((atlas) => lighterAtlas(atlas, lightTolerance))
      : readFile(pathOf(files[detail]), 'utf8').then((text) => readAtlas(JSON.parse(text)));
  reading.set(detail, asked);
  return asked;
}

/**
 * The file above this one, which runs from the sources or from `dist`, where no land is.
 * @throws Error when no folder above holds it
 */
function pathOf(file: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, file))) return join(folder, file);
  }
  throw new Error(`no ${file} above ${import.meta.dirname}; write it with scripts/land.ts`);
}
