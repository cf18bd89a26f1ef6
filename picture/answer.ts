/** What pictures draw from: the parts of GraphQL answers that every number comes with. Names are as the API prints them. */

export type StatusName = 'REPORTED' | 'ESTIMATED' | 'DERIVED' | 'PROJECTED' | 'ASSUMED';
export type MissingName = 'WITHHELD' | 'NOT_AVAILABLE' | 'NOT_APPLICABLE' | 'NOT_PUBLISHED' | 'ONLY_BOUNDS';
export type SideName = 'SOUTH' | 'NORTH' | 'UNCLASSIFIED';
/** A side, or China where it is shown apart. */
export type ShownSide = SideName | 'CHINA';
export type StageName =
  | 'EXTRACTION'
  | 'REFINING'
  | 'COMPONENTS'
  | 'ASSEMBLY'
  | 'TRADE'
  | 'USE'
  | 'END_OF_LIFE';

export interface UnitResult {
  readonly id: string;
  readonly symbol: string;
  readonly dimension: string;
  readonly basis: string;
  readonly basisLabel: string;
}

/** A value may be null beside bounds, or altogether, with the reason. */
export interface QuantityResult {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: UnitResult;
  readonly status: StatusName;
  readonly missing: MissingName | null;
}

export interface RuleResult {
  readonly id: string;
  readonly label: string;
}

export interface FigureResult {
  readonly quantity: QuantityResult;
  readonly rule?: RuleResult | null;
  readonly evidence?: EvidenceResult;
}

export interface EvidenceResult {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** An entity by id and name, in the language asked for. */
export interface NamedResult {
  readonly id: string;
  readonly name: string;
}

export interface SourceUseResult {
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
  readonly statements: number;
}

/** The stages in the order in which they are shown everywhere. */
export const stageNames: readonly StageName[] = [
  'EXTRACTION',
  'REFINING',
  'COMPONENTS',
  'ASSEMBLY',
  'TRADE',
  'USE',
  'END_OF_LIFE',
];
