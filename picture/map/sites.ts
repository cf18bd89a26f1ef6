/** Sites as marks, no finer than their publishers place them; those too close to be told apart are one mark. */
import { formatNumber } from '../number.ts';
import { textAt } from '../scene.ts';
import type { MapOptions, SitePlace } from './options.ts';
import type { SiteMark } from './picture.ts';
import type { MapFrame } from './projection.ts';

/** Sites within a square of so many px of the screen are one mark. */
const square = 34;
/** Px of the marks: of one site, of the least group, and of the largest. */
const radii = { alone: 3.5, least: 5, most: 17 } as const;
/** A mark from here on has room for its number. */
const roomFrom = 10.5;

/** The part of the picture that is seen: how much larger it is drawn, and where its corner stands. */
export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

const whole: View = { zoom: 1, pan: { x: 0, y: 0 } };

/** The area grows with how many they are, up to where a mark would hide what lies below. */
function radiusOf(count: number): number {
  return count === 1
    ? radii.alone
    : Math.min(radii.most, Math.max(radii.least, 3.5 + 0.75 * Math.sqrt(count)));
}

/**
 * Marks from the top left to the bottom right of what is seen. Nearer by, the squares are finer, so that there are
 * never more than the screen has squares.
 */
export function siteMarks(
  frame: MapFrame,
  { sites, locale }: Pick<MapOptions, 'sites' | 'locale'>,
  { zoom, pan }: View = whole,
): SiteMark[] {
  const squares = new Map<string, { readonly x: number; readonly y: number; readonly place: SitePlace }[]>();
  for (const place of sites ?? []) {
    const { x, y } = frame.at(place.longitude, place.latitude);
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    if (!(left >= 0 && top >= 0 && left <= frame.width && top <= frame.height)) continue;
    // Squares of the map, not of the screen: moving the map changes no mark.
    const key = `${Math.floor((x * zoom) / square)} ${Math.floor((y * zoom) / square)}`;
    const own = squares.get(key);
    if (own === undefined) squares.set(key, [{ x, y, place }]);
    else own.push({ x, y, place });
  }
  return [...squares.values()]
    .map((own): SiteMark => {
      const count = own.reduce((sum, { place }) => sum + place.count, 0);
      const mean = (axis: 'x' | 'y') =>
        own.reduce((sum, one) => sum + one[axis] * one.place.count, 0) / count;
      const [x, y, radius] = [mean('x'), mean('y'), radiusOf(count)];
      const first = own.map(({ place }) => place.first).reduce((a, b) => (b.id < a.id ? b : a));
      return {
        x,
        y,
        radius,
        sites: count,
        first,
        count:
          radius < roomFrom
            ? null
            : textAt(x, y + 4.5, formatNumber(count, locale, 15), {
                size: 12.5,
                face: 'sans-bold',
                anchor: 'middle',
              }),
      };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}
