/** The picture of the two ways of counting, and the figures of the page, to take away. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { twoWaysSvg } from '../../../picture/infrastructure/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useTwoWays } from './Electricity.tsx';
import { infrastructureCsv } from './infrastructure-csv.ts';
import type { InfrastructureData } from './query.ts';

function useFileName(data: InfrastructureData): string {
  const language = useLanguage();
  const about = data.infrastructure.of?.id.replace(':', '-') ?? 'all';
  return `filon-infrastructure-${about}-${language}`;
}

export function TakePicture({ data }: { readonly data: InfrastructureData }): ReactNode {
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
  return (
    <button type="button" className="button" onClick={() => download(`${name}.svg`, 'image/svg+xml', svg())}>
      {t('take')}
    </button>
  );
}

export function TakeTable({ data }: { readonly data: InfrastructureData }): ReactNode {
  const { t } = useTranslation('infrastructure');
  const name = useFileName(data);
  return (
    <button
      type="button"
      className="button"
      onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', infrastructureCsv(data))}
    >
      {t('takeTable')}
    </button>
  );
}
