/** Routes: the ways through a trace from one thing to another, link by link. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import type { TraceAnswer, TraceLink, TraceLinkKind, TraceNode, TraceTrack } from './answer.ts';

/** A stop of a route: a node, or a whole track where the link is one undivided band and nobody is told apart. */
export interface RouteStop {
  readonly track: TraceTrack;
  readonly node: TraceNode | null;
}

export interface TraceRoute {
  /** From the first stop to the last, in the order of stages; one more than links. */
  readonly stops: readonly RouteStop[];
  readonly links: readonly TraceLink[];
}

export interface RouteQuestion {
  /** Entity, node or track where a route begins; null for any node of the first column. */
  readonly from: string | null;
  /** Entity, node or track where it ends; null for the last column. */
  readonly to: string | null;
}

/** From what is surest to what is least sure: a route is sorted by its least sure links. */
const doubt: Readonly<Record<TraceLinkKind, number>> = {
  content: 0,
  traded: 0,
  'domestic-first': 1,
  'world-pool': 2,
  'not-known': 3,
};

/**
 * Every route, the surest first (fewest links not known, then fewest from the world pool), then the one whose least
 * share is largest, since a route carries no more than that; then by the ids of its links. No share of a whole route is given: shares of links are of different wholes and do not multiply without
 * a further assumption.
 * @throws QuestionError (UNKNOWN_ID) for an id that is nowhere in the graph, (NOT_ANSWERABLE) for one that has no
 *   place in this trace, or when nothing leads from one to the other
 */
export function routesOf(
  context: GraphContext,
  answer: Pick<TraceAnswer, 'columns' | 'links'>,
  { from, to }: RouteQuestion,
): readonly TraceRoute[] {
  const stops = answer.columns.map(({ tracks }) => tracks);
  const first = stops.find((tracks) => tracks.length > 0) ?? [];
  const last = stops.findLast((tracks) => tracks.length > 0) ?? [];
  const starts = from === null ? wholeTracks(first) : placesOf(context, answer, from, 'from');
  const ends = to === null ? wholeTracks(last) : placesOf(context, answer, to, 'to');
  const tracks = new Map(stops.flat().map((track) => [track.id, track]));
  const nodes = new Map(
    stops.flatMap((column) =>
      column.flatMap((track) => track.nodes.map((node) => [node.id, { track, node }])),
    ),
  );
  const stopAt = (id: string): RouteStop | undefined => {
    const track = tracks.get(id);
    return track === undefined ? nodes.get(id) : { track, node: null };
  };
  const found: TraceRoute[] = [];
  const walk = (route: TraceRoute): void => {
    const here = route.stops.at(-1);
    if (here === undefined) return;
    for (const end of route.links.length === 0 ? [] : ends.filter((stop) => meets(here, stop)))
      found.push({ ...route, stops: [...route.stops.slice(0, -1), end] });
    for (const link of answer.links) {
      const leaving = stopAt(link.from);
      const arriving = stopAt(link.to);
      if (leaving === undefined || arriving === undefined || !meets(here, leaving)) continue;
      // Whoever arrives at a whole track and leaves from one of its nodes passed through that node.
      const passed = here.node === null ? leaving : here;
      walk({
        stops: [...route.stops.slice(0, -1), passed, arriving],
        links: [...route.links, link],
      });
    }
  };
  for (const start of starts) walk({ stops: [start], links: [] });
  const distinct = new Map(found.map((route) => [keyOf(route), route]));
  if (distinct.size === 0 && (from !== null || to !== null))
    throw new QuestionError(
      'NOT_ANSWERABLE',
      `routes: nothing in this trace leads from ${from ?? 'its first stage'} to ${to ?? 'its last stage'}; routes run from mine to waste`,
    );
  return [...distinct.entries()]
    .sort(
      ([a, one], [b, other]) => compareDoubt(one, other) || atMost(other) - atMost(one) || byCodeUnit(a, b),
    )
    .map(([, route]) => route);
}

function wholeTracks(tracks: readonly TraceTrack[]): readonly RouteStop[] {
  return tracks.map((track) => ({ track, node: null }));
}

/** A node meets itself and its whole track. */
function meets(a: RouteStop, b: RouteStop): boolean {
  return a.track.id === b.track.id && (a.node === null || b.node === null || a.node.id === b.node.id);
}

function keyOf({ stops, links }: TraceRoute): string {
  return JSON.stringify([stops.map(({ track, node }) => node?.id ?? track.id), links.map(({ id }) => id)]);
}

function compareDoubt(a: TraceRoute, b: TraceRoute): number {
  for (const level of [3, 2, 1]) {
    const count = ({ links }: TraceRoute): number => links.filter(({ kind }) => doubt[kind] === level).length;
    const order = count(a) - count(b);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The least share on the way: no more than that can go through the whole of a route, whatever is true of the links
 * that nobody knows. Stops and links without a share leave it open.
 */
function atMost({ stops, links }: TraceRoute): number {
  const shares = [...stops.map(({ node }) => node?.share), ...links.map(({ share }) => share)];
  return Math.min(1, ...shares.flatMap((share) => share?.quantity.value ?? []));
}

/** Where an entity, a node or a track stands in a trace; an economy folded into "others" stands at that node. */
function placesOf(
  context: GraphContext,
  { columns }: Pick<TraceAnswer, 'columns'>,
  asked: string,
  name: string,
): readonly RouteStop[] {
  const tracks = columns.flatMap((column) => column.tracks);
  const stops = tracks.flatMap((track): RouteStop[] => [
    { track, node: null },
    ...track.nodes.map((node) => ({ track, node })),
  ]);
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
  const there = [...new Set(stops.flatMap(({ node }) => node?.entity ?? []))].sort(byCodeUnit).slice(0, 5);
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `${name}: ${id} has no place in this trace; among those that have: ${there.join(', ')}`,
    there,
    id,
  );
}
