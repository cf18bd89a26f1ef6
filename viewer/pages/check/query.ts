/** What the page of a text asks, and what comes back. */
import type { FigureResult } from '../../../picture/answer.ts';
import { defineQuery } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import type { RelationName } from '../claims/query.ts';

export const textLanguages = ['EN', 'FR', 'ES'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export interface CheckVariables {
  readonly text: string;
  readonly language: TextLanguage;
  readonly named: boolean;
  readonly lang: TextLanguage;
}

export interface NearClaimResult {
  readonly claim: {
    readonly id: string;
    readonly text: string;
    readonly document: string;
    readonly documentDate: string;
  };
  readonly value: string;
  readonly year: string | null;
}

export interface NearStatementResult {
  readonly about: string;
  readonly period: { readonly text: string };
  readonly relation: RelationName;
  readonly figure: Pick<FigureResult, 'quantity'>;
  readonly value: string;
  readonly scope: readonly string[];
  readonly year: string | null;
  readonly statement: {
    readonly id: string;
    readonly edition: string;
    readonly source: { readonly id: string; readonly shortTitle: string };
  };
}

export interface TextFigureResult {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly period: { readonly text: string } | null;
  readonly note: string | null;
  readonly claims: readonly NearClaimResult[];
  readonly statements: readonly NearStatementResult[];
}

export interface CheckData {
  readonly release: { readonly id: string };
  readonly checkText: {
    readonly words: number;
    readonly figures: readonly TextFigureResult[];
    readonly warnings: readonly {
      readonly id: 'LANGUAGE' | 'MARKUP' | 'NAMED_LEFT_OUT' | 'HARMS_LEFT_OUT';
      readonly text: string;
    }[];
  };
}

export const checkQuery = defineQuery<CheckData, CheckVariables>(`
  query CheckText($text: String!, $language: Language!, $named: Boolean, $lang: Language) {
    release { id }
    checkText(text: $text, language: $language, named: $named, lang: $lang) {
      words
      warnings { id text }
      figures {
        start end text period { text } note
        claims { claim { id text document documentDate } value year }
        statements {
          about period { text } relation figure { quantity { ...Amount } } value scope year
          statement { id edition source { id shortTitle } }
        }
      }
    }
  }
  ${quantityFragment}
`);
