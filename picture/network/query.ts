/** What the picture of a network is drawn from: the parts of the answers of the API, as it prints them. */
import type { NamedResult, SideName, SourceUseResult } from '../answer.ts';

export interface RelatedResult extends NamedResult {
  readonly kind: string;
  readonly kindLabel: string;
  readonly side: SideName | null;
}

export interface RelationResult {
  readonly id: string;
  readonly label: string;
}

export interface NetworkNodeResult {
  readonly entity: RelatedResult;
  /** In the one layout of all relations, from about -1000 to 1000; y goes down. */
  readonly x: number;
  readonly y: number;
  /** Steps from the thing asked about, which is 0. */
  readonly depth: number;
  /** Things that it is linked to in the whole network, and how many of these are in the answer. */
  readonly degree: number;
  readonly shown: number;
}

export interface NetworkEdgeResult {
  /** Subject and object of the statements. */
  readonly from: string;
  readonly to: string;
  readonly predicate: RelationResult;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

/** What was left out around a thing. */
export interface NetworkRestResult {
  readonly of: string;
  readonly predicate: RelationResult;
  readonly direction: 'OUT' | 'IN';
  readonly kind: string;
  readonly count: number;
}

export interface NeighbourhoodResult {
  readonly of: RelatedResult;
  readonly depth: number;
  readonly nodes: readonly NetworkNodeResult[];
  readonly edges: readonly NetworkEdgeResult[];
  readonly rests: readonly NetworkRestResult[];
  readonly predicates: readonly { readonly predicate: RelationResult; readonly count: number }[];
  readonly caveats: readonly string[];
  readonly permalink: string;
  readonly sources: readonly SourceUseResult[];
}

export interface PathStepResult {
  readonly from: RelatedResult;
  readonly to: RelatedResult;
  readonly predicate: RelationResult;
  /** Whether `from` is the subject of the statements. */
  readonly isForward: boolean;
  readonly statements: number;
  readonly yearFrom: number;
  readonly yearTo: number;
}

export interface PathResult {
  readonly from: RelatedResult;
  readonly to: RelatedResult;
  /** Null where no path was found. */
  readonly length: number | null;
  /** How many other paths are as short. */
  readonly alternatives: number | null;
  readonly steps: readonly PathStepResult[];
  readonly caveats: readonly string[];
}

/** What is asked of a thing, of a kind of link and of sources. */
export const related = '{ id name kind kindLabel side }';
export const predicate = 'predicate { id label }';
export const sources = 'sources { source { id shortTitle } edition statements }';

export interface NeighbourhoodData {
  readonly release: { readonly id: string };
  readonly neighbourhood: NeighbourhoodResult;
}

export interface NeighbourhoodVariables {
  readonly of: string;
  readonly depth: number;
  readonly predicates: readonly string[] | null;
  readonly grown: readonly string[] | null;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const neighbourhoodArguments = {
  declared: '$of: ID!, $depth: Int, $predicates: [ID!], $grown: [ID!], $lang: Language',
  given: 'of: $of, depth: $depth, predicates: $predicates, grown: $grown, lang: $lang',
} as const;

export const surroundingsQuery = `
  query Surroundings(${neighbourhoodArguments.declared}) {
    release { id }
    neighbourhood(${neighbourhoodArguments.given}) {
      of ${related} depth
      nodes { entity ${related} x y depth degree shown }
      edges { from to ${predicate} statements yearFrom yearTo }
      rests { of ${predicate} direction kind count }
      predicates { ${predicate} count }
      caveats permalink ${sources}
    }
  }
`;
