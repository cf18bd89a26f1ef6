/** How the panel asks what one number of the map stands on. */
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import type { MapVariables } from '../../../picture/map/query.ts';
import { defineQuery, type Query, type Variables } from '../../data/query.ts';
import {
  type FigureDetail,
  figureDetailFragment,
  quantityFragment,
  type StatementLine,
  statementLineFragment,
} from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureQuestion,
  figureQuestion,
} from '../../figure/subject.ts';
import {
  type EconomyNumber,
  type FlowNumber,
  type MapFigure,
  type MirrorNumber,
  mirrorNumbers,
  type SideNumber,
  type TotalNumber,
} from './keys.ts';

type Asked = MapVariables & Variables;

const declared =
  '$material: ID, $product: ID, $year: Int, $from: ID, $to: ID, $measure: FlowMeasure, $scheme: ID, $lang: Language';
const given =
  'material: $material, product: $product, year: $year, from: $from, to: $to, measure: $measure, scheme: $scheme, lang: $lang';
const fragments = `${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}`;

type PairNumber = Exclude<FlowNumber, `share${string}`> | MirrorNumber;

interface PairData {
  readonly flows: AnswerDetail & {
    readonly nodes: readonly ({
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly mirror?: Readonly<Partial<Record<MirrorNumber, FigureDetail | null>>> | null;
    } & Readonly<Partial<Record<Exclude<PairNumber, MirrorNumber>, FigureDetail | null>>>)[];
  };
}

const isMirror = (of: PairNumber): of is MirrorNumber => mirrorNumbers.some((one) => one === of);

/**
 * One number of one pair, narrowed to it: its permalink leads to this very flow. A group may send for several.
 * Each number has a question of its own: all at once would be more than the API gives.
 */
function pairQuery(of: PairNumber): Query<PairData, Variables> {
  const figure = `${of} { ...FigureDetail }`;
  return defineQuery<PairData, Variables>(`
    query PanelFlow_${of}(${declared}, $first: Int, $after: String) {
      flows(${given}, first: 5) {
        ...AnswerDetail
        nodes { from { id } to { id } ${isMirror(of) ? `mirror { ${figure} }` : figure} }
      }
    }
    ${fragments}
  `);
}

const pairNumbers: readonly PairNumber[] = ['value', 'mass', 'unitValue', ...mirrorNumbers];
const pairQueries = new Map(pairNumbers.map((of) => [of, pairQuery(of)]));

/** The two reports of a pair, with the code under which they were made. */
export interface MirrorResult extends Readonly<Record<MirrorNumber, FigureResult | null>> {
  readonly product: NamedResult;
}

interface MirrorData {
  readonly flows: {
    readonly nodes: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly mirror: MirrorResult | null;
    }[];
  };
}

export const mirrorQuery = defineQuery<MirrorData, Variables>(`
  query MapMirror(${declared}) {
    flows(${given}, first: 5) {
      nodes {
        from { id } to { id }
        mirror {
          product { id name }
          exporterValue { ...Mirrored } importerValue { ...Mirrored }
          exporterMass { ...Mirrored } importerMass { ...Mirrored }
        }
      }
    }
  }
  fragment Mirrored on Figure { quantity { ...Amount } }
  ${quantityFragment}
`);

type TotalDetail = Readonly<Record<TotalNumber, FigureDetail | null>>;

interface TotalsData {
  readonly flows: AnswerDetail & {
    readonly total: TotalDetail;
    readonly world: TotalDetail | null;
    readonly whole: TotalDetail | null;
  };
}

const totalsQuery = defineQuery<TotalsData, Variables>(`
  query PanelFlowTotals(${declared}, $first: Int, $after: String) {
    flows(${given}, first: 1) {
      ...AnswerDetail
      total { value { ...FigureDetail } mass { ...FigureDetail } }
      world { value { ...FigureDetail } mass { ...FigureDetail } }
      whole { value { ...FigureDetail } mass { ...FigureDetail } }
    }
  }
  ${fragments}
`);

interface SidesData {
  readonly flows: AnswerDetail & {
    readonly bySide: readonly ({ readonly from: string; readonly to: string } & Readonly<
      Record<SideNumber, FigureDetail | null>
    >)[];
  };
}

