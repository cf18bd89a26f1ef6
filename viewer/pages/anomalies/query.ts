/** What the page of anomalies takes from its address, and what it and its panel ask. */
import type { NamedResult, QuantityResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  type FigureDetail,
  quantityFragment,
  type StatementLine,
  type StatementPage,
  statementLineFragment,
} from '../../figure/statement.ts';
import { type AnswerDetail, answerDetailFragment } from '../../figure/subject.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { matching, oneOf, year } from '../../state/parameter.ts';
import type { Measured } from './bars.ts';

export const kinds = [
  'MIRROR_GAP',
  'VALUE_GAP',
  'BEYOND_SUPPLY',
  'UNIT_VALUE',
  'JUMP',
  'REVISION',
  'LISTED_ONCE',
] as const;
export type KindName = (typeof kinds)[number];

/** How many are shown; the first when the address does not say. */
export const lengths = ['25', '50', '100', '200'] as const;

export const anomalyParameters = {
  kind: oneOf(kinds),
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  economy: matching(/^economy:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  year,
  n: oneOf(lengths),
  view: oneOf(['TABLE']),
} as const;

interface AmountResult {
  readonly quantity: QuantityResult;
}
export interface AnomalyResult {
  readonly id: string;
  readonly kind: KindName;
  readonly kindLabel: string;
  readonly subject: NamedResult;
  readonly object: NamedResult | null;
  readonly product: NamedResult | null;
  readonly material: NamedResult | null;
  readonly year: number;
  readonly sentence: string;
  readonly figures: readonly { readonly id: string; readonly label: string; readonly figure: Measured }[];
  readonly gap: AmountResult | null;
  readonly score: AmountResult;
  readonly whole: { readonly label: string; readonly figure: AmountResult };
  readonly innocent: readonly string[];
  readonly suspicion: string;
  readonly toCheck: string;
  readonly isKeptOut: boolean;
  readonly evidence: { readonly totalCount: number };
}
export interface SearchResult {
  readonly kind: KindName;
  readonly label: string;
  readonly sentence: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly compared: number;
  readonly notComparable: number;
  readonly found: number;
}
export interface AnomaliesData {
  readonly release: { readonly id: string };
  readonly anomalies: {
    readonly searched: readonly SearchResult[];
    readonly caveats: readonly string[];
    readonly sources: readonly {
      readonly source: { readonly id: string; readonly shortTitle: string };
      readonly edition: string;
    }[];
    readonly anomalies: {
      readonly totalCount: number;
      readonly edges: readonly { readonly cursor: string; readonly node: AnomalyResult }[];
    };
  };
}

const filters =
  '$kind: AnomalyKind, $material: ID, $economy: ID, $year: Int, $lang: Language, $first: Int, $after: String';
const given =
  'kind: $kind, material: $material, economy: $economy, year: $year, lang: $lang, first: $first, after: $after';

export const anomaliesQuery = defineQuery<AnomaliesData, Variables>(`
  query Anomalies(${filters}) {
    release { id }
    anomalies(${given}) {
      searched { kind label sentence year years compared notComparable found }
      caveats
      sources { source { id shortTitle } edition }
      anomalies {
        totalCount
        edges {
          cursor
          node {
            id kind kindLabel subject { id name } object { id name } product { id name } material { id name }
            year sentence figures { id label figure { quantity { ...Amount } measured: quantity { unit { factor } } } } gap { quantity { ...Amount } }
            score { quantity { ...Amount } } whole { label figure { quantity { ...Amount } } } innocent suspicion toCheck isKeptOut evidence(first: 1) { totalCount }
          }
        }
      }
    }
  }
  ${quantityFragment}
`);

type Detail = FigureDetail;
export interface AnomalyDetail {
  readonly id: string;
  readonly figures: readonly { readonly id: string; readonly label: string; readonly figure: Detail }[];
  readonly gap: Detail | null;
  readonly score: Detail;
  readonly whole: { readonly figure: Detail };
  readonly statements: StatementPage<StatementLine>;
}
export interface DetailData {
  readonly anomalies: AnswerDetail & {
    readonly anomalies: { readonly nodes: readonly AnomalyDetail[] };
  };
}

/** One anomaly: the page of one that begins after the one before it. */
export const detailQuery = defineQuery<DetailData, Variables>(`
  query AnomalyDetail(${filters}, $lines: Int!, $linesAfter: String) {
    anomalies(${given}) {
      ...AnswerDetail
      anomalies {
        nodes {
          id
          figures { id label figure { ...Detail } }
          gap { ...Detail }
          score { ...Detail }
          whole { figure { ...Detail } }
          statements: evidence(first: $lines, after: $linesAfter) { ...Lines }
        }
      }
    }
  }
  fragment Detail on Figure {
    quantity { ...Amount } rule { id label } assumptions { id text share }
    evidence(first: $lines, after: $linesAfter) { ...Lines }
  }
  fragment Lines on StatementConnection {
    totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
  }
  ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

interface Chosen {
  readonly kind: KindName | undefined;
  readonly material: string | undefined;
  readonly economy: string | undefined;
  readonly year: number | undefined;
}

export function anomalyVariables(
  { kind, material, economy, year: of }: Chosen,
  lang: ApiLanguage,
): Variables {
  return { kind: kind ?? null, material: material ?? null, economy: economy ?? null, year: of ?? null, lang };
}
