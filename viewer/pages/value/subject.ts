/** What the panel shows of a number of the page: it is named by its place in the answer. */
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import { type ValueResult, valueArguments } from './query.ts';

/** `industry.bands.0.share`, `ladder.rungs.1.steps.0.least.contained`, `priceSplit.parts.3.share`. */
const path = /^(industry|ladder|priceSplit|company)(\.([a-zA-Z]{3,16}|\d{1,3})){1,6}$/;

/** What lies at a place of an answer; undefined where there is nothing. */
function at(answer: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => {
    const isThere = typeof part === 'object' && part !== null && Object.hasOwn(part, name);
    return isThere ? (part as Readonly<Record<string, unknown>>)[name] : undefined;
  }, answer);
}

type Detail = Omit<FigureDetail, 'quantity'>;
interface FigureData {
  readonly valueCapture: AnswerDetail;
}

/** Null for a name that no number of the answer has. */
export function valueSubject(
  answer: ValueResult,
  key: string,
  { line, variables }: { readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  const figure = path.test(key) ? at(answer, key) : undefined;
  if (typeof figure !== 'object' || figure === null || !('quantity' in figure)) return null;
  const names = key.split('.').filter((name) => !/^\d/.test(name));
  const selection = names.reduceRight((inner, name) => `${name} { ${inner} }`, '...Sourced');
  // Answers are kept by the name of the query and its variables.
  const query = defineQuery<FigureData, Variables>(`
    query ValueFigure_${names.join('_')}(${valueArguments.declared}, $first: Int, $after: String) {
      valueCapture(${valueArguments.given}) { ...AnswerDetail ${selection} }
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
  const row = at(answer, key.slice(0, key.lastIndexOf('.'))) as Readonly<Record<string, unknown>> | undefined;
  const entity = (row?.actor ??
    row?.payer ??
    row?.economy ??
    row?.sector ??
    row?.material ??
    row?.indicator ??
    null) as NamedResult | null;
  return {
    key,
    heading: entity?.name ?? answer.label,
    line,
    quantity: (figure as Pick<FigureResult, 'quantity'>).quantity,
    stage: null,
    entity,
    question: figureQuestion({
      query,
      // There are hundreds of numbers of a kind, each on a few statements.
      variables: (first, after) => ({ ...variables, first: Math.min(first, 10), after }),
      read({ valueCapture }) {
        const found = at(valueCapture, key) as Detail | undefined;
        return found === undefined ? undefined : { figure: found, answer: valueCapture };
      },
    }),
  };
}
