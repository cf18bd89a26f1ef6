/** Names of the largest senders and receivers, each beside its point or led to it. */
import type { SideName } from '../answer.ts';
import type { Text } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { figureBy, said } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { Box, MapLabel } from './picture.ts';
import type { Point } from './projection.ts';
import type { FlowEconomyResult, FlowsResult } from './query.ts';
import { type Drawn, type Line, labelAt, type Place, type Size, sizeOf, type WordRoom } from './words-set.ts';

const sideText: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-text',
  NORTH: 'north-text',
  UNCLASSIFIED: 'plain-text',
};

/** Right, left, above, below and between, each at growing distances. */
function placesAround({ x, y }: Point, size: Size): Place[] {
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

/** Words of the economies from one rank to before another; 0 is the largest. */
export function economyWords(
  answer: FlowsResult,
  { anchors, scale }: Drawn,
  { labels }: MapOptions,
  { room, sizes }: WordRoom,
  [first, end]: readonly [number, number],
): MapLabel[] {
  const at = new Map(anchors.map((anchor) => [anchor.economy, anchor]));
  return largestTraders(answer)
    .slice(first, end)
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
