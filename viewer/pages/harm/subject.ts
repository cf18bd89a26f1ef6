/** What the panel shows of a number of the page: which it is, and how its statements are asked for. */
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type FigureDetail, quantityFragment, statementLineFragment } from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureQuestion,
  type FigureSubject,
  figureQuestion,
} from '../../figure/subject.ts';
import { type Attribution, asked, type Exposure } from './query.ts';

type Amount = Pick<FigureResult, 'quantity'>;

interface Item<Figure> {
  readonly amount?: Figure;
  readonly share?: Figure | null;
  readonly happened?: Figure | null;
  readonly figure?: Figure;
}
/** As much of an answer as is needed to find a figure by its name; lists stand in the order of the answer. */
interface Parts<Figure> {
  readonly total?: Figure;
  readonly bearers?: readonly Item<Figure>[];
  readonly bySide?: readonly Item<Figure>[];
  readonly unattributable?: readonly Item<Figure>[];
  readonly stages?: readonly (Item<Figure> & { readonly places?: readonly Item<Figure>[] })[];
  readonly partsConcerned?: readonly Item<Figure>[];
  readonly measured?: readonly Item<Figure>[];
  readonly livelihoods?: readonly Item<Figure>[];
}

const lists = [
  'bearers',
  'bySide',
  'unattributable',
  'stages',
  'partsConcerned',
  'measured',
  'livelihoods',
] as const;
const members = ['amount', 'share', 'happened', 'figure'] as const;
type Member = (typeof members)[number];

/** `bearers.3.amount`, `stages.0.share`, `stages.0.places.2.share`, `total`. */
function figureAt<Figure>(parts: Parts<Figure>, key: string): Figure | undefined {
  if (key === 'total') return parts.total;
  const [head, place, third, inner, last] = key.split('.');
  const name = lists.find((one) => one === head);
  const item = name === undefined ? undefined : parts[name]?.[Number(place)];
  if (third !== 'places') return item?.[third as Member] ?? undefined;
  const places = (item as { readonly places?: readonly Item<Figure>[] } | undefined)?.places;
  return places?.[Number(inner)]?.[last as Member] ?? undefined;
}

function selectionOf(key: string): string | undefined {
  if (key === 'total') return 'total { ...Sourced }';
  const [, head, member] = /^([a-zA-Z]+)\.\d{1,4}\.(amount|share|happened|figure)$/.exec(key) ?? [];
  if (head !== undefined) return `${head} { ${member} { ...Sourced } }`;
  return /^stages\.\d\.places\.\d{1,3}\.share$/.test(key)
    ? 'stages { places { share { ...Sourced } } }'
    : undefined;
}

type Detail = Omit<FigureDetail, 'quantity'>;

function questionOf(
  field: keyof typeof asked,
  key: string,
  variables: Variables,
): FigureQuestion | undefined {
  const selection = selectionOf(key);
  if (selection === undefined) return undefined;
  const name = field === 'attribution' ? 'harmAttribution' : 'exposure';
  // Answers are kept by the name of the query and its variables.
  const query = defineQuery<Readonly<Record<string, Parts<Detail> & AnswerDetail>>, Variables>(`
    query HarmFigure_${key.replaceAll(/\W|\d/g, '')}(${asked[field].declared}, $first: Int, $after: String) {
      ${name}(${asked[field].given}) { ...AnswerDetail ${selection} }
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
  return figureQuestion({
    query,
    variables: (first, after) => ({ ...variables, first, after }),
    read(data) {
      const answer = data[name];
      const figure = answer === undefined ? undefined : figureAt(answer, key);
      return answer === undefined || figure === undefined ? undefined : { figure, answer };
    },
  });
}

/** Whose number it is: the economy of the row that it stands in. */
function entityOf(answer: Attribution | Exposure, key: string): NamedResult | null {
  const [head, place, , inner] = key.split('.');
  if (head === 'bearers' && 'bearers' in answer) return answer.bearers[Number(place)]?.economy ?? null;
  if (head === 'stages' && 'stages' in answer)
    return inner === undefined
      ? answer.material
      : (answer.stages[Number(place)]?.places[Number(inner)]?.economy ?? null);
  if ((head === 'partsConcerned' || head === 'measured' || head === 'livelihoods') && 'livelihoods' in answer)
    return answer[head][Number(place)]?.subject ?? null;
  return null;
}

/** Null for a name that no number of the answer has. */
export function harmSubject(
  answer: Attribution | Exposure,
  key: string,
  { line, variables }: { readonly line: string; readonly variables: Variables },
): FigureSubject | null {
  const figure = figureAt<Amount>(answer, key);
  const question = questionOf('bearers' in answer ? 'attribution' : 'exposure', key, variables);
  if (figure === undefined || question === undefined) return null;
  const entity = entityOf(answer, key);
  return {
    key,
    heading: entity === null ? answer.harm.label : `${entity.name}, ${answer.harm.label}`,
    line,
    quantity: figure.quantity,
    stage: null,
    entity,
    question,
  };
}
