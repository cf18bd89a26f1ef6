/** What the page of value takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../../../picture/answer.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { flag, matching, oneOf, year } from '../../state/parameter.ts';
import { type CompanyResult, companySelection } from './company-query.ts';
import { type SplitResult, splitSelection } from './split-query.ts';

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

export const valueArguments = {
  declared:
    '$lens: ValueLens!, $subject: ID, $measure: IndustryMeasure, $material: ID, $year: Int, $edition: String, $priceYear: Int, $scheme: ID, $chinaApart: Boolean, $lang: Language',
  given:
    'lens: $lens, subject: $subject, measure: $measure, material: $material, year: $year, edition: $edition, priceYear: $priceYear, scheme: $scheme, chinaApart: $chinaApart, lang: $lang',
} as const;

const q = 'quantity { ...Amount }';
const band = `band amount { ${q} } share { ${q} }`;
const unit = `goods { ${q} } contained { ${q} }`;
export const valueQuery = defineQuery<ValueData, Variables>(`
  query Value(${valueArguments.declared}) {
    release { id }
    valueCapture(${valueArguments.given}) {
      label caveats scheme { id label } sources { source { id shortTitle } edition statements }
      industry {
        year years indicator { id name } scope source { id shortTitle } edition editions { edition years }
        total { ${q} } bands { ${band} perHead { ${q} } } africa { ${band} perHead { ${q} } }
        economies { economy { id name } side amount { ${q} } share { ${q} } perHead { ${q} } }
        through { year total { ${q} } bands { ${band} } africa { ${band} } }
        sectors { sector { id name } total { ${q} } share { ${q} } }
        exports { economy { id name } side gross { ${q} } domestic { ${q} } foreign { ${q} } residual { ${q} } }
      }
      ladder {
        material { id name } year years
        rungs { rung reason steps {
          product { id name } flows keptOut weighted { ${unit} } median { ${unit} }
          least { economy { id name } ${unit} } most { economy { id name } ${unit} }
          exporters(first: 120) { economy { id name } side share { ${q} } contained { ${q} } }
        } }
      }
      ${splitSelection}
      ${companySelection}
    }
  }
  ${quantityFragment}
`);
