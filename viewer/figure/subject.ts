/** What a page tells the panel about one of its numbers. */
import type { ReactNode } from 'react';
import type { NamedResult, QuantityResult, StageName } from '../../picture/answer.ts';
import type { Query, Variables } from '../data/query.ts';
import type { FigureDetail } from './statement.ts';

/** The answer that a number is part of: how it was computed, how it is cited. */
export interface AnswerDetail {
  readonly method: {
    readonly id: string;
    readonly version: number;
    readonly label: string;
    readonly sentence: string;
    readonly works: readonly string[];
  };
  readonly caveats: readonly string[];
  readonly permalink: string;
  readonly citationText: string;
  readonly citationBibtex: string;
  readonly citationCslJson: string;
}

export const answerDetailFragment = `
  fragment AnswerDetail on Answer {
    method { id version label sentence works }
    caveats
    permalink
    citationText: citation(style: TEXT)
    citationBibtex: citation(style: BIBTEX)
    citationCslJson: citation(style: CSL_JSON)
  }
`;

export interface FigureSources {
  /** Its assumptions are null where what stands is only counted: nothing was taken for granted, or not. */
  readonly figure: Omit<FigureDetail, 'quantity' | 'assumptions'> & {
    readonly assumptions: FigureDetail['assumptions'] | null;
  };
  /** Null for numbers of tables that are no analysis of their own, such as the coverage. */
  readonly answer: AnswerDetail | null;
}

/** How the panel asks for what a number stands on, page by page. */
export interface FigureQuestion {
  readonly query: Query<unknown, Variables>;
  variables(first: number, after: string | null): Variables;
  /** Finds the figure in the answer; undefined when the answer has none of that name. */
  read(data: unknown): FigureSources | undefined;
}

export interface FigureSubject {
  /** Names the number within the page; stands in the address as `figure`. */
  readonly key: string;
  /** "Cobalt, DR Congo". */
  readonly heading: string;
  /** What is measured, when: "Mine output, 2024". */
  readonly line: string;
  readonly quantity: QuantityResult | null;
  readonly stage: StageName | null;
  /** Whose page can be opened from here. */
  readonly entity: NamedResult | null;
  readonly question: FigureQuestion;
  /** Said where the number would stand when there is none: "no figure yet". */
  readonly nothing?: string;
  /** What the page adds under the number: harms, what is not known, what is folded into it. */
  readonly more?: ReactNode;
}

/** A question with its types, as pages write it; the panel needs none of them. */
export function figureQuestion<Data, Vars extends Variables>(question: {
  readonly query: Query<Data, Vars>;
  readonly variables: (first: number, after: string | null) => Vars;
  readonly read: (data: Data) => FigureSources | undefined;
}): FigureQuestion {
  return {
    query: question.query as Query<unknown, Variables>,
    variables: question.variables,
    read: (data) => question.read(data as Data),
  };
}
