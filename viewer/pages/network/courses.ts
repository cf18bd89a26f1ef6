/** The course that each link of a network takes, and the link at a place. */
import { type DrawnLink, middleOf, type NetworkPicture } from '../../../picture/network/picture.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The course of one link: straight, or a quadratic curve. */
export interface Course {
  readonly link: DrawnLink;
  readonly from: Place;
  readonly to: Place;
  /** Null for a straight line. */
  readonly control: Place | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Links whose two ends are drawn, each with its course. */
export function coursesOf({ nodes, links }: Pick<NetworkPicture, 'nodes' | 'links'>): readonly Course[] {
  const places = new Map<string, Place>(nodes.map((node) => [node.entity.id, node]));
  return links.flatMap((link): Course[] => {
    const [from, to] = [places.get(link.edge.from), places.get(link.edge.to)];
    if (from === undefined || to === undefined) return [];
    const middle = middleOf(from, to, link.bend);
    // The control point of a quadratic curve lies twice as far out as its middle.
    const control =
      link.bend === 0
        ? null
        : { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    const points = control === null ? [from, to] : [from, to, control];
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return [
      {
        link,
        from,
        to,
        control,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      },
    ];
  });
}

/** Px of the screen within which a line is hit. */
const reach = 5;
/** Straight parts by which a curve is hit. */
const parts = 12;

/** The link at a place of the picture, the nearest where several are; undefined where none is. */
export function linkAt(courses: readonly Course[], { x, y }: Place, zoom: number): string | undefined {
  const most = reach / zoom;
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const course of courses) {
    const { left, right, top, bottom } = course;
    if (x < left - most || x > right + most || y < top - most || y > bottom + most) continue;
    const far = distanceTo(course, { x, y });
    if (far <= most && (best === undefined || far < best.far)) best = { id: course.link.id, far };
  }
  return best?.id;
}

function distanceTo({ from, to, control }: Course, place: Place): number {
  if (control === null) return distance(place, from, to);
  let least = Number.POSITIVE_INFINITY;
  let before = from;
  for (let part = 1; part <= parts; part += 1) {
    const t = part / parts;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const point = {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    };
    least = Math.min(least, distance(place, before, point));
    before = point;
  }
  return least;
}

function distance({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}
