/** The shortest way between two things, whichever direction statements point in; of equally short ones the most particular. */
import type { RelationPredicate } from '../../../schema/network.ts';
import type { Network } from './network.ts';

export interface Way {
  /** Places from one end to the other, both included. */
  readonly places: readonly number[];
  /** How many ways are as short, this one among them; at most `mostWays`. */
  readonly ways: number;
}

/** Beyond this they are not counted. */
export const mostWays = 1_000_000;

function neighboursOf(
  network: Network,
  place: number,
  isChosen: (predicate: RelationPredicate) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const at of network.linksOf(place)) {
    const { subject, predicate, object } = network.linkAt(at);
    if (isChosen(predicate)) found.add(subject === place ? object : subject);
  }
  return found;
}

interface Reached {
  readonly step: number;
  /** The one before it, on the way with the fewest links in all; the first by id of equal ones. */
  before: number;
  /** Links of all things before it on that way. */
  cost: number;
  ways: number;
}

/**
 * Breadth first. Among the shortest ways it takes the one whose things in between have the fewest links in all: to share
 * a small supplier tells more than to share a country. Ties go by id.
 * @returns undefined where no way leads from one to the other
 */
export function shortestWay(
  network: Network,
  from: number,
  to: number,
  isChosen: (predicate: RelationPredicate) => boolean,
): Way | undefined {
  const reached = new Map<number, Reached>([[from, { step: 0, before: -1, cost: 0, ways: 1 }]]);
  let frontier = [from];
  for (let step = 1; frontier.length > 0 && !reached.has(to); step += 1) {
    const next: number[] = [];
    for (const place of frontier) {
      const here = reached.get(place);
      if (here === undefined) continue;
      const cost = here.cost + (place === from ? 0 : network.degreeOf(place));
      for (const other of neighboursOf(network, place, isChosen)) {
        const known = reached.get(other);
        if (known === undefined) {
          reached.set(other, { step, before: place, cost, ways: here.ways });
          next.push(other);
        } else if (known.step === step) {
          known.ways = Math.min(mostWays, known.ways + here.ways);
          if (cost < known.cost || (cost === known.cost && place < known.before)) {
            known.cost = cost;
            known.before = place;
          }
        }
      }
    }
    frontier = next;
  }
  const end = reached.get(to);
  if (end === undefined) return undefined;
  const places = [to];
  for (let place = to; place !== from; ) {
    place = reached.get(place)?.before ?? from;
    places.unshift(place);
  }
  return { places, ways: end.ways };
}
