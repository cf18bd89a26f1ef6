/** Routes: the ways through a trace from one thing to another, link by link. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { Stage } from '../../../schema/stage.ts';
import { type Figure, QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { type Along, along, partAlong, type Range, type Reached, reachedBy } from './along.ts';
import type { TraceAnswer, TraceColumn, TraceLink, TraceLinkKind, TraceNode, TraceTrack } from './answer.ts';

/** A stop of a route: a node, or a whole track where the link is one undivided band and nobody is told apart. */
export interface RouteStop {
  readonly stage: Stage;
  readonly track: TraceTrack;
  readonly node: TraceNode | null;
}

export interface TraceRoute {
  /** From the first stop to the last, in the order of stages; one more than links. */
  readonly stops: readonly RouteStop[];
  readonly links: readonly TraceLink[];
  /**
   * The part of what its last stop has that came this way, where every link follows trade: in each economy all of it
   * is taken to be one mix. Null where any link is a pool, or not known: shares of different wholes do not multiply
   * without a further assumption.
   */
  readonly share: Figure | null;
  /** The same in the unit of the last stop. */
  readonly mass: Figure | null;
}

export interface RouteQuestion {
  /** Entity, node or track where a route begins; null for any node of the first column. */
  readonly from: string | null;
  /** Entity, node or track where it ends; null for the last column. */
  readonly to: string | null;
  /** The stage at which `from` is meant, or the first at which it has a place; null for wherever it has one. */
  readonly fromStage?: Stage | 'first' | null;
  /** The stage at which `to` is meant; null for wherever it has a place. */
  readonly toStage?: Stage | null;
  /** Why a way is not told, in a sentence; undefined where it is. */
  readonly refusalOf?: (way: Way) => Label | undefined;
}

/** From what is surest to what is least sure: a route is sorted by its least sure links. */
const doubt: Readonly<Record<TraceLinkKind, number>> = {
  content: 0,
  traded: 0,
  'domestic-first': 1,
  'world-pool': 2,
  'not-known': 3,
};

export type Way = Pick<TraceRoute, 'stops' | 'links'>;

export interface Routes {
  readonly routes: readonly TraceRoute[];
  /** How many there are, of which `routes` are the first. */
  readonly count: number;
  /** Why ways are left out, in sentences; empty where none is. */
  readonly leftOut: readonly Label[];
  /** What of all that the ends have came by any of the routes along trade; null where none follows trade alone. */
  readonly reached: Reached | null;
}

/**
 * Routes, the surest first (fewest links not known, then fewest from the world pool); of those along trade the one
 * that most came by, of the others the one whose least share is largest, since a route carries no more than that; then
 * by the ids of its links.
 * @param first no more than so many
 * @throws QuestionError (UNKNOWN_ID) for an id that is nowhere in the graph, (NOT_ANSWERABLE) for one that has no
 *   place in this trace, or when nothing leads from one to the other
 */
export function routesOf(
  context: GraphContext,
  answer: Pick<TraceAnswer, 'columns' | 'links'>,
  question: RouteQuestion,
  first: number,
): Routes {
  const { from, to } = question;
  const columns = answer.columns.filter(({ tracks }) => tracks.length > 0);
  const starts =
    from === null ? wholeTracks(columns[0]) : startsOf(context, answer, from, question.fromStage ?? null);
  const ends =
    to === null
      ? wholeTracks(columns.at(-1))
      : placesOf(context, answer, to, { name: 'to', stage: question.toStage ?? null });
  const { told: found, leftOut, members } = toldOf(waysBetween(answer, starts, ends), question);
  const distinct = new Map(found.map((way) => [keyOf(way), way]));
  if (distinct.size === 0 && leftOut.length > 0)
    throw new QuestionError('NOT_ANSWERABLE', `routes: ${leftOut.map(({ en }) => en).join(' ')}`, members);
  if (distinct.size === 0 && (from !== null || to !== null))
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `routes: nothing in this trace leads from ${from ?? 'its first stage'} to ${to ?? 'its last stage'}; routes run from mine to waste`,
    );
  const sorted = [...distinct.entries()]
    .map(([key, way]) => {
      const part = partAlong(way);
      return { key, way, part, tonnes: tonnesOf(way, part), most: atMost(way), doubts: doubtsOf(way) };
    })
    .sort(
      (a, b) =>
        compareDoubts(a.doubts, b.doubts) ||
        b.tonnes - a.tonnes ||
        b.most - a.most ||
        byCodeUnit(a.key, b.key),
    );
  return {
    routes: sorted.slice(0, first).map(({ way }): TraceRoute => {
      const part: Along | undefined = along(way);
      return { ...way, share: part?.share ?? null, mass: part?.mass ?? null };
    }),
    count: sorted.length,
    leftOut,
    reached: reachedBy(sorted, ends) ?? null,
  };
}

