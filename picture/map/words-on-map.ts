/** The words that stand on the map: who sends and receives most, the largest flows, what goes on beyond the edge. */
import type { SideName } from '../answer.ts';
import { formatShare } from '../number.ts';
import { type Text, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { mapEconomies } from './atlas.ts';
import type { RegionName } from './atlas-names.ts';
import { type Curve, directionAt, lengthOf, pointAt } from './curve.ts';
import { figureBy, said } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { Box, MapLabel, MapPicture } from './picture.ts';
import { type Candidate, type Obstacle, Room } from './place.ts';
import type { Point } from './projection.ts';
import type { FlowEconomyResult, FlowsResult } from './query.ts';

const sideText: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-text',
  NORTH: 'north-text',
  UNCLASSIFIED: 'plain-text',
};

type Drawn = Pick<MapPicture, 'width' | 'height' | 'anchors' | 'flows' | 'scale'>;

/** Larger pictures carry larger words, and more of them. */
function sizesFor(width: number): {
  readonly name: number;
  readonly number: number;
  readonly economies: number;
  readonly flows: number;
} {
  if (width < 520) return { name: 13, number: 12.5, economies: 4, flows: 1 };
  if (width < 900) return { name: 13, number: 12.5, economies: 9, flows: 2 };
  return { name: 15, number: 13.5, economies: 16, flows: 5 };
}

/** A flow of less than this share of the whole gets no number of its own on the map. */
const leastNumbered = 0.03;

/** Narrower maps have no room for the share below the largest number. */
const roomForShares = 520;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: Token;
  readonly isItalic?: boolean;
}

/** Every word on the map; an economy or flow for whose words there is no room stays in the table. */
export function wordsOnMap(answer: FlowsResult, drawn: Drawn, options: MapOptions): MapLabel[] {
  const room = new Room(drawn.width, drawn.height, obstaclesOf(drawn));
  const sizes = sizesFor(drawn.width);
  return [
    ...economyWords(answer, drawn, options, room, sizes),
    ...flowWords(answer, drawn, options, room, sizes),
    ...edgeWords(drawn, options, room),
  ];
}

function obstaclesOf({ flows, anchors }: Drawn): Obstacle[] {
  const obstacles: Obstacle[] = anchors.map(({ x, y }) => ({ x, y, half: 4, weight: 4 }));
  for (const { stretches, width } of flows) {
    for (const { curve } of stretches) {
      const steps = Math.max(2, Math.ceil(lengthOf(curve) / 13));
      for (let step = 0; step <= steps; step += 1) {
        const { x, y } = pointAt(curve, step / steps);
        obstacles.push({ x, y, half: width / 2, weight: 0.5 + Math.min(3, width / 2) });
      }
    }
  }
  return obstacles;
}

function sizeOf(lines: readonly Line[]): { readonly width: number; readonly height: number } {
  const widths = lines.map(({ text, size, isBold }) => textWidth(text, size, isBold ? 'sans-bold' : 'sans'));
  return { width: Math.max(...widths), height: lines.reduce((sum, { size }) => sum + size * 1.2, 0) };
}

/** Lines of words in their box: `align` says on which side of what they name they stand. */
function setIn(box: Box, lines: readonly Line[], align: Text['anchor']): Text[] {
  let y = box.y;
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  return lines.map(({ text, size, isBold, colour, isItalic }) => {
    y += size * 1.2;
    return textAt(x, y - size * 0.3, text, {
      size,
      face: isBold ? 'sans-bold' : 'sans',
      colour,
      anchor: align,
      halo: 'paper',
      ...(isItalic === true ? { isItalic } : {}),
    });
  });
}

interface Place extends Candidate {
  readonly align: Text['anchor'];
}

/** Takes the best of some places for some lines; null when all are taken. */
function labelAt(
  room: Room,
  places: readonly Place[],
  label: Pick<MapLabel, 'id' | 'kind'>,
  lines: readonly Line[],
): MapLabel | null {
  const box = room.take(places);
  const place = places.find((one) => one.box === box);
  return box === null || place === undefined
    ? null
    : { ...label, box, lines: setIn(box, lines, place.align), leader: null };
}

/** Right, left, above, below and between, each at growing distances. */
function placesAround({ x, y }: Point, size: { readonly width: number; readonly height: number }): Place[] {
  const { width, height } = size;
  return [7, 16, 28, 44, 62].flatMap((far, step) => {
    const near = far * 0.7;
    const places: readonly (readonly [number, number, Text['anchor'], number])[] = [
      [x + far, y - height / 2, 'start', 0],
      [x - far - width, y - height / 2, 'end', 0.2],
      [x - width / 2, y + far, 'middle', 0.4],
      [x - width / 2, y - far - height, 'middle', 0.6],
      [x + near, y + near, 'start', 0.3],
      [x - near - width, y + near, 'end', 0.5],
      [x + near, y - near - height, 'start', 0.5],
      [x - near - width, y - near - height, 'end', 0.7],
    ];
    return places.map(([left, top, align, cost]) => ({
      box: { x: left, y: top, width, height },
      align,
      cost: cost + step * 2.2,
    }));
  });
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

function distanceTo({ x, y, width, height }: Box, to: Point): number {
  return Math.hypot(clamp(to.x, x, x + width) - to.x, clamp(to.y, y, y + height) - to.y);
}

/** Words nearer to another economy's point than to their own are read as that one's. */
function costOfMistake(box: Box, own: Point, others: readonly Point[]): number {
  const far = distanceTo(box, own) - 0.5;
  return 4 * others.filter((other) => distanceTo(box, other) < far).length;
}

/** Points that words around another could be mistaken for. */
function neighboursOf(own: Point, points: readonly Point[]): Point[] {
  return points.filter(
    (other) => other !== own && Math.abs(other.x - own.x) < 260 && Math.abs(other.y - own.y) < 160,
  );
}

/** Words farther off than this are led to what they name by a line. */
const leadFrom = 13;

function leaderTo(box: Box, from: Point): MapLabel['leader'] {
  if (distanceTo(box, from) < leadFrom) return null;
  return {
    x0: from.x,
    y0: from.y,
    x1: clamp(from.x, box.x, box.x + box.width),
    y1: clamp(from.y, box.y, box.y + box.height),
  };
}

interface Trader {
  readonly economy: FlowEconomyResult;
  readonly amount: number;
  readonly isSender: boolean;
}

/** Economies by the larger of what they send and receive. */
function largestTraders({ economies, measure }: FlowsResult): Trader[] {
  return economies
    .map((economy): Trader => {
      const sends = figureBy(measure, { value: economy.sendsValue, mass: economy.sendsMass });
      const receives = figureBy(measure, { value: economy.receivesValue, mass: economy.receivesMass });
      const [out, into] = [sends?.quantity.value ?? 0, receives?.quantity.value ?? 0];
      return { economy, amount: Math.max(out, into), isSender: out >= into };
    })
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || (a.economy.economy.id < b.economy.economy.id ? -1 : 1));
}

