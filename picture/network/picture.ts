/** The picture of a network: things, links, what was left out and words, all with their places, for screen and file alike. */

import type { Face } from '../text.ts';
import { shorten, textWidth } from '../text.ts';
import { type Paused, wholly } from './pauses.ts';
import { type Place, placing, type ToPlace } from './place.ts';
import type {
  NeighbourhoodResult,
  NetworkEdgeResult,
  NetworkRestResult,
  PathResult,
  RelatedResult,
} from './query.ts';

export interface NetworkOptions {
  readonly width: number;
  /** "+ 412 sites". */
  readonly rest: (rest: NetworkRestResult) => string;
}

export interface DrawnLabel {
  readonly text: string;
  readonly x: number;
  /** Middle of the line of text. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly face: Face;
}

export interface DrawnNode extends Place {
  readonly entity: RelatedResult;
  readonly radius: number;
  readonly depth: number;
  readonly isOnPath: boolean;
  /** Null where there is no room for one. */
  readonly label: DrawnLabel | null;
}

export interface DrawnRest extends Place {
  readonly id: string;
  readonly rest: NetworkRestResult;
  readonly radius: number;
  readonly label: DrawnLabel | null;
}

export interface DrawnLink {
  readonly id: string;
  readonly edge: NetworkEdgeResult;
  readonly isOnPath: boolean;
  /** Px by which its middle lies beside the straight line: several links of one pair lie apart. */
  readonly bend: number;
  /** The predicate in words, where there is room and few links. */
  readonly label: DrawnLabel | null;
}

export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly rests: readonly DrawnRest[];
  readonly links: readonly DrawnLink[];
}

/** The name of a link in an address: `link/owns/org:glencore-plc/site:mutanda-mine`. */
export const linkId = (predicate: string, from: string, to: string): string =>
  `link/${predicate}/${from}/${to}`;
export const restId = ({ of, predicate, direction, kind }: NetworkRestResult): string =>
  `rest/${of}/${predicate.id}/${direction}/${kind}`;

const margin = 14;
/** Beyond so many links their words are left to the table and the line's kind. */
const mostWords = 24;
/** Things for whose names room is looked for, the nearest and most linked first. */
const mostNames = 250;
/** Names for which room is looked for between two pauses. */
const namedAtOnce = 20;
const apartOfPair = 22;

/** Radius in px: a thing linked to many is larger, by the logarithm, since few have thousands. */
export const radiusOf = (degree: number, depth: number): number =>
  depth === 0 ? 17 : Math.min(12, 3.2 + 1.15 * Math.log2(1 + degree));

/** Height in px of the ground for so many things of the start; what grows may go beyond it. */
const heightFor = (count: number, width: number): number => {
  const room = count <= 40 ? 12_000 : count <= 200 ? 4800 : 1050;
  return Math.round(Math.min(1150, Math.max(500, (count * room) / width)));
};

interface Thing {
  readonly entity: RelatedResult;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly degree: number;
}

/** @param path where one was asked for; its steps are drawn heavy, and those outside the surroundings are added */
export const drawNetwork = (
  said: NeighbourhoodResult,
  path: PathResult | null,
  options: NetworkOptions,
): NetworkPicture => wholly(drawingNetwork(said, path, options));

