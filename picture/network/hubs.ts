/** The hubs of a part of the network, as the page asks for them: the server sends the answer along with the page. */
import { relationNetworks } from '../../schema/network.ts';
import { related, sources } from './query.ts';

export const centralities = ['BETWEENNESS', 'PAGE_RANK', 'DEGREE'] as const;
export type CentralityName = (typeof centralities)[number];
export const networks = relationNetworks.map((id) => id.toUpperCase() as Uppercase<typeof id>);
export const hubKinds = ['ORGANISATION', 'SITE', 'ECONOMY', 'INSTRUMENT', 'MATERIAL'] as const;

/** What is worked out of which part, the one that ranks without a choice first. */
export const measuresOf = {
  SUPPLY: ['BETWEENNESS', 'PAGE_RANK', 'DEGREE'],
  OWNERSHIP: ['PAGE_RANK', 'DEGREE'],
  ALL: ['DEGREE'],
} as const satisfies Readonly<Record<(typeof networks)[number], readonly CentralityName[]>>;

export type HubsVariables = {
  readonly network: (typeof networks)[number];
  readonly by: CentralityName;
  readonly kind: (typeof hubKinds)[number] | null;
  readonly lang: string;
};

/** @param chosen by the address */
export function hubsVariables(
  chosen: {
    readonly network?: HubsVariables['network'] | undefined;
    readonly by?: CentralityName | undefined;
    readonly kind?: HubsVariables['kind'] | undefined;
  },
  lang: string,
): HubsVariables {
  const network = chosen.network ?? 'SUPPLY';
  return { network, by: chosen.by ?? measuresOf[network][0], kind: chosen.kind ?? null, lang };
}

export const hubsArguments = {
  declared: '$network: RelationNetwork, $by: Centrality, $kind: EntityKind, $lang: Language',
  given: 'network: $network, by: $by, kind: $kind, lang: $lang',
} as const;
export const hubsPageQuery = `
  query NetworkHubs(${hubsArguments.declared}) {
    release { id }
    hubs(${hubsArguments.given}) {
      nodeCount edgeCount
      hubs { rank entity ${related} degree betweenness pageRank }
      caveats ${sources}
    }
  }
`;
