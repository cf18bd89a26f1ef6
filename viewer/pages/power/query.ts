/** What the page of power takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SourceUseResult, StageName } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { matching, oneOf } from '../../state/parameter.ts';

const idPattern = /^(org|economy|site|material):[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;
export const isPowerId = (id: string): boolean => idPattern.test(id);

/** Steps along owners that are listed; the API gives up to five. */
export const depths = ['1', '2', '3'] as const;
export const usualDepth = '2';
export const powerParameters = { with: matching(idPattern), depth: oneOf(depths) } as const;

export type Amount = Pick<FigureResult, 'quantity'>;
export interface Row {
  readonly entity: NamedResult | null;
  readonly about: NamedResult | null;
  readonly through: readonly NamedResult[];
  readonly stage: StageName | null;
  readonly text: string;
  readonly figure: Amount | null;
  readonly statements: Amount | null;
}
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly measure: string | null;
  readonly reason: string | null;
  readonly total: Amount | null;
  readonly rows: readonly Row[];
}
export interface Counts {
  readonly common: Amount;
  readonly first: Amount;
  readonly second: Amount;
  readonly jaccard: Amount;
  readonly overlap: Amount;
}
export interface Shared {
  readonly id: string;
  readonly title: string;
  readonly reason: string | null;
  readonly counts: Counts | null;
  readonly rows: readonly { readonly entity: NamedResult; readonly statements: Amount }[];
}
export interface PowerResult {
  readonly of: NamedResult & { readonly kind: string };
  readonly with: NamedResult | null;
  readonly sentence: string;
  readonly sections: readonly Section[];
  readonly shared: readonly Shared[];
  readonly caveats: readonly string[];
  readonly permalink: string;
  readonly sources: readonly SourceUseResult[];
}
export interface PowerData {
  readonly release: { readonly id: string };
  readonly power: PowerResult;
}

/** Rows of a section that come with the page; the API gives more. */
export const mostRows = 100;

export const powerArguments = {
  declared: '$of: ID!, $with: ID, $depth: Int, $lang: Language',
  given: `of: $of, with: $with, depth: $depth, first: ${mostRows}, lang: $lang`,
} as const;
const amount = '{ quantity { ...Amount } }';

export const powerQuery = defineQuery<PowerData, Variables>(`
  query PowerAround(${powerArguments.declared}) {
    release { id }
    power(${powerArguments.given}) {
      of { id name kind } with { id name } sentence caveats permalink
      sources { source { id shortTitle } edition statements }
      sections {
        id title measure reason total ${amount}
        rows {
          entity { id name } about { id name } through { id name } stage text
          figure ${amount} statements ${amount}
        }
      }
      shared {
        id title reason
        counts { common ${amount} first ${amount} second ${amount} jaccard ${amount} overlap ${amount} }
        rows { entity { id name } statements ${amount} }
      }
    }
  }
  ${quantityFragment}
`);
