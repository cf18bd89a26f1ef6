/** The surroundings as nodes and links; what was left out of them is in the table alone, where it is counted. */

import type { NeighbourhoodData } from '../../../picture/network/query.ts';
import { attributesOf, type TakenNetwork } from '../../../picture/taken/network.ts';

export function takenNetwork({ neighbourhood: said, release }: NeighbourhoodData): TakenNetwork {
  const nodes = said.nodes.map(({ entity, depth, degree, shown }) => ({
    id: entity.id,
    label: entity.name,
    row: {
      name: entity.name,
      kind: entity.kind.toLowerCase(),
      side: entity.side?.toLowerCase(),
      depth,
      degree,
      shown,
    },
  }));
  const links = said.edges.map(({ from, to, predicate, statements, yearFrom, yearTo }) => ({
    id: `${from} ${predicate.id} ${to}`,
    source: from,
    target: to,
    kind: predicate.id,
    row: { predicate: predicate.id, statements, year_from: yearFrom, year_to: yearTo },
  }));
  return {
    says: `Filon, release ${release.id}. Surroundings of ${said.of.id}; ${said.rests.length === 0 ? 'nothing is left out' : 'not every link is drawn'}.`,
    nodeAttributes: attributesOf(['name', 'kind', 'side', 'depth', 'degree', 'shown'], nodes),
    linkAttributes: attributesOf(['predicate', 'statements', 'year_from', 'year_to'], links),
    nodes,
    links,
  };
}
