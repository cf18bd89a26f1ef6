/**
 * A large network on canvases of our own, as the file's picture has it. It is drawn in parts on a canvas that nobody
 * sees, while what was drawn before stays; then it is shown at once. Cytoscape would draw thousands of elements in one
 * go, and again after each move.
 */
import { lineOpacity, pathStroke, strokeOf } from '../../../picture/network/marks.ts';
import type { DrawnNode, NetworkPicture } from '../../../picture/network/picture.ts';
import type { Paint, Token } from '../../../picture/tokens.ts';
import { type Course, coursesOf, linkAt, type Place } from './courses.ts';
import { InParts, type Part } from './in-parts.ts';
import {
  colourOfWords,
  drawRest,
  drawThing,
  drawWords,
  type Mark,
  markAt,
  marksOf,
} from './marks-on-canvas.ts';

/** As Cytoscape has it: a point of the picture stands at `zoom` times its place, plus `pan`. */
export interface View {
  readonly zoom: number;
  readonly pan: Place;
}

/** What stands out: ids of links and things. */
export interface Shown {
  /** What stays when all else fades; null where nothing is chosen. */
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

/** Opacity of links and of things that are not around what was chosen. */
const faint = { link: 0.06, thing: 0.18 } as const;
const nearWidth = 4;
/** How much work it is to draw one of each, beside a link that is a whole line. */
const costs = { thing: 1, rest: 6, words: 6 } as const;
/** So many dashes are as much work as a whole line. */
const dashesOfLine = 8;
/** The cost of one part: some ms where there is no graphics card. */
const costOfPart = 50;

export interface NetworkCanvases {
  /** All there is. */
  readonly ground: HTMLCanvasElement;
  /** The few that stand out. */
  readonly above: HTMLCanvasElement;
}

export class NetworkCanvas {
  readonly #canvases: NetworkCanvases;
  readonly #ground: CanvasRenderingContext2D;
  readonly #above: CanvasRenderingContext2D;
  /** Drawn on in parts. */
  readonly #unseen: CanvasRenderingContext2D;
  readonly #picture: NetworkPicture;
  readonly #paint: Paint;
  readonly #scale: number;
  readonly #courses: readonly Course[];
  readonly #links: ReadonlyMap<string, Course>;
  readonly #strands: readonly Strand[];
  readonly #things: ReadonlyMap<string, DrawnNode>;
  readonly #marks: readonly Mark[];
  readonly #work = new InParts();

