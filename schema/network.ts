/**
 * The network of relations between named things: who owns, runs, supplies, meets on, binds. It is worked out from the
 * statements when a graph is built (places of one layout, centralities) and kept in sheets of some hundred things.
 */
import type { EntityKind } from './entity.ts';
import type { PredicateId } from './predicate.ts';

/**
 * Predicates that relate one named thing to another. What documents a harm is none of them, and no case or harm stands
 * in the network: a harm of a country is never drawn beside a named company or site.
 */
export const relationPredicates = [
  'lobbies',
  'locatedIn',
  'manufactures',
  'notPartyTo',
  'operates',
  'owns',
  'partyTo',
  'regulates',
  'sanctions',
  'signedOnly',
  'sourcesFrom',
  'suppliedBy',
] as const satisfies readonly PredicateId[];
export type RelationPredicate = (typeof relationPredicates)[number];

/** Kinds of things that stand in the network. */
export const relatedKinds = [
  'organisation',
  'site',
  'economy',
  'group',
  'instrument',
  'material',
  'product',
  'device',
] as const satisfies readonly EntityKind[];

/** Parts of the network that things are ranked in: a list of suppliers is no list of owners. */
export const relationNetworks = ['all', 'supply', 'ownership'] as const;
export type RelationNetwork = (typeof relationNetworks)[number];

/**
 * Whether a link belongs to a part. Supply holds who supplies whom and which smelters a company names; a supplier's
 * factories are left out, since the supplier stands there itself.
 */
export function isInNetwork(network: RelationNetwork, predicate: RelationPredicate, object: string): boolean {
  if (network === 'all') return true;
  if (network === 'ownership') return predicate === 'owns' || predicate === 'operates';
  return predicate === 'sourcesFrom' || (predicate === 'suppliedBy' && !object.startsWith('site:'));
}

/** Parts whose centralities are worked out at build; a degree follows from the links of any. */
export const rankedNetworks = ['supply', 'ownership'] as const satisfies readonly RelationNetwork[];
export type RankedNetwork = (typeof rankedNetworks)[number];

/**
 * How a thing lies in a part of the network, taken as undirected: its place among the nodes of all sheets; its
 * PageRank with damping 0.85 (Brin & Page 1998), all of which sum to 1; and the share, 0 to 1, of the pairs of others
 * whose shortest paths lead through it (betweenness: Freeman 1977, by Brandes 2001), null where that is not worked out.
 */
export type NodeCentrality = readonly [node: number, pageRank: number, betweenness: number | null];

/**
 * Statements that relate two things in one way: places of subject and object among the nodes of all sheets, the place of
 * the predicate in `relationPredicates`, how many statements, first and last year of them.
 */
export type NetworkLink = readonly [
  subject: number,
  predicate: number,
  object: number,
  statements: number,
  yearFrom: number,
  yearTo: number,
];

/** A part of the network that is small enough for one row of any store. */
export interface NetworkSheet {
  /** `0000`, `0001` … */
  readonly id: string;
  /** Ids of entities, ordered over all sheets. */
  readonly nodes: readonly string[];
  /** Their places in the one layout; the whole lies between -1000 and 1000, y downwards. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Those whose subject stands in this sheet, ordered by subject, predicate and object. */
  readonly links: readonly NetworkLink[];
  /** Of this sheet's nodes, in their order. */
  readonly centralities: Readonly<Record<RankedNetwork, readonly NodeCentrality[]>>;
}
