/** What the page of the seven messages takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SourceUseResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { oneOf } from '../../state/parameter.ts';

export const messageIds = [
  'material',
  'terminals',
  'ore',
  'recycling',
  'finite',
  'rebound',
  'another',
] as const;
export type MessageId = (typeof messageIds)[number];
export const messagesParameters = { of: oneOf(messageIds) } as const;

export type Verdict =
  | 'SUPPORTED'
  | 'QUOTES_CORRECTLY'
  | 'DISPUTED'
  | 'OUTDATED'
  | 'OTHER_SCOPE'
  | 'NO_SOURCE';

export interface FigureRow {
  readonly label: string;
  readonly of: NamedResult | null;
  readonly period: string;
  readonly source: { readonly id: string; readonly shortTitle: string } | null;
  readonly figure: Pick<FigureResult, 'quantity'>;
}
export interface Finding {
  readonly id: string;
  readonly bearing: 'SHOWS' | 'CONTRADICTS';
  readonly text: string;
  readonly scope: string;
  readonly figures: readonly FigureRow[];
}
export interface MessageResult {
  readonly id: MessageId;
  readonly number: number;
  readonly label: string;
  readonly headline: string;
  readonly findings: readonly Finding[];
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict: Verdict;
    /** Why, in one sentence. */
    readonly sentence: string;
  }[];
}
export interface MessagesResult {
  readonly messages: readonly MessageResult[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}
export interface MessagesData {
  readonly release: { readonly id: string };
  readonly messages: MessagesResult;
}

export const messagesArguments = {
  declared: '$of: ID, $lang: Language',
  given: 'of: $of, lang: $lang',
} as const;

export const messagesQuery = defineQuery<MessagesData, Variables>(`
  query Messages(${messagesArguments.declared}) {
    release { id }
    messages(${messagesArguments.given}) {
      caveats sources { source { id shortTitle } edition statements }
      messages {
        id number label headline
        findings {
          id bearing text scope
          figures { label of { id name } period source { id shortTitle } figure { quantity { ...Amount } } }
        }
        unknown { what reason }
        claims { id text verdict sentence }
      }
    }
  }
  ${quantityFragment}
`);