/** As `drawNetwork`, in steps of some ms: for a page, which answers in between. */
export function* drawingNetwork(
  said: NeighbourhoodResult,
  path: PathResult | null,
  { width, rest }: NetworkOptions,
): Paused<NetworkPicture> {
  const steps = path?.steps ?? [];
  const onPath = new Set(steps.flatMap(({ from, to }) => [from.id, to.id]));
  const edges = withPath(said.edges, steps);
  const pathLinks = new Set(steps.map((step) => idOfStep(step)));
  const byId = new Map<string, Thing>(said.nodes.map((node) => [node.entity.id, node]));
  const parents = parentsOf(said, steps, byId);
  const things = [...byId.values()].sort(
    (a, b) => a.depth - b.depth || b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1),
  );
  const start = things.filter(({ entity }) => !parents.has(entity.id));
  const grown = [...parents.keys()].flatMap((id) => byId.get(id) ?? []);
  const rests = [...said.rests].filter(({ of }) => byId.has(of));
  const places = yield* placing(
    [
      ...[...start, ...grown].map(
        ({ entity, x, y, degree, depth }): ToPlace => ({
          id: entity.id,
          x,
          y,
          radius: radiusOf(degree, depth),
          parent: parents.get(entity.id) ?? null,
        }),
      ),
      ...rests.map((one): ToPlace => ({ id: restId(one), x: 0, y: 0, radius: 9, parent: one.of })),
    ],
    { width, height: heightFor(start.length, width), margin },
  );
  yield;
  const at = (id: string): Place => places.get(id) ?? { x: 0, y: 0 };
  const nodes = [...start, ...grown].map(({ entity, degree, depth }) => ({
    entity,
    depth,
    radius: radiusOf(degree, depth),
    isOnPath: onPath.has(entity.id),
    ...at(entity.id),
  }));
  const lowest = Math.max(
    0,
    ...nodes.map(({ y, radius }) => y + radius),
    ...rests.map((one) => at(restId(one)).y + 9),
  );
  const height = Math.ceil(lowest + margin + 12);
  const room = new Room(width, height);
  for (const { x, y, radius } of nodes) room.take(x - radius, y - radius, 2 * radius, 2 * radius);
  for (const one of rests) room.take(at(restId(one)).x - 9, at(restId(one)).y - 9, 18, 18);
  // What is asked about is named first, then what was left out: that there is more must not be overlooked.
  const [middle, ...others] = nodes;
  const first = middle === undefined ? [] : [middle];
  const nameOf = (node: (typeof nodes)[number]) =>
    [
      node.entity.id,
      room.label(node, node.entity.name, {
        face: node.depth === 0 || node.isOnPath ? 'sans-bold' : 'sans',
        isNeeded: node.depth === 0,
      }),
    ] as const;
  const labels = new Map(first.map(nameOf));
  const drawnRests: DrawnRest[] = [];
  for (const one of rests) {
    const place = { ...at(restId(one)), radius: 9 };
    drawnRests.push({
      id: restId(one),
      rest: one,
      ...place,
      label: room.label(place, rest(one), { face: 'sans', isNeeded: false }),
    });
    if (drawnRests.length % namedAtOnce === 0) yield;
  }
  for (const node of others.sort((a, b) => Number(b.isOnPath) - Number(a.isOnPath)).slice(0, mostNames)) {
    labels.set(...nameOf(node));
    if (labels.size % namedAtOnce === 0) yield;
  }
  yield;
  const bends = bendsOf(edges);
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ ...node, label: labels.get(node.entity.id) ?? null })),
    rests: drawnRests,
    links: edges.map((edge) => {
      const id = linkId(edge.predicate.id, edge.from, edge.to);
      const bend = bends.get(id) ?? 0;
      const isOnPath = pathLinks.has(id);
      const isSaid = isOnPath || edges.length <= mostWords;
      const between = middleOf(at(edge.from), at(edge.to), bend);
      return {
        id,
        edge,
        isOnPath,
        bend,
        label: isSaid ? room.words(between, edge.predicate.label) : null,
      };
    }),
  };
}

const idOfStep = ({
  from,
  to,
  predicate,
  isForward,
}: Pick<PathResult['steps'][number], 'from' | 'to' | 'predicate' | 'isForward'>): string =>
  isForward ? linkId(predicate.id, from.id, to.id) : linkId(predicate.id, to.id, from.id);

/** Links of the surroundings and of the path, each once. */
function withPath(
  edges: readonly NetworkEdgeResult[],
  steps: PathResult['steps'],
): readonly NetworkEdgeResult[] {
  const known = new Set(edges.map(({ predicate, from, to }) => linkId(predicate.id, from, to)));
  const added = steps
    .filter((step) => !known.has(idOfStep(step)))
    .map(({ from, to, isForward, predicate, statements, yearFrom, yearTo }) => ({
      from: isForward ? from.id : to.id,
      to: isForward ? to.id : from.id,
      predicate,
      statements,
      yearFrom,
      yearTo,
    }));
  return [...edges, ...added];
}

/**
 * What grew, and from what: things farther than the depth asked for, and steps of the path that are outside. Adds the
 * latter to the things. In the order in which they are placed.
 */
