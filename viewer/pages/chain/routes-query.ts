/** How the page asks for routes from one economy to another, and the panel for what one of their numbers stands on. */
import type { FigureResult, NamedResult, StageName } from '../../../picture/answer.ts';
import type { TraceLinkKind, TraceVariables } from '../../../picture/chain/query.ts';
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
  type FigureQuestion,
  figureQuestion,
} from '../../figure/subject.ts';
import type { ApiLanguage } from '../../language/language.ts';

export interface RouteLink {
  readonly kind: TraceLinkKind;
  readonly share: FigureResult | null;
  readonly lastShipped: FigureResult | null;
  readonly restsOn: string;
}
export interface Route {
  readonly stops: readonly {
    readonly stage: StageName;
    readonly label: string;
    readonly period: string | null;
  }[];
  readonly links: readonly RouteLink[];
  readonly share: FigureResult | null;
  readonly mass: FigureResult | null;
}
export interface RoutesResult {
  readonly count: number;
  readonly reachedShare: FigureResult | null;
  readonly reachedMass: FigureResult | null;
  readonly routes: readonly Route[];
  readonly caveats: readonly string[];
  readonly permalink: string;
}

/** So many are shown. */
const mostRoutes = 10;

export interface RoutesVariables extends Variables {
  readonly start: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly toStage: 'COMPONENTS' | 'REFINING' | null;
  readonly year: number | null;
  readonly materials: readonly string[] | null;
  readonly scheme: string | null;
  readonly lang: ApiLanguage;
}

export function routesVariables(
  { start, year = null, materials = null, scheme = null, lang }: TraceVariables & Variables,
  { from, to, toStage }: Pick<RoutesVariables, 'from' | 'to' | 'toStage'>,
): RoutesVariables {
  return { start, from, to, toStage, year, materials, scheme, lang: lang as ApiLanguage };
}

const declared =
  '$start: ID!, $from: ID, $to: ID, $toStage: Stage, $year: Int, $materials: [ID!], $scheme: ID, $lang: Language';
const given =
  'start: $start, from: $from, to: $to, toStage: $toStage, year: $year, materials: $materials, scheme: $scheme, lang: $lang';

export const routesQuery = defineQuery<{ readonly routes: RoutesResult }, RoutesVariables>(`
  query ChainRoutes(${declared}) {
    routes(${given}) {
      count
      reachedShare { ...RouteFigure }
      reachedMass { ...RouteFigure }
      routes(first: ${mostRoutes}) {
        stops { stage label period }
        links { kind share { ...RouteFigure } lastShipped { ...RouteFigure } restsOn }
        share { ...RouteFigure }
        mass { ...RouteFigure }
      }
      caveats
      permalink
    }
  }
  fragment RouteFigure on Figure {
    quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
  }
`);

interface PlacesData {
  readonly economies: { readonly nodes: readonly NamedResult[] };
  readonly groups: { readonly nodes: readonly NamedResult[] };
}

export const placesQuery = defineQuery<PlacesData, Variables>(`
  query RoutePlaces($lang: Language) {
    economies: entities(kind: ECONOMY, first: 400, lang: $lang) { nodes { id name } }
    groups: entities(kind: GROUP, first: 400, lang: $lang) { nodes { id name } }
  }
`);

/** A number of the routes: of all of them, of one, or of a link of one. */
export type RouteNumber =
  | { readonly kind: 'all'; readonly of: 'share' | 'mass' }
  | { readonly kind: 'route'; readonly place: number; readonly of: 'share' | 'mass' }
  | {
      readonly kind: 'link';
      readonly place: number;
      readonly link: number;
      readonly of: 'share' | 'lastShipped';
    };

/** `r.all.share`, `r.0.mass`, `r.0.1.lastShipped`: as the address carries it. */
export function routeKey(number: RouteNumber): string {
  if (number.kind === 'all') return `r.all.${number.of}`;
  const link = number.kind === 'link' ? `.${number.link}` : '';
  return `r.${number.place}${link}.${number.of}`;
}

export function routeNumber(key: string): RouteNumber | undefined {
  const [, all, place, link, of] =
    /^r\.(?:(all)|(\d{1,2})(?:\.(\d))?)\.(share|mass|lastShipped)$/.exec(key) ?? [];
  if (of === undefined) return undefined;
  if (link !== undefined)
    return of === 'mass'
      ? undefined
      : { kind: 'link', place: Number(place), link: Number(link), of: of as 'share' | 'lastShipped' };
  if (of === 'lastShipped') return undefined;
  const whole = of as 'share' | 'mass';
  return all === undefined ? { kind: 'route', place: Number(place), of: whole } : { kind: 'all', of: whole };
}

export function figureAt(routes: RoutesResult, number: RouteNumber): FigureResult | null | undefined {
  if (number.kind === 'all') return number.of === 'share' ? routes.reachedShare : routes.reachedMass;
  const route = routes.routes[number.place];
  return number.kind === 'route' ? route?.[number.of] : route?.links[number.link]?.[number.of];
}

interface Detailed {
  readonly routes: AnswerDetail & {
    readonly reachedShare: FigureDetail | null;
    readonly reachedMass: FigureDetail | null;
    readonly routes: readonly {
      readonly share: FigureDetail | null;
      readonly mass: FigureDetail | null;
      readonly links: readonly Readonly<Record<'share' | 'lastShipped', FigureDetail | null>>[];
    }[];
  };
}

const detailQuery = defineQuery<Detailed, Variables>(`
  query PanelRoute(${declared}, $skip: Int!, $first: Int, $after: String) {
    routes(${given}) {
      ...AnswerDetail
      reachedShare { ...FigureDetail }
      reachedMass { ...FigureDetail }
      routes(first: 1, skip: $skip) {
        share { ...FigureDetail }
        mass { ...FigureDetail }
        links { share { ...FigureDetail } lastShipped { ...FigureDetail } }
      }
    }
  }
  ${answerDetailFragment} ${figureDetailFragment} ${statementLineFragment} ${quantityFragment}
`);

export function routeQuestion(number: RouteNumber, variables: RoutesVariables): FigureQuestion {
  return figureQuestion({
    query: detailQuery,
    variables: (first, after) => ({
      ...variables,
      skip: number.kind === 'all' ? 0 : number.place,
      first,
      after,
    }),
    read: ({ routes }) => {
      const [route] = routes.routes;
      const figure =
        number.kind === 'all'
          ? number.of === 'share'
            ? routes.reachedShare
            : routes.reachedMass
          : number.kind === 'route'
            ? route?.[number.of]
            : route?.links[number.link]?.[number.of];
      return figure == null ? undefined : { figure, answer: routes };
    },
  });
}
