/** What the panel asks of one number of one material: the part of the answer that it stands in, with its statements. */
import { type ConcentrationVariables, concentrationArguments } from '../../../picture/concentration/query.ts';
import { defineQuery, type Query, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureQuestion,
  figureQuestion,
} from '../../figure/subject.ts';
import { type FigureKind, type FigureParts, figureAt, kindOf } from './figures.ts';

type Detail = Omit<FigureDetail, 'quantity'>;
interface FigureData {
  readonly concentration: FigureParts<Detail> & AnswerDetail;
}

const selections: Readonly<Record<FigureKind, string>> = {
  indices: `index { ...Sourced } points { ...Sourced } topOne { share { ...Sourced } } topThree { share { ...Sourced } }
    total { ...Sourced } world { ...Sourced } difference { ...Sourced } ofWorld { ...Sourced }
    unallocated { share { ...Sourced } }`,
  holders: `holders { entity { id } side share { ...Sourced } } lumps { entity { id } side share { ...Sourced } }`,
  series: `series { points { year index { ...Sourced } } }`,
  home: `homeRefining { economies { economy { id } points { year ratio { ...Sourced } } } }`,
  chokes: `chokePoints { share { ...Sourced } }`,
  buyers: `buyers { buyers { economy { id } share { ...Sourced } } }`,
};

const queryOf = (kind: FigureKind): Query<FigureData, Variables> =>
  defineQuery<FigureData, Variables>(`
  query ConcentrationFigure${kind}(${concentrationArguments.declared}, $first: Int, $after: String) {
    concentration(${concentrationArguments.given}) { ...AnswerDetail ${selections[kind]} }
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

const queries = Object.fromEntries(
  (Object.keys(selections) as FigureKind[]).map((kind) => [kind, queryOf(kind)]),
) as Readonly<Record<FigureKind, Query<FigureData, Variables>>>;

/** A ratio stands on two statements: more are not asked for, since there are hundreds of ratios. */
const mostOf: Readonly<Partial<Record<FigureKind, number>>> = { home: 2 };

/** Undefined for a name that no number has. */
export function questionOf(
  key: string,
  variables: ConcentrationVariables & Variables,
): FigureQuestion | undefined {
  const kind = kindOf(key);
  if (kind === undefined) return undefined;
  return figureQuestion({
    query: queries[kind],
    variables: (first, after) => ({ ...variables, first: Math.min(first, mostOf[kind] ?? first), after }),
    read: ({ concentration }) => {
      const figure = figureAt(concentration, key);
      return figure === undefined ? undefined : { figure, answer: concentration };
    },
  });
}
