/** What the pictures of origins draw: one material for one user, producer or the world; totals alone; all materials. */
import type {
  FigureResult,
  NamedResult,
  QuantityResult,
  SideName,
  SourceUseResult,
  StageName,
} from '../answer.ts';

export type OriginStage = 'EXTRACTION' | 'REFINING';
export const originStages: readonly OriginStage[] = ['EXTRACTION', 'REFINING'];
export const unknownKinds = ['LUMPED', 'EXCEEDS_LISTED', 'STAGE_NOT_COVERED', 'UNMATCHED'] as const;
export type UnknownKind = (typeof unknownKinds)[number];
export const lumpOptions = ['APART', 'BY_OTHER_PUBLISHER'] as const;
export type LumpOption = (typeof lumpOptions)[number];
export const merchantOptions = ['FLAG', 'LEAVE_OUT', 'PASS_THROUGH'] as const;
export type MerchantOption = (typeof merchantOptions)[number];

export type Amount = Pick<FigureResult, 'quantity'>;

export interface OriginOptionsVariables {
  readonly precedence?: string;
  readonly lump?: LumpOption;
  readonly merchants?: MerchantOption;
  readonly fillMissingQuantity?: boolean;
  readonly worldPool?: boolean;
  readonly grade?: number;
  readonly draws?: number;
}
export interface OriginVariables {
  readonly material: string;
  readonly stage?: OriginStage;
  readonly consumer?: string;
  readonly producer?: string;
  readonly year?: number;
  readonly scheme?: string;
  readonly options?: OriginOptionsVariables;
  readonly lang: 'EN' | 'FR' | 'ES';
}
export interface BoundsVariables {
  readonly material: string;
  readonly year?: number;
  readonly scheme?: string;
  readonly lang: 'EN' | 'FR' | 'ES';
}

