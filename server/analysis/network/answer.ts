/** What is told of the network: surroundings of a thing, a way between two, the things on most ways. */
import type { EntityKind } from '../../../schema/entity.ts';
import type { RelationNetwork, RelationPredicate } from '../../../schema/network.ts';
import type { AnswerCore } from '../answer.ts';

export interface NetworkNode {
  readonly entity: string;
  /** Place in the one layout that the build made; the whole lies between -1000 and 1000, y downwards. */
  readonly x: number;
  readonly y: number;
  /** Steps from what was asked about. */
  readonly depth: number;
  /** How many others it is linked to in the whole network. */
  readonly degree: number;
  /** How many of those are in the answer. */
  readonly shown: number;
}

/** Statements that relate two things in one way. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly predicate: RelationPredicate;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

/** Neighbours of one kind that were left out around a thing whose neighbours were asked for. */
export interface NetworkRest {
  readonly of: string;
  readonly predicate: RelationPredicate;
  readonly direction: 'out' | 'in';
  readonly kind: EntityKind;
  readonly count: number;
}

export interface NeighbourhoodAnswer extends AnswerCore {
  readonly of: string;
  readonly depth: number;
  /** By depth, then degree from the highest, then id. */
  readonly nodes: readonly NetworkNode[];
  /** By subject, predicate and object. */
  readonly edges: readonly NetworkEdge[];
  readonly rests: readonly NetworkRest[];
  /** Predicates by which the thing itself is related, each with how many others, most first. */
  readonly predicates: readonly { readonly predicate: RelationPredicate; readonly count: number }[];
}

export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly predicate: RelationPredicate;
  /** Whether `from` is the subject of the statements. */
  readonly isForward: boolean;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface PathAnswer extends AnswerCore {
  readonly from: string;
  readonly to: string;
  /** Steps of the shortest ways; null where there is none by these predicates. */
  readonly length: number | null;
  /** How many other ways are as short. */
  readonly alternatives: number;
  readonly steps: readonly PathStep[];
}

export interface Hub {
  readonly rank: number;
  readonly entity: string;
  readonly degree: number;
  readonly betweenness: number | null;
  readonly pageRank: number | null;
}

export const centralities = ['degree', 'betweenness', 'page-rank'] as const;
export type Centrality = (typeof centralities)[number];

export interface HubsAnswer extends AnswerCore {
  readonly network: RelationNetwork;
  readonly by: Centrality;
  /** Things and pairs of linked things in that part of the network. */
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly hubs: readonly Hub[];
}
