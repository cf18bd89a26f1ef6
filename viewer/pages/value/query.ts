/** What the page of value takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../../../picture/answer.ts';
import { valueArguments, valuePageQuery } from '../../../picture/value/page.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { flag, matching, oneOf, year } from '../../state/parameter.ts';
import type { CompanyResult } from './company-query.ts';
import type { SplitResult } from './split-query.ts';

export const lenses = ['PRICE_SPLIT', 'INDUSTRY', 'UNIT_VALUE', 'COMPANY'] as const;
export const measures = ['VALUE_ADDED', 'FINAL_INCOME', 'EXPORTS'] as const;

export const valueParameters = {
  lens: oneOf(lenses),
  measure: oneOf(measures),
  /** A device, a material or a company, as the lens wants. */
  subject: matching(/^(device|material|org):[A-Za-z0-9][A-Za-z0-9._-]{0,160}$/),
  /** A second device, to compare. */
  with: matching(/^device:[A-Za-z0-9][A-Za-z0-9._-]{0,160}$/),
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  year,
  edition: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/),
  priceYear: year,
  scheme: oneOf(schemes.ids),
  chinaApart: flag,
} as const;

type Amount = Pick<FigureResult, 'quantity'>;
type BandName = 'SOUTH' | 'CHINA' | 'NORTH' | 'NOT_NAMED' | 'UNALLOCATED' | 'UNCLASSIFIED';
interface Band {
  readonly band: BandName;
  readonly amount: Amount | null;
  readonly share: Amount;
  readonly perHead?: Amount | null;
}
export interface Industry {
  readonly year: number;
  readonly years: readonly number[];
  readonly indicator: NamedResult;
  readonly scope: string;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly editions: readonly { readonly edition: string; readonly years: readonly number[] }[];
  readonly total: Amount | null;
  readonly bands: readonly Band[];
  readonly africa: Band | null;
  readonly economies: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly amount: Amount | null;
    readonly share: Amount;
    readonly perHead: Amount | null;
  }[];
  readonly through: readonly {
    readonly year: number;
    readonly total: Amount | null;
    readonly bands: readonly Band[];
    readonly africa: Band | null;
  }[];
  readonly sectors: readonly {
    readonly sector: NamedResult;
    readonly total: Amount | null;
    readonly share: Amount;
  }[];
  readonly exports: readonly {
    readonly economy: NamedResult;
    readonly side: SideName;
    readonly gross: Amount;
    readonly domestic: Amount;
    readonly foreign: Amount;
    readonly residual: Amount;
  }[];
}
interface Unit {
  readonly goods: Amount;
  readonly contained: Amount | null;
}
export interface Ladder {
  readonly material: NamedResult;
  readonly year: number;
  readonly years: readonly number[];
  readonly rungs: readonly {
    readonly rung: 'ORE' | 'INTERMEDIATE' | 'REFINED' | 'COMPONENT' | 'DEVICE';
    readonly reason: string | null;
    readonly steps: readonly {
      readonly product: NamedResult;
      readonly flows: number;
      readonly keptOut: number;
      readonly weighted: Unit;
      readonly median: Unit;
      readonly least: Unit & { readonly economy: NamedResult };
      readonly most: Unit & { readonly economy: NamedResult };
      readonly exporters: readonly {
        readonly economy: NamedResult;
        readonly side: SideName;
        readonly share: Amount;
        readonly contained: Amount | null;
      }[];
    }[];
  }[];
}
export interface ValueResult {
  readonly caveats: readonly string[];
  readonly scheme: { readonly label: string };
  readonly sources: readonly SourceUseResult[];
  readonly label: string;
  readonly industry: Industry | null;
  readonly ladder: Ladder | null;
  readonly priceSplit: SplitResult | null;
  readonly company: CompanyResult | null;
}
export interface ValueData {
  readonly release: { readonly id: string };
  readonly valueCapture: ValueResult;
}

export const valueQuery = defineQuery<ValueData, Variables>(valuePageQuery);
export { valueArguments };
