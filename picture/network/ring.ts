/**
 * The surroundings of a thing as they are printed: it stands in the middle, what it is linked to on a ring around it, each
 * with its name outside of the ring, where no other name is. On a narrow sheet the ring is a half one.
 */
import { shorten } from '../text.ts';
import { bendsOf, linkId, type NetworkOptions, type NetworkPicture, radiusOf, restId } from './picture.ts';
import type { Place } from './place.ts';
import type { NeighbourhoodResult } from './query.ts';

const narrowBelow = 640;
/** Px from name to name, and for the names beside the ring. */
const step = 29;
const roomOfNames = { wide: 0.25, narrow: 0.62 } as const;
const margin = 20;
const size = 13.5;
/** Of a mark for what was left out. */
const restRadius = 9;

interface Spot extends Place {
  /** On which side of the mark its name stands. */
  readonly anchor: 'start' | 'end';
}

export function drawRing(said: NeighbourhoodResult, { width, rest }: NetworkOptions): NetworkPicture {
  const isNarrow = width < narrowBelow;
  const [centre] = said.nodes.filter(({ entity }) => entity.id === said.of.id);
  const others = inGroups(said);
  const names = [...others.map(({ entity }) => entity.id), ...said.rests.map(restId)];
  const { spots, middle, height } = spotsOf(names.length, width, isNarrow);
  const at = new Map(names.map((id, place) => [id, spots[place] ?? { ...middle, anchor: 'start' as const }]));
  const spotOf = (id: string): Spot => at.get(id) ?? { ...middle, anchor: 'start' };
  const label = (whole: string, { x, y, anchor }: Spot, radius: number) => {
    const away = radius + 6;
    const left = anchor === 'start' ? x + away : x - away;
    const room = anchor === 'start' ? width - left : left;
    return { text: shorten(whole, room - 2, size), x: left, y, anchor, size, face: 'sans' as const };
  };
  const bends = bendsOf(said.edges);
  const ofMiddle = centre === undefined ? 17 : radiusOf(centre.degree, 0);
  return {
    width,
    height,
    nodes: [
      {
        entity: said.of,
        ...middle,
        radius: ofMiddle,
        depth: 0,
        isOnPath: false,
        label: {
          text: shorten(said.of.name, isNarrow ? width - 8 : 260, 16, 'sans-bold'),
          x: isNarrow ? 4 : middle.x,
          y: middle.y - ofMiddle - 13,
          anchor: isNarrow ? 'start' : 'middle',
          size: 16,
          face: 'sans-bold',
        },
      },
      ...others.map(({ entity, degree, depth }) => {
        const spot = spotOf(entity.id);
        const radius = Math.max(5, Math.min(9, radiusOf(degree, depth)));
        const { x, y } = spot;
        return { entity, x, y, radius, depth, isOnPath: false, label: label(entity.name, spot, radius) };
      }),
    ],
    rests: said.rests.map((one) => {
      const spot = spotOf(restId(one));
      const { x, y } = spot;
      return {
        id: restId(one),
        rest: one,
        x,
        y,
        radius: restRadius,
        label: label(rest(one), spot, restRadius),
      };
    }),
    // What a line means is in the legend: words on lines would stand upon each other.
    links: said.edges.map((edge) => {
      const id = linkId(edge.predicate.id, edge.from, edge.to);
      return { id, edge, isOnPath: false, bend: (bends.get(id) ?? 0) / 2, label: null };
    }),
  };
}

/** What is linked in the same way stands together, and within that by kind and name. */
function inGroups({ nodes, edges, of }: NeighbourhoodResult): NeighbourhoodResult['nodes'] {
  const groups = new Map<string, string>();
  for (const { from, to, predicate } of edges) {
    const other = from === of.id ? to : to === of.id ? from : null;
    if (other !== null && !groups.has(other))
      groups.set(other, `${predicate.id} ${from === of.id ? 'out' : 'in'}`);
  }
  const keyOf = ({ entity }: NeighbourhoodResult['nodes'][number]): string =>
    `${groups.get(entity.id) ?? '~'} ${entity.kind} ${entity.name} ${entity.id}`;
  return nodes
    .filter(({ entity }) => entity.id !== of.id)
    .map((node) => [keyOf(node), node] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, node]) => node);
}

/** Down the left side and down the right one, evenly apart; nearer to the middle above and below. */
function spotsOf(
  count: number,
  width: number,
  isNarrow: boolean,
): { readonly spots: readonly Spot[]; readonly middle: Place; readonly height: number } {
  const onLeft = isNarrow ? 0 : Math.floor(count / 2);
  const rows = Math.max(1, isNarrow ? count : count - onLeft);
  const height = Math.ceil(Math.max(rows * step, 120) + 2 * margin);
  const room = width * roomOfNames[isNarrow ? 'narrow' : 'wide'];
  const middle = { x: isNarrow ? 26 : width / 2, y: height / 2 };
  const reach = isNarrow ? width - room - middle.x : width / 2 - room;
  const along = (place: number, of: number): number => height / 2 + (place - (of - 1) / 2) * step;
  const side = (of: number, sign: 1 | -1): readonly Spot[] =>
    Array.from({ length: of }, (_, place) => {
      const y = along(place, of);
      const up = (y - middle.y) / (height / 2);
      // Not quite to the middle, so that the names above and below keep beside the lines.
      const out = 0.45 + 0.55 * Math.sqrt(Math.max(0, 1 - up ** 2));
      return { x: middle.x + sign * reach * out, y, anchor: sign === 1 ? 'start' : 'end' };
    });
  return { spots: [...side(onLeft, -1), ...side(count - onLeft, 1)], middle, height };
}
