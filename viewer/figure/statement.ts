/** A statement as the panel shows it, and the GraphQL fragment that asks for it. */
import type { NamedResult, QuantityResult, RuleResult, StageName } from '../../picture/answer.ts';
import type { ReadName } from '../../picture/words/words.ts';

export { quantityFragment } from '../../picture/quantity-fragment.ts';

export interface SourceOfStatement {
  readonly id: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly interest: 'PUBLIC' | 'ACADEMIC' | 'NGO' | 'INDUSTRY' | 'SELF_REPORT';
  readonly licence: { readonly id: string; readonly label: string; readonly url: string };
}

/** One row of a list of statements. */
export interface StatementLine {
  readonly id: string;
  readonly subject: NamedResult;
  readonly predicate: { readonly id: string; readonly label: string };
  readonly object: NamedResult | null;
  readonly product: NamedResult | null;
  readonly stage: StageName | null;
  readonly period: { readonly text: string };
  readonly quantity: QuantityResult | null;
  readonly edition: string;
  readonly read: ReadName;
  readonly quarantine: { readonly rule: string; readonly reason: string } | null;
  readonly notices: readonly { readonly kind: 'RETRACTED' | 'CONTESTED' }[];
  readonly source: { readonly id: string; readonly shortTitle: string };
}

/** What was said of a statement after the release was made. */
export interface NoticeResult {
  readonly kind: 'RETRACTED' | 'CONTESTED';
  readonly on: string;
  readonly by: string;
  readonly text: string;
  readonly url: string | null;
}

export interface StatementDetail extends Omit<StatementLine, 'source' | 'notices'> {
  readonly notices: readonly NoticeResult[];
  readonly source: SourceOfStatement;
  readonly locator: string;
  readonly note: string | null;
  readonly permalink: string;
  readonly citationText: string;
  readonly citationBibtex: string;
  readonly citationCslJson: string;
  readonly disagreeing: readonly StatementLine[];
}

export interface StatementPage<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** A figure of an answer with what it stands on. */
export interface FigureDetail {
  readonly quantity: QuantityResult;
  readonly rule: RuleResult | null;
  readonly assumptions: readonly {
    readonly id: string;
    readonly text: string;
    readonly share: number | null;
  }[];
  readonly evidence: StatementPage<StatementLine>;
}

export const statementLineFragment = `
  fragment StatementLine on Statement {
    id subject { id name } predicate { id label } object { id name } product { id name }
    stage period { text } quantity { ...Amount } edition read quarantine { rule reason } notices { kind }
    source { id shortTitle }
  }
`;

export const statementDetailFragment = `
  fragment StatementDetail on Statement {
    ...StatementLine
    source { title publisher url interest licence { id label url } }
    locator note permalink notices { on by text url }
    citationText: citation(style: TEXT)
    citationBibtex: citation(style: BIBTEX)
    citationCslJson: citation(style: CSL_JSON)
    disagreeing { ...StatementLine }
  }
`;

/** For figures of answers; takes the variables `$first` and `$after` of the query that it stands in. */
export const figureDetailFragment = `
  fragment FigureDetail on Figure {
    quantity { ...Amount }
    rule { id label }
    assumptions { id text share }
    evidence(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
    }
  }
`;
