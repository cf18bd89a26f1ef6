/**
 * One layout of the whole network, the same whenever it is made from the same links. What hangs on one thing alone
 * (most of twenty thousand sites) is placed around it; only the rest pushes and pulls, by ForceAtlas2 (Jacomy,
 * Venturini, Heymann & Bastian 2014, PLOS ONE 9:e98679) from a start that follows from the order of ids.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import type { Link } from './links.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Its types speak of a module with a default export; at run time the export is the function itself. */
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** The whole lies between -extent and extent. */
const extent = 1000;
/** More move nothing that a reader would see, and cost a second for every twenty. */
const iterations = 60;
/** Between the seeds of a sunflower that hangs on a thing. */
const spacing = 1.5;
/** The angle between one seed of a sunflower and the next, in radians. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Points of a sunflower: even in density, none on another, in a fixed order. */
function sunflower(index: number, spacing: number): Place {
  const radius = spacing * Math.sqrt(index + 0.5);
  const angle = index * goldenAngle;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Places that something lies at: no thing is drawn on another, which could then be neither seen nor opened. */
class Taken {
  readonly #places = new Set<string>();

  /** The free place nearest to where a thing would lie, within the whole; it is taken from then on. */
  nearest(wished: Place): Place {
    for (let index = 0; ; index += 1) {
      const { x, y } = index === 0 ? { x: 0, y: 0 } : sunflower(index, spacing);
      const place = withinExtent({ x: wished.x + x, y: wished.y + y });
      const key = `${place.x} ${place.y}`;
      if (this.#places.has(key)) continue;
      this.#places.add(key);
      return place;
    }
  }
}

/** Drawn in to the border where it lies beyond. */
function withinExtent({ x, y }: Place): Place {
  const far = Math.max(1, Math.hypot(x, y) / extent);
  return { x: rounded(x / far), y: rounded(y / far) };
}

/** Links that pull: where a site stands says little of whom it has to do with. */
const pulls = ({ predicate }: Link): boolean => predicate !== 'locatedIn';

function neighboursOf(links: readonly Link[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = found.get(from);
    if (known === undefined) found.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { subject, object } of links) {
    add(subject, object);
    add(object, subject);
  }
  return found;
}

/**
 * What each thing is placed by: all that a site has to do with; the one neighbour of what has no other. A thing that
 * pulls and is pulled itself is placed by nothing.
 */
function anchorsOf(
  ids: readonly string[],
  all: ReadonlyMap<string, ReadonlySet<string>>,
  pulled: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, readonly string[]> {
  const isSite = (id: string): boolean => id.startsWith('site:');
  const anchors = new Map<string, readonly string[]>();
  for (const id of ids) {
    const near = [...(pulled.get(id) ?? all.get(id) ?? [])].filter((other) => !isSite(other));
    const [only] = near;
    if (only === undefined) continue;
    if (isSite(id)) anchors.set(id, near);
    else if (near.length === 1 && (pulled.get(id)?.size ?? 0) <= 1 && !isPairFirst(id, only, pulled))
      anchors.set(id, near);
  }
  return anchors;
}

/** Of two that hang on each other alone, the first by id stays where it is. */
function isPairFirst(id: string, other: string, pulled: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return (pulled.get(other)?.size ?? 0) <= 1 && id < other;
}

/** Two that have to do with one site pull each other: the site itself is placed between them. */
function pullsOf(
  links: readonly Link[],
  core: ReadonlySet<string>,
  anchors: ReadonlyMap<string, readonly string[]>,
): [string, string][] {
  const found: [string, string][] = [];
  for (const { subject, object } of links)
    if (core.has(subject) && core.has(object)) found.push([subject, object]);
  for (const near of anchors.values()) {
    // A chain through them, not each with each: some sites have dozens of buyers.
    for (const [index, id] of near.entries()) {
      const before = near[index - 1];
      if (before !== undefined && core.has(before) && core.has(id)) found.push([before, id]);
    }
  }
  return found;
}

/** @param ids in order; every subject and object of the links is among them */
export function layoutOf(ids: readonly string[], links: readonly Link[]): ReadonlyMap<string, Place> {
  const all = neighboursOf(links);
  const pulling = links.filter(pulls);
  const anchors = anchorsOf(ids, all, neighboursOf(pulling));
  const core = new Set(ids.filter((id) => !anchors.has(id)));
  const graph = new UndirectedGraph();
  for (const [index, id] of [...core].entries()) graph.addNode(id, sunflower(index, 10));
  for (const [from, to] of pullsOf(pulling, core, anchors)) graph.mergeEdge(from, to);
  if (graph.order > 1)
    forceAtlas2.assign(graph, {
      iterations,
      settings: {
        ...forceAtlas2.inferSettings(graph),
        barnesHutOptimize: graph.order > 1000,
        barnesHutTheta: 1,
      },
    });
  const places = new Map<string, Place>();
  graph.forEachNode((id, { x, y }) => {
    places.set(id, { x: x as number, y: y as number });
  });
  const taken = new Taken();
  const scaled = scaledToExtent(places, taken);
  hang(ids, anchors, scaled, taken);
  return scaled;
}

/** Places each thing around the middle of what it is placed by; those with the same anchors in a sunflower. */
function hang(
  ids: readonly string[],
  anchors: ReadonlyMap<string, readonly string[]>,
  places: Map<string, Place>,
  taken: Taken,
): void {
  const around = new Map<string, number>();
  // What hangs on a hanging thing comes after it; a site's anchors are no sites, so that two rounds suffice.
  for (let round = 0; round < 2; round += 1) {
    for (const id of ids) {
      const near = anchors.get(id);
      if (near === undefined || places.has(id)) continue;
      const found = near.map((other) => places.get(other)).filter((place) => place !== undefined);
      if (found.length < near.length && round === 0) continue;
      const key = near.join(' ');
      const index = around.get(key) ?? 0;
      around.set(key, index + 1);
      const { x, y } = sunflower(index + 1, spacing);
      const mean = (of: 'x' | 'y'): number =>
        found.reduce((sum, place) => sum + place[of], 0) / Math.max(1, found.length);
      places.set(id, taken.nearest({ x: mean('x') + x, y: mean('y') + y }));
    }
  }
}

function rounded(value: number): number {
  // No minus zero: it would be written in another way than it is read.
  return Math.round(value * 10) / 10 + 0;
}

/** Around the middle of all; the outermost one in a hundred may lie beyond its share and is drawn in to the border. */
function scaledToExtent(places: ReadonlyMap<string, Place>, taken: Taken): Map<string, Place> {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const list = [...places.values()];
  const [midX, midY] = [middle(list.map(({ x }) => x)), middle(list.map(({ y }) => y))];
  const distances = list.map(({ x, y }) => Math.hypot(x - midX, y - midY)).sort((a, b) => a - b);
  const reach = distances[Math.floor(distances.length * 0.99)] || 1;
  const factor = extent / reach;
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      taken.nearest({ x: (x - midX) * factor, y: (y - midY) * factor }),
    ]),
  );
}