function economyWords(
  answer: FlowsResult,
  { anchors, scale }: Drawn,
  { labels }: MapOptions,
  room: Room,
  sizes: ReturnType<typeof sizesFor>,
): MapLabel[] {
  const at = new Map(anchors.map((anchor) => [anchor.economy, anchor]));
  return largestTraders(answer)
    .slice(0, sizes.economies)
    .flatMap(({ economy: { economy, side }, amount, isSender }) => {
      const anchor = at.get(economy.id);
      if (anchor === undefined) return [];
      const value = said(amount, scale);
      const lines: readonly Line[] = [
        { text: economy.name, size: sizes.name, isBold: true, colour: 'ink' },
        {
          text: fill(isSender ? labels.sends : labels.receives, { value }),
          size: sizes.number,
          isBold: false,
          colour: sideText[side],
        },
      ];
      const neighbours = neighboursOf(anchor, anchors);
      const places = placesAround(anchor, sizeOf(lines)).map((place) => ({
        ...place,
        cost: place.cost + costOfMistake(place.box, anchor, neighbours),
      }));
      const label = labelAt(room, places, { id: economy.id, kind: 'economy' }, lines);
      return label === null ? [] : { ...label, leader: leaderTo(label.box, anchor) };
    });
}

/** On both sides of the curve, from its middle outwards. */
function placesAlong(
  curve: Curve,
  lineWidth: number,
  size: { readonly width: number; readonly height: number },
): Place[] {
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72].flatMap((t, step) => {
    const point = pointAt(curve, t);
    const { x: dx, y: dy } = directionAt(curve, t);
    return [-1, 1].map((side): Place => {
      const [normalX, normalY] = [dy * side, -dx * side];
      const off = lineWidth / 2 + 5;
      // A box touches the line with the corner or edge that faces it.
      const x = point.x + normalX * (off + (Math.abs(normalX) * size.width) / 2) - size.width / 2;
      const y = point.y + normalY * (off + (Math.abs(normalY) * size.height) / 2) - size.height / 2;
      const [shiftX, shiftY] = cornerShift(normalX, normalY, size);
      return {
        box: { x: x + shiftX, y: y + shiftY, ...size },
        align: 'middle',
        cost: step * 0.6 + (side === 1 ? 0 : 0.3),
      };
    });
  });
}

/** A slanted line cuts the corners of a box that only its edges were kept off: move it by what is missing. */
function cornerShift(
  normalX: number,
  normalY: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly [number, number] {
  const reach = (Math.abs(normalX) * width + Math.abs(normalY) * height) / 2;
  const kept = (normalX * normalX * width + normalY * normalY * height) / 2;
  return [normalX * (reach - kept), normalY * (reach - kept)];
}

function flowWords(
  answer: FlowsResult,
  { flows, scale, width }: Drawn,
  { labels, locale }: MapOptions,
  room: Room,
  sizes: ReturnType<typeof sizesFor>,
): MapLabel[] {
  const whole = figureBy(answer.measure, answer.total)?.quantity.value ?? null;
  return flows.slice(0, sizes.flows).flatMap((flow) => {
    const share = whole === null || whole === 0 ? null : flow.amount / whole;
    const stretch = [...flow.stretches].sort((a, b) => lengthOf(b.curve) - lengthOf(a.curve))[0];
    if (stretch === undefined || (share !== null && share < leastNumbered)) return [];
    const number: Line = { text: said(flow.amount, scale), size: sizes.name, isBold: true, colour: 'ink' };
    const ofWhole = figureBy(answer.measure, {
      value: flow.flow.shareOfValue,
      mass: flow.flow.shareOfMass,
    })?.quantity.value;
    const text =
      ofWhole == null || flow.rank > 1 || width < roomForShares
        ? null
        : fill(labels.ofTotal[answer.measure], { share: formatShare(ofWhole, locale) });
    const lines: readonly Line[] =
      text === null ? [number] : [number, { text, size: sizes.number, isBold: false, colour: 'ink-2' }];
    const size = sizeOf(lines);
    if (lengthOf(stretch.curve) < size.width) return [];
    const places = placesAlong(stretch.curve, flow.width, size);
    return labelAt(room, places, { id: flow.id, kind: 'flow' }, lines) ?? [];
  });
}

/** So many regions are named at one edge; the table has all. */
const mostRegions = 2;
/** Of the map's width. */
const widestEdgeWords = 0.3;

function edgeWords({ flows, width }: Drawn, { labels }: MapOptions, room: Room): MapLabel[] {
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