const sidesQuery = defineQuery<SidesData, Variables>(`
  query PanelFlowSides(${declared}, $first: Int, $after: String) {
    flows(${given}, first: 1) {
      ...AnswerDetail
      bySide {
        from to value { ...FigureDetail } mass { ...FigureDetail }
        shareOfValue { ...FigureDetail } shareOfMass { ...FigureDetail }
      }
    }
  }
  ${fragments}
`);

/** Rows of the table that are kept out of it, with their reasons. */
export const asideQuery = defineQuery<
  {
    readonly flows: {
      readonly quarantined: { readonly totalCount: number; readonly nodes: readonly StatementLine[] };
    };
  },
  Variables
>(`
  query MapPutAside(${declared}) {
    flows(${given}, first: 1) { quarantined(first: 20) { totalCount nodes { ...StatementLine } } }
  }
  ${statementLineFragment} ${quantityFragment}
`);

/** Of an economy: only what it sends, or only what it receives. */
export const isSending = (of: EconomyNumber): boolean => of.startsWith('sends');
const totalOf = (of: EconomyNumber): TotalNumber => (of.endsWith('Value') ? 'value' : 'mass');
/** The whole that a share is of. */
export const wholeOf = (of: Extract<FlowNumber, `share${string}`>): TotalNumber =>
  of === 'shareOfValue' ? 'value' : 'mass';

export function pairVariables(variables: Asked, from: string, to: string): Asked {
  return { ...variables, from, to };
}

/** The question of a number. Years may stand in other revisions of the code: theirs is asked for. */
export function questionOf(
  figure: Exclude<MapFigure, { readonly kind: 'area' }>,
  variables: Asked,
  productOfYear: (year: number) => string | undefined,
): FigureQuestion {
  const ask = (read: (data: TotalsData['flows']) => FigureDetail | null | undefined, narrowed: Asked) =>
    figureQuestion({
      query: totalsQuery,
      variables: (first, after) => ({ ...narrowed, first, after }),
      read: ({ flows }) => {
        const detail = read(flows);
        return detail == null ? undefined : { figure: detail, answer: flows };
      },
    });
  switch (figure.kind) {
    case 'flow': {
      const { of } = figure;
      // A share stands on the flow and on the whole, whose statements have the flow's among them.
      if (of === 'shareOfValue' || of === 'shareOfMass') {
        return ask(({ whole }) => whole?.[wholeOf(of)], variables);
      }
      return pairQuestion(figure, of, variables);
    }
    case 'mirror':
      return pairQuestion(figure, figure.of, variables);
    case 'economy':
      return ask(
        ({ total }) => total[totalOf(figure.of)],
        isSending(figure.of) ? { ...variables, from: figure.economy } : { ...variables, to: figure.economy },
      );
    case 'total':
      return ask((flows) => flows[figure.row]?.[figure.of], variables);
    case 'year':
      return ask(({ total }) => total[figure.of], {
        ...variables,
        from: null,
        to: null,
        material: null,
        year: figure.year,
        product: productOfYear(figure.year) ?? variables.product ?? null,
      });
    case 'sides':
      return figureQuestion({
        query: sidesQuery,
        variables: (first, after) => ({ ...variables, first, after }),
        read: ({ flows }) => {
          const row = flows.bySide.find(({ from, to }) => from === figure.from && to === figure.to);
          const detail = row?.[figure.of];
          return detail == null ? undefined : { figure: detail, answer: flows };
        },
      });
  }
}

function pairQuestion(
  { from, to }: { readonly from: string; readonly to: string },
  of: PairNumber,
  variables: Asked,
): FigureQuestion {
  const query = pairQueries.get(of);
  if (query === undefined) throw new Error(`there is no question for ${of}`);
  return figureQuestion({
    query,
    variables: (first, after) => ({ ...pairVariables(variables, from, to), first, after }),
    read: ({ flows }) => {
      const node = pairIn(flows.nodes, from, to);
      const detail = isMirror(of) ? node?.mirror?.[of] : node?.[of];
      return detail == null ? undefined : { figure: detail, answer: flows };
    },
  });
}

/** The pair among the nodes of an answer that was narrowed to it. */
export function pairIn<
  Node extends { readonly from: { readonly id: string }; readonly to: { readonly id: string } },
>(nodes: readonly Node[], from: string, to: string): Node | undefined {
  return nodes.find((one) => one.from.id === from && one.to.id === to);
}
