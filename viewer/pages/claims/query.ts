/** What the page of claims takes from its address, and what it asks: the list, the counts by verdict, and one claim. */
import type { FigureResult, NamedResult, QuantityResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { matching, oneOf, text } from '../../state/parameter.ts';

/** In the order in which they are offered: what a source bears on first, what none does last. */
export const verdicts = [
  'SUPPORTED',
  'QUOTES_CORRECTLY',
  'DISPUTED',
  'OUTDATED',
  'OTHER_SCOPE',
  'NO_SOURCE',
] as const;
export type VerdictName = (typeof verdicts)[number];

export type RelationName =
  | 'INSIDE'
  | 'OUTSIDE'
  | 'LATER_OUTSIDE'
  | 'OTHER_YEAR'
  | 'NO_YEAR'
  | 'OTHER_SCOPE'
  | 'OTHER_UNIT'
  | 'NO_CLAIMED_QUANTITY'
  | 'WITHIN_BOUND'
  | 'NO_FIGURE'
  | 'OWN_DOCUMENT';

/** How many are shown; the first when the address does not say. */
export const lengths = ['100', '200', '500', '1000'] as const;

/** As many characters as the API takes. */
export const longestText = 200;

export const claimParameters = {
  text: text(longestText),
  verdict: oneOf(verdicts),
  claim: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  n: oneOf(lengths),
} as const;

export interface ClaimResult {
  readonly id: string;
  readonly text: string;
  readonly quotation: string;
  readonly language: 'EN' | 'FR' | 'ES';
  readonly document: string;
  readonly documentDate: string;
  readonly verdict: VerdictName;
  readonly sentence: string;
}

export interface ComparisonResult {
  readonly relation: RelationName;
  readonly isOriginal: boolean;
  readonly reason: string | null;
  readonly period: { readonly text: string };
  readonly figure: Pick<FigureResult, 'quantity'> | null;
  readonly statement: {
    readonly id: string;
    readonly subject: NamedResult;
    readonly predicate: { readonly label: string };
    readonly object: NamedResult | null;
    readonly product: NamedResult | null;
    readonly edition: string;
    readonly source: { readonly id: string; readonly shortTitle: string };
  };
}

export interface ClaimDetail extends ClaimResult {
  readonly period: { readonly text: string } | null;
  readonly quantity: QuantityResult | null;
  readonly note: string | null;
  readonly comparisons: readonly ComparisonResult[];
}

export interface ClaimsData {
  readonly release: { readonly id: string };
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ClaimResult[] };
}

const claimFragment = `
  fragment ClaimHead on Claim { id text quotation language document documentDate verdict sentence }
`;

export const claimsQuery = defineQuery<ClaimsData, Variables>(`
  query Claims($text: String, $verdict: Verdict, $first: Int, $lang: Language) {
    release { id }
    claims(text: $text, verdict: $verdict, first: $first, lang: $lang) { totalCount nodes { ...ClaimHead } }
  }
  ${claimFragment}
`);

export type CountsData = Readonly<Record<VerdictName, { readonly totalCount: number }>>;

/** How many claims of each verdict hold the text that is sought. */
export const countsQuery = defineQuery<CountsData, Variables>(`
  query ClaimCounts($text: String) {
    ${verdicts.map((verdict) => `${verdict}: claims(text: $text, verdict: ${verdict}, first: 1) { totalCount }`).join(' ')}
  }
`);

export interface DetailData {
  readonly claim: ClaimDetail | null;
}

export const detailQuery = defineQuery<DetailData, Variables>(`
  query ClaimDetail($id: ID!, $lang: Language) {
    claim(id: $id, lang: $lang) {
      ...ClaimHead
      period { text } quantity { ...Amount } note
      comparisons {
        relation isOriginal reason period { text } figure { quantity { ...Amount } }
        statement {
          id subject { id name } predicate { label } object { id name } product { id name }
          edition source { id shortTitle }
        }
      }
    }
  }
  ${claimFragment} ${quantityFragment}
`);
