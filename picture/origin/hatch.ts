/** Hatching by kind of unknown: told apart by the direction of its lines, never by colour alone, and always by words. */
import { px, type Shape } from '../scene.ts';
import type { UnknownKind } from './query.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance of two lines along the box, in px. */
const step = 6;

/** Lines at 45°, rising or falling, cut at the ends of the box. */
function slanted({ x, y, width, height }: Box, isRising: boolean): string {
  const parts: string[] = [];
  for (let at = -height + step / 2; at < width; at += step) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    if (to - from < 0.5) continue;
    const [down, up] = [from - at, to - at];
    const [y0, y1] = isRising ? [y + height - down, y + height - up] : [y + down, y + up];
    parts.push(`M${px(x + from)} ${px(y0)}L${px(x + to)} ${px(y1)}`);
  }
  return parts.join('');
}

function upright({ x, y, width, height }: Box): string {
  const parts: string[] = [];
  for (let at = step / 2; at < width; at += step) parts.push(`M${px(x + at)} ${px(y)}V${px(y + height)}`);
  return parts.join('');
}

const lines: Readonly<Record<UnknownKind, (box: Box) => string>> = {
  LUMPED: (box) => slanted(box, true),
  EXCEEDS_LISTED: (box) => slanted(box, false),
  STAGE_NOT_COVERED: upright,
  UNMATCHED: (box) => slanted(box, true) + slanted(box, false),
};

export function hatchedShapes(box: Box, kind: UnknownKind): Shape[] {
  const d = lines[kind](box);
  return [
    ...(d === ''
      ? []
      : [{ kind: 'path' as const, d, fill: null, line: 'unknown-line' as const, lineWidth: 1.3 }]),
    {
      kind: 'rect',
      x: px(box.x),
      y: px(box.y),
      width: px(Math.max(1.5, box.width)),
      height: px(box.height),
      fill: null,
      line: 'unknown-line',
    },
  ];
}
