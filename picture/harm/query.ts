/** What the picture of a harm under a rule is drawn from: the parts of the answer of the API, as it prints them. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../answer.ts';

type Amount = Pick<FigureResult, 'quantity'>;

export interface HarmAnswer {
  readonly harm: { readonly id: string; readonly label: string };
  readonly ruleLabel: string;
  readonly ruleSentence: string;
  readonly material: NamedResult | null;
  readonly period: string;
  readonly total: Amount;
  readonly bearers: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly amount: Amount;
    /** Where it happened; null where none is documented. */
    readonly happened: Amount | null;
  }[];
  /** Without a side: what is attributed to nobody. */
  readonly bySide: readonly {
    readonly side: SideName | null;
    readonly amount: Amount;
    readonly happened: Amount;
  }[];
  readonly scheme: { readonly label: string };
  readonly sources: readonly SourceUseResult[];
}

export interface HarmData {
  readonly release: { readonly id: string };
  readonly harmAttribution: HarmAnswer;
}

export interface HarmVariables {
  readonly harm: string;
  readonly rule: string;
  readonly material?: string;
  readonly year?: number;
  readonly allocation?: string;
  readonly scheme?: string;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const harmQuery = `query HarmPicture($harm: ID!, $rule: ResponsibilityRule!, $material: ID, $year: Int, $allocation: Allocation, $scheme: ID, $lang: Language) {
  release { id }
  harmAttribution(harm: $harm, rule: $rule, material: $material, year: $year, allocation: $allocation, scheme: $scheme, lang: $lang) {
    harm { id label } ruleLabel ruleSentence material { id name } period total { ...Amount }
    bearers { economy { id name } side amount { ...Amount } happened { ...Amount } }
    bySide { side amount { ...Amount } happened { ...Amount } }
    scheme { id label } sources { source { id shortTitle } edition statements }
  }
}
fragment Amount on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
