/** What the panel asks of one number: the statements that it stands on. Every share of an answer stands on the same ones. */
import { boundKey } from '../../../picture/origin/keys.ts';
import {
  type BoundsVariables,
  boundsArguments,
  type OriginVariables,
  originArguments,
} from '../../../picture/origin/query.ts';
import { defineQuery, type Query, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureQuestion,
  type FigureSources,
  figureQuestion,
} from '../../figure/subject.ts';

type Detail = Omit<FigureDetail, 'quantity'>;
type Id = { readonly id: string };
type BoundParts = readonly {
  readonly product: Id;
  readonly from: Id;
  readonly to: Id;
  readonly shareOfImports: Detail;
}[];
interface Parts {
  readonly total?: Detail;
  readonly origins?: readonly { readonly economy: Id; readonly share: Pick<Detail, 'assumptions'> }[];
  readonly domestic?: readonly { readonly economy: Id; readonly ratio: Detail }[];
  readonly stages?: readonly {
    readonly stage: string;
    readonly codes: readonly { readonly product: Id; readonly factor: Detail | null }[];
  }[];
  readonly bounds?: BoundParts;
}
interface OriginFigure {
  readonly origin: Parts & AnswerDetail;
}
interface BoundsFigure {
  readonly originBounds: { readonly bounds: BoundParts } & AnswerDetail;
}

const sourced = `
  fragment Sourced on Figure {
    rule { id label reason }
    assumptions { id text share }
    evidence(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...StatementLine }
    }
  }
  ${answerDetailFragment} ${statementLineFragment} ${quantityFragment}
`;
const boundSelection = 'bounds { product { id } from { id } to { id } shareOfImports { ...Sourced } }';

const selections = {
  Whole: 'total { ...Sourced }',
  Origin: 'total { ...Sourced } origins { economy { id } share { assumptions { id text share } } }',
  Home: 'domestic { economy { id } ratio { ...Sourced } }',
  Factor: 'stages { stage codes { product { id } factor { ...Sourced } } }',
  Bound: boundSelection,
} as const;
type Kind = keyof typeof selections;

const queryOf = (kind: Kind): Query<OriginFigure, Variables> =>
  defineQuery<OriginFigure, Variables>(`
  query OriginFigure${kind}(${originArguments.declared}, $first: Int, $after: String) {
    origin(${originArguments.given}) { ...AnswerDetail ${selections[kind]} }
  }
  ${sourced}
`);
const queries = Object.fromEntries(
  (Object.keys(selections) as Kind[]).map((kind) => [kind, queryOf(kind)]),
) as Readonly<Record<Kind, Query<OriginFigure, Variables>>>;

const boundsFigureQuery = defineQuery<BoundsFigure, Variables>(`
  query OriginBoundsFigure(${boundsArguments.declared}, $first: Int, $after: String) {
    originBounds(${boundsArguments.given}) { ...AnswerDetail ${boundSelection} }
  }
  ${sourced}
`);

function kindOf(key: string): Kind {
  const [head, , name] = key.split('/');
  if (head === 'origin' || head === 'mass') return 'Origin';
  if (head === 'home') return 'Home';
  if (head === 'bound') return 'Bound';
  return head === 'stage' && name === 'factor' ? 'Factor' : 'Whole';
}

function detailAt(parts: Parts, key: string): Detail | undefined {
  const [, first, , third] = key.split('/');
  switch (kindOf(key)) {
    case 'Origin': {
      const own = parts.origins?.find(({ economy }) => economy.id === first)?.share;
      return parts.total === undefined ? undefined : { ...parts.total, ...own };
    }
    case 'Home':
      return parts.domestic?.find(({ economy }) => economy.id === first)?.ratio;
    case 'Factor':
      return (
        parts.stages?.find(({ stage }) => stage === first)?.codes.find(({ product }) => product.id === third)
          ?.factor ?? undefined
      );
    case 'Bound':
      return boundIn(parts.bounds ?? [], key);
    default:
      return parts.total;
  }
}

const boundIn = (bounds: BoundParts, key: string): Detail | undefined =>
  bounds.find((bound) => boundKey(bound) === key)?.shareOfImports;

/** All pairs of a code stand on the same totals: a page of them is enough of each. */
const mostOf: Readonly<Partial<Record<Kind, number>>> = { Home: 2, Bound: 4 };

const read = (figure: Detail | undefined, answer: AnswerDetail): FigureSources | undefined =>
  figure === undefined ? undefined : { figure, answer };

export function questionOf(key: string, variables: OriginVariables & Variables): FigureQuestion {
  const kind = kindOf(key);
  return figureQuestion({
    query: queries[kind],
    variables: (first, after) => ({ ...variables, first: Math.min(first, mostOf[kind] ?? first), after }),
    read: ({ origin }) => read(detailAt(origin, key), origin),
  });
}

export function boundQuestion(key: string, variables: BoundsVariables & Variables): FigureQuestion {
  return figureQuestion({
    query: boundsFigureQuery,
    variables: (first, after) => ({ ...variables, first: Math.min(first, mostOf.Bound ?? first), after }),
    read: ({ originBounds }) => read(boundIn(originBounds.bounds, key), originBounds),
  });
}
