/** The picture and the numbers as files. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoundsData, OriginData } from '../../../picture/origin/query.ts';
import { boundsSvg, type OriginSvgOptions, originSvg } from '../../../picture/origin/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { originCsv } from './csv.ts';

function usePrinted(): OriginSvgOptions {
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

export function TakeAway({
  data,
  isChinaApart,
}: {
  readonly data: OriginData;
  readonly isChinaApart: boolean;
}): ReactNode {
  const { t } = useTranslation('origin');
  const printed = usePrinted();
  const name = nameOf(data.origin.material.id, useLanguage());
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          download(`${name}.svg`, 'image/svg+xml', originSvg(data, { ...printed, isChinaApart }))
        }
      >
        {t('takePicture')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', originCsv(data))}
      >
        {t('takeNumbers')}
      </button>
    </>
  );
}

export function TakeBounds({ data }: { readonly data: BoundsData }): ReactNode {
  const { t } = useTranslation('origin');
  const printed = usePrinted();
  const name = nameOf(data.originBounds.material.id, useLanguage());
  return (
    <button
      type="button"
      className="button"
      onClick={() => download(`${name}.svg`, 'image/svg+xml', boundsSvg(data, printed))}
    >
      {t('takePicture')}
    </button>
  );
}
