/** What the panel shows of a number that is named by its place in the answer: `parts.0.rows.3.share`. */
import type { FigureResult, NamedResult } from '../../picture/answer.ts';
import { defineQuery, type Variables } from '../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from './statement.ts';
import { type AnswerDetail, answerDetailFragment, type FigureSubject, figureQuestion } from './subject.ts';

/** What lies at a place of an answer; undefined where there is nothing. */
export function at(answer: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => {
    const isThere = typeof part === 'object' && part !== null && Object.hasOwn(part, name);
    return isThere ? (part as Readonly<Record<string, unknown>>)[name] : undefined;
  }, answer);
}

export interface Placed {
  /** The query field, with the arguments that its questions declare and give. */
  readonly field: string;
  readonly arguments: { readonly declared: string; readonly given: string };
  /** Begins the names of its queries: answers are kept by the name of the query and its variables. */
  readonly name: string;
  /** Which names may be numbers of the answer at all. */
  readonly path: RegExp;
  /** Whose number it is, from the row that holds it. */
  readonly entityOf: (row: unknown) => NamedResult | null;
}

/** So many statements at once: there are hundreds of numbers of a kind, each on a few statements. */
const atOnce = 10;

type Detail = Omit<FigureDetail, 'quantity'>;

/** Null for a name that no number of the answer has. */
export function placedSubject(
  { field, arguments: of, name, path, entityOf }: Placed,
  answer: unknown,
  key: string,
  said: { readonly heading: string; readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  const figure = path.test(key) ? at(answer, key) : undefined;
  if (typeof figure !== 'object' || figure === null || !('quantity' in figure)) return null;
  const names = key.split('.').filter((one) => !/^\d/.test(one));
  const selection = names.reduceRight((inner, one) => `${one} { ${inner} }`, '...Sourced');
  const query = defineQuery<Readonly<Record<string, AnswerDetail>>, Variables>(`
    query ${name}_${names.join('_')}(${of.declared}, $first: Int, $after: String) {
      ${field}(${of.given}) { ...AnswerDetail ${selection} }
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
  const entity = entityOf(at(answer, key.slice(0, key.lastIndexOf('.'))));
  return {
    key,
    heading: entity?.name ?? said.heading,
    line: said.line,
    quantity: (figure as Pick<FigureResult, 'quantity'>).quantity,
    stage: null,
    entity,
    question: figureQuestion({
      query,
      variables: (first, after) => ({ ...said.variables, first: Math.min(first, atOnce), after }),
      read(data) {
        const whole = data[field];
        const found = at(whole, key) as Detail | undefined;
        return whole === undefined || found === undefined ? undefined : { figure: found, answer: whole };
      },
    }),
  };
}
