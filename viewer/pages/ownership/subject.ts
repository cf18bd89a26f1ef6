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
import { type OwnershipResult, ownershipArguments } from './query.ts';

/** `parts.0.rows.3.share`, `overview.12.withOwner`, `contradictions.0.sum`. */
const path = /^(parts|overview|contradictions)(\.([a-zA-Z]{3,12}|\d{1,3})){2,6}$/;

/** What lies at a place of an answer; undefined where there is nothing. */
function at(answer: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => {
    const isThere = typeof part === 'object' && part !== null && Object.hasOwn(part, name);
    return isThere ? (part as Readonly<Record<string, unknown>>)[name] : undefined;
  }, answer);
}

type Detail = Omit<FigureDetail, 'quantity'>;
interface FigureData {
  readonly ownership: AnswerDetail;
}
interface Named {
  readonly owners?: readonly NamedResult[] | number;
  readonly economy?: NamedResult | null;
  readonly site?: NamedResult;
  readonly owned?: NamedResult;
  readonly material?: NamedResult;
}

/** Whose number it is: the nearest that the row names. */
function entityOf(answer: OwnershipResult, key: string): NamedResult | null {
  const row = at(answer, key.slice(0, key.lastIndexOf('.'))) as Named | undefined;
  const owner = Array.isArray(row?.owners) && row.owners.length === 1 ? row.owners[0] : undefined;
  return row?.site ?? row?.owned ?? owner ?? row?.economy ?? row?.material ?? null;
}

/** Null for a name that no number of the answer has. */
export function ownershipSubject(
  answer: OwnershipResult,
  key: string,
  {
    heading,
    line,
    variables,
  }: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  const figure = path.test(key) ? at(answer, key) : undefined;
  if (typeof figure !== 'object' || figure === null || !('quantity' in figure)) return null;
  const names = key.split('.').filter((name) => !/^\d/.test(name));
  const selection = names.reduceRight((inner, name) => `${name} { ${inner} }`, '...Sourced');
  // Answers are kept by the name of the query and its variables.
  const query = defineQuery<FigureData, Variables>(`
    query OwnerFigure_${names.join('_')}(${ownershipArguments.declared}, $first: Int, $after: String) {
      ownership(${ownershipArguments.given}) { ...AnswerDetail ${selection} }
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
  const entity = entityOf(answer, key);
  return {
    key,
    heading: entity?.name ?? heading,
    line,
    quantity: (figure as Pick<FigureResult, 'quantity'>).quantity,
    stage: null,
    entity,
    question: figureQuestion({
      query,
      // There are hundreds of numbers of a kind, each on a few statements.
      variables: (first, after) => ({ ...variables, first: Math.min(first, 10), after }),
      read({ ownership }) {
        const found = at(ownership, key) as Detail | undefined;
        return found === undefined ? undefined : { figure: found, answer: ownership };
      },
    }),
  };
}
