/**
 * Links of a large network on a canvas of their own, as the file's picture has them, under Cytoscape's things; and
 * the one pointed at. Cytoscape draws a thing that changes together with all its thousands of links; here one stroke
 * of the pen draws all links of a kind.
 */
import { lineOpacity, pathStroke, strokeOf } from '../../../picture/network/marks.ts';
import { type DrawnLink, middleOf, type NetworkPicture } from '../../../picture/network/picture.ts';
import type { Paint, Token } from '../../../picture/tokens.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** As Cytoscape has it: a point of the picture stands at `zoom` times its place, plus `pan`. */
export interface View {
  readonly zoom: number;
  readonly pan: Place;
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

/** What stands out. */
export interface Shown {
  /** Links that stay when others fade; null where nothing is chosen. */
  readonly on: ReadonlySet<string> | null;
  /** Under the pointer, or open. */
  readonly near: ReadonlySet<string>;
}

/** Some links of one kind: one stroke of the pen. */
interface Strand {
  readonly courses: readonly Course[];
  readonly width: number;
  readonly colour: Token;
  readonly dash: readonly number[];
  readonly opacity: number;
}

const faint = 0.06;
const nearWidth = 4;
/** Links that are drawn in one frame: without a graphics card a thousand dashed lines take a tenth of a second. */
const mostInFrame = 150;

export interface LinkCanvasParts {
  /** All links; drawn over several frames. */
  readonly ground: HTMLCanvasElement;
  /** The few that stand out, at once. */
  readonly above: HTMLCanvasElement;
}

export class LinkCanvas {
  readonly #ground: CanvasRenderingContext2D;
  readonly #above: CanvasRenderingContext2D;
  readonly #picture: NetworkPicture;
  readonly #paint: Paint;
  readonly #scale: number;
  readonly #courses: readonly Course[];
  readonly #byId: ReadonlyMap<string, Course>;
  readonly #strands: readonly Strand[];
  #frame = 0;

  /** @throws Error where the browser gives no canvas */
  constructor({ ground, above }: LinkCanvasParts, picture: NetworkPicture, paint: Paint) {
    this.#scale = Math.min(2, window.devicePixelRatio || 1);
    const prepared = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('the browser gives no canvas');
      canvas.width = Math.round(picture.width * this.#scale);
      canvas.height = Math.round(picture.height * this.#scale);
      return context;
    };
    this.#ground = prepared(ground);
    this.#above = prepared(above);
    this.#picture = picture;
    this.#paint = paint;
    this.#courses = coursesOf(picture);
    this.#byId = new Map(this.#courses.map((course) => [course.link.id, course]));
    this.#strands = strandsOf(this.#courses, lineOpacity(picture.links.length));
  }

  /** The link at a place of the picture; undefined where none is. */
  at(place: Place, zoom: number): string | undefined {
    return linkAt(this.#courses, place, zoom);
  }

  /** All links anew, some each frame; those that stand out at once. */
  draw(view: View, shown: Shown): void {
    this.stop();
    this.#clear(this.#ground, view);
    this.drawNear(view, shown);
    const strands = [...this.#strands];
    const next = (): void => {
      this.#frame = 0;
      const strand = strands.shift();
      if (strand === undefined) return;
      this.#ground.globalAlpha = shown.on === null ? strand.opacity : faint;
      this.#stroke(this.#ground, strand);
      this.#ground.globalAlpha = 1;
      const on = strand.courses.filter(({ link }) => shown.on?.has(link.id) === true);
      if (on.length > 0) this.#stroke(this.#ground, { ...strand, courses: on });
      if (strands.length > 0) this.#frame = requestAnimationFrame(next);
    };
    next();
  }

  drawNear(view: View, { near }: Shown): void {
    this.#clear(this.#above, view);
    const courses = [...near].flatMap((id) => this.#byId.get(id) ?? []);
    if (courses.length > 0) this.#stroke(this.#above, { courses, width: nearWidth, colour: 'ink', dash: [] });
  }

  /** Draws no further. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #clear(context: CanvasRenderingContext2D, { zoom, pan }: View): void {
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, this.#picture.width, this.#picture.height);
    context.setTransform(scale * zoom, 0, 0, scale * zoom, scale * pan.x, scale * pan.y);
  }

  #stroke(
    context: CanvasRenderingContext2D,
    { courses, width, colour, dash }: Omit<Strand, 'opacity'>,
  ): void {
    const line = new Path2D();
    for (const course of courses) trace(line, course);
    context.lineWidth = width;
    context.strokeStyle = this.#paint(colour);
    context.setLineDash([...dash]);
    context.stroke(line);
  }
}

function trace(line: Path2D, { from, to, control }: Course): void {
  line.moveTo(from.x, from.y);
  if (control === null) line.lineTo(to.x, to.y);
  else line.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** Links of a kind together, in strands short enough for a frame; those of the path that was asked for last. */
function strandsOf(courses: readonly Course[], opacity: number): readonly Strand[] {
  const kinds = new Map<string, Course[]>();
  for (const course of courses) {
    const kind = course.link.isOnPath ? '' : course.link.edge.predicate.id;
    const held = kinds.get(kind);
    if (held === undefined) kinds.set(kind, [course]);
    else held.push(course);
  }
  const strands = (own: readonly Course[], style: Omit<Strand, 'courses'>): readonly Strand[] =>
    Array.from({ length: Math.ceil(own.length / mostInFrame) }, (_, part) => ({
      ...style,
      courses: own.slice(part * mostInFrame, (part + 1) * mostInFrame),
    }));
  const onPath = kinds.get('') ?? [];
  return [
    ...[...kinds].flatMap(([id, own]) => (id === '' ? [] : strands(own, { ...strokeOf(id), opacity }))),
    ...strands(onPath, { ...pathStroke, dash: [], opacity: 1 }),
  ];
}
