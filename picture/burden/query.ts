/** What the picture of benefit against burden asks of the API, and the type of what comes back. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../answer.ts';

export interface BurdenMeasureResult {
  readonly id: string;
  readonly label: string;
  readonly scope: string;
  readonly period: string;
  readonly note: string | null;
}

export interface BurdenEconomyResult {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly benefit: FigureResult | null;
  readonly burden: FigureResult | null;
}

export interface BurdenResult {
  readonly scheme: { readonly id: string; readonly label: string };
  readonly benefit: BurdenMeasureResult;
  readonly burden: BurdenMeasureResult;
  readonly benefits: readonly { readonly id: string; readonly label: string }[];
  readonly burdens: readonly { readonly id: string; readonly label: string }[];
  readonly finding: string;
  readonly economies: readonly BurdenEconomyResult[];
  readonly groups: readonly {
    readonly quarter: number;
    readonly economies: readonly { readonly id: string }[];
    readonly least: FigureResult;
    readonly most: FigureResult;
    readonly share: FigureResult;
  }[];
  readonly withoutBenefit: FigureResult;
  readonly givenToNobody: FigureResult;
  readonly sources: readonly SourceUseResult[];
  readonly caveats: readonly string[];
}

export interface BurdenData {
  readonly release: { readonly id: string };
  readonly burden: BurdenResult;
}

export const burdenArguments = {
  declared: '$benefit: ID!, $burden: ID!, $year: Int, $perHead: Boolean, $scheme: ID, $lang: Language',
  given: 'benefit: $benefit, burden: $burden, year: $year, perHead: $perHead, scheme: $scheme, lang: $lang',
} as const;

const q = '{ quantity { value low high unit { id symbol dimension basis basisLabel } status missing } }';
const measure = '{ id label scope period note }';
export const burdenQuery = `query BurdenPicture(${burdenArguments.declared}) {
  release { id }
  burden(${burdenArguments.given}) {
    scheme { id label } finding caveats sources { source { id shortTitle } edition statements }
    benefit ${measure} burden ${measure} benefits { id label } burdens { id label }
    economies { economy { id name } side benefit ${q} burden ${q} }
    groups { quarter economies { id } least ${q} most ${q} share ${q} }
    withoutBenefit ${q} givenToNobody ${q}
  }
}`;
