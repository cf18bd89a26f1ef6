/** The life cycle of a device, a site or a model as this page asks for it, and how the panel asks for its evidence. */
import type { NamedResult, QuantityResult } from '../../../picture/answer.ts';
import { defineQuery, type Query, type Variables } from '../../data/query.ts';
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

interface Amount {
  readonly quantity: QuantityResult;
}
export type LifeState = 'STATED' | 'COMPUTED' | 'UNKNOWN';
export const serviceParts = [
  'devicesProduction',
  'devicesUse',
  'networks',
  'dataCentresProduction',
  'dataCentresUse',
  'infrastructureShare',
] as const;

/** Lists of the answer with the figures of a row. */
const parts = {
  spreads: ['count', 'least', 'most'],
  computed: ['amount'],
  reported: ['byPlace', 'byMarket'],
  services: serviceParts,
} as const;
type Part = keyof typeof parts;

export interface LifeResult {
  readonly kind: 'DEVICE' | 'SITE' | 'MODEL';
  readonly cells: readonly { readonly measure: string; readonly phase: string; readonly state: LifeState }[];
  readonly spreads: readonly {
    readonly measure: string;
    readonly phase: string;
    readonly source: { readonly shortTitle: string };
    readonly isComputed: boolean;
    readonly count: Amount;
    readonly least: Amount;
    readonly most: Amount;
  }[];
  readonly computed: readonly {
    readonly measure: string;
    readonly phase: string;
    readonly rule: string;
    readonly period: string;
    readonly amount: Amount;
  }[];
  readonly reported: readonly {
    readonly subject: NamedResult;
    readonly year: number;
    readonly byPlace: Amount | null;
    readonly byMarket: Amount | null;
  }[];
  readonly services: readonly (Readonly<Record<(typeof serviceParts)[number], Amount | null>> & {
    readonly service: NamedResult;
  })[];
}
export interface LifeData {
  readonly lifeCycle: LifeResult;
}

const amount = '{ quantity { ...Amount } }';
export const lifeQuery = defineQuery<LifeData, Variables>(`
  query EntityLife($id: ID!, $lang: Language) {
    lifeCycle(of: $id, lang: $lang) {
      kind
      cells { measure phase state }
      spreads { measure phase source { shortTitle } isComputed count ${amount} least ${amount} most ${amount} }
      computed { measure phase rule period amount ${amount} }
      reported { subject { id name } year byPlace ${amount} byMarket ${amount} }
      services { service { id name } ${serviceParts.map((name) => `${name} ${amount}`).join(' ')} }
    }
  }
  ${quantityFragment}
`);

/** Whether a life cycle can be asked for; the answer may still be that no source states one. */
export const hasLife = (id: string, kind: string): boolean =>
  kind === 'DEVICE' || kind === 'SITE' || id.startsWith('product:ai-');

type Details = Readonly<Record<Part, readonly Readonly<Record<string, FigureDetail | null>>[]>>;
interface LifeDetailData {
  readonly lifeCycle: AnswerDetail & Details;
}

const detailQueries: ReadonlyMap<string, Query<LifeDetailData, Variables>> = new Map(
  (Object.keys(parts) as Part[]).flatMap((part) =>
    parts[part].map((name) => {
      const query = defineQuery<LifeDetailData, Variables>(`
        query PanelLife($id: ID!, $first: Int, $after: String, $lang: Language) {
          lifeCycle(of: $id, lang: $lang) {
            ...AnswerDetail
            ${part} { ${name} { ...FigureDetail } }
          }
        }
        ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
      `);
      return [`${part}.${name}`, query] as const;
    }),
  ),
);

const prefix = 'life.';
/** The name of a figure in the address. */
export const lifeKey = (part: Part, row: number, name: string): string => `${prefix}${part}.${row}.${name}`;
export const isLifeKey = (key: string): boolean => key.startsWith(prefix);

/** The figure as the panel shows it; undefined when the answer has none of that name. */
export function lifeSubject(
  { lifeCycle }: LifeData,
  key: string,
  entity: NamedResult,
  { lang, line }: { readonly lang: string; readonly line: string },
): FigureSubject | undefined {
  const [, part = '', place = '', name = ''] = key.split('.');
  const query = detailQueries.get(`${part}.${name}`);
  if (query === undefined) return undefined;
  const rows: readonly object[] = lifeCycle[part as Part];
  const row = Number(place);
  const figure = (rows[row] as Readonly<Record<string, Amount | null>> | undefined)?.[name];
  if (figure === undefined || figure === null) return undefined;
  return {
    key,
    heading: entity.name,
    line,
    quantity: figure.quantity,
    stage: null,
    entity: null,
    question: figureQuestion({
      query,
      variables: (first, after) => ({ id: entity.id, first, after, lang }),
      read: ({ lifeCycle: { spreads, computed, reported, services, ...answer } }: LifeDetailData) => {
        const lists: Partial<Details> = { spreads, computed, reported, services };
        const found = lists[part as Part]?.[row]?.[name];
        return found == null ? undefined : { figure: found, answer };
      },
    }),
  };
}