interface SourceResult {
  readonly id: string;
  readonly shortTitle: string;
}
export interface PlaceResult {
  readonly economy: NamedResult;
  readonly side: SideName;
}
export interface ShareResult extends PlaceResult {
  readonly mass: Amount;
  readonly share: Amount;
  readonly spread: Amount | null;
}
export interface UnknownResult {
  readonly kind: UnknownKind;
  readonly label: string;
  readonly stage: OriginStage;
  readonly economy: NamedResult | null;
  readonly mass: Amount;
  readonly share: Amount;
}
export interface ShipperResult extends PlaceResult {
  readonly isHome: boolean;
  readonly mass: Amount;
  readonly share: Amount;
  readonly originShare: Amount | null;
}
export interface StageResult {
  readonly stage: OriginStage;
  /** What the output is of. */
  readonly predicate: { readonly id: string };
  readonly source: SourceResult;
  readonly edition: string;
  readonly codes: readonly {
    readonly product: NamedResult;
    readonly fit: string | null;
    readonly factor: Amount | null;
  }[];
  readonly tradeSource: SourceResult | null;
  readonly tradeEdition: string | null;
  readonly production: Amount;
  readonly lumped: Amount;
  readonly traded: Amount;
  readonly shortfall: Amount;
  readonly used: Amount;
  readonly isWeak: boolean;
  readonly weaknesses: readonly string[];
}
export interface HubResult extends PlaceResult {
  readonly stage: OriginStage;
  readonly imports: Amount;
  readonly passedOn: Amount;
  readonly share: Amount;
}
export interface MerchantResult {
  readonly economy: NamedResult;
  readonly stage: OriginStage;
  readonly imports: Amount;
  readonly exports: Amount;
  readonly oneSided: Amount;
}
export interface DomesticResult extends PlaceResult {
  readonly mined: Amount;
  readonly refined: Amount;
  readonly ratio: Amount;
}
export interface BuyersResult {
  readonly producer: NamedResult;
  readonly stage: OriginStage;
  readonly exports: Amount;
  readonly buyers: readonly (PlaceResult & { readonly share: Amount })[];
}
export interface BoundResult {
  readonly product: NamedResult;
  readonly year: number;
  readonly source: SourceResult;
  readonly edition: string;
  readonly from: NamedResult;
  readonly to: NamedResult;
  readonly fromSide: SideName;
  readonly toSide: SideName;
  readonly amount: Amount;
  readonly shareOfImports: Amount;
}
export interface ChoiceResult {
  readonly choice: string;
  readonly text: string;
  readonly least: QuantityResult;
  readonly most: QuantityResult;
  readonly leastOption: string;
  readonly mostOption: string;
}
interface CommonResult {
  readonly material: NamedResult;
  readonly year: number;
  readonly scheme: { readonly id: string; readonly label: string };
  readonly bounds: readonly BoundResult[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
  readonly permalink: string;
}
export interface OriginResult extends CommonResult {
  readonly consumer: NamedResult | null;
  readonly producer: NamedResult | null;
  readonly total: Amount;
  readonly stages: readonly StageResult[];
  readonly origins: readonly ShareResult[];
  readonly destinations: readonly ShareResult[];
  readonly unknowns: readonly UnknownResult[];
  readonly lastShippers: readonly ShipperResult[];
  readonly bySide: readonly {
    readonly side: SideName | null;
    readonly mass: Amount;
    readonly share: Amount;
  }[];
  readonly hubs: readonly HubResult[];
  readonly merchants: readonly MerchantResult[];
  readonly domestic: readonly DomesticResult[];
  readonly topBuyers: readonly BuyersResult[];
  readonly rings: readonly { readonly economies: readonly NamedResult[] }[];
  readonly choices: readonly ChoiceResult[];
  readonly assumptions: readonly { readonly text: string; readonly share: number | null }[];
  readonly coverage: {
    readonly known: number;
    readonly assumed: number;
    readonly unknown: number;
    readonly of: string;
  };
}
export interface OriginData {
  readonly release: { readonly id: string };
  readonly origin: OriginResult;
}
export interface BoundsData {
  readonly release: { readonly id: string };
  readonly originBounds: CommonResult;
}
export interface UsersData {
  readonly origin: {
    readonly year: number;
    readonly stages: readonly { readonly isWeak: boolean }[];
    /** Who produces it: whose output can be asked about. */
    readonly origins: readonly { readonly economy: NamedResult }[];
    readonly destinations: readonly { readonly economy: NamedResult }[];
  };
}
export type Verdict = 'ANSWERED' | 'WEAK' | 'BOUNDS' | 'REFUSED';
export type Lack = 'OUTPUT' | 'CODES' | 'PAIRS' | 'FACTOR' | 'TABLES';
export interface OverviewRow {
  readonly material: NamedResult;
  readonly verdict: Verdict;
  readonly year: number | null;
  readonly years: readonly number[];
  readonly stages: readonly StageName[];
  readonly known: Amount | null;
  readonly boundPairs: number;
  readonly lack: Lack | null;
  readonly refusal: string | null;
  readonly canBeImported: boolean;
}
export interface OverviewData {
  readonly release: { readonly id: string };
  readonly originOverview: {
    readonly rows: readonly OverviewRow[];
    readonly caveats: readonly string[];
    readonly sources: readonly SourceUseResult[];
    readonly permalink: string;
  };
}

/** Arguments of the field, as every query about one material takes them. */
export const originArguments = {
  declared:
    '$material: ID!, $stage: Stage, $consumer: ID, $producer: ID, $year: Int, $scheme: ID, $options: OriginOptions, $lang: Language',
  given:
    'material: $material, stage: $stage, consumer: $consumer, producer: $producer, year: $year, scheme: $scheme, options: $options, lang: $lang',
} as const;
export const boundsArguments = {
  declared: '$material: ID!, $year: Int, $scheme: ID, $lang: Language',
  given: 'material: $material, year: $year, scheme: $scheme, lang: $lang',
} as const;

const fragments = `
fragment Amount on Figure { quantity { ...Quantity } }
fragment Quantity on Quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
`;
const boundFragment = `
fragment Bound on OriginBound {
  product { id name } year source { id shortTitle } edition
  from { id name } to { id name } fromSide toSide amount { ...Amount } shareOfImports { ...Amount }
}
`;

export const originQuery = `query OriginOf(${originArguments.declared}) {
  release { id }
  origin(${originArguments.given}) {
    material { id name } year scheme { id label } consumer { id name } producer { id name } total { ...Amount }
    stages {
      stage predicate { id } source { id shortTitle } edition codes { product { id name } fit factor { ...Amount } }
      tradeSource { id shortTitle } tradeEdition isWeak weaknesses
      production { ...Amount } lumped { ...Amount } traded { ...Amount } shortfall { ...Amount } used { ...Amount }
    }
    origins { ...Shared } destinations { ...Shared }
    unknowns { kind label stage economy { id name } mass { ...Amount } share { ...Amount } }
    lastShippers {
      economy { id name } side isHome mass { ...Amount } share { ...Amount } originShare { ...Amount }
    }
    bySide { side mass { ...Amount } share { ...Amount } }
    hubs { economy { id name } side stage imports { ...Amount } passedOn { ...Amount } share { ...Amount } }
    merchants { economy { id name } stage imports { ...Amount } exports { ...Amount } oneSided { ...Amount } }
    domestic { economy { id name } side mined { ...Amount } refined { ...Amount } ratio { ...Amount } }
    topBuyers {
      producer { id name } stage exports { ...Amount } buyers { economy { id name } side share { ...Amount } }
    }
    rings { economies { id name } }
    bounds { ...Bound }
    choices { choice text least { ...Quantity } most { ...Quantity } leastOption mostOption }
    assumptions { text share }
    coverage { known assumed unknown of }
    caveats
    sources { source { id shortTitle } edition statements }
    permalink
  }
}
fragment Shared on OriginShare { economy { id name } side mass { ...Amount } share { ...Amount } spread { ...Amount } }
${boundFragment}${fragments}`;

/** Who uses most of it, where nobody is asked about: the answer for the world, with nothing but its users. */
export const usersQuery = `query OriginUsers(${originArguments.declared}) {
  origin(${originArguments.given}) { year stages { isWeak } origins { economy { id name } } destinations { economy { id name } } }
}`;

export const boundsQuery = `query OriginBoundsOf(${boundsArguments.declared}) {
  release { id }
  originBounds(${boundsArguments.given}) {
    material { id name } year scheme { id label } bounds { ...Bound } caveats
    sources { source { id shortTitle } edition statements } permalink
  }
}
${boundFragment}${fragments}`;

export const overviewQuery = `query OriginAll($lang: Language) {
  release { id }
  originOverview(lang: $lang) {
    rows {
      material { id name } verdict year years stages known { ...Amount } boundPairs lack refusal canBeImported
    }
    caveats sources { source { id shortTitle } edition statements } permalink
  }
}
${fragments}`;
