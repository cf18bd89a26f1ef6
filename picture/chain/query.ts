/** What the chain asks of the API, and the type of what comes back. */
import type { FigureResult, NamedResult, SideName, SourceUseResult, StageName } from '../answer.ts';

export type TraceNodeKind =
  | 'ECONOMY'
  | 'OTHERS'
  | 'NOT_NAMED'
  | 'UNALLOCATED'
  | 'COMPONENT'
  | 'FATE'
  | 'AGE'
  | 'SHIPMENT'
  | 'UNKNOWN'
  | NoMineKind
  | 'NO_FIGURE';
/** Refined metal that is followed to no mine, each for a reason of its own. */
export type NoMineKind = 'UNMATCHED_FEED' | 'LUMPED' | 'EXCEEDS_LISTED' | 'STAGE_NOT_COVERED';
export type TraceLinkKind = 'CONTENT' | 'TRADED' | 'DOMESTIC_FIRST' | 'WORLD_POOL' | 'NOT_KNOWN';

/** A documented presence: never drawn as a length. */
export interface TraceHarmResult {
  readonly harm: NamedResult;
  readonly figure: FigureResult | null;
  readonly scope: string;
}

export interface TraceMemberResult {
  readonly entity: NamedResult;
  readonly side: SideName;
  readonly share: FigureResult;
  readonly quantity: FigureResult;
  /** As of a node. */
  readonly carried: FigureResult | null;
  readonly harms: readonly TraceHarmResult[];
}

export interface TraceNodeResult {
  readonly id: string;
  readonly kind: TraceNodeKind;
  readonly entity: NamedResult | null;
  readonly label: string;
  readonly side: SideName | null;
  /** Of the track; null when there is no figure. */
  readonly share: FigureResult | null;
  readonly quantity: FigureResult | null;
  /** What of one device passes here; null where nobody weighs it, or where the trace starts at a material. */
  readonly carried: FigureResult | null;
  readonly harms: readonly TraceHarmResult[];
  readonly members: readonly TraceMemberResult[];
  /** How many named sites and companies belong to it; absent unless they were asked for. */
  readonly actorCount?: number;
}

export interface TraceTrackResult {
  readonly id: string;
  readonly material: NamedResult | null;
  readonly measure: string;
  readonly state: 'COVERED' | 'NO_FIGURE';
  readonly note: string | null;
  readonly period: string | null;
  readonly isNearestYear: boolean;
  readonly total: FigureResult | null;
  readonly publishedTotal: FigureResult | null;
  readonly nodes: readonly TraceNodeResult[];
}

export interface TraceColumnResult {
  readonly stage: StageName;
  readonly tracks: readonly TraceTrackResult[];
}

/** `from` and `to` are ids of nodes, or of tracks where the link is one undivided band. */
export interface TraceLinkResult {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TraceLinkKind;
  readonly material: NamedResult | null;
  /** Of the receiving track; null when not known. */
  readonly share: FigureResult | null;
  /** In words. */
  readonly restsOn: string;
  readonly carried: FigureResult | null;
  /** The year of the trade that it follows; null where it follows none. */
  readonly period: string | null;
  /** What the share would be by who shipped last; null where no trade is followed. */
  readonly lastShipped: FigureResult | null;
}

export interface TraceContentResult {
  readonly entity: NamedResult;
  readonly mass: FigureResult | null;
  readonly component: NamedResult | null;
  readonly hasOutput: boolean;
  readonly selected: boolean;
}

export interface TraceResult {
  readonly start: NamedResult;
  readonly scheme: { readonly id: string; readonly label: string };
  /** How many devices what is carried is of; null for one. */
  readonly devices: FigureResult | null;
  readonly contents: readonly TraceContentResult[];
  readonly columns: readonly TraceColumnResult[];
  readonly links: readonly TraceLinkResult[];
  readonly parameters: readonly {
    readonly name: string;
    readonly value: string;
    readonly isDefault: boolean;
  }[];
  readonly assumptions: readonly {
    readonly id: string;
    readonly text: string;
    readonly share: number | null;
  }[];
  readonly coverage: {
    readonly known: number;
    readonly assumed: number;
    readonly unknown: number;
    readonly of: string;
  };
  readonly sources: readonly SourceUseResult[];
  readonly caveats: readonly string[];
  readonly permalink: string;
}

export interface TraceData {
  readonly release: { readonly id: string };
  readonly trace: TraceResult;
}

export interface TraceVariables {
  readonly start: string;
  readonly direction?: 'BACK' | 'FORWARD' | 'BOTH' | null;
  readonly year?: number | null;
  readonly materials?: readonly string[] | null;
  readonly minShare?: number | null;
  readonly scheme?: string | null;
  /** Named actors in place of harms; left out when not asked for. */
  readonly named?: boolean;
  /** Of one device, or of those that the world takes in a year. */
  readonly per?: 'WORLD_YEAR';
  /** In which what is carried is measured; mass when not given. */
  readonly measure?: 'VALUE' | 'ENERGY';
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const chainQuery = `query ChainPicture($start: ID!, $direction: Direction, $year: Int, $materials: [ID!], $minShare: Float, $scheme: ID, $named: Boolean! = false, $per: TracePer = DEVICE, $measure: Measure = MASS, $lang: Language) {
  release { id }
  trace(start: $start, direction: $direction, year: $year, materials: $materials, minShare: $minShare, scheme: $scheme, named: $named, per: $per, measure: $measure, lang: $lang) {
    start { id name }
    devices { ...ChainFigure }
    scheme { id label }
    contents { entity { id name } mass { ...ChainFigure } component { id name } hasOutput selected }
    columns {
      stage
      tracks {
        id material { id name } measure state note period isNearestYear
        total { ...ChainFigure }
        publishedTotal { ...ChainFigure }
        nodes {
          id kind entity { id name } label side
          share { ...ChainFigure }
          quantity { ...ChainFigure }
          carried { ...ChainFigure }
          actorCount @include(if: $named)
          harms { ...ChainHarm }
          members { entity { id name } side share { ...ChainFigure } quantity { ...ChainFigure } carried { ...ChainFigure } harms { ...ChainHarm } }
        }
      }
    }
    links { id from to kind material { id name } share { ...ChainFigure } restsOn carried { ...ChainFigure } period lastShipped { ...ChainFigure } }
    parameters { name value isDefault }
    assumptions { id text share }
    coverage { known assumed unknown of }
    sources { source { id shortTitle } edition statements }
    caveats
    permalink
  }
}
fragment ChainHarm on TraceHarm { harm { id name } figure { ...ChainFigure } scope }
fragment ChainFigure on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
