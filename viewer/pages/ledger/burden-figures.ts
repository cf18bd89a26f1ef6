/** Names for every number of benefit against burden, and how the panel asks what each stands on. */
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import {
  type BurdenEconomyResult,
  type BurdenResult,
  burdenArguments,
} from '../../../picture/burden/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import {
  type FigureDetail,
  figureDetailFragment,
  quantityFragment,
  statementLineFragment,
} from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';

/** Which number: an economy's benefit or burden, a quarter's, or what is in no quarter. */
export type BurdenPart =
  | { readonly kind: 'economy'; readonly id: string; readonly of: 'benefit' | 'burden' }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly of: 'least' | 'most' | 'share' }
  | { readonly kind: 'rest'; readonly of: 'withoutBenefit' | 'givenToNobody' };

const begin = 'BURDEN.';
export const isBurdenKey = (key: string): boolean => key.startsWith(begin);

export function burdenKey(part: BurdenPart): string {
  switch (part.kind) {
    case 'economy':
      return `${begin}${part.id}.${part.of}`;
    case 'quarter':
      return `${begin}quarter.${part.quarter}.${part.of}`;
    case 'rest':
      return `${begin}${part.of}`;
  }
}

interface BurdenFigureData {
  readonly burden: AnswerDetail & {
    readonly economies: readonly {
      readonly benefit: FigureDetail | null;
      readonly burden: FigureDetail | null;
    }[];
    readonly groups: readonly Readonly<Record<'least' | 'most' | 'share', FigureDetail>>[];
    readonly withoutBenefit: FigureDetail;
    readonly givenToNobody: FigureDetail;
  };
}

const detail = '{ ...FigureDetail }';
const burdenFigureQuery = defineQuery<BurdenFigureData, Variables>(`
  query PanelBurden(${burdenArguments.declared}, $economies: [ID!]!, $first: Int, $after: String) {
    burden(${burdenArguments.given}) {
      ...AnswerDetail
      economies(only: $economies) { benefit ${detail} burden ${detail} }
      groups { least ${detail} most ${detail} share ${detail} }
      withoutBenefit ${detail} givenToNobody ${detail}
    }
  }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

/** The words that a page has and this file has not. */
export interface BurdenFigureWords {
  quarter(quarter: number): string;
  readonly withoutBenefit: string;
  readonly givenToNobody: string;
}

interface Found {
  readonly part: BurdenPart;
  readonly figure: FigureResult | null;
  readonly heading: string;
  readonly entity: NamedResult | null;
}

function partsOf(answer: BurdenResult, words: BurdenFigureWords): readonly Found[] {
  const ofEconomy = ({ economy, benefit, burden }: BurdenEconomyResult): readonly Found[] =>
    (['benefit', 'burden'] as const).map((of) => ({
      part: { kind: 'economy', id: economy.id, of },
      figure: of === 'benefit' ? benefit : burden,
      heading: `${economy.name}: ${answer[of].label}`,
      entity: economy,
    }));
  return [
    ...answer.economies.flatMap(ofEconomy),
    ...answer.groups.flatMap((group) =>
      (['least', 'most', 'share'] as const).map((of) => ({
        part: { kind: 'quarter', quarter: group.quarter, of } as const,
        figure: group[of],
        heading: `${words.quarter(group.quarter)}: ${answer[of === 'share' ? 'burden' : 'benefit'].label}`,
        entity: null,
      })),
    ),
    ...(['withoutBenefit', 'givenToNobody'] as const).map((of) => ({
      part: { kind: 'rest', of } as const,
      figure: answer[of],
      heading: `${words[of]}: ${answer.burden.label}`,
      entity: null,
    })),
  ];
}

function read({ burden }: BurdenFigureData, part: BurdenPart): FigureDetail | undefined {
  switch (part.kind) {
    case 'economy':
      return burden.economies[0]?.[part.of] ?? undefined;
    case 'quarter':
      return burden.groups[part.quarter - 1]?.[part.of];
    case 'rest':
      return burden[part.of];
  }
}

/** The number of a name; undefined when the answer has none of that name. */
export function burdenSubject(
  answer: BurdenResult,
  key: string,
  variables: Variables,
  words: BurdenFigureWords,
): FigureSubject | undefined {
  const found = partsOf(answer, words).find(({ part }) => burdenKey(part) === key);
  if (found === undefined || found.figure === null) return undefined;
  const { part, figure, heading, entity } = found;
  return {
    key,
    heading,
    line: `${answer.benefit.period}, ${answer.burden.period}, ${answer.scheme.label}`,
    quantity: figure.quantity,
    stage: null,
    entity,
    question: figureQuestion({
      query: burdenFigureQuery,
      variables: (first, after) => ({
        ...variables,
        economies: part.kind === 'economy' ? [part.id] : [],
        first,
        after,
      }),
      read(data) {
        const detailed = read(data, part);
        return detailed === undefined ? undefined : { figure: detailed, answer: data.burden };
      },
    }),
  };
}
