/** What is taken away: the picture of the two ways of counting where there is one, and the figures of the page. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { twoWaysSvg } from '../../../picture/infrastructure/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { useTwoWays } from './Electricity.tsx';
import { type InfrastructureData, infrastructureQuery } from './query.ts';

function useFileName(data: InfrastructureData): string {
  const language = useLanguage();
  const about = data.infrastructure.of?.id.replace(':', '-') ?? 'all';
  return `filon-infrastructure-${about}-${language}`;
}

export function TakeAway({
  data,
  variables,
}: {
  readonly data: InfrastructureData;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('infrastructure');
  const words = usePictureWords();
  const language = useLanguage();
  const name = useFileName(data);
  const { rows, options } = useTwoWays(data.infrastructure);
  // Sources of the picture alone: it shows one publisher's reports.
  const reports = data.infrastructure.sources.filter(({ source }) => source.id === 'hyperscaler-reports');
  const svg = (): string =>
    twoWaysSvg(rows, {
      ...options,
      width: 1200,
      paint: paintForTheme('print'),
      title: t('reported.title'),
      description: t('reported.lead'),
      locale: language,
      footer: [
        t('reported.caption'),
        fill(words.footer.sources, {
          sources: reports
            .map(({ source, edition }) => `${source.shortTitle} ${edition}`)
            .join(words.footer.separator),
        }),
        fill(words.footer.release, { release: shortRelease(data.release.id) }),
      ],
    });
  const { of, reported } = data.infrastructure;
  return (
    <Take
      handed={{
        name,
        title: of === null ? t('title') : `${t('title')} ${of.name}`,
        question: asked(infrastructureQuery, variables),
        pictures: reported.length === 0 ? [] : [{ svg, label: t('reported.title') }],
        tables: [
          {
            table: async (sourced) =>
              (await import('./infrastructure-table.ts')).infrastructureTable(
                await sourced.ask(infrastructureQuery, variables),
              ),
          },
        ],
      }}
    />
  );
}
