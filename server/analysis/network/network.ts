/** The network of relations as it is walked: neighbours of a thing in no time, twenty thousand things in a few megabytes. */
import {
  type NetworkSheet,
  type RankedNetwork,
  type RelationPredicate,
  relationPredicates,
} from '../../../schema/network.ts';

/** Statements that relate two things in one way; subject and object are places in `ids`. */
export interface Link {
  /** Its place among the links, which are ordered by subject, predicate and object. */
  readonly at: number;
  readonly subject: number;
  readonly predicate: RelationPredicate;
  readonly object: number;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface Rank {
  readonly pageRank: number;
  readonly betweenness: number | null;
}

export interface Network {
  /** Ids of the things in it, in order. */
  readonly ids: readonly string[];
  readonly linkCount: number;
  /** Where a thing stands in `ids`; undefined for what has no relation. */
  placeOf(id: string): number | undefined;
  /** Where it lies in the one layout. */
  positionOf(place: number): { readonly x: number; readonly y: number };
  linkAt(at: number): Link;
  /** Places of the links that a thing stands in, as subject or object, in the order of links. */
  linksOf(place: number): Uint32Array;
  /** How many other things it is linked to, in whatever way. */
  degreeOf(place: number): number;
  /** What the build worked out; undefined for what is not in that part. */
  rankOf(place: number, network: RankedNetwork): Rank | undefined;
}

/** How many numbers a link is kept in. */
const width = 6;

/** @param sheets in the order of ids */
export function networkOf(sheets: readonly NetworkSheet[]): Network {
  const ids = sheets.flatMap(({ nodes }) => nodes);
  const places = new Map(ids.map((id, place) => [id, place]));
  const x = Float32Array.from(sheets.flatMap((sheet) => sheet.x));
  const y = Float32Array.from(sheets.flatMap((sheet) => sheet.y));
  const linkCount = sheets.reduce((sum, { links }) => sum + links.length, 0);
  const links = new Int32Array(linkCount * width);
  let at = 0;
  for (const sheet of sheets) for (const link of sheet.links) links.set(link, at++ * width);
  const ends = linksByEnd(links, ids.length);
  const ranks = {
    supply: ranksOf(sheets, 'supply'),
    ownership: ranksOf(sheets, 'ownership'),
  };
  const numberAt = (link: number, column: number): number => links[link * width + column] ?? 0;
  const predicateAt = (link: number): RelationPredicate => {
    const predicate = relationPredicates[numberAt(link, 1)];
    if (predicate === undefined) throw new Error(`link ${link} has no predicate of this program`);
    return predicate;
  };
  const linksOf = (place: number): Uint32Array =>
    ends.links.subarray(ends.starts[place] ?? 0, ends.starts[place + 1] ?? 0);
  const degrees = Uint32Array.from(ids, (_, place) => {
    const others = new Set<number>();
    for (const link of linksOf(place)) {
      const object = numberAt(link, 2);
      others.add(object === place ? numberAt(link, 0) : object);
    }
    return others.size;
  });
  return {
    ids,
    linkCount,
    placeOf: (id) => places.get(id),
    positionOf: (place) => ({ x: tenth(x[place] ?? 0), y: tenth(y[place] ?? 0) }),
    linkAt: (link) => ({
      at: link,
      subject: numberAt(link, 0),
      predicate: predicateAt(link),
      object: numberAt(link, 2),
      statements: numberAt(link, 3),
      yearFrom: numberAt(link, 4),
      yearTo: numberAt(link, 5),
    }),
    linksOf,
    degreeOf: (place) => degrees[place] ?? 0,
    rankOf: (place, network) => ranks[network].get(place),
  };
}

/** A float of 32 bits holds a tenth only nearly. */
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The links of each thing, one list after the other. */
function linksByEnd(
  links: Int32Array,
  nodes: number,
): { readonly starts: Uint32Array; readonly links: Uint32Array } {
  const starts = new Uint32Array(nodes + 1);
  const ends = [0, 2];
  const endAt = (link: number, column: number): number => links[link * width + column] ?? 0;
  const count = links.length / width;
  for (let link = 0; link < count; link += 1)
    for (const column of ends) starts[endAt(link, column) + 1] = (starts[endAt(link, column) + 1] ?? 0) + 1;
  for (let place = 0; place < nodes; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const found = new Uint32Array(count * ends.length);
  for (let link = 0; link < count; link += 1) {
    for (const column of ends) {
      const place = endAt(link, column);
      const at = next[place] ?? 0;
      found[at] = link;
      next[place] = at + 1;
    }
  }
  return { starts, links: found };
}

function ranksOf(sheets: readonly NetworkSheet[], network: RankedNetwork): ReadonlyMap<number, Rank> {
  return new Map(
    sheets.flatMap(({ centralities }) =>
      centralities[network].map(
        ([place, pageRank, betweenness]) => [place, { pageRank, betweenness }] as const,
      ),
    ),
  );
}
