/** Makes the land that maps are drawn on from a publisher's two topologies, one for each view of boundaries. */
import { quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import type { BoundaryView } from './boundaries.ts';
import { fewerPoints, type Line } from './simplify.ts';

/** What an area of our land says beside its M49 code in view A, which is its `id`. */
export interface LandProperties {
  /** Its name in the source, English: only where view A has no code for it. */
  readonly name?: string;
  /** The M49 code with which view B draws it: only where that differs from view A. */
  readonly un?: string;
}
export type LandTopology = Topology<{ countries: GeometryCollection<LandProperties> }>;

/** Detail that a picture 1,400 px wide cannot show, in degrees: a fifth of a pixel. */
export const finest = 0.05;

/** Places of arcs in a topology; one that is run through backwards has the complement of its place. */
type Ring = readonly number[];

/** One polygon of a view. */
interface Part {
  /** The M49 code, or the name of an area that has none. */
  readonly owner: string;
  readonly hasCode: boolean;
  readonly rings: readonly Ring[];
}

/**
 * One topology for both views, without names and other properties that are not used. Its areas are cut so that
 * each belongs as a whole to one owner in view A and to one in view B; lines are simplified as far as no ring
 * turns over or vanishes.
 * @throws Error when a file is no such topology, or when the two are not cut along the same lines
 */
export function landFile(
  sources: Readonly<Record<BoundaryView, unknown>>,
  tolerance: number = finest,
): LandTopology {
  const control = read(sources.control, 'control');
  const un = read(sources.un, 'un');
  if (
    String([un.transform.scale, un.transform.translate]) !==
    String([control.transform.scale, control.transform.translate])
  ) {
    throw new Error(
      'The two topologies lie on different grids; take both from the same edition of world-atlas.',
    );
  }
  const [places, others] = [placesOf(control), placesOf(un)];
  const parts = partsOf(control);
  const otherParts = partsOf(un);
  const ownerOf = ownersIn(otherParts, others);
  const owned = parts.map((part) => ({ part, owner: ownerOf(part, places) }));
  checkSame(
    outlinesOf(owned, places),
    outlinesOf(
      otherParts.map((part) => ({ part, owner: part.owner })),
      others,
    ),
  );

  const areas = new Map<string, { readonly un: string; readonly parts: Part[] }>();
  for (const { part, owner: other } of owned) {
    const key = `${part.owner} ${other}`;
    const area = areas.get(key) ?? { un: other, parts: [] };
    area.parts.push(part);
    areas.set(key, area);
  }
  const geometries = [...areas.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, area]) => geometryOf(area));
  const topology: LandTopology = {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: simplifiedLines(inDegrees(places, control.transform), parts, tolerance),
  };
  return quantize(topology, control.transform) as LandTopology;
}

type Read = Topology<{ countries: GeometryCollection }> & {
  readonly transform: Transform;
};

function read(file: unknown, view: BoundaryView): Read {
  const topology = file as Topology | null;
  if (topology?.type !== 'Topology' || topology.objects.countries?.type !== 'GeometryCollection') {
    throw new Error(
      `The file of the view "${view}" is not a TopoJSON topology with the object "countries"; take the files that world-atlas calls countries-*.json.`,
    );
  }
  if (topology.transform === undefined) {
    throw new Error(`The topology of the view "${view}" is not quantised; its lines cannot be compared.`);
  }
  return topology as Read;
}

function partsOf(topology: Read): Part[] {
  return topology.objects.countries.geometries.flatMap((geometry) => {
    const { id } = geometry;
    const { name = '' } = (geometry.properties ?? {}) as { readonly name?: string };
    const { arcs } = geometry as Polygon | MultiPolygon;
    const polygons = (geometry.type === 'Polygon' ? [arcs] : arcs) as Ring[][];
    const owner = id === undefined ? name : String(id);
    return polygons.map((rings) => ({ owner, hasCode: id !== undefined, rings }));
  });
}

/** The points of each arc as steps from the corner of the grid of the file. */
function placesOf({ arcs }: Read): Line[] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
}

function inDegrees(lines: readonly Line[], { scale, translate }: Transform): Line[] {
  return lines.map((line) =>
    line.map(([x = 0, y = 0]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]),
  );
}

const placeOf = (one: number): number => (one < 0 ? ~one : one);

function lineOf(ring: Ring, lines: readonly Line[]): Line {
  return ring.flatMap((place, index) => {
    const line = lines[placeOf(place)] ?? [];
    return (place < 0 ? [...line].reverse() : line).slice(index === 0 ? 0 : 1);
  });
}

