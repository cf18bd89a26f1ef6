/** Notes beside what they are about: each at the first place near its anchor where nothing of another note lies. */
import { px, type Shape, textAt } from '../scene.ts';
import type { Anchor } from '../whole.ts';
import { brokenLines } from './lines.ts';
import type { PosterNote } from './poster.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NoteRoom {
  /** Where notes may stand: the picture on the sheet. */
  readonly box: Box;
  /** Font size. */
  readonly size: number;
}

export interface Placed {
  readonly shapes: readonly Shape[];
  /** Those for which there was no place, in their order. */
  readonly left: readonly { readonly note: PosterNote; readonly name: string | null }[];
}

const padding = 9;
const apart = 4;
const distances = [26, 54, 92, 140, 200] as const;
/** Right, left, below, above, then between them: in the order in which the eye finds them. */
const directions = [
  [1, 0.6],
  [-1, 0.6],
  [1, -0.6],
  [-1, -0.6],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

const around = ({ x, y }: { readonly x: number; readonly y: number }, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** The corner of a box that lies in that direction from a point. */
function boxAt(
  { x, y }: Anchor,
  [right, down]: readonly [number, number],
  far: number,
  size: Pick<Box, 'width' | 'height'>,
): Box {
  const across = right === 0 ? -size.width / 2 : right > 0 ? far : -far - size.width;
  const along =
    down === 0 ? -size.height / 2 : down > 0 ? far * Math.abs(down) : -far * Math.abs(down) - size.height;
  return { x: x + across, y: y + along, ...size };
}

function noteShapes(anchor: Anchor, box: Box, lines: readonly string[], size: number): readonly Shape[] {
  // The line meets the box where the box is nearest to the anchor.
  const to = {
    x: Math.min(Math.max(anchor.x, box.x), box.x + box.width),
    y: Math.min(Math.max(anchor.y, box.y), box.y + box.height),
  };
  return [
    {
      kind: 'path',
      d: `M${px(anchor.x)} ${px(anchor.y)}L${px(to.x)} ${px(to.y)}`,
      fill: null,
      line: 'ink',
      lineWidth: 1.3,
    },
    { kind: 'dot', x: anchor.x, y: anchor.y, radius: 4.5, fill: 'ink', line: 'paper', lineWidth: 1.6 },
    { kind: 'rect', ...box, fill: 'raised', line: 'ink', lineWidth: 1.3 },
    ...lines.map((line, at) =>
      textAt(box.x + padding, box.y + padding + size * (0.8 + at * 1.28), line, { size }),
    ),
  ];
}

/** @param anchors on the sheet */
export function placeNotes(
  notes: readonly PosterNote[],
  anchors: readonly Anchor[],
  { box: room, size }: NoteRoom,
): Placed {
  const byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  const pinned = notes.map((note) => ({ note, anchor: byId.get(note.at) }));
  const points = pinned.flatMap(({ anchor }) => (anchor === undefined ? [] : [around(anchor, 6)]));
  const taken: Box[] = [];
  const shapes: Shape[] = [];
  const left: Placed['left'][number][] = [];
  for (const { note, anchor } of pinned) {
    if (anchor === undefined) {
      left.push({ note, name: null });
      continue;
    }
    const { lines, width } = brokenLines(note.text, Math.min(240, room.width * 0.42), size);
    const measured = { width: width + 2 * padding, height: lines.length * size * 1.28 + 2 * padding - 3 };
    const found = distances
      .flatMap((far) => directions.map((direction) => boxAt(anchor, direction, far, measured)))
      .find((box) => isInside(box, room) && ![...taken, ...points].some((other) => overlap(box, other)));
    if (found === undefined) {
      left.push({ note, name: anchor.name });
      continue;
    }
    taken.push(found);
    shapes.push(...noteShapes(anchor, found, lines, size));
  }
  return { shapes, left };
}
