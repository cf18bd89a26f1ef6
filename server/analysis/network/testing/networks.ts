/** Networks that are written by hand: each link one statement of 2024, every thing at the middle. */
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { type RelationPredicate, relationPredicates } from '../../../../schema/network.ts';
import { type Network, networkOf } from '../network.ts';

export type Related = readonly [subject: string, predicate: RelationPredicate, object: string];

/** @param related in any order, each once */
export function networkFrom(related: readonly Related[]): Network {
  const nodes = [...new Set(related.flatMap(([subject, , object]) => [subject, object]))].sort(byCodeUnit);
  const places = new Map(nodes.map((id, place) => [id, place]));
  const links = related
    .map(
      ([subject, predicate, object]) =>
        [
          places.get(subject) ?? 0,
          relationPredicates.indexOf(predicate),
          places.get(object) ?? 0,
          1,
          2024,
          2024,
        ] as const,
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const zeros = nodes.map(() => 0);
  return networkOf([
    { id: '0000', nodes, x: zeros, y: zeros, links, centralities: { supply: [], ownership: [] } },
  ]);
}

/** @throws Error for what is not in the network: a test has a wrong id */
export function placeIn(network: Network, id: string): number {
  const place = network.placeOf(id);
  if (place === undefined) throw new Error(`${id} is not in the network`);
  return place;
}
