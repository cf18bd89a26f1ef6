/**
 * What of the surroundings of a thing is printed where every mark must bear its name: its strongest links, and beside
 * them how many are left out, of which relation and kind.
 */

import { restId } from './picture.ts';
import type { NeighbourhoodResult, NetworkRestResult } from './query.ts';

/**
 * @param most things beside the one that is asked about; those that most statements link to it stay, and of equals the
 *   one that is linked to most
 */
export function strongest(said: NeighbourhoodResult, most: number): NeighbourhoodResult {
  const centre = said.of.id;
  const others = said.nodes.filter(({ entity }) => entity.id !== centre);
  if (others.length <= most) return said;
  const links = new Map<string, number>();
  for (const { from, to, statements } of said.edges) {
    const other = from === centre ? to : to === centre ? from : null;
    if (other !== null) links.set(other, (links.get(other) ?? 0) + statements);
  }
  const kept = new Set(
    [...others]
      .sort(
        (a, b) =>
          (links.get(b.entity.id) ?? 0) - (links.get(a.entity.id) ?? 0) ||
          b.degree - a.degree ||
          (a.entity.id < b.entity.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ entity }) => entity.id),
  );
  kept.add(centre);
  return {
    ...said,
    nodes: said.nodes.filter(({ entity }) => kept.has(entity.id)),
    edges: said.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    rests: withLeftOut(said, kept),
  };
}

/** Its own links alone: those between other things would stand upon each other on a ring. */
export function ownLinks(said: NeighbourhoodResult): NeighbourhoodResult {
  const { id } = said.of;
  return { ...said, edges: said.edges.filter(({ from, to }) => from === id || to === id) };
}

/** What the answer left out and what is left out here, each thing under every relation that links it to the middle. */
function withLeftOut(said: NeighbourhoodResult, kept: ReadonlySet<string>): readonly NetworkRestResult[] {
  const centre = said.of.id;
  const kinds = new Map(said.nodes.map(({ entity }) => [entity.id, entity.kind]));
  const rests = new Map(
    said.rests.filter(({ of }) => kept.has(of)).map((rest) => [restId(rest), rest] as const),
  );
  for (const { from, to, predicate } of said.edges) {
    const other = from === centre ? to : to === centre ? from : null;
    if (other === null || kept.has(other)) continue;
    const direction = from === centre ? 'OUT' : 'IN';
    const rest = { of: centre, predicate, direction, kind: kinds.get(other) ?? '', count: 0 } as const;
    const held = rests.get(restId(rest)) ?? rest;
    rests.set(restId(rest), { ...held, count: held.count + 1 });
  }
  return [...rests.values()];
}
