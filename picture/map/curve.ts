/** The way of a flow on the map: curves that bend to the left of their direction, so that there and back stay apart. */
import { px } from '../scene.ts';
import type { LonLat } from './anchor.ts';
import { type MapFrame, type Point, turned } from './projection.ts';

/** A quadratic curve: from its start towards the control point to its end. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

/** One stretch of a flow: the whole, or one of the two that the edge of the map cuts it into. */
export interface Stretch {
  readonly curve: Curve;
  /** Which part of the whole way it is, 0 to 1: for the gradient of its colours. */
  readonly from: number;
  readonly to: number;
  readonly startsAt: 'economy' | 'edge';
  readonly endsAt: 'economy' | 'edge';
}

/** How far a curve stands off its chord, as part of the chord's length: short ways bend more, to be told apart. */
function bulge(length: number): number {
  if (length < 60) return 0.34;
  return length > 400 ? 0.2 : 0.34 - ((length - 60) / 340) * 0.14;
}

/** Bent to the left of the direction of travel. */
export function bentCurve(from: Point, to: Point, part?: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // The control point of a quadratic curve stands twice as far off as the curve itself.
  const off = 2 * (part ?? bulge(Math.hypot(dx, dy)));
  return {
    x0: from.x,
    y0: from.y,
    cx: (from.x + to.x) / 2 + dy * off,
    cy: (from.y + to.y) / 2 - dx * off,
    x1: to.x,
    y1: to.y,
  };
}

/** Latitude in degrees at which the shortest way between two points crosses a meridian. */
export function crossingLatitude(a: LonLat, b: LonLat, meridian: number): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const whole = Math.sin(radians(b.longitude - a.longitude));
  // Straight over a pole, or along one meridian: halfway is as good as any.
  if (Math.abs(whole) < 1e-6) return (a.latitude + b.latitude) / 2;
  const tangent =
    (Math.tan(radians(a.latitude)) * Math.sin(radians(b.longitude - meridian)) -
      Math.tan(radians(b.latitude)) * Math.sin(radians(a.longitude - meridian))) /
    whole;
  return (Math.atan(tangent) * 180) / Math.PI;
}

/** Ways near the poles leave the picture where it still shows them. */
const mostLatitude = 66;
const leastLatitude = -46;

/** Ways that are longer around the back of the map than this, in degrees, go across it uncut: nearly half the globe either way. */
const longestCut = 135;

/** Hidden behind the edge, so that both ends of a cut are on it. */
const hair = 1e-6;

/** From one economy to another: the shorter way around the globe, cut in two where it crosses the edge. No route. */
export function stretchesOf(from: LonLat, to: LonLat, frame: MapFrame): readonly Stretch[] {
  const a = turned(from.longitude - frame.centre);
  const b = turned(to.longitude - frame.centre);
  const start = frame.at(from.longitude, from.latitude);
  const end = frame.at(to.longitude, to.latitude);
  if (Math.abs(a - b) <= 360 - longestCut) {
    return [{ curve: bentCurve(start, end), from: 0, to: 1, startsAt: 'economy', endsAt: 'economy' }];
  }
  const latitude = Math.max(
    leastLatitude,
    Math.min(mostLatitude, crossingLatitude(from, to, frame.centre + 180)),
  );
  const leaving = a > 0 ? 180 - hair : -180 + hair;
  const out = frame.at(frame.centre + leaving, latitude);
  const back = frame.at(frame.centre - leaving, latitude);
  const [first, second] = [180 - Math.abs(a), 180 - Math.abs(b)];
  const cut = first + second === 0 ? 0.5 : first / (first + second);
  return [
    { curve: bentCurve(start, out, 0.08), from: 0, to: cut, startsAt: 'economy', endsAt: 'edge' },
    { curve: bentCurve(back, end, 0.08), from: cut, to: 1, startsAt: 'edge', endsAt: 'economy' },
  ];
}

/** The point of a curve at a part of its way, 0 to 1. */
export function pointAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * x0 + 2 * s * t * cx + t * t * x1,
    y: s * s * y0 + 2 * s * t * cy + t * t * y1,
  };
}

/** Direction of travel at a part of the way, of length 1. */
export function directionAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): Point {
  const dx = (1 - t) * (cx - x0) + t * (x1 - cx);
  const dy = (1 - t) * (cy - y0) + t * (y1 - cy);
  const length = Math.hypot(dx, dy);
  return length === 0 ? { x: 1, y: 0 } : { x: dx / length, y: dy / length };
}

/** Px that a curve advances there in a whole of its way: a quadratic curve is faster at its ends. */
export function speedAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): number {
  return 2 * Math.hypot((1 - t) * (cx - x0) + t * (x1 - cx), (1 - t) * (cy - y0) + t * (y1 - cy));
}

/** Length in px, near enough for words and arrow heads. */
export function lengthOf(curve: Curve): number {
  let length = 0;
  let last = pointAt(curve, 0);
  for (let step = 1; step <= 16; step += 1) {
    const next = pointAt(curve, step / 16);
    length += Math.hypot(next.x - last.x, next.y - last.y);
    last = next;
  }
  return length;
}

/** The stretch of a curve between two parts of its way (de Casteljau). */
export function cutOut(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const s = 1 - from;
  // The control point is where the tangents at both ends meet: the blossom of the curve.
  const cx = s * (1 - to) * curve.x0 + (s * to + from * (1 - to)) * curve.cx + from * to * curve.x1;
  const cy = s * (1 - to) * curve.y0 + (s * to + from * (1 - to)) * curve.cy + from * to * curve.y1;
  return { x0: start.x, y0: start.y, cx, cy, x1: end.x, y1: end.y };
}

/** SVG path of a curve. */
export function curvePath({ x0, y0, cx, cy, x1, y1 }: Curve): string {
  return `M${px(x0)} ${px(y0)}Q${px(cx)} ${px(cy)} ${px(x1)} ${px(y1)}`;
}

/** A triangle with its tip at the end of the curve, as SVG path. */
export function headPath(curve: Curve, length: number, half: number): string {
  const { x, y } = directionAt(curve, 1);
  const [baseX, baseY] = [curve.x1 - x * length, curve.y1 - y * length];
  const corner = (side: number): string => `${px(baseX - y * half * side)} ${px(baseY + x * half * side)}`;
  return `M${px(curve.x1)} ${px(curve.y1)}L${corner(1)}L${corner(-1)}Z`;
}
