/** The network of a graph that is being written, in sheets that any store can hold as a row each. */
import { byCodeUnit } from '../../schema/canonical.ts';
import {
  type NetworkLink,
  type NetworkSheet,
  type NodeCentrality,
  relationPredicates,
} from '../../schema/network.ts';
import { type Centrality, centralitiesOf } from './centralities.ts';
import { layoutOf } from './layout.ts';
import type { Link } from './links.ts';

const nodesPerSheet = 500;

export function networkSheets(links: readonly Link[]): NetworkSheet[] {
  const ids = [...new Set(links.flatMap(({ subject, object }) => [subject, object]))].sort(byCodeUnit);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const layout = layoutOf(ids, links);
  const centralities = centralitiesOf(links);
  const sheets: NetworkSheet[] = [];
  for (let start = 0; start < ids.length; start += nodesPerSheet) {
    const end = start + nodesPerSheet;
    const nodes = ids.slice(start, end);
    sheets.push({
      id: String(sheets.length).padStart(4, '0'),
      nodes,
      x: nodes.map((id) => layout.get(id)?.x ?? 0),
      y: nodes.map((id) => layout.get(id)?.y ?? 0),
      links: linksBetween(links, placeOf, start, end),
      centralities: {
        supply: centralitiesFrom(centralities.supply, nodes, start),
        ownership: centralitiesFrom(centralities.ownership, nodes, start),
      },
    });
  }
  return sheets;
}

function centralitiesFrom(
  all: ReadonlyMap<string, Centrality>,
  nodes: readonly string[],
  start: number,
): NodeCentrality[] {
  return nodes.flatMap((id, place) => {
    const found = all.get(id);
    return found === undefined ? [] : [[start + place, found.pageRank, found.betweenness] as const];
  });
}

function linksBetween(
  links: readonly Link[],
  placeOf: ReadonlyMap<string, number>,
  start: number,
  end: number,
): NetworkLink[] {
  const found: NetworkLink[] = [];
  for (const { subject, predicate, object, statements, yearFrom, yearTo } of links) {
    const [from, to] = [placeOf.get(subject), placeOf.get(object)];
    if (from === undefined || to === undefined || from < start || from >= end) continue;
    found.push([from, relationPredicates.indexOf(predicate), to, statements, yearFrom, yearTo]);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}