  /** @throws Error where the browser gives no canvas */
  constructor(canvases: NetworkCanvases, picture: NetworkPicture, paint: Paint) {
    this.#canvases = canvases;
    this.#scale = Math.min(2, window.devicePixelRatio || 1);
    const prepared = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('the browser gives no canvas');
      canvas.width = Math.round(picture.width * this.#scale);
      canvas.height = Math.round(picture.height * this.#scale);
      return context;
    };
    this.#ground = prepared(canvases.ground);
    this.#above = prepared(canvases.above);
    this.#unseen = prepared(document.createElement('canvas'));
    this.#picture = picture;
    this.#paint = paint;
    this.#courses = coursesOf(picture);
    this.#links = new Map(this.#courses.map((course) => [course.link.id, course]));
    this.#strands = strandsOf(this.#courses, lineOpacity(picture.links.length));
    this.#things = new Map(picture.nodes.map((node) => [node.entity.id, node]));
    this.#marks = marksOf(picture);
  }

  /** The thing at a place of the picture, else the link; undefined where neither is. */
  at(place: Place, zoom: number): { readonly id: string; readonly key: string } | undefined {
    const mark = markAt(this.#marks, place, zoom);
    if (mark !== undefined) return mark;
    const link = linkAt(this.#courses, place, zoom);
    return link === undefined ? undefined : { id: link, key: link };
  }

  /** All anew, in parts. @param whenDone called when it stands on the screen */
  draw(view: View, shown: Shown, whenDone: () => void): void {
    this.#clear(this.#unseen, view);
    const isIn = inView(view, this.#picture);
    this.#work.run(
      [...this.#linkParts(shown, isIn), ...this.#thingParts(shown, isIn), ...this.#wordParts(shown, isIn)],
      () => {
        const { width, height } = this.#canvases.ground;
        this.#ground.setTransform(1, 0, 0, 1, 0, 0);
        this.#ground.clearRect(0, 0, width, height);
        this.#ground.drawImage(this.#unseen.canvas, 0, 0);
        this.drawNear(view, shown);
        whenDone();
      },
    );
  }

  /** What stands out, at once: links, their ends above them, and things. */
  drawNear(view: View, { near }: Shown): void {
    this.#clear(this.#above, view);
    const courses = [...near].flatMap((id) => this.#links.get(id) ?? []);
    const pen = { context: this.#above, paint: this.#paint, opacity: 1 };
    if (courses.length > 0) {
      pen.context.globalAlpha = 1;
      this.#stroke(pen.context, { courses, width: nearWidth, colour: 'ink', dash: [] });
      const ends = new Set(courses.flatMap(({ link: { edge } }) => [edge.from, edge.to]));
      for (const id of ends) this.#drawNamed(pen, id, false);
    }
    for (const id of near) this.#drawNamed(pen, id, true);
    for (const rest of this.#picture.rests) if (near.has(rest.id)) drawRest(pen, rest, undefined, true);
  }

  /** Draws no further. */
  stop(): void {
    this.#work.stop();
  }

  /** Draws no further, and leaves nothing on the canvases. */
  leave(): void {
    this.stop();
    for (const canvas of [this.#canvases.ground, this.#canvases.above]) canvas.width = 0;
  }

  #drawNamed(pen: Parameters<typeof drawThing>[0], id: string, isNear: boolean): void {
    const node = this.#things.get(id);
    if (node === undefined) return;
    drawThing(pen, node, isNear);
    if (node.label !== null) drawWords(pen, node.label, colourOfWords(node));
  }

  #linkParts(shown: Shown, isIn: IsIn): readonly Part[] {
    const context = this.#unseen;
    return this.#strands.flatMap((strand): Part[] => {
      const courses = strand.courses.filter(isIn);
      if (courses.length === 0) return [];
      const on = shown.on === null ? [] : courses.filter(({ link }) => shown.on?.has(link.id) === true);
      return [
        {
          cost: [...courses, ...on].reduce((sum, course) => sum + costOf(course, strand.dash), 0),
          do: () => {
            context.globalAlpha = shown.on === null ? strand.opacity : faint.link;
            this.#stroke(context, { ...strand, courses });
            context.globalAlpha = 1;
            if (on.length > 0) this.#stroke(context, { ...strand, courses: on });
          },
        },
      ];
    });
  }

  #thingParts(shown: Shown, isIn: IsIn): readonly Part[] {
    const pen = (id: string) => this.#pen(shown, id);
    return [
      ...inPieces(this.#picture.rests, costs.rest, (rest) => {
        drawRest(pen(rest.id), rest, this.#things.get(rest.rest.of));
      }),
      ...inPieces(
        this.#picture.nodes.filter((node) => isIn(boxOf(node))),
        costs.thing,
        (node) => drawThing(pen(node.entity.id), node),
      ),
    ];
  }

  #wordParts(shown: Shown, isIn: IsIn): readonly Part[] {
    const { nodes, rests } = this.#picture;
    const words = [
      ...rests.map(({ id, label }) => ({ id, label, colour: 'unknown-text' as const })),
      ...nodes.map((node) => ({ id: node.entity.id, label: node.label, colour: colourOfWords(node) })),
      ...this.#picture.links.map(({ id, label }) => ({ id, label, colour: 'ink-2' as const })),
    ].flatMap(({ label, ...word }) =>
      label === null || !isIn(boxOfWords(label)) ? [] : [{ ...word, label }],
    );
    return inPieces(words, costs.words, ({ id, label, colour }) =>
      drawWords(this.#pen(shown, id), label, colour),
    );
  }

  #pen({ on }: Shown, id: string): Parameters<typeof drawThing>[0] {
    const opacity = on === null || on.has(id) ? 1 : faint.thing;
    return { context: this.#unseen, paint: this.#paint, opacity };
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

type Box = Pick<Course, 'left' | 'right' | 'top' | 'bottom'>;
type IsIn = (box: Box) => boolean;

/** Whether something of a box can be seen. */
function inView({ zoom, pan }: View, { width, height }: NetworkPicture): IsIn {
  const spare = 10;
  const [left, top] = [-pan.x / zoom - spare, -pan.y / zoom - spare];
  const [right, bottom] = [left + width / zoom + 2 * spare, top + height / zoom + 2 * spare];
  return (box) => box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom;
}

const boxOf = ({ x, y, radius }: DrawnNode): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Wide enough for any word on either side of its place: shortened as they are, none is longer. */
function boxOfWords({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): Box {
  const longest = 210;
  return { left: x - longest, right: x + longest, top: y - size, bottom: y + size };
}

/** @param cost of each */
function inPieces<One>(all: readonly One[], cost: number, draw: (one: One) => void): readonly Part[] {
  const many = Math.max(1, Math.floor(costOfPart / cost));
  return Array.from({ length: Math.ceil(all.length / many) }, (_, piece) => {
    const own = all.slice(piece * many, (piece + 1) * many);
    return {
      cost: own.length * cost,
      do() {
        for (const one of own) draw(one);
      },
    };
  });
}

/** The work of a link: each of its dashes is drawn for itself. */
function costOf({ from, to }: Course, dash: readonly number[]): number {
  const period = dash.reduce((sum, px) => sum + px, 0);
  if (period === 0) return 1;
  const dashes = (Math.hypot(to.x - from.x, to.y - from.y) / period) * (dash.length / 2);
  return 1 + dashes / dashesOfLine;
}

function trace(line: Path2D, { from, to, control }: Course): void {
  line.moveTo(from.x, from.y);
  if (control === null) line.lineTo(to.x, to.y);
  else line.quadraticCurveTo(control.x, control.y, to.x, to.y);
}

/** Links of a kind together, in strands short enough for a part; those of the path that was asked for last. */
function strandsOf(courses: readonly Course[], opacity: number): readonly Strand[] {
  const kinds = new Map<string, Course[]>();
  for (const course of courses) {
    const kind = course.link.isOnPath ? '' : course.link.edge.predicate.id;
    const held = kinds.get(kind);
    if (held === undefined) kinds.set(kind, [course]);
    else held.push(course);
  }
  const strands = (own: readonly Course[], style: Omit<Strand, 'courses'>): readonly Strand[] => {
    const found: { readonly courses: Course[] }[] = [];
    let left = 0;
    for (const course of own) {
      const cost = costOf(course, style.dash);
      if (cost > left || found.length === 0) {
        found.push({ courses: [] });
        left = costOfPart;
      }
      found.at(-1)?.courses.push(course);
      left -= cost;
    }
    return found.map(({ courses: some }) => ({ ...style, courses: some }));
  };
  const onPath = kinds.get('') ?? [];
  return [
    ...[...kinds].flatMap(([id, own]) => (id === '' ? [] : strands(own, { ...strokeOf(id), opacity }))),
    ...strands(onPath, { ...pathStroke, dash: [], opacity: 1 }),
  ];
}
