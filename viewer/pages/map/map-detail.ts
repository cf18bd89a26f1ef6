/** How the panel asks what one number of the map stands on. */
import type { MapVariables } from '../../../picture/map/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
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
import type { EconomyNumber, FlowNumber, MapFigure, MirrorNumber, SideNumber, TotalNumber } from './keys.ts';

type Asked = MapVariables & Variables;

const declared =
  '$material: ID, $product: ID, $year: Int, $from: ID, $to: ID, $measure: FlowMeasure, $scheme: ID, $lang: Language';
const given =
  'material: $material, product: $product, year: $year, from: $from, to: $to, measure: $measure, scheme: $scheme, lang: $lang';
const fragments = `${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}`;

/** The two reports of a pair, with the code under which they were made. */
export interface MirrorDetail extends Readonly<Record<MirrorNumber, FigureDetail | null>> {
  readonly product: { readonly id: string; readonly name: string };
}

interface PairData {
  readonly flows: AnswerDetail & {
    readonly nodes: readonly ({
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly mirror: MirrorDetail | null;
    } & Readonly<Record<'value' | 'mass' | 'unitValue', FigureDetail | null>>)[];
  };
}

/** One pair, narrowed to it: its permalink leads to this very flow. A group may send on behalf of several. */
export const pairQuery = defineQuery<PairData, Variables>(`
  query PanelFlow(${declared}, $first: Int, $after: String) {
    flows(${given}, first: 20) {
      ...AnswerDetail
      nodes {
        from { id } to { id }
        value { ...FigureDetail } mass { ...FigureDetail } unitValue { ...FigureDetail }
        mirror {
          product { id name }
          exporterValue { ...FigureDetail } importerValue { ...FigureDetail }
          exporterMass { ...FigureDetail } importerMass { ...FigureDetail }
        }
      }
    }
  }
  ${fragments}
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
      return pairQuestion(figure, variables, (node) => node[of]);
    }
    case 'mirror': {
      const { of } = figure;
      return pairQuestion(figure, variables, ({ mirror }) => mirror?.[of]);
    }
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
  variables: Asked,
  pick: (node: PairData['flows']['nodes'][number]) => FigureDetail | null | undefined,
): FigureQuestion {
  return figureQuestion({
    query: pairQuery,
    variables: (first, after) => ({ ...pairVariables(variables, from, to), first, after }),
    read: ({ flows }) => {
      const node = flows.nodes.find((one) => one.from.id === from && one.to.id === to);
      const detail = node === undefined ? undefined : pick(node);
      return detail == null ? undefined : { figure: detail, answer: flows };
    },
  });
}

/** The pair of an answer narrowed to it. */
export function pairIn(
  { flows }: PairData,
  from: string,
  to: string,
): PairData['flows']['nodes'][number] | undefined {
  return flows.nodes.find((one) => one.from.id === from && one.to.id === to);
}
