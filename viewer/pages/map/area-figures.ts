/** What colours the land when it is no trade: one figure an economy, such as who mines the material of the flows. */
import type { TFunction } from 'i18next';
import type { FigureResult, NamedResult } from '../../../picture/answer.ts';
import type { AreaFill } from '../../../picture/map/options.ts';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { type Answer, useQuery } from '../../data/use-query.ts';
import {
  type FigureDetail,
  figureDetailFragment,
  quantityFragment,
  statementLineFragment,
} from '../../figure/statement.ts';
import {
  type AnswerDetail,
  answerDetailFragment,
  type FigureQuestion,
  figureQuestion,
} from '../../figure/subject.ts';
import { nameWithin } from '../../figure/words.ts';
import type { ApiLanguage } from '../../language/language.ts';
import type { Area } from './map-parameters.ts';

export interface AreaFigureResult {
  readonly economy: NamedResult;
  readonly figure: FigureResult;
}

export interface AreasResult {
  readonly predicate: { readonly id: string; readonly label: string };
  readonly object: NamedResult | null;
  /** Whose use the origins are of; null for the world's, and for all else. */
  readonly place?: string | null;
  readonly year: number;
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
  readonly economies: readonly AreaFigureResult[];
  readonly lumps: readonly AreaFigureResult[];
  readonly unallocated: { readonly figure: FigureResult | null; readonly note: string } | null;
  readonly caveats: readonly string[];
}

interface AreasData {
  readonly economyFigures: AreasResult;
}

const declared = '$predicate: ID!, $object: ID, $year: Int, $scheme: ID, $lang: Language';
const given = 'predicate: $predicate, object: $object, year: $year, scheme: $scheme, lang: $lang';

const areasQuery = defineQuery<AreasData, Variables>(`
  query MapAreas(${declared}) {
    economyFigures(${given}) {
      predicate { id label } object { id name } year source { id shortTitle } edition
      economies { economy { id name } figure { ...Area } }
      lumps { economy { id name } figure { ...Area } }
      caveats
    }
  }
  fragment Area on Figure {
    quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
  }
`);

interface AreaDetailData {
  readonly economyFigures: AnswerDetail & {
    readonly economies: readonly {
      readonly economy: { readonly id: string };
      readonly figure: FigureDetail;
    }[];
  };
}

const detailQuery = defineQuery<AreaDetailData, Variables>(`
  query PanelArea(${declared}, $first: Int, $after: String) {
    economyFigures(${given}) {
      ...AnswerDetail
      economies { economy { id } figure { ...FigureDetail } }
    }
  }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

/** "Mined: copper, 2024". */
export function areaTitle({ predicate, object, place, year }: AreasResult, t: TFunction<'map'>): string {
  const said = { object: object === null ? '' : nameWithin(object), year };
  if (predicate.id === 'origins' || predicate.id === 'originsRefined')
    return t(`areaTitle.${predicate.id}`, { ...said, place: place ?? t('areaTitle.world') });
  return t(predicate.id === 'refines' ? 'areaTitle.refines' : 'areaTitle.extracts', said);
}

/** The predicate of a choice; null for what the flows themselves say. */
export function predicateOf(area: Area): string | null {
  return area === 'extracts' || area === 'refines' ? area : null;
}

export interface AskedAreas {
  readonly area: Area;
  readonly flows: FlowsResult | undefined;
  readonly scheme: string | undefined;
  readonly lang: ApiLanguage;
}

/** Null when nothing beyond the flows is needed. */
export function areaVariables({ area, flows, scheme, lang }: AskedAreas): Variables | null {
  const predicate = predicateOf(area);
  if (predicate === null || flows?.material == null) return null;
  return { predicate, object: flows.material.id, year: flows.year, scheme: scheme ?? null, lang };
}

export function useAreas(variables: Variables | null): Answer<AreasData> {
  return useQuery(areasQuery, variables);
}

/** What the layout fills with: sides while the figures are on their way, or when there are none. */
export function fillOf(
  area: Area,
  areas: AreasResult | undefined,
  title: (areas: AreasResult) => string,
): AreaFill {
  if (area === 'sends' || area === 'receives') return { by: area };
  if (area === 'side' || areas === undefined) return { by: 'side' };
  const figures = areas.economies.map(({ economy, figure }) => ({
    economy: economy.id,
    quantity: figure.quantity,
  }));
  return { by: 'measure', title: title(areas), figures };
}

export function areaQuestion(economy: string, variables: Variables): FigureQuestion {
  return figureQuestion({
    query: detailQuery,
    variables: (first, after) => ({ ...variables, first, after }),
    read: ({ economyFigures }) => {
      const found = economyFigures.economies.find((one) => one.economy.id === economy);
      return found === undefined ? undefined : { figure: found.figure, answer: economyFigures };
    },
  });
}
