/** What the page of harms takes from its address, and what it asks. */
import type {
  FigureResult,
  NamedResult,
  QuantityResult,
  SideName,
  SourceUseResult,
  StageName,
} from '../../../picture/answer.ts';
import {
  allocations,
  attributionPageQuery,
  exposurePageQuery,
  harmArguments,
  harmListQuery,
  type RuleName,
  rules,
} from '../../../picture/harm/page.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { matching, oneOf, year } from '../../state/parameter.ts';

export { allocations, type RuleName, rules };

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

export const harmsQuery = defineQuery<HarmsData, Variables>(harmListQuery);

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

export const attributionQuery = defineQuery<AttributionData, Variables>(attributionPageQuery);

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

export const exposureQuery = defineQuery<ExposureData, Variables>(exposurePageQuery);
export { harmArguments as asked };
