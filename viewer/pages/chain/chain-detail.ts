/** How the panel asks what one number of a chain stands on, and which statements document its harms. */
import type { TraceVariables } from '../../../picture/chain/query.ts';
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
import type { ChainFigure, LinkNumber } from './keys.ts';

interface NodeDetail {
  readonly share: FigureDetail | null;
  readonly quantity: FigureDetail | null;
  readonly carried: FigureDetail | null;
  readonly members: readonly {
    readonly share: FigureDetail;
    readonly quantity: FigureDetail;
    readonly carried: FigureDetail | null;
  }[];
}

interface ChainFigureData {
  readonly trace: AnswerDetail & {
    readonly columns: readonly {
      readonly tracks: readonly {
        readonly total: FigureDetail | null;
        readonly publishedTotal: FigureDetail | null;
        readonly nodes: readonly NodeDetail[];
      }[];
    }[];
    readonly links: readonly Readonly<Record<LinkNumber, FigureDetail | null>>[];
    readonly contents: readonly { readonly mass: FigureDetail | null }[];
  };
}

const asked = `$start: ID!, $direction: Direction, $year: Int, $materials: [ID!], $minShare: Float, $scheme: ID, $named: Boolean! = false, $per: TracePer = DEVICE, $measure: Measure = MASS, $lang: Language`;
const given = `start: $start, direction: $direction, year: $year, materials: $materials, minShare: $minShare, scheme: $scheme, named: $named, per: $per, measure: $measure, lang: $lang`;

const chainFigureQuery = defineQuery<ChainFigureData, Variables>(`
  query PanelChain(
    ${asked}, $stages: [Stage!]!, $tracks: [ID!]!, $nodes: [ID!]!, $members: [ID!]!, $links: [ID!]!,
    $contents: [ID!]!, $first: Int, $after: String
  ) {
    trace(${given}) {
      ...AnswerDetail
      columns(only: $stages) {
        tracks(only: $tracks) {
          total { ...FigureDetail }
          publishedTotal { ...FigureDetail }
          nodes(only: $nodes) {
            share { ...FigureDetail }
            quantity { ...FigureDetail }
            carried { ...FigureDetail }
            members(only: $members) {
              share { ...FigureDetail }
              quantity { ...FigureDetail }
              carried { ...FigureDetail }
            }
          }
        }
      }
      links(only: $links) {
        share { ...FigureDetail }
        lastShipped { ...FigureDetail }
        carried { ...FigureDetail }
      }
      contents(only: $contents) { mass { ...FigureDetail } }
    }
  }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

/** Ids that narrow the answer to the one figure. */
function narrowed(figure: ChainFigure) {
  const none = { stages: [], tracks: [], nodes: [], members: [], links: [], contents: [] };
  switch (figure.kind) {
    case 'node':
      return { ...none, stages: [figure.stage], tracks: [figure.track.id], nodes: [figure.node.id] };
    case 'member':
      return {
        ...none,
        stages: [figure.stage],
        tracks: [figure.track.id],
        nodes: [figure.node.id],
        members: [figure.member.entity.id],
      };
    case 'track':
      return { ...none, stages: [figure.stage], tracks: [figure.track.id] };
    case 'nothing':
      return none;
    case 'link':
      return { ...none, links: [figure.link.id] };
    case 'content':
      return { ...none, contents: [figure.content.entity.id] };
  }
}

function found({ trace }: ChainFigureData, figure: ChainFigure): FigureDetail | null | undefined {
  const track = trace.columns[0]?.tracks[0];
  switch (figure.kind) {
    case 'node':
      return track?.nodes[0]?.[figure.of];
    case 'member':
      return track?.nodes[0]?.members[0]?.[figure.of];
    case 'track':
      return track?.[figure.of];
    case 'nothing':
      return undefined;
    case 'link':
      return trace.links[0]?.[figure.of];
    case 'content':
      return trace.contents[0]?.mass;
  }
}

export function questionOf(figure: ChainFigure, variables: TraceVariables & Variables): FigureQuestion {
  return figureQuestion({
    query: chainFigureQuery,
    variables: (first, after) => ({ ...variables, ...narrowed(figure), first, after }),
    read: (data) => {
      const detail = found(data, figure);
      return detail == null ? undefined : { figure: detail, answer: data.trace };
    },
  });
}

interface HarmDetail {
  readonly harm: { readonly id: string; readonly name: string };
  readonly scope: string;
  readonly evidence: { readonly totalCount: number; readonly nodes: readonly StatementLine[] };
}

interface HarmsData {
  readonly trace: {
    readonly columns: readonly {
      readonly tracks: readonly {
        readonly nodes: readonly {
          readonly harms: readonly HarmDetail[];
          readonly members: readonly {
            readonly entity: { readonly id: string; readonly name: string };
            readonly harms: readonly HarmDetail[];
          }[];
        }[];
      }[];
    }[];
  };
}

export const harmsQuery = defineQuery<HarmsData, Variables>(`
  query ChainHarms(${asked}, $stages: [Stage!]!, $tracks: [ID!]!, $nodes: [ID!]!) {
    trace(${given}) {
      columns(only: $stages) {
        tracks(only: $tracks) {
          nodes(only: $nodes) { harms { ...HarmDetail } members { entity { id name } harms { ...HarmDetail } } }
        }
      }
    }
  }
  fragment HarmDetail on TraceHarm {
    harm { id name } scope evidence(first: 5) { totalCount nodes { ...StatementLine } }
  }
  ${statementLineFragment} ${quantityFragment}
`);

/** Harms of a node and of the economies folded into it. */
export function harmsOfData({ trace }: HarmsData): readonly HarmDetail[] {
  const node = trace.columns[0]?.tracks[0]?.nodes[0];
  return node === undefined ? [] : [...node.harms, ...node.members.flatMap(({ harms }) => harms)];
}
