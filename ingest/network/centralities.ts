/** How each thing lies in the parts of the network, by graphology's measures on the undirected simple graph. */
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { isInNetwork, type RankedNetwork, rankedNetworks } from '../../schema/network.ts';
import type { Link } from './links.ts';

// Their types speak of modules with a default export; at run time the exports are the functions themselves.
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export interface Centrality {
  readonly pageRank: number;
  readonly betweenness: number | null;
}

/**
 * Betweenness takes the number of things times the number of links: a moment for supply, minutes for ownership, whose
 * things hang on one another in small trees.
 */
const withBetweenness: ReadonlySet<RankedNetwork> = new Set(['supply']);

/** Eight significant digits: the last ones of a sum depend on the order in which it is made. */
const rounded = (value: number): number => Number(value.toPrecision(8));

function graphOf(links: readonly Link[], network: RankedNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { subject, predicate, object } of links)
    if (isInNetwork(network, predicate, object)) graph.mergeEdge(subject, object);
  return graph;
}

/** @param links in their order: the same links give the same figures to the last digit */
export function centralitiesOf(
  links: readonly Link[],
): Readonly<Record<RankedNetwork, ReadonlyMap<string, Centrality>>> {
  const found = { supply: new Map<string, Centrality>(), ownership: new Map<string, Centrality>() };
  for (const network of rankedNetworks) {
    const graph = graphOf(links, network);
    if (graph.order === 0) continue;
    const ranks = pagerank(graph, { getEdgeWeight: null, maxIterations: 1000, tolerance: 1e-13 });
    const between = withBetweenness.has(network)
      ? betweennessCentrality(graph, { getEdgeWeight: null })
      : undefined;
    for (const id of graph.nodes()) {
      const betweenness = between?.[id];
      found[network].set(id, {
        pageRank: rounded(ranks[id] ?? 0),
        betweenness: betweenness === undefined ? null : rounded(betweenness),
      });
    }
  }
  return found;
}
