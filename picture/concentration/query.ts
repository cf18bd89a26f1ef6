/** What the pictures of concentration draw: all materials at two stages, and one material at one. */
import type {
  FigureResult,
  NamedResult,
  QuantityResult,
  SideName,
  SourceUseResult,
  StageName,
} from '../answer.ts';

export type HeldStage = 'EXTRACTION' | 'REFINING' | 'TRADE';
export const heldStages: readonly HeldStage[] = ['EXTRACTION', 'REFINING', 'TRADE'];
export type HolderKind = 'ECONOMY' | 'COMPANY' | 'SIDE';
export const holderKinds: readonly HolderKind[] = ['ECONOMY', 'COMPANY', 'SIDE'];

export type Amount = Pick<FigureResult, 'quantity'>;

interface EditionResult {
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
}
export interface HolderResult {
  readonly entity: NamedResult | null;
  readonly side: SideName | null;
  readonly label: string;
  readonly figure: Amount;
  readonly share: Amount;
}
export interface LargestResult {
  readonly holders: readonly Pick<HolderResult, 'entity' | 'side' | 'label'>[];
  readonly isCertain: boolean;
  readonly share: Amount;
}
export interface IndicesResult {
  readonly index: Amount;
  readonly points: Amount;
  readonly topOne: LargestResult;
}

export interface OverviewStageResult extends IndicesResult, EditionResult {
  readonly year: number;
}
export interface OverviewRowResult {
  readonly material: NamedResult;
  readonly extraction: OverviewStageResult | null;
  readonly refining: OverviewStageResult | null;
}
export interface OverviewData {
  readonly release: { readonly id: string };
  readonly concentrationOverview: {
    readonly scheme: { readonly id: string; readonly label: string };
    readonly rows: readonly OverviewRowResult[];
    readonly caveats: readonly string[];
    readonly sources: readonly SourceUseResult[];
    readonly permalink: string;
  };
}
export interface OverviewVariables {
  readonly scheme?: string | null;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export interface SeriesPointResult extends IndicesResult {
  readonly year: number;
}
export interface SeriesResult extends EditionResult {
  readonly isChosen: boolean;
  readonly points: readonly SeriesPointResult[];
}
export interface HomeResult extends EditionResult {
  readonly economies: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly points: readonly { readonly year: number; readonly ratio: Amount }[];
  }[];
}
export type ChokeWholeName = 'OUTPUT' | 'EXPORTS' | 'IMPORTS' | 'SUPPLY';
export interface ChokeResult extends EditionResult {
  readonly stage: StageName;
  readonly of: ChokeWholeName;
  readonly product: NamedResult | null;
  readonly year: number;
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly isCertain: boolean;
  readonly share: Amount;
  readonly isOwn: boolean | null;
  readonly ownShare: Amount | null;
}
export interface BuyersResult extends EditionResult {
  readonly producer: NamedResult;
  readonly product: NamedResult;
  readonly year: number;
  readonly isBilateral: boolean;
  readonly exports: Amount;
  readonly buyers: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly share: Amount;
  }[];
}
export interface ConcentrationResult extends IndicesResult, EditionResult {
  readonly material: NamedResult;
  readonly stage: HeldStage;
  readonly by: HolderKind;
  readonly group: NamedResult | null;
  readonly product: NamedResult | null;
  readonly year: number;
  readonly years: readonly number[];
  readonly scheme: { readonly id: string; readonly label: string };
  readonly topThree: LargestResult | null;
  readonly topThreeReason: string | null;
  readonly holders: readonly HolderResult[];
  readonly lumps: readonly HolderResult[];
  readonly unallocated: { readonly figure: Amount; readonly share: Amount } | null;
  readonly total: Amount;
  readonly world: Amount | null;
  readonly difference: Amount | null;
  readonly ofWorld: Amount | null;
  readonly series: readonly SeriesResult[];
  readonly homeRefining: readonly HomeResult[];
  readonly homeRefiningReason: string | null;
  readonly chokePoints: readonly ChokeResult[];
  readonly buyers: readonly BuyersResult[];
  readonly choices: readonly {
    readonly text: string;
    readonly least: QuantityResult;
    readonly most: QuantityResult;
  }[];
  readonly assumptions: readonly { readonly text: string; readonly share: number | null }[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
  readonly permalink: string;
}
export interface ConcentrationData {
  readonly release: { readonly id: string };
  readonly concentration: ConcentrationResult;
}
export interface ConcentrationVariables {
  readonly material: string;
  readonly stage: HeldStage;
  readonly by?: HolderKind | null;
  readonly group?: string | null;
  readonly year?: number | null;
  readonly scheme?: string | null;
  readonly product?: string | null;
  readonly measure?: 'VALUE' | 'MASS' | null;
  readonly lang: 'EN' | 'FR' | 'ES';
}

const fragments = `
fragment Amount on Figure { quantity { ...Quantity } }
fragment Quantity on Quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
fragment Top on LargestHolders { holders { entity { id name } side label } isCertain share { ...Amount } }
`;

export const overviewQuery = `query ConcentrationAll($scheme: ID, $lang: Language) {
  release { id }
  concentrationOverview(scheme: $scheme, lang: $lang) {
    scheme { id label }
    rows {
      material { id name }
      extraction { ...OverviewStage }
      refining { ...OverviewStage }
    }
    caveats
    sources { source { id shortTitle } edition statements }
    permalink
  }
}
fragment OverviewStage on ConcentrationOverviewStage {
  year source { id shortTitle } edition
  index { ...Amount } points { ...Amount } topOne { ...Top }
}
${fragments}`;

/** Arguments of the field, as both queries about one material take them. */
export const concentrationArguments = {
  declared:
    '$material: ID!, $stage: Stage!, $by: ConcentrationBy, $group: ID, $year: Int, $scheme: ID, $product: ID, $measure: FlowMeasure, $lang: Language',
  given:
    'material: $material, stage: $stage, by: $by, group: $group, year: $year, scheme: $scheme, product: $product, measure: $measure, lang: $lang',
} as const;

export const concentrationQuery = `query ConcentrationOf(${concentrationArguments.declared}) {
  release { id }
  concentration(${concentrationArguments.given}) {
    material { id name } stage by group { id name } product { id name }
    year years source { id shortTitle } edition scheme { id label }
    index { ...Amount } points { ...Amount } topOne { ...Top } topThree { ...Top } topThreeReason
    holders { ...Held } lumps { ...Held }
    unallocated { figure { ...Amount } share { ...Amount } }
    total { ...Amount } world { ...Amount } difference { ...Amount } ofWorld { ...Amount }
    series {
      source { id shortTitle } edition isChosen
      points { year index { ...Amount } points { ...Amount } topOne { ...Top } }
    }
    homeRefining {
      source { id shortTitle } edition
      economies { economy { id name } side points { year ratio { ...Amount } } }
    }
    homeRefiningReason
    chokePoints {
      stage of product { id name } year source { id shortTitle } edition
      economy { id name } side isCertain share { ...Amount } isOwn ownShare { ...Amount }
    }
    buyers {
      producer { id name } product { id name } year source { id shortTitle } edition isBilateral
      exports { ...Amount } buyers { economy { id name } side share { ...Amount } }
    }
    choices { text least { ...Quantity } most { ...Quantity } }
    assumptions { text share }
    caveats
    sources { source { id shortTitle } edition statements }
    permalink
  }
}
fragment Held on Holder { entity { id name } side label figure { ...Amount } share { ...Amount } }
${fragments}`;
