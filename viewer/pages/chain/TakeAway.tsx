/** The chain to take along: the picture as SVG, the numbers as CSV. Both carry scheme, years, sources and release. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chainFooter, chainSubtitle, chainTitle } from '../../../picture/chain/footer.ts';
import type { ChainOptions } from '../../../picture/chain/options.ts';
import type { TraceData } from '../../../picture/chain/query.ts';
import { chainSvg } from '../../../picture/chain/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';

const fileWidth = 1200;

export interface TakeAwayProps {
  readonly data: TraceData | undefined;
  readonly options: Omit<ChainOptions, 'width'>;
}

export function TakeAway({ data, options }: TakeAwayProps): ReactNode {
  const { t } = useTranslation('chain');
  const words = usePictureWords();
  const name = (kind: string) =>
    `filon-${data?.trace.start.id.replace(':', '-') ?? 'chain'}-${options.locale}.${kind}`;

  function takePicture(): void {
    if (data === undefined) return;
    const svg = chainSvg(data, {
      ...options,
      width: fileWidth,
      paint: paintForTheme('print'),
      hatchId: 'hatch',
      isAlone: true,
      title: chainTitle(data.trace, words),
      description: chainSubtitle(data.trace, words.chain),
      footer: [...chainFooter(data, words), ...data.trace.caveats],
    });
    download(name('svg'), 'image/svg+xml', svg);
  }

  async function takeTable(): Promise<void> {
    if (data === undefined) return;
    const { chainCsv } = await import('./chain-csv.ts');
    download(name('csv'), 'text/csv;charset=utf-8', chainCsv(data));
  }

  return (
    <>
      <button type="button" className="button" disabled={data === undefined} onClick={takePicture}>
        {t('take.svg')}
      </button>
      <button type="button" className="button" disabled={data === undefined} onClick={() => void takeTable()}>
        {t('take.csv')}
      </button>
    </>
  );
}