/** Every step from one point to the next along a part, as text. */
function* stepsOf({ rings }: Part, lines: readonly Line[]): Generator<string> {
  for (const ring of rings) {
    const line = lineOf(ring, lines).map(String);
    for (let index = 1; index < line.length; index += 1) yield `${line[index - 1]} ${line[index]}`;
  }
}

/** Finds the owner in another view by the outline: where that view has it too, it runs around the same owner. */
function ownersIn(others: readonly Part[], places: readonly Line[]) {
  const owners = new Map<string, string>();
  for (const part of others) for (const step of stepsOf(part, places)) owners.set(step, part.owner);
  return (part: Part, own: readonly Line[]): string => {
    const found = new Set<string>();
    for (const step of stepsOf(part, own)) {
      const owner = owners.get(step);
      if (owner !== undefined) found.add(owner);
    }
    const [owner] = found;
    if (owner === undefined || found.size > 1) {
      throw new Error(
        `A part of ${part.owner} in the view "control" has ${found.size === 0 ? 'no line in common with any area' : `lines of ${[...found].join(' and ')}`} in the view "un"; the two files must be cut along the same lines.`,
      );
    }
    return owner;
  };
}

/** The outline of each owner's parts together: a step that a neighbour of the same owner takes backwards lies inside. */
function outlinesOf(
  parts: readonly { readonly part: Part; readonly owner: string }[],
  places: readonly Line[],
): Map<string, Set<string>> {
  const outlines = new Map<string, Set<string>>();
  for (const { part, owner } of parts) {
    const outline = outlines.get(owner) ?? new Set();
    outlines.set(owner, outline);
    for (const step of stepsOf(part, places)) {
      if (!outline.delete(step.split(' ').reverse().join(' '))) outline.add(step);
    }
  }
  return outlines;
}

/** Whether the parts, put together by their owners in the other view, have exactly the outlines of that view. */
function checkSame(
  ours: ReadonlyMap<string, ReadonlySet<string>>,
  theirs: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const [owner, outline] of theirs) {
    const own = ours.get(owner) ?? new Set();
    const missing = [...outline].filter((step) => !own.has(step)).length;
    const more = [...own].filter((step) => !outline.has(step)).length;
    if (missing > 0 || more > 0) {
      throw new Error(
        `The view "un" draws ${owner} with an outline that the parts of the view "control" do not give (${missing} steps are missing, ${more} too many); the two files must be cut along the same lines.`,
      );
    }
  }
}

function geometryOf({ un, parts }: { readonly un: string; readonly parts: readonly Part[] }) {
  const [first] = parts;
  if (first === undefined) throw new Error('an area of the land has no parts');
  const polygons = parts.map(({ rings }) => rings.map((ring) => [...ring]));
  const properties: LandProperties = {
    ...(first.hasCode ? {} : { name: first.owner }),
    ...(un === first.owner ? {} : { un }),
  };
  return {
    ...(polygons.length === 1
      ? { type: 'Polygon' as const, arcs: polygons[0] ?? [] }
      : { type: 'MultiPolygon' as const, arcs: polygons }),
    ...(first.hasCode ? { id: first.owner } : {}),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

/** A ring that would gain or lose more of its area keeps more of its points: no islet vanishes or turns over. */
export const mostChange = 0.1;

/** Each line is simplified for itself. */
function simplifiedLines(whole: readonly Line[], parts: readonly Part[], tolerance: number): number[][][] {
  const tolerances = whole.map(() => tolerance);
  const lines = whole.map((line) => fewerPoints(line, tolerance));
  const rings = parts.flatMap((part) => part.rings);
  const isChanged = (ring: Ring): boolean =>
    Math.abs(turnOf(lineOf(ring, lines)) / turnOf(lineOf(ring, whole)) - 1) > mostChange;
  for (let changed = rings.filter(isChanged); changed.length > 0; changed = rings.filter(isChanged)) {
    for (const place of new Set(changed.flat().map(placeOf))) {
      // At a hundredth of what is simplified elsewhere the grid of the file is coarser: the line stays as it is.
      const finer = (tolerances[place] ?? 0) / 2;
      tolerances[place] = finer < tolerance / 100 ? 0 : finer;
      lines[place] = fewerPoints(whole[place] ?? [], tolerances[place]);
    }
  }
  return lines.map((line) => line.map((point) => [...point]));
}

/** Twice the area on the plane of degrees; its sign says which way a ring turns. */
function turnOf(line: Line): number {
  const [startX = 0, startY = 0] = line[0] ?? [];
  return line.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = line[(index + 1) % line.length] ?? [];
    return sum + (x - startX) * (nextY - startY) - (nextX - startX) * (y - startY);
  }, 0);
}
