/** The things on most ways of the network, by a stated measure. The rules are in docs/methods/network.md. */
import { z } from 'zod';
import { kindOfEntityId } from '../../../schema/entity.ts';
import {
  isInNetwork,
  type RankedNetwork,
  type RelationNetwork,
  type RelationPredicate,
  rankedNetworks,
  relatedKinds,
  relationNetworks,
  relationPredicates,
} from '../../../schema/network.ts';
import { analysis } from '../analysis.ts';
import { QuestionError } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import { type Centrality, centralities, type Hub, type HubsAnswer } from './answer.ts';
import type { Network } from './network.ts';
import { networkIn } from './parameters.ts';
import { coverageOf, disclosureIsNoSize, factoriesStandAside, noHarms } from './words.ts';

const mostHubs = 500;

const parameters = z.strictObject({
  network: z.enum(relationNetworks).default('supply').describe('Which relations count.'),
  by: z.enum(centralities).default('betweenness').describe('The measure that ranks.'),
  kind: z.enum(relatedKinds).nullable().default(null).describe('Only things of this kind.'),
  first: z.int().min(1).max(mostHubs).default(50).describe(`How many, 1 to ${mostHubs}.`),
});
type Values = z.output<typeof parameters>;

const isRanked = (network: RelationNetwork): network is RankedNetwork =>
  (rankedNetworks as readonly RelationNetwork[]).includes(network);

/** @throws QuestionError (NOT_ANSWERABLE) for a measure that is not worked out for that part of the network */
function checkMeasure({ network, by }: Values): void {
  if (by === 'degree' || (by === 'page-rank' && isRanked(network)) || network === 'supply') return;
  const possible = centralities.filter(
    (one) => one === 'degree' || (one === 'page-rank' && isRanked(network)),
  );
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `by: "${by}" is not worked out for the network "${network}"; answerable: ${possible.join(', ')}`,
    possible.map((one) => `by: ${one}`),
    by,
  );
}

const sourcesOf = {
  all: relationPredicates,
  supply: ['sourcesFrom', 'suppliedBy'],
  ownership: ['operates', 'owns'],
} as const satisfies Readonly<Record<RelationNetwork, readonly RelationPredicate[]>>;

export const hubs = analysis({
  id: 'hubs',
  label: { en: 'Hubs', fr: 'Nœuds', es: 'Nodos' },
  sentence: {
    en: 'The things that most links or shortest ways of the network lead through, by a stated measure.',
    fr: 'Les choses par lesquelles passent le plus de liens ou de plus courts chemins du réseau, selon une mesure indiquée.',
    es: 'Las cosas por las que pasan más vínculos o caminos más cortos de la red, según una medida indicada.',
  },
  method: 'network',
  parameters,
  needsNetwork: true,
  gather(_context, { values }) {
    checkMeasure(values);
    return [];
  },
  tally: (_context, { values }) => [
    { filter: { predicate: [...sourcesOf[values.network]] }, keys: ['source', 'edition'] },
  ],
  compute(_context, asked, _slices, { counts: [counts = []], network: found }): HubsAnswer {
    const { values } = asked;
    const network = networkIn(found);
    const { nodes, edgeCount } = partOf(network, values.network);
    return {
      method: 'network',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: {
        known: nodes.size === 0 ? 0 : 1,
        assumed: 0,
        unknown: nodes.size === 0 ? 1 : 0,
        of: coverageOf,
      },
      caveats: [disclosureIsNoSize, ...(values.network === 'supply' ? [factoriesStandAside] : []), noHarms],
      evidence: [],
      uses: counts
        .map(({ values: [source, edition], count }) => ({
          source: source ?? '',
          edition: edition ?? '',
          statements: count,
        }))
        .sort((a, b) => (`${a.source} ${a.edition}` < `${b.source} ${b.edition}` ? -1 : 1)),
      network: values.network,
      by: values.by,
      nodeCount: nodes.size,
      edgeCount,
      hubs: ranked(network, nodes, values),
    };
  },
});

/** Things of a part of the network with how many others each is linked to, and how many pairs are linked. */
function partOf(
  network: Network,
  part: RelationNetwork,
): { readonly nodes: ReadonlyMap<number, number>; readonly edgeCount: number } {
  const others = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const known = others.get(from);
    if (known === undefined) others.set(from, new Set([to]));
    else known.add(to);
  };
  for (let at = 0; at < network.linkCount; at += 1) {
    const { subject, predicate, object } = network.linkAt(at);
    if (!isInNetwork(part, predicate, network.ids[object] ?? '')) continue;
    add(subject, object);
    add(object, subject);
  }
  const nodes = new Map([...others].map(([place, found]) => [place, found.size]));
  const ends = [...nodes.values()].reduce((sum, degree) => sum + degree, 0);
  return { nodes, edgeCount: ends / 2 };
}

function ranked(
  network: Network,
  nodes: ReadonlyMap<number, number>,
  { network: part, by, kind, first }: Values,
): readonly Hub[] {
  const measured = [...nodes].flatMap(([place, degree]) => {
    const id = network.ids[place] ?? '';
    if (kind !== null && kindOfEntityId(id) !== kind) return [];
    const rank = isRanked(part) ? network.rankOf(place, part) : undefined;
    const hub = {
      entity: id,
      degree,
      betweenness: rank?.betweenness ?? null,
      pageRank: rank?.pageRank ?? null,
    };
    return [{ place, hub, value: measureOf(hub, by) }];
  });
  return measured
    .sort((a, b) => b.value - a.value || a.place - b.place)
    .slice(0, first)
    .map(({ hub }, index) => ({ rank: index + 1, ...hub }));
}

function measureOf({ degree, betweenness, pageRank }: Omit<Hub, 'rank'>, by: Centrality): number {
  const value = { degree, betweenness, 'page-rank': pageRank }[by];
  return value ?? -1;
}
