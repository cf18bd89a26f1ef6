/** The course of ribbons and bands: two quadratic bends above, and the same below. */
import { px } from '../scene.ts';

/** Where the control points lie, as parts of the way. */
const bends = [0.45, 0.55] as const;

interface Course {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The two quadratic pieces: control point and end of each. */
function pieces({ x0, y0, x1, y1 }: Course) {
  const at = (part: number) => x0 + (x1 - x0) * part;
  const first = { x: at(bends[0]), y: y0 };
  const second = { x: at(bends[1]), y: y1 };
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  return { first, middle, second, end: { x: x1, y: y1 } };
}

/** SVG commands from where the pen is to the end of the course. */
function bend(course: Course): string {
  const { first, middle, second, end } = pieces(course);
  const point = ({ x, y }: { readonly x: number; readonly y: number }) => `${px(x)} ${px(y)}`;
  return `Q${point(first)} ${point(middle)}Q${point(second)} ${point(end)}`;
}

/** The outline of a ribbon as one of a band. A line as wide as it would bulge where it is wider than its way is long. */
export function ribbonCourse({ width, ...course }: Course & { readonly width: number }): BandCourse {
  const half = width / 2;
  return {
    x0: course.x0,
    top0: course.y0 - half,
    bottom0: course.y0 + half,
    x1: course.x1,
    top1: course.y1 - half,
    bottom1: course.y1 + half,
  };
}

export interface BandCourse {
  readonly x0: number;
  readonly top0: number;
  readonly bottom0: number;
  readonly x1: number;
  readonly top1: number;
  readonly bottom1: number;
}

/** The outline of a band. */
export function bandPath({ x0, top0, bottom0, x1, top1, bottom1 }: BandCourse): string {
  const above = bend({ x0, y0: top0, x1, y1: top1 });
  const below = bend({ x0: x1, y0: bottom1, x1: x0, y1: bottom0 });
  return `M${px(x0)} ${px(top0)}${above}L${px(x1)} ${px(bottom1)}${below}Z`;
}

/**
 * Points on the outline of a band, clockwise, for a drawing library that takes polygons. None lies exactly in the
 * middle of the way, where people point: Cytoscape counts a corner straight above or below the pointer twice.
 */
export function bandPoints(band: BandCourse, steps = 12): { readonly x: number; readonly y: number }[] {
  const along = (course: Course) => {
    const { first, middle, second, end } = pieces(course);
    const start = { x: course.x0, y: course.y0 };
    const parts = Array.from({ length: steps }, (_, index) => index / steps);
    return [
      ...parts.map((part) => quadratic(start, first, middle, part)),
      ...parts.map((part) => quadratic(middle, second, end, part + 1 / steps)),
    ];
  };
  return [
    ...along({ x0: band.x0, y0: band.top0, x1: band.x1, y1: band.top1 }),
    ...along({ x0: band.x1, y0: band.bottom1, x1: band.x0, y1: band.bottom0 }),
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function quadratic(from: Point, control: Point, to: Point, t: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}
