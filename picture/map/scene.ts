/** The map as shapes: globe, land, flows, their heads, and the words on top. */
import { type Path, px, type Shape } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { type Curve, curvePath, cutOut, headPath, lengthOf, type Stretch, speedAt } from './curve.ts';
import type { MapArea, MapFlow, MapLabel, MapPicture } from './picture.ts';

/**
 * Hatched areas apart from the others: they lie over the borders with a line around each, since stripes alone show no
 * coast, and a border as light as the paper is not seen between them.
 */
export function byHatching(areas: readonly MapArea[]): {
  readonly filled: readonly MapArea[];
  readonly hatched: readonly MapArea[];
} {
  return {
    filled: areas.filter(({ fill }) => fill !== 'hatch'),
    hatched: areas.filter(({ fill }) => fill === 'hatch'),
  };
}

/** What stands still from year to year. */
export function groundShapes({ land, areas, discs }: MapPicture): Shape[] {
  const line = (d: string, token: Token, lineWidth: number, dash?: string): Shape[] =>
    d === ''
      ? []
      : [{ kind: 'path', d, fill: null, line: token, lineWidth, ...(dash === undefined ? {} : { dash }) }];
  const { filled, hatched } = byHatching(areas);
  return [
    ...line(land.graticule, 'hairline', 0.4),
    ...filled.map(({ d, fill }): Shape => ({ kind: 'path', d, fill })),
    ...line(land.borders, 'paper', 0.7),
    ...hatched.map(({ d, fill }): Shape => ({ kind: 'path', d, fill, line: 'unknown-line', lineWidth: 0.6 })),
    ...line(land.otherBorders, 'paper', 0.7, '2 2'),
    ...discs.map(
      ({ x, y, radius, fill }): Shape => ({
        kind: 'dot',
        x,
        y,
        radius,
        fill: fill === 'hatch' ? 'plain-node' : fill,
        line: 'control-line',
        lineWidth: 0.6,
      }),
    ),
    ...line(land.sphere, 'hairline', 0.8),
  ];
}

/** How a flow is drawn: its line without what its head covers, and the head. */
export interface DrawnStretch {
  readonly line: Curve;
  /** SVG path of the arrow's head; null where the stretch goes on beyond the edge. */
  readonly head: string | null;
}

/** Px that stay free around the point of an economy, so that heads stand around it and not on it. */
const gapAtStart = 2.5;
const gapAtEnd = 3.5;

/** Pictures narrower than this have smaller heads. */
export const smallPicture = 520;

/** Length and half the width of a head, px: larger lines have larger ones, in less than proportion. */
export function headSize(width: number, isSmall = false): { readonly length: number; readonly half: number } {
  return isSmall
    ? { length: 3 + width * 0.95, half: 1.4 + width * 0.8 }
    : { length: 5 + width * 0.95, half: 2.2 + width * 0.8 };
}

/** Shortens a curve to make room for the point that it leaves and the head at its end. */
export function drawnStretch(
  { curve, startsAt, endsAt }: Stretch,
  width: number,
  isSmall = false,
): DrawnStretch {
  const length = lengthOf(curve);
  if (length === 0) return { line: curve, head: null };
  const most = 0.25 * length;
  const start = startsAt === 'edge' ? 0 : Math.min(most, gapAtStart) / speedAt(curve, 0);
  if (endsAt === 'edge') return { line: cutOut(curve, start, 1), head: null };
  const gap = Math.min(most, gapAtEnd);
  const tip = 1 - gap / speedAt(curve, 1);
  const size = headSize(width, isSmall);
  const scale = Math.min(1, (0.6 * length) / size.length);
  // The line ends inside its head, so that no hair of ground is seen between them.
  const base = Math.max(start, tip - (size.length * scale * 0.85) / speedAt(curve, tip));
  return {
    line: cutOut(curve, start, base),
    head: headPath(cutOut(curve, start, tip), size.length * scale, size.half * scale),
  };
}

/** The colour of a line: one where both ends are on one side, else from the one to the other. */
function colourOf(flow: MapFlow, stretch: Stretch, index: number): NonNullable<Path['line']> {
  const { from, to } = flow.colours;
  if (from === to) return from;
  const { x0, y0, x1, y1 } = stretch.curve;
  const whole = stretch.to - stretch.from;
  // The whole way's gradient, of which a cut stretch shows its own part.
  const at = (part: number): readonly [number, number] => {
    const along = whole === 0 ? 0 : (part - stretch.from) / whole;
    return [x0 + along * (x1 - x0), y0 + along * (y1 - y0)];
  };
  const [[startX, startY], [endX, endY]] = [at(0), at(1)];
  return { id: `flow-${flow.rank}-${index}`, x0: startX, y0: startY, x1: endX, y1: endY, from, to };
}

/** The largest lie lowest, the thin ones over them; each has a hair of ground around it where it crosses others. */
export function flowShapes({ flows, width: pictureWidth }: MapPicture): Shape[] {
  const isSmall = pictureWidth < smallPicture;
  return flows.flatMap((flow) =>
    flow.stretches.flatMap((stretch, index) => {
      const { line, head } = drawnStretch(stretch, flow.width, isSmall);
      const d = curvePath(line);
      const { opacity, width } = flow;
      const shapes: Shape[] = [
        { kind: 'path', d, fill: null, line: 'paper', lineWidth: width + 1.4, opacity: 0.55 },
        {
          kind: 'path',
          d,
          fill: null,
          line: colourOf(flow, stretch, index),
          lineWidth: width,
          opacity,
          ...(flow.dash === null ? {} : { dash: flow.dash }),
        },
      ];
      if (head !== null) shapes.push({ kind: 'path', d: head, fill: flow.colours.to, opacity });
      return shapes;
    }),
  );
}

/** The line from an economy to its words, lighter around it than the land that it crosses. */
export function leaderShapes({ leader }: Pick<MapLabel, 'leader'>): Shape[] {
  if (leader === null) return [];
  const d = `M${px(leader.x0)} ${px(leader.y0)}L${px(leader.x1)} ${px(leader.y1)}`;
  return [
    { kind: 'path', d, fill: null, line: 'paper', lineWidth: 2.7 },
    { kind: 'path', d, fill: null, line: 'ink-3', lineWidth: 0.9 },
  ];
}

/** Points of economies, sites and words. */
export function wordShapes({ anchors, sites, labels, width }: MapPicture): Shape[] {
  return [
    ...labels.flatMap(leaderShapes),
    ...anchors.map(
      ({ x, y }): Shape => ({
        kind: 'dot',
        x: px(x),
        y: px(y),
        radius: width < smallPicture ? 1 : 1.5,
        fill: 'ink',
      }),
    ),
    ...sites.flatMap(({ x, y, radius, count }): Shape[] => [
      { kind: 'dot', x, y, radius, fill: 'raised', line: 'ink', lineWidth: 1.4 },
      ...(count === null ? [] : [count]),
    ]),
    ...labels.flatMap(({ lines }) => lines),
  ];
}

/** Every shape of the picture in the order in which it is drawn. */
export function mapScene(picture: MapPicture): Shape[] {
  return [...groundShapes(picture), ...flowShapes(picture), ...wordShapes(picture)];
}
