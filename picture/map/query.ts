/** What the map asks of the API, and the type of what comes back. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../answer.ts';

export type FlowMeasureName = 'VALUE' | 'MASS';

/** Two reports of one pair, by the economies themselves; each null where the graph does not hold it. */
export interface FlowMirrorResult {
  /** Free on board. */
  readonly exporterValue: FigureResult | null;
  /** With insurance and freight: never compared with the other as if it were the same. */
  readonly importerValue: FigureResult | null;
  readonly exporterMass: FigureResult | null;
  readonly importerMass: FigureResult | null;
}

export interface FlowResult {
  readonly from: NamedResult;
  readonly to: NamedResult;
  readonly fromSide: SideName;
  readonly toSide: SideName;
  readonly value: FigureResult | null;
  readonly mass: FigureResult | null;
  readonly unitValue: FigureResult | null;
  readonly shareOfValue: FigureResult | null;
  readonly shareOfMass: FigureResult | null;
  readonly mirror: FlowMirrorResult | null;
}

/** What the table of a product and year covers. */
export interface FlowExtentResult {
  /** `COMPLETE`, `PARTIAL`…, or null where nothing says it. */
  readonly kind: string | null;
  readonly label: string | null;
  /** Share of the publisher's own total, 0 to 1, where that was counted. */
  readonly share: number | null;
  readonly text: string;
}

export interface FlowTotalResult {
  readonly value: FigureResult | null;
  readonly mass: FigureResult | null;
  readonly flows: number | null;
  readonly withoutMass: number | null;
}

export interface FlowSidesResult {
  readonly from: SideName;
  readonly to: SideName;
  readonly value: FigureResult | null;
  readonly mass: FigureResult | null;
  readonly shareOfValue: FigureResult | null;
  readonly shareOfMass: FigureResult | null;
}

export interface FlowEconomyResult {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly sendsValue: FigureResult | null;
  readonly sendsMass: FigureResult | null;
  readonly receivesValue: FigureResult | null;
  readonly receivesMass: FigureResult | null;
}

export interface FlowYearResult {
  readonly year: number;
  readonly product: NamedResult;
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
  readonly extent: FlowExtentResult;
  readonly value: FigureResult | null;
  readonly mass: FigureResult | null;
  readonly flows: number;
}

export interface FlowProductResult {
  readonly product: NamedResult;
  readonly latestYear: number;
  readonly extent: FlowExtentResult;
}

export interface FlowSchemeResult {
  readonly id: string;
  readonly label: string;
  readonly south: readonly { readonly id: string }[];
  readonly north: readonly { readonly id: string }[];
}

export interface FlowsResult {
  readonly material: NamedResult | null;
  readonly product: NamedResult;
  readonly year: number;
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
  readonly scheme: FlowSchemeResult;
  readonly measure: FlowMeasureName;
  readonly extent: FlowExtentResult;
  readonly total: FlowTotalResult;
  /** The publisher's own world row; never added to the pairs. */
  readonly world: FlowTotalResult | null;
  /** How many flows there are, of which `nodes` are the largest. */
  readonly totalCount: number;
  readonly nodes: readonly FlowResult[];
  readonly products: readonly FlowProductResult[];
  readonly years: readonly FlowYearResult[];
  readonly bySide: readonly FlowSidesResult[];
  readonly economies: readonly FlowEconomyResult[];
  readonly quarantined: { readonly totalCount: number };
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
  readonly sources: readonly SourceUseResult[];
  readonly licence: { readonly attributions: readonly string[] };
  readonly caveats: readonly string[];
  readonly permalink: string;
}

export interface MapData {
  readonly release: { readonly id: string };
  readonly flows: FlowsResult;
}

export interface MapVariables {
  readonly material?: string | null;
  readonly product?: string | null;
  readonly year?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly measure?: FlowMeasureName | null;
  readonly scheme?: string | null;
  /** How many flows come back, largest first (the API carries 500 at once); what is left is known from the totals. */
  readonly first: number;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const mapQuery = `query MapPicture($material: ID, $product: ID, $year: Int, $from: ID, $to: ID, $measure: FlowMeasure, $scheme: ID, $first: Int, $lang: Language) {
  release { id }
  flows(material: $material, product: $product, year: $year, from: $from, to: $to, measure: $measure, scheme: $scheme, first: $first, lang: $lang) {
    material { id name }
    product { id name }
    year
    source { id shortTitle }
    edition
    scheme { id label south: members(side: SOUTH, year: $year) { id } north: members(side: NORTH, year: $year) { id } }
    measure
    extent { kind label share text }
    total { ...MapTotal }
    world { ...MapTotal }
    totalCount
    nodes {
      from { id name } to { id name } fromSide toSide
      value { ...MapFigure }
      mass { ...MapFigure }
      unitValue { ...MapFigure }
      shareOfValue { ...MapFigure }
      shareOfMass { ...MapFigure }
      mirror {
        exporterValue { ...MapFigure }
        importerValue { ...MapFigure }
        exporterMass { ...MapFigure }
        importerMass { ...MapFigure }
      }
    }
    products { product { id name } latestYear extent { kind label share text } }
    years {
      year product { id name } source { id shortTitle } edition extent { kind label share text }
      value { ...MapFigure } mass { ...MapFigure } flows
    }
    bySide { from to value { ...MapFigure } mass { ...MapFigure } shareOfValue { ...MapFigure } shareOfMass { ...MapFigure } }
    economies {
      economy { id name } side
      sendsValue { ...MapFigure } sendsMass { ...MapFigure }
      receivesValue { ...MapFigure } receivesMass { ...MapFigure }
    }
    quarantined(first: 1) { totalCount }
    parameters { name value isDefault }
    assumptions { id text share }
    sources { source { id shortTitle } edition statements }
    licence { attributions }
    caveats
    permalink
  }
}
fragment MapTotal on FlowTotal { value { ...MapFigure } mass { ...MapFigure } flows withoutMass }
fragment MapFigure on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
