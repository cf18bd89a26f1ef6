/** What the pictures of value are drawn from: the parts of the answer of the API, as it prints them. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../answer.ts';
import type { LedgerBandName } from '../ledger/query.ts';

type Amount = Pick<FigureResult, 'quantity'>;

export const lensNames = ['INDUSTRY', 'PRICE_SPLIT', 'UNIT_VALUE', 'COMPANY'] as const;
export type LensName = (typeof lensNames)[number];
export const measureNames = ['VALUE_ADDED', 'FINAL_INCOME', 'EXPORTS'] as const;
export type RungName = 'ORE' | 'INTERMEDIATE' | 'REFINED' | 'COMPONENT' | 'DEVICE';

interface BandAnswer {
  readonly band: LedgerBandName;
  readonly share: Amount;
}

export interface IndustryAnswer {
  readonly year: number;
  readonly indicator: NamedResult;
  readonly scope: string;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly total: Amount | null;
  readonly bands: readonly BandAnswer[];
  readonly economies: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly share: Amount;
  }[];
}

export interface SplitAnswer {
  readonly device: NamedResult;
  readonly year: number;
  readonly kind: NamedResult | null;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  /** What is divided. */
  readonly whole: Amount;
  readonly bands: readonly BandAnswer[];
  readonly parts: readonly {
    readonly actor: NamedResult;
    readonly economy: NamedResult | null;
    /** Null where no economy is named. */
    readonly side: SideName | null;
    readonly share: Amount;
  }[];
  readonly unallocated: { readonly share: Amount } | null;
  readonly rounding: { readonly share: Amount };
}

export interface LadderAnswer {
  readonly material: NamedResult;
  readonly year: number;
  readonly rungs: readonly {
    readonly rung: RungName;
    readonly reason: string | null;
    readonly steps: readonly {
      readonly product: NamedResult;
      readonly weighted: { readonly contained: Amount | null };
      readonly exporters: readonly {
        readonly economy: NamedResult;
        readonly side: SideName;
        readonly share: Amount;
        readonly contained: Amount | null;
      }[];
    }[];
  }[];
}

export interface CompanyAnswer {
  readonly company: NamedResult;
  readonly year: number | null;
  readonly accounts: readonly {
    readonly indicator: NamedResult;
    readonly year: number;
    readonly amount: Amount;
    /** What other documents print for the same year. */
    readonly others: readonly { readonly amount: Amount; readonly edition: string }[];
  }[];
  readonly gaps: readonly { readonly topic: string; readonly reason: string }[];
  readonly pay: readonly {
    readonly payer: NamedResult;
    readonly indicator: NamedResult;
    readonly economy: NamedResult | null;
    readonly year: number;
    readonly amount: Amount;
  }[];
  readonly prices: readonly {
    readonly material: NamedResult;
    readonly quotation: NamedResult;
    readonly year: number;
    readonly amount: Amount;
  }[];
}

export interface ValueAnswer {
  readonly label: string;
  readonly scheme: { readonly label: string };
  readonly sources: readonly SourceUseResult[];
  readonly industry: IndustryAnswer | null;
  readonly ladder: LadderAnswer | null;
  readonly priceSplit: SplitAnswer | null;
  readonly company: CompanyAnswer | null;
}

export interface ValueData {
  readonly release: { readonly id: string };
  readonly valueCapture: ValueAnswer;
}

export interface ValueVariables {
  readonly lens: LensName;
  readonly subject?: string;
  readonly measure?: (typeof measureNames)[number];
  readonly material?: string;
  readonly year?: number;
  readonly edition?: string;
  readonly scheme?: string;
  readonly chinaApart?: boolean;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const valueQuery = `query ValuePicture($lens: ValueLens!, $subject: ID, $measure: IndustryMeasure, $material: ID, $year: Int, $edition: String, $scheme: ID, $chinaApart: Boolean, $lang: Language) {
  release { id }
  valueCapture(lens: $lens, subject: $subject, measure: $measure, material: $material, year: $year, edition: $edition, scheme: $scheme, chinaApart: $chinaApart, lang: $lang) {
    label scheme { id label } sources { source { id shortTitle } edition statements }
    industry {
      year indicator { id name } scope source { id shortTitle } edition total { ...Amount }
      bands { band share { ...Amount } } economies { economy { id name } side share { ...Amount } }
    }
    ladder {
      material { id name } year
      rungs { rung reason steps {
        product { id name } weighted { contained { ...Amount } }
        exporters(first: 120) { economy { id name } side share { ...Amount } contained { ...Amount } }
      } }
    }
    priceSplit {
      device { id name } year kind { id name } source { id shortTitle } edition whole { ...Amount }
      bands { band share { ...Amount } }
      parts { actor { id name } economy { id name } side share { ...Amount } }
      unallocated { share { ...Amount } } rounding { share { ...Amount } }
    }
    company {
      company { id name } year gaps { topic reason }
      accounts { indicator { id name } year amount { ...Amount } others { amount { ...Amount } edition } }
      pay { payer { id name } indicator { id name } economy { id name } year amount { ...Amount } }
      prices { material { id name } quotation { id name } year amount { ...Amount } }
    }
  }
}
fragment Amount on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
