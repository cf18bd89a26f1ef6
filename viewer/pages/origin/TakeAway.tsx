/** What is taken away of an answer about origins: picture, shares as a table, who dug for whom as a network. */
import type { ReactNode } from 'react';
import { boundsTitle, originTitle } from '../../../picture/origin/detail.ts';
import type { BoundsData, OriginData, OriginVariables } from '../../../picture/origin/query.ts';
import { boundsSvg, type OriginSvgOptions, originSvg } from '../../../picture/origin/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked, type HandedTable } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { boundsQuery, originQuery } from './parameters.ts';

/** How pictures of origins are drawn for files. */
export function usePrinted(): OriginSvgOptions {
  const words = usePictureWords();
  return {
    width: 1200,
    locale: useLanguage(),
    labels: words.origin,
    footer: words.footer,
    paint: paintForTheme('print'),
    hatchId: 'hatch',
    isAlone: true,
  };
}

const nameOf = (material: string, language: string): string =>
  `filon-origin-${material.replace(/[^\w-]/g, '-')}-${language}`;

const tableOf = (variables: OriginVariables & Variables): HandedTable => ({
  table: async (sourced) =>
    (await import('./origin-table.ts')).originTable(await sourced.ask(originQuery, variables)),
});

export function TakeAway({
  data,
  isChinaApart,
  variables,
  beside,
  isWaiting,
}: {
  readonly isWaiting: boolean;
  readonly data: OriginData;
  readonly isChinaApart: boolean;
  readonly variables: OriginVariables & Variables;
  /** With which the answer beside it was asked; undefined where there is none. */
  readonly beside: (OriginVariables & Variables) | undefined;
}): ReactNode {
  const printed = usePrinted();
  return (
    <Take
      isWaiting={isWaiting}
      handed={{
        name: nameOf(data.origin.material.id, printed.locale),
        title: originTitle(data.origin, printed),
        question: asked(originQuery, variables),
        pictures: [{ svg: () => originSvg(data, { ...printed, isChinaApart }) }],
        tables: [tableOf(variables)],
        ...(beside === undefined
          ? {}
          : { beside: { question: asked(originQuery, beside), tables: [tableOf(beside)] } }),
        network: async () => (await import('./taken-network.ts')).takenNetwork(data),
      }}
    />
  );
}

export function TakeBounds({
  data,
  variables,
}: {
  readonly data: BoundsData;
  readonly variables: Variables;
}): ReactNode {
  const printed = usePrinted();
  const { material } = data.originBounds;
  return (
    <Take
      handed={{
        name: nameOf(material.id, printed.locale),
        title: boundsTitle(data, printed),
        question: asked(boundsQuery, variables),
        pictures: [{ svg: () => boundsSvg(data, printed) }],
      }}
    />
  );
}