/** So many members of a group are named where the group is refused. */
const mostMembers = 3;

/** The ways that may be told, why others are not, and at whom of those one may ask for alone. */
function toldOf(
  ways: readonly Way[],
  { refusalOf, to }: RouteQuestion,
): {
  readonly told: readonly Way[];
  readonly leftOut: readonly Label[];
  readonly members: readonly string[];
} {
  const reasons = new Map<string, Label>();
  const members = new Set<string>();
  const told = ways.filter((way) => {
    const reason = refusalOf?.(way);
    if (reason === undefined) return true;
    reasons.set(reason.en, reason);
    const entity = way.stops.at(to === null ? 0 : -1)?.node?.entity;
    if (entity != null) members.add(entity);
    return false;
  });
  const leftOut = [...reasons.values()].sort((a, b) => byCodeUnit(a.en, b.en));
  return { told, leftOut, members: [...members].sort(byCodeUnit).slice(0, mostMembers) };
}

/** What came by a way along trade, in the unit of its last stop; nothing is said of the others. */
function tonnesOf(way: Way, part: Range | undefined): number {
  return (part?.value ?? 0) * (way.stops.at(-1)?.node?.quantity?.quantity.value ?? 0);
}

function startsOf(
  context: GraphContext,
  answer: Pick<TraceAnswer, 'columns'>,
  from: string,
  stage: Stage | 'first' | null,
): readonly RouteStop[] {
  const places = placesOf(context, answer, from, { name: 'from', stage: stage === 'first' ? null : stage });
  if (stage !== 'first') return places;
  // Places are in the order of the stages.
  return places.filter((place) => place.stage === places[0]?.stage);
}

function wholeTracks(column: TraceColumn | undefined): readonly RouteStop[] {
  return (column?.tracks ?? []).map((track) => ({ stage: (column as TraceColumn).stage, track, node: null }));
}

/** Every way from a start to an end; links are looked up by where they leave, since there are thousands of them. */
function waysBetween(
  { columns, links }: Pick<TraceAnswer, 'columns' | 'links'>,
  starts: readonly RouteStop[],
  ends: readonly RouteStop[],
): readonly Way[] {
  const places = new Map<string, RouteStop>();
  for (const stop of columns.flatMap(stopsOf)) places.set(stop.node?.id ?? stop.track.id, stop);
  const leaving = new Map<string, TraceLink[]>();
  const add = (place: string, link: TraceLink): void => {
    const held = leaving.get(place);
    if (held === undefined) leaving.set(place, [link]);
    else held.push(link);
  };
  for (const link of links) {
    const place = places.get(link.from);
    if (place === undefined) continue;
    add(place.node === null ? `whole ${place.track.id}` : place.node.id, link);
    // Whoever stands at a whole track may leave by any of its nodes.
    add(`any ${place.track.id}`, link);
  }
  const from = ({ track, node }: RouteStop): readonly TraceLink[] =>
    node === null
      ? (leaving.get(`any ${track.id}`) ?? [])
      : [...(leaving.get(node.id) ?? []), ...(leaving.get(`whole ${track.id}`) ?? [])];
  const endsOf = new Map<string, RouteStop[]>();
  for (const end of ends) endsOf.set(end.track.id, [...(endsOf.get(end.track.id) ?? []), end]);
  const found: Way[] = [];
  const walk = (way: Way, here: RouteStop): void => {
    if (way.links.length > 0)
      for (const end of (endsOf.get(here.track.id) ?? []).filter((stop) => meets(here, stop)))
        found.push({ ...way, stops: [...way.stops.slice(0, -1), end] });
    for (const link of from(here)) {
      const left = places.get(link.from);
      const arriving = places.get(link.to);
      if (left === undefined || arriving === undefined) continue;
      // Whoever arrives at a whole track and leaves from one of its nodes passed through that node.
      const passed = here.node === null ? left : here;
      walk({ stops: [...way.stops.slice(0, -1), passed, arriving], links: [...way.links, link] }, arriving);
    }
  };
  for (const start of starts) walk({ stops: [start], links: [] }, start);
  return found;
}

