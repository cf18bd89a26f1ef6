/** What the panel shows of a number of the page, `recycling.documented.3`: only that number is asked for. */
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import { type MessagesResult, messagesArguments } from './query.ts';

/** So many statements at once: a count stands on a thousand. */
const atOnce = 10;

interface One {
  readonly messages: AnswerDetail & {
    readonly messages: readonly {
      readonly findings: readonly {
        readonly figures: readonly { readonly figure: Omit<FigureDetail, 'quantity'> }[];
      }[];
    }[];
  };
}

const oneFigure = defineQuery<One, Variables>(`
  query MessageFigure(${messagesArguments.declared}, $message: ID, $finding: ID, $at: Int, $first: Int, $after: String) {
    messages(${messagesArguments.given}) {
      ...AnswerDetail
      messages(id: $message) { findings(id: $finding) { figures(at: $at) { figure { ...Sourced } } } }
    }
  }
  fragment Sourced on Figure {
    rule { id label reason }
    assumptions { id text share }
    evidence(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
    }
  }
  ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

/** Null for a name that no number of the answer has. */
export function messageSubject(
  said: MessagesResult,
  key: string,
  variables: Variables,
): FigureSubject | null {
  const [message = '', finding = '', place = ''] = key.split('.');
  const held = said.messages.find(({ id }) => id === message);
  const at = /^\d{1,3}$/.test(place) ? Number(place) : -1;
  const row = held?.findings.find(({ id }) => id === finding)?.figures[at];
  if (held === undefined || row === undefined) return null;
  return {
    key,
    heading: row.of?.name ?? held.label,
    line: row.label,
    quantity: row.figure.quantity,
    stage: null,
    entity: row.of,
    question: figureQuestion({
      query: oneFigure,
      variables: (first, after) => ({
        ...variables,
        message,
        finding,
        at,
        first: Math.min(first, atOnce),
        after,
      }),
      read({ messages }) {
        // Each list holds the one that was asked for.
        const found = messages.messages[0]?.findings[0]?.figures[0];
        return found === undefined ? undefined : { figure: found.figure, answer: messages };
      },
    }),
  };
}
