/** What the page of the network takes from its address, and what it asks. */
import {
  type CentralityName,
  centralities,
  hubKinds,
  hubsArguments,
  hubsPageQuery,
  networks,
} from '../../../picture/network/hubs.ts';
import {
  type NeighbourhoodData,
  type NeighbourhoodResult,
  neighbourhoodArguments,
  type PathResult,
  predicate,
  type RelatedResult,
  related,
  surroundingsQuery,
} from '../../../picture/network/query.ts';
import { relationPredicates } from '../../../schema/network.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { matching, oneOf, type Parameter, several } from '../../state/parameter.ts';

/** Ids of things that can stand in the network. */
export const relatedId =
  /^(org|site|economy|group|instrument|material|product|device):[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;

const depths: Parameter<number> = {
  parse: (text) => (/^[123]$/.test(text) ? Number(text) : undefined),
  print: String,
  expected: 'choice',
  choices: ['1', '2', '3'],
};
export const orders = ['NEAR', 'LINKS', 'SHOWN', 'NAME'] as const;
export type Order = (typeof orders)[number];

/** Of the surroundings of one thing. */
export const networkParameters = {
  depth: depths,
  predicates: several(oneOf(relationPredicates.map((id) => id))),
  grown: several(matching(relatedId)),
  to: matching(relatedId),
  order: oneOf(orders),
  view: oneOf(['PICTURE', 'TABLE']),
} as const;

/** Of the list of hubs. */
export const hubsParameters = {
  network: oneOf(networks),
  by: oneOf(centralities),
  kind: oneOf(hubKinds),
} as const;
export { centralities, neighbourhoodArguments };
export const neighbourhoodQuery = defineQuery<NeighbourhoodData, Variables>(surroundingsQuery);

export interface PathData {
  readonly path: PathResult;
}
export const pathQuery = defineQuery<PathData, Variables>(`
  query PathBetween($from: ID!, $to: ID!, $predicates: [ID!], $lang: Language) {
    path(from: $from, to: $to, predicates: $predicates, lang: $lang) {
      from ${related} to ${related} length alternatives
      steps { from ${related} to ${related} ${predicate} isForward statements yearFrom yearTo }
      caveats
    }
  }
`);

export interface HubResult {
  readonly rank: number;
  readonly entity: RelatedResult;
  readonly degree: number;
  readonly betweenness: number | null;
  readonly pageRank: number | null;
}
export interface HubsData {
  readonly release: { readonly id: string };
  readonly hubs: {
    readonly nodeCount: number;
    readonly edgeCount: number;
    readonly hubs: readonly HubResult[];
    readonly caveats: readonly string[];
    readonly sources: NeighbourhoodResult['sources'];
  };
}
export const hubsQuery = defineQuery<HubsData, Variables>(hubsPageQuery);
export { type CentralityName, hubKinds, hubsArguments, networks };
