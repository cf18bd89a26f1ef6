/** Things of a large network, what was left out around them, and words, as the file's picture has them, on a canvas. */
import { labelColourOf, type Outline, outlineOf, paintOf } from '../../../picture/network/marks.ts';
import type { DrawnLabel, DrawnNode, DrawnRest, NetworkPicture } from '../../../picture/network/picture.ts';
import { haloWidth } from '../../../picture/scene.ts';
import { faces } from '../../../picture/text.ts';
import type { Paint, Token } from '../../../picture/tokens.ts';
import { thingKey } from './subject.tsx';

type Context = CanvasRenderingContext2D;
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A thing or what was left out, with the key that it opens. */
export interface Mark {
  readonly id: string;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What can be pointed at beside links. */
export const marksOf = ({ nodes, rests }: Pick<NetworkPicture, 'nodes' | 'rests'>): readonly Mark[] => [
  ...nodes.map(({ entity: { id }, x, y, radius }) => ({ id, key: thingKey(id), x, y, radius })),
  ...rests.map(({ id, rest: { of }, x, y, radius }) => ({ id, key: thingKey(of), x, y, radius })),
];

/** Px of the screen around a small thing that hit it, too: a finger is wider than a dot. */
const reach = 2;

/** The thing at a place of the picture, the nearest where several are; undefined where none is. */
export function markAt(marks: readonly Mark[], { x, y }: Place, zoom: number): Mark | undefined {
  let best: Mark | undefined;
  let least = reach / zoom;
  for (const mark of marks) {
    const far = Math.hypot(mark.x - x, mark.y - y) - mark.radius;
    if (far > least) continue;
    least = far;
    best = mark;
  }
  return best;
}

export interface Pen {
  readonly context: Context;
  readonly paint: Paint;
  /** The opacity of what is drawn. */
  readonly opacity: number;
}

/** @param isNear whether it is pointed at, or open */
export function drawThing({ context, paint, opacity }: Pen, node: DrawnNode, isNear = false): void {
  const { entity, depth, isOnPath } = node;
  const { fill, line } = paintOf(entity);
  context.globalAlpha = opacity;
  context.setLineDash([]);
  trace(context, outlineOf(entity.kind), node);
  context.fillStyle = paint(fill);
  context.fill();
  context.lineWidth = isNear ? 4 : depth === 0 || isOnPath ? 3 : 1.4;
  context.strokeStyle = paint(isNear ? 'ink' : depth === 0 ? 'vein' : line);
  context.stroke();
}

/** A hatched circle at the end of a dashed line. @param of the thing around which something was left out */
export function drawRest(
  { context, paint, opacity }: Pen,
  rest: DrawnRest,
  of: Place | undefined,
  isNear = false,
): void {
  context.globalAlpha = opacity;
  context.strokeStyle = paint('unknown-line');
  context.lineWidth = 1;
  if (of !== undefined && !isNear) {
    context.setLineDash([2, 3]);
    context.beginPath();
    context.moveTo(of.x, of.y);
    context.lineTo(rest.x, rest.y);
    context.stroke();
  }
  trace(context, null, rest);
  context.fillStyle = paint('paper');
  context.fill();
  context.setLineDash([]);
  hatch(context, rest);
  context.setLineDash([3, 2]);
  if (isNear) {
    context.setLineDash([]);
    context.lineWidth = 4;
    context.strokeStyle = paint('ink');
  }
  trace(context, null, rest);
  context.stroke();
}

export function drawWords({ context, paint, opacity }: Pen, label: DrawnLabel, colour: Token): void {
  const { text, x, y, anchor, size, face } = label;
  const { family, weight } = faces[face];
  context.globalAlpha = opacity;
  context.setLineDash([]);
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  context.lineJoin = 'round';
  context.lineWidth = haloWidth;
  context.strokeStyle = paint('paper');
  // As the file's picture has it: the middle of small letters stands at the middle of the line.
  context.strokeText(text, x, y + size * 0.35);
  context.fillStyle = paint(colour);
  context.fillText(text, x, y + size * 0.35);
}

export const colourOfWords = ({ entity }: DrawnNode): Token => labelColourOf(entity);

function trace(
  context: Context,
  outline: Outline,
  { x, y, radius }: Place & { readonly radius: number },
): void {
  context.beginPath();
  if (outline === null) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  outline.forEach(([across, down], corner) => {
    const [cornerX, cornerY] = [x + across * radius, y + down * radius];
    if (corner === 0) context.moveTo(cornerX, cornerY);
    else context.lineTo(cornerX, cornerY);
  });
  context.closePath();
}

/** Px between the slanted lines of what is not shown. */
const hatchStep = 5;

/** Chords of a circle from lower left to upper right. */
function hatch(context: Context, { x, y, radius }: Place & { readonly radius: number }): void {
  context.beginPath();
  for (let away = -radius + hatchStep / 2; away < radius; away += hatchStep) {
    const half = Math.sqrt(radius * radius - away * away) * Math.SQRT1_2;
    const middle = { x: x + away * Math.SQRT1_2, y: y + away * Math.SQRT1_2 };
    context.moveTo(middle.x - half, middle.y + half);
    context.lineTo(middle.x + half, middle.y - half);
  }
  context.stroke();
}
