/** What a device is made of and what it weighs, as the trace chooses it, and how the panel asks for its evidence. */
import type { NamedResult, QuantityResult } from '../../../picture/answer.ts';
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
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';

export interface ContentResult {
  readonly entity: NamedResult;
  readonly component: NamedResult | null;
  /** Null when no statement gives a mass. */
  readonly mass: {
    readonly quantity: QuantityResult;
    readonly evidence: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly edition: string;
        readonly source: { readonly shortTitle: string };
      }[];
    };
  } | null;
  readonly others: { readonly totalCount: number };
}

export interface ContentsData {
  readonly trace: { readonly contents: readonly ContentResult[] };
  /** Statements that weigh the whole device. */
  readonly entity: { readonly statements: { readonly nodes: readonly StatementLine[] } };
}

export const contentsQuery = defineQuery<ContentsData, Variables>(`
  query EntityContents($id: ID!, $lang: Language) {
    trace(start: $id, lang: $lang) {
      contents {
        entity { id name } component { id name }
        mass { quantity { ...Amount } evidence(first: 1) { totalCount nodes { edition source { shortTitle } } } }
        others(first: 1) { totalCount }
      }
    }
    entity(id: $id, lang: $lang) {
      statements(predicate: "hasIndicator", first: 100) { nodes { ...StatementLine } }
    }
  }
  ${statementLineFragment} ${quantityFragment}
`);

interface ContentDetailData {
  readonly trace: AnswerDetail & { readonly contents: readonly { readonly mass: FigureDetail | null }[] };
}

const contentQuery = defineQuery<ContentDetailData, Variables>(`
  query PanelContent($id: ID!, $only: [ID!], $first: Int, $after: String, $lang: Language) {
    trace(start: $id, lang: $lang) {
      ...AnswerDetail
      contents(only: $only) { mass { ...FigureDetail } }
    }
  }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

const prefix = 'content.';

/** The name of a content's mass in the address. */
export const contentKey = (id: string): string => `${prefix}${id}`;

export const isContentKey = (key: string): boolean => key.startsWith(prefix);

/** Those that weigh the device itself, newest first. */
export function massStatements({ entity }: ContentsData): readonly StatementLine[] {
  return entity.statements.nodes
    .filter(({ quantity }) => quantity?.unit.dimension === 'mass')
    .sort((a, b) => (a.period.text < b.period.text ? 1 : a.period.text > b.period.text ? -1 : 0));
}

/** The mass of one content as the panel shows it; undefined when the device has no such content. */
export function contentSubject(
  { trace }: ContentsData,
  key: string,
  device: NamedResult,
  lang: string,
  line: string,
): FigureSubject | undefined {
  const content = trace.contents.find(({ entity }) => contentKey(entity.id) === key);
  if (content === undefined) return undefined;
  return {
    key,
    heading: content.entity.name,
    line,
    quantity: content.mass?.quantity ?? null,
    stage: 'COMPONENTS',
    entity: content.entity,
    question: figureQuestion({
      query: contentQuery,
      variables: (first, after) => ({ id: device.id, only: [content.entity.id], first, after, lang }),
      read: ({ trace: { contents, ...answer } }: ContentDetailData) => {
        const mass = contents[0]?.mass;
        return mass == null ? undefined : { figure: mass, answer };
      },
    }),
  };
}
