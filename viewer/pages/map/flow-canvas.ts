/** Draws the flows on a canvas, as the file's picture has them, under the view of the graph; and finds the one pointed at. */
import { type Curve, curvePath, pointAt } from '../../../picture/map/curve.ts';
import type { MapFlow, MapPicture } from '../../../picture/map/picture.ts';
import { drawnStretch, smallPicture } from '../../../picture/map/scene.ts';
import type { Paint } from '../../../picture/tokens.ts';
import type { Viewport } from './viewport.ts';

/** Lines grow slower than the map, so that coming nearer parts them. */
export const widthAt = (width: number, zoom: number): number => width / Math.sqrt(zoom);

/** What stands out; null when nothing is chosen. */
export interface Shown {
  readonly on: ReadonlySet<string> | null;
  /** Under the pointer, or reached by the keyboard. */
  readonly near: string | null;
}

interface Prepared {
  readonly flow: MapFlow;
  readonly box: Box;
  readonly line: Path2D;
  readonly head: Path2D | null;
  readonly stroke: CanvasGradient | string;
  readonly headColour: string;
  readonly dash: readonly number[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const halo = { width: 1.4, opacity: 0.55 } as const;
const faint = 0.1;
/** Px of the screen within which a thin line is hit. */
const reach = 5;
const steps = 20;

/** Points along a stretch, for hitting it. */
interface Course {
  readonly id: string;
  readonly half: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export function coursesOf(flows: readonly MapFlow[]): readonly Course[] {
  return flows.flatMap(({ id, width, stretches }) =>
    stretches.map(({ curve }) => ({
      id,
      half: width / 2,
      points: Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps)),
    })),
  );
}

/** The flow at a place of the picture, the nearest where several are; undefined where none is. */
export function flowAt(
  courses: readonly Course[],
  place: { readonly x: number; readonly y: number },
  zoom: number,
): string | undefined {
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const { id, half, points } of courses) {
    const most = Math.max(widthAt(half, zoom), reach / zoom);
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1], points[index]];
      if (a === undefined || b === undefined) continue;
      const far = distance(place, a, b);
      // A thin line over a thick one is the one that is meant.
      if (far <= most && (best === undefined || far < best.far)) best = { id, far };
    }
  }
  return best?.id;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function distance({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

/** The same curve on a picture so many times as large. */
function grown({ x0, y0, cx, cy, x1, y1 }: Curve, by: number): Curve {
  return { x0: x0 * by, y0: y0 * by, cx: cx * by, cy: cy * by, x1: x1 * by, y1: y1 * by };
}

export class FlowCanvas {
  readonly #context: CanvasRenderingContext2D;
  readonly #picture: MapPicture;
  readonly #paint: Paint;
  readonly #scale: number;
  #prepared: readonly Prepared[] = [];
  /** The nearness at which lines and heads were last shaped. */
  #shapedAt = Number.NaN;

  /** @throws Error where the browser gives no canvas */
  constructor(canvas: HTMLCanvasElement, picture: MapPicture, paint: Paint) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas');
    this.#context = context;
    this.#picture = picture;
    this.#paint = paint;
    this.#scale = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [picture.width, picture.height].map((length) => Math.round(length * this.#scale));
    if (width !== undefined && canvas.width !== width) canvas.width = width;
    if (height !== undefined && canvas.height !== height) canvas.height = height;
  }

  /** @param isMoving heads keep the shape that they had until the view rests */
  draw({ zoom, pan }: Viewport, { on, near }: Shown, isMoving: boolean): void {
    if (Number.isNaN(this.#shapedAt) || (!isMoving && this.#shapedAt !== zoom)) this.#prepare(zoom);
    const context = this.#context;
    const { width, height } = this.#picture;
    const scale = this.#scale;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const grows = (scale * zoom) / this.#shapedAt;
    context.setTransform(grows, 0, 0, grows, scale * pan.x, scale * pan.y);
    const seen: Box = {
      left: -pan.x / zoom,
      top: -pan.y / zoom,
      right: (width - pan.x) / zoom,
      bottom: (height - pan.y) / zoom,
    };
    const isOut = ({ box }: Prepared) =>
      box.right < seen.left || box.left > seen.right || box.bottom < seen.top || box.top > seen.bottom;
    const stands = ({ flow }: Prepared) => flow.id === near || on?.has(flow.id) === true;
    const inView = this.#prepared.filter((one) => !isOut(one));
    for (const one of inView) {
      if (!stands(one)) this.#drawOne(one, zoom, on === null ? one.flow.opacity : faint, on === null);
    }
    for (const one of inView) if (stands(one)) this.#drawOne(one, zoom, 1, true);
  }

  #drawOne(one: Prepared, zoom: number, opacity: number, hasHalo: boolean): void {
    const context = this.#context;
    const { flow, line, head, stroke, headColour, dash } = one;
    // Px of the screen, in the units in which the lines were shaped.
    const pixel = this.#shapedAt / zoom;
    const width = widthAt(flow.width, zoom) * this.#shapedAt;
    if (hasHalo) {
      context.globalAlpha = halo.opacity;
      context.strokeStyle = this.#paint('paper');
      context.lineWidth = width + halo.width * pixel;
      context.setLineDash([]);
      context.stroke(line);
    }
    context.globalAlpha = opacity;
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash(dash.map((part) => part * pixel));
    context.stroke(line);
    if (head === null) return;
    context.fillStyle = headColour;
    context.fill(head);
  }

  #prepare(zoom: number): void {
    this.#shapedAt = zoom;
    const paint = this.#paint;
    const isSmall = this.#picture.width < smallPicture;
    this.#prepared = this.#picture.flows.flatMap((flow) =>
      flow.stretches.map((stretch): Prepared => {
        // Shaped as large as it is seen: heads and gaps are px of the screen.
        const curve = grown(stretch.curve, zoom);
        const width = widthAt(flow.width, zoom) * zoom;
        const { line, head } = drawnStretch({ ...stretch, curve }, width, isSmall);
        const { x0, y0, cx, cy, x1, y1 } = stretch.curve;
        const room = flow.width + 6;
        return {
          flow,
          box: {
            left: Math.min(x0, cx, x1) - room,
            top: Math.min(y0, cy, y1) - room,
            right: Math.max(x0, cx, x1) + room,
            bottom: Math.max(y0, cy, y1) + room,
          },
          line: new Path2D(curvePath(line)),
          head: head === null ? null : new Path2D(head),
          stroke: this.#strokeOf(flow, { ...stretch, curve }),
          headColour: paint(flow.colours.to),
          dash: flow.dash === null ? [] : flow.dash.split(' ').map(Number),
        };
      }),
    );
  }

  /** One colour where both ends are on one side, else from the one to the other along the whole way. */
  #strokeOf(
    { colours }: MapFlow,
    { curve, from, to }: MapFlow['stretches'][number],
  ): CanvasGradient | string {
    const [first, last] = [this.#paint(colours.from), this.#paint(colours.to)];
    if (first === last) return first;
    const whole = to - from;
    const at = (part: number): readonly [number, number] => {
      const along = whole === 0 ? 0 : (part - from) / whole;
      return [curve.x0 + along * (curve.x1 - curve.x0), curve.y0 + along * (curve.y1 - curve.y0)];
    };
    const gradient = this.#context.createLinearGradient(...at(0), ...at(1));
    gradient.addColorStop(0, first);
    gradient.addColorStop(1, last);
    return gradient;
  }
}