/** Each track of a column as a whole, and each of its nodes. */
function stopsOf({ stage, tracks }: TraceColumn): readonly RouteStop[] {
  return tracks.flatMap((track) => [
    { stage, track, node: null },
    ...track.nodes.map((node) => ({ stage, track, node })),
  ]);
}

/** A node meets itself and its whole track. */
function meets(a: RouteStop, b: RouteStop): boolean {
  return a.track.id === b.track.id && (a.node === null || b.node === null || a.node.id === b.node.id);
}

function keyOf({ stops, links }: Way): string {
  return JSON.stringify([stops.map(({ track, node }) => node?.id ?? track.id), links.map(({ id }) => id)]);
}

/** How many links there are of each doubt, the worst first. */
function doubtsOf({ links }: Way): readonly number[] {
  return [3, 2, 1].map((level) => links.filter(({ kind }) => doubt[kind] === level).length);
}

function compareDoubts(a: readonly number[], b: readonly number[]): number {
  for (const [place, count] of a.entries()) {
    const order = count - (b[place] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The least share on the way: no more than that can go through the whole of a route, whatever is true of the links
 * that nobody knows. Stops and links without a share leave it open.
 */
function atMost({ stops, links }: Way): number {
  const shares = [...stops.map(({ node }) => node?.share), ...links.map(({ share }) => share)];
  return Math.min(1, ...shares.flatMap((share) => share?.quantity.value ?? []));
}

/** Where an entity, a node or a track stands in a trace; an economy folded into "others" stands at that node. */
export function placesOf(
  context: GraphContext,
  { columns }: Pick<TraceAnswer, 'columns'>,
  asked: string,
  { name, stage = null }: { readonly name: string; readonly stage?: Stage | null },
): readonly RouteStop[] {
  const stops = columns.filter((column) => stage === null || column.stage === stage).flatMap(stopsOf);
  const exact = stops.filter(({ track, node }) => (node?.id ?? track.id) === asked);
  if (exact.length > 0) return exact;
  const id = knownId(context, asked);
  // A group stands where its members do: "to a user in the European Union".
  const wanted = new Set([id, ...context.membership.membersOf(id)]);
  const places = stops.filter(({ track, node }) =>
    node === null
      ? track.material === id
      : [node.entity, ...node.members.map(({ entity }) => entity)].some(
          (entity) => entity !== null && wanted.has(entity),
        ),
  );
  if (places.length > 0) return places;
  // Who asks for an economy is not helped by a device.
  const isFit = (entity: string): boolean => !/^(economy|group):/.test(id) || entity.startsWith('economy:');
  const there = [...new Set(stops.flatMap(({ node }) => node?.entity ?? []))]
    .filter(isFit)
    .sort(byCodeUnit)
    .slice(0, 5);
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `${name}: ${id} has no place in this trace${stage === null ? '' : ` at ${stage}`}; ${there.length === 0 ? 'nobody has: no trade by pairs leads there' : `among those that have: ${there.join(', ')}`}`,
    there,
    id,
  );
}
