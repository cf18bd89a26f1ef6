/** Sites as points, no finer than their publisher places them; those too close to be told apart are counted together. */
import { formatNumber } from '../number.ts';
import { textAt } from '../scene.ts';
import type { MapOptions, MapSite } from './options.ts';
import type { SiteMark } from './picture.ts';
import type { MapFrame } from './projection.ts';

/** Sites within a square of so many px are one mark. */
const cell = 22;

/** Marks from the top left to the bottom right. */
export function siteMarks(frame: MapFrame, { sites, locale }: MapOptions): SiteMark[] {
  const cells = new Map<string, { readonly x: number; readonly y: number; readonly site: MapSite }[]>();
  const sorted = [...(sites ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const site of sorted) {
    const { x, y } = frame.at(site.longitude, site.latitude);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    const held = cells.get(key);
    if (held === undefined) cells.set(key, [{ x, y, site }]);
    else held.push({ x, y, site });
  }
  return [...cells.values()]
    .map((own): SiteMark => {
      const x = own.reduce((sum, one) => sum + one.x, 0) / own.length;
      const y = own.reduce((sum, one) => sum + one.y, 0) / own.length;
      const isAlone = own.length === 1;
      return {
        x,
        y,
        radius: isAlone ? 3.5 : Math.min(14, 8 + Math.sqrt(own.length) / 2),
        sites: own.map(({ site }) => site),
        count: isAlone
          ? null
          : textAt(x, y + 4.5, formatNumber(own.length, locale), {
              size: 12.5,
              face: 'sans-bold',
              anchor: 'middle',
            }),
      };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}
