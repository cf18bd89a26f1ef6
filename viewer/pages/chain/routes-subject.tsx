/** A number of the routes as the panel shows it. */
import type { TFunction } from 'i18next';
import type { Words } from '../../../picture/words/words.ts';
import type { FigureSubject } from '../../figure/subject.ts';
import {
  figureAt,
  type RoutesResult,
  type RoutesVariables,
  routeNumber,
  routeQuestion,
} from './routes-query.ts';

/** Undefined when the routes have no number of that name. */
export function routesSubject(
  key: string,
  {
    routes,
    variables,
    words,
    t,
  }: {
    readonly routes: RoutesResult;
    readonly variables: RoutesVariables;
    readonly words: Words;
    readonly t: TFunction<'chain'>;
  },
): FigureSubject | undefined {
  const number = routeNumber(key);
  const figure = number === undefined ? undefined : figureAt(routes, number);
  if (number === undefined || figure === undefined) return undefined;
  const stops = number.kind === 'all' ? [] : (routes.routes[number.place]?.stops ?? []);
  const name = (at: number): string => stops.at(at)?.label ?? '';
  const restsOn =
    number.kind === 'link' ? routes.routes[number.place]?.links[number.link]?.restsOn : undefined;
  const told =
    number.kind === 'all'
      ? { heading: t('routes.title'), line: t('routes.lineAll') }
      : number.kind === 'route'
        ? {
            heading: stops.map(({ label }) => label).join(' → '),
            line: t('routes.line', { name: name(-1) }),
          }
        : {
            heading: `${name(number.link)} → ${name(number.link + 1)}`,
            line: number.of === 'lastShipped' ? t('panel.lastShippedLine') : t('routes.lineLink'),
          };
  return {
    key,
    ...told,
    quantity: figure?.quantity ?? null,
    stage: null,
    entity: null,
    question: routeQuestion(number, variables),
    nothing: words.numbers.noFigure,
    ...(restsOn === undefined
      ? {}
      : {
          more: (
            <p className="note panel-aside">
              <b>{t('panel.restsOn')}</b> {restsOn}
            </p>
          ),
        }),
  };
}
