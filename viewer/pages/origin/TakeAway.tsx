/** The picture and the numbers as files. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OriginData } from '../../../picture/origin/query.ts';
import { originSvg } from '../../../picture/origin/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { originCsv } from './csv.ts';

export function TakeAway({ data }: { readonly data: OriginData | undefined }): ReactNode {
  const { t } = useTranslation('origin');
  const words = usePictureWords();
  const language = useLanguage();
  const name = `filon-origin-${(data?.origin.material.id ?? '').replace(/[^\w-]/g, '-')}-${language}`;
  function takePicture(): void {
    if (data === undefined) return;
    const svg = originSvg(data, {
      width: 1200,
      locale: language,
      labels: words.origin,
      footer: words.footer,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
    });
    download(`${name}.svg`, 'image/svg+xml', svg);
  }
  return (
    <>
      <button type="button" className="button" disabled={data === undefined} onClick={takePicture}>
        {t('takePicture')}
      </button>
      <button
        type="button"
        className="button"
        disabled={data === undefined}
        onClick={() => {
          if (data !== undefined) download(`${name}.csv`, 'text/csv;charset=utf-8', originCsv(data));
        }}
      >
        {t('takeNumbers')}
      </button>
    </>
  );
}