function parentsOf(
  said: NeighbourhoodResult,
  steps: PathResult['steps'],
  byId: Map<string, Thing>,
): ReadonlyMap<string, string> {
  const isStart = (id: string): boolean => (byId.get(id)?.depth ?? Number.POSITIVE_INFINITY) <= said.depth;
  const linked = new Map<string, string[]>();
  const link = (one: string, other: string): void => {
    const held = linked.get(one);
    if (held === undefined) linked.set(one, [other]);
    else held.push(other);
  };
  for (const { from, to } of said.edges) {
    link(from, to);
    link(to, from);
  }
  const parents = new Map<string, string>();
  const far = said.nodes
    .filter(({ entity }) => !isStart(entity.id))
    .sort((a, b) => a.depth - b.depth || b.degree - a.degree || (a.entity.id < b.entity.id ? -1 : 1));
  for (const { entity, depth } of far) {
    const nearer = (linked.get(entity.id) ?? [])
      .filter((id) => (byId.get(id)?.depth ?? depth) < depth)
      .sort();
    parents.set(entity.id, nearer[0] ?? said.of.id);
  }
  for (const { from, to } of steps) {
    if (!byId.has(from.id)) add(from, said.of.id);
    if (!byId.has(to.id)) add(to, from.id);
  }
  return parents;

  function add(entity: RelatedResult, parent: string): void {
    byId.set(entity.id, { entity, x: 0, y: 0, depth: said.depth + 1, degree: 1 });
    parents.set(entity.id, parent);
  }
}

/** Several links of one pair, in whatever direction, side by side. */
export function bendsOf(edges: readonly NetworkEdgeResult[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, NetworkEdgeResult[]>();
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const held = pairs.get(pair);
    if (held === undefined) pairs.set(pair, [edge]);
    else held.push(edge);
  }
  const bends = new Map<string, number>();
  for (const pair of pairs.values()) {
    pair.forEach(({ predicate, from, to }, place) => {
      const side = (place - (pair.length - 1) / 2) * apartOfPair;
      // Beside the line as seen from the smaller id, whichever way the link goes.
      bends.set(linkId(predicate.id, from, to), from < to ? side : 0 - side);
    });
  }
  return bends;
}

/** The middle of a link: of a quadratic curve whose control point lies twice as far beside the line. */
export function middleOf(from: Place, to: Place, bend: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes that are taken by things and words: a word stands only where nothing else does. */
class Room {
  static readonly #rowHeight = 24;
  readonly #width: number;
  readonly #height: number;
  /** Boxes by the rows that they reach into: there may be thousands. */
  readonly #rows = new Map<number, Box[]>();

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  take(x: number, y: number, width: number, height: number): void {
    for (let row = Room.#row(y); row <= Room.#row(y + height); row++) {
      const held = this.#rows.get(row);
      if (held === undefined) this.#rows.set(row, [{ x, y, width, height }]);
      else held.push({ x, y, width, height });
    }
  }

  static #row(y: number): number {
    return Math.floor(y / Room.#rowHeight);
  }

  /**
   * Beside a thing: right, left, below or above, the first that is free.
   * @param isNeeded whether it stands below over other things where none is free
   */
  label(
    of: Place & { readonly radius: number },
    whole: string,
    { face, isNeeded }: { readonly face: Face; readonly isNeeded: boolean },
  ): DrawnLabel | null {
    const size = of.radius > 14 ? 16 : 13;
    const text = shorten(whole, 200, size, face);
    const away = of.radius + 5;
    const width = textWidth(text, size, face);
    const choices = [
      { x: of.x + away, y: of.y, anchor: 'start', left: of.x + away },
      { x: of.x - away, y: of.y, anchor: 'end', left: of.x - away - width },
      { x: of.x, y: of.y + of.radius + 10, anchor: 'middle', left: of.x - width / 2 },
      { x: of.x, y: of.y - of.radius - 10, anchor: 'middle', left: of.x - width / 2 },
    ] as const;
    const free = choices.find(({ left, y }) => this.#isFree(left - 1, y - size * 0.6, width + 2, size * 1.2));
    const found = free ?? (isNeeded ? choices[2] : undefined);
    if (found === undefined) return null;
    this.take(found.left - 1, found.y - size * 0.6, width + 2, size * 1.2);
    return { text, x: found.x, y: found.y, anchor: found.anchor, size, face };
  }

  /** In the middle of a link. */
  words({ x, y }: Place, text: string): DrawnLabel | null {
    const size = 12.5;
    const width = textWidth(text, size, 'sans');
    if (!this.#isFree(x - width / 2 - 1, y - 8, width + 2, 16)) return null;
    this.take(x - width / 2 - 1, y - 8, width + 2, 16);
    return { text, x, y, anchor: 'middle', size, face: 'sans' };
  }

  #isFree(x: number, y: number, width: number, height: number): boolean {
    if (x < 0 || y < 0 || x + width > this.#width || y + height > this.#height) return false;
    for (let row = Room.#row(y); row <= Room.#row(y + height); row++) {
      const isTaken = this.#rows
        .get(row)
        ?.some(
          (one) => x < one.x + one.width && one.x < x + width && y < one.y + one.height && one.y < y + height,
        );
      if (isTaken === true) return false;
    }
    return true;
  }
}
