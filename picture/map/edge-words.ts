/** Where flows that the edge of the map cuts go on to, and where they come from. */
import { fill } from '../words/fill.ts';
import { mapEconomies } from './atlas.ts';
import type { RegionName } from './atlas-names.ts';
import { pointAt } from './curve.ts';
import type { MapOptions } from './options.ts';
import type { MapLabel } from './picture.ts';
import type { Room } from './place.ts';
import { type Drawn, type Line, labelAt, type Place, sizeOf } from './words-set.ts';

/** So many regions are named at one edge; the table has all. */
const mostRegions = 2;
/** Of the map's width. */
const widestEdgeWords = 0.3;

export function edgeWords({ flows, width }: Drawn, { labels }: MapOptions, room: Room): MapLabel[] {
  const edges = (['left', 'right'] as const).flatMap((edge) =>
    (['out', 'in'] as const).map((way) => ({ edge, way })),
  );
  return edges.flatMap(({ edge, way }) => {
    const crossing = flows.flatMap(({ amount, flow, stretches }) =>
      stretches.flatMap(({ curve, startsAt, endsAt }) => {
        if ((way === 'out' ? endsAt : startsAt) !== 'edge') return [];
        const point = pointAt(curve, way === 'out' ? 1 : 0);
        if (point.x > width / 2 !== (edge === 'right')) return [];
        const region = mapEconomies.get((way === 'out' ? flow.to : flow.from).id)?.region;
        return region === undefined ? [] : [{ region, amount, ...point }];
      }),
    );
    if (crossing.length === 0) return [];
    const words = way === 'out' ? labels.regionsTo : labels.regionsFrom;
    const places = regionsBySize(crossing)
      .slice(0, mostRegions)
      .map((region) => words[region]);
    const text = fill(way === 'out' ? labels.onTo : labels.cameFrom, { places: places.join(', ') });
    const lines: readonly Line[] = [{ text, size: 12.5, isBold: false, colour: 'ink-3', isItalic: true }];
    const size = sizeOf(lines);
    // On a small map such words would reach far into another continent.
    if (size.width > width * widestEdgeWords) return [];
    const [top, bottom] = [Math.min(...crossing.map(({ y }) => y)), Math.max(...crossing.map(({ y }) => y))];
    const align = edge === 'right' ? ('end' as const) : ('start' as const);
    // Just above or below the bundle of lines, at the edge of the globe there.
    const tried = [0, 9, 18, 27].flatMap((off): Place[] =>
      [top - 6 - off - size.height, bottom + 6 + off].map((y, below) => {
        const near = crossing.reduce((best, one) =>
          Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best,
        );
        const x = edge === 'right' ? near.x - 8 - size.width : near.x + 8;
        return { box: { x, y, ...size }, align, cost: off / 6 + below * 0.5 };
      }),
    );
    return labelAt(room, tried, { id: `edge ${edge} ${way}`, kind: 'edge' }, lines) ?? [];
  });
}

function regionsBySize(
  crossing: readonly { readonly region: RegionName; readonly amount: number }[],
): RegionName[] {
  const sums = new Map<RegionName, number>();
  for (const { region, amount } of crossing) sums.set(region, (sums.get(region) ?? 0) + amount);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([region]) => region);
}
