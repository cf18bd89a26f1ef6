/** Which neighbours of a thing are shown: breadth first, those with most links first, and the rest counted. */
import { type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';
import type { RelationPredicate } from '../../../schema/network.ts';
import type { NetworkRest } from './answer.ts';
import type { Link, Network } from './network.ts';

export const mostNodes = 1500;
export const mostEdges = 5000;
/** Neighbours by one predicate, direction and kind: around what was asked for, and around what was only reached. */
const mostAround = 60;
const mostBeyond = 12;

interface Group {
  readonly predicate: RelationPredicate;
  readonly direction: 'out' | 'in';
  readonly kind: EntityKind;
  readonly others: number[];
}

export interface Surroundings {
  /** Steps from the start, by place, in the order in which they were reached. */
  readonly depths: ReadonlyMap<number, number>;
  readonly links: readonly Link[];
  readonly rests: readonly NetworkRest[];
  /** Whether links between shown things were left out, there being too many. */
  readonly isCut: boolean;
}

function groupsAround(
  network: Network,
  place: number,
  isChosen: (predicate: RelationPredicate) => boolean,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const at of network.linksOf(place)) {
    const link = network.linkAt(at);
    if (!isChosen(link.predicate)) continue;
    const direction = link.subject === place ? 'out' : 'in';
    const other = direction === 'out' ? link.object : link.subject;
    const kind = kindOfEntityId(network.ids[other] ?? '');
    if (kind === undefined) continue;
    const key = `${link.predicate} ${direction} ${kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { predicate: link.predicate, direction, kind, others: [other] });
    else group.others.push(other);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * @param starts what was asked for, the first of them at depth 0; their neighbours are shown more fully
 * @param depth how many steps from the first
 */
export function surroundings(
  network: Network,
  starts: readonly number[],
  depth: number,
  isChosen: (predicate: RelationPredicate) => boolean,
): Surroundings {
  const degrees = new Map<number, number>();
  const degreeOf = (place: number): number => {
    const known = degrees.get(place) ?? network.degreeOf(place);
    degrees.set(place, known);
    return known;
  };
  const depths = new Map<number, number>();
  const opened: { readonly place: number; readonly groups: readonly Group[] }[] = [];
  const open = (place: number, most: number): number[] => {
    const groups = groupsAround(network, place, isChosen);
    opened.push({ place, groups });
    const reached: number[] = [];
    for (const { others } of groups) {
      // Places follow the order of ids.
      const first = [...others].sort((a, b) => degreeOf(b) - degreeOf(a) || a - b).slice(0, most);
      for (const other of first) {
        if (depths.size >= mostNodes || depths.has(other)) continue;
        depths.set(other, (depths.get(place) ?? 0) + 1);
        reached.push(other);
      }
    }
    return reached;
  };
  const [start, ...grown] = starts;
  if (start === undefined) return { depths, links: [], rests: [], isCut: false };
  depths.set(start, 0);
  let frontier = open(start, mostAround);
  for (let step = 1; step < depth; step += 1)
    frontier = frontier
      .filter((place) => !grown.includes(place))
      .flatMap((place) => (depths.size >= mostNodes ? [] : open(place, mostBeyond)));
  for (const place of grown) {
    if (!depths.has(place)) {
      if (depths.size >= mostNodes) continue;
      depths.set(place, depth);
    }
    open(place, mostAround);
  }
  const { links, isCut } = linksAmong(network, depths, isChosen);
  return { depths, links, rests: restsOf(network, opened, depths), isCut };
}

function linksAmong(
  network: Network,
  depths: ReadonlyMap<number, number>,
  isChosen: (predicate: RelationPredicate) => boolean,
): { readonly links: readonly Link[]; readonly isCut: boolean } {
  const places = new Set<number>();
  for (const place of depths.keys())
    for (const at of network.linksOf(place)) {
      const { subject, object, predicate } = network.linkAt(at);
      if (isChosen(predicate) && depths.has(subject) && depths.has(object)) places.add(at);
    }
  const inOrder = [...places].sort((a, b) => a - b);
  return {
    links: inOrder.slice(0, mostEdges).map((at) => network.linkAt(at)),
    isCut: inOrder.length > mostEdges,
  };
}

function restsOf(
  network: Network,
  opened: readonly { readonly place: number; readonly groups: readonly Group[] }[],
  depths: ReadonlyMap<number, number>,
): NetworkRest[] {
  return opened.flatMap(({ place, groups }) =>
    groups.flatMap(({ predicate, direction, kind, others }) => {
      const count = others.filter((other) => !depths.has(other)).length;
      return count === 0 ? [] : [{ of: network.ids[place] ?? '', predicate, direction, kind, count }];
    }),
  );
}
