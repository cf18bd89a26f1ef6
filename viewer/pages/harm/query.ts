/** What the page of harms takes from its address, and what it asks. */
import type {
  FigureResult,
  NamedResult,
  QuantityResult,
  SideName,
  SourceUseResult,
  StageName,
} from '../../../picture/answer.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { matching, oneOf, year } from '../../state/parameter.ts';

/** In the order in which they are offered; which of them answers is said by the API, harm by harm. */
export const rules = [
  'TERRITORIAL',
  'CONSUMPTION',
  'SHARED_WEIGHTED',
  'SHARED_CHAINWISE',
  'INDUSTRY_SIZE_KEY',
  'VALUE_ADDED_IN_CHAIN',
] as const;
export type RuleName = (typeof rules)[number];
export const allocations = ['PRICE', 'MASS', 'PRIMARY', 'EQUAL'] as const;

export const harmParameters = {
  harm: matching(/^harm:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  rule: oneOf(rules),
  /** The rule on the left of the picture. */
  against: oneOf(rules),
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  year,
  allocation: oneOf(allocations),
  scheme: oneOf(schemes.ids),
} as const;

type Amount = Pick<FigureResult, 'quantity'>;
interface HarmName {
  readonly id: string;
  readonly label: string;
}

export interface RuleState {
  readonly rule: RuleName;
  readonly label: string;
  readonly isAnswered: boolean;
  readonly reason: string | null;
  readonly materials: readonly NamedResult[];
}
export interface HarmRow {
  readonly harm: HarmName;
  readonly kind: 'MAGNITUDE' | 'PRESENCE' | 'WORLD_ONLY';
  readonly stage: StageName | null;
  readonly period: string | null;
  readonly total: Amount | null;
  readonly places: number | null;
  readonly scope: string;
  readonly hasAllocation: boolean;
  readonly rules: readonly RuleState[];
  readonly exposureMaterials: readonly NamedResult[];
  /** Why no exposure can be asked; null where it can. */
  readonly exposureReason: string | null;
  readonly source: { readonly id: string; readonly shortTitle: string };
}
export interface HarmsData {
  readonly harms: { readonly rows: readonly HarmRow[]; readonly caveats: readonly string[] };
}

const quantity = 'quantity { ...Amount }';
export const harmsQuery = defineQuery<HarmsData, Variables>(`
  query HarmList($lang: Language) {
    harms(lang: $lang) {
      caveats
      rows {
        harm { id label } kind stage period total { ${quantity} } places scope hasAllocation
        rules { rule label isAnswered reason materials { id name } }
        exposureMaterials { id name } exposureReason source { id shortTitle }
      }
    }
  }
  ${quantityFragment}
`);

export interface Bearer {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly amount: Amount;
  readonly share: Amount;
  readonly happened: Amount | null;
}
interface Said {
  readonly caveats: readonly string[];
  readonly scheme: { readonly label: string };
  readonly sources: readonly SourceUseResult[];
}
export interface Attribution extends Said {
  readonly harm: HarmName;
  readonly rule: RuleName;
  readonly ruleLabel: string;
  readonly ruleSentence: string;
  readonly stage: StageName | null;
  readonly material: NamedResult | null;
  readonly period: string;
  readonly periods: readonly string[];
  readonly chainYear: number | null;
  readonly scope: string;
  readonly illustration: string | null;
  readonly isWeak: boolean;
  readonly total: Amount;
  readonly bearers: readonly Bearer[];
  readonly bySide: readonly {
    readonly side: SideName | null;
    readonly amount: Amount;
    readonly share: Amount;
    readonly happened: Amount;
  }[];
  readonly unattributable: readonly {
    readonly kind: string;
    readonly reason: string;
    readonly material: NamedResult | null;
    readonly amount: Amount;
  }[];
  readonly choices: readonly {
    readonly choice: string;
    readonly text: string;
    readonly least: QuantityResult;
    readonly most: QuantityResult;
    readonly leastOption: string;
    readonly mostOption: string;
  }[];
}
export interface AttributionData {
  readonly release: { readonly id: string };
  readonly harmAttribution: Attribution;
}

const attributionDeclared =
  '$harm: ID!, $rule: ResponsibilityRule!, $material: ID, $year: Int, $allocation: Allocation, $scheme: ID, $lang: Language';
const attributionGiven =
  'harm: $harm, rule: $rule, material: $material, year: $year, allocation: $allocation, scheme: $scheme, lang: $lang';
const said = 'caveats scheme { id label } sources { source { id shortTitle } edition statements }';
export const attributionQuery = defineQuery<AttributionData, Variables>(`
  query HarmAttributed(${attributionDeclared}) {
    release { id }
    harmAttribution(${attributionGiven}) {
      ${said} harm { id label } rule ruleLabel ruleSentence stage material { id name }
      period periods chainYear scope illustration isWeak total { ${quantity} }
      bearers { economy { id name } side amount { ${quantity} } share { ${quantity} } happened { ${quantity} } }
      bySide { side amount { ${quantity} } share { ${quantity} } happened { ${quantity} } }
      unattributable { kind reason material { id name } amount { ${quantity} } }
      choices { choice text least { ...Amount } most { ...Amount } leastOption mostOption }
    }
  }
  ${quantityFragment}
`);

export interface Note {
  readonly subject: NamedResult;
  readonly what: NamedResult;
  readonly period: string;
  readonly figure: Amount;
}
export interface Exposure extends Said {
  readonly harm: HarmName;
  readonly material: NamedResult;
  readonly documentYear: number;
  readonly scope: string;
  /** What the source names beside economies; null where that is not told. */
  readonly sourceNames: string | null;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly stages: readonly {
    readonly stage: StageName;
    readonly year: number;
    readonly share: Amount;
    readonly isFloor: boolean;
    readonly places: readonly {
      readonly economy: NamedResult;
      readonly side: SideName;
      readonly share: Amount | null;
      readonly reason: string | null;
    }[];
  }[];
  readonly withoutShare: readonly { readonly stage: StageName; readonly reason: string }[];
  readonly partsConcerned: readonly Note[];
  readonly measured: readonly Note[];
  readonly livelihoods: readonly Note[];
  readonly goods: readonly { readonly product: NamedResult; readonly economy: NamedResult }[];
}
export interface ExposureData {
  readonly release: { readonly id: string };
  readonly exposure: Exposure;
}

const exposureDeclared = '$harm: ID!, $material: ID!, $year: Int, $scheme: ID, $lang: Language';
const exposureGiven = 'harm: $harm, material: $material, year: $year, scheme: $scheme, lang: $lang';
const note = `subject { id name } what { id name } period figure { ${quantity} }`;
export const exposureQuery = defineQuery<ExposureData, Variables>(`
  query HarmExposure(${exposureDeclared}) {
    release { id }
    exposure(${exposureGiven}) {
      ${said} harm { id label } material { id name } documentYear scope sourceNames source { id shortTitle } edition
      stages { stage year share { ${quantity} } isFloor places { economy { id name } side share { ${quantity} } reason } }
      withoutShare { stage reason } partsConcerned { ${note} } measured { ${note} } livelihoods { ${note} }
      goods { product { id name } economy { id name } }
    }
  }
  ${quantityFragment}
`);

export const asked = {
  attribution: { declared: attributionDeclared, given: attributionGiven },
  exposure: { declared: exposureDeclared, given: exposureGiven },
} as const;
