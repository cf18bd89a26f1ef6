/** The picture as SVG, the links as CSV, to take along; each with sources and release. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import { networkSvg } from '../../../picture/network/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import { download } from '../../drawing/download.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { NeighbourhoodData } from './query.ts';

export function TakeAway({
  data,
  picture,
  title,
}: {
  readonly data: NeighbourhoodData;
  readonly picture: NetworkPicture;
  readonly title: string;
}): ReactNode {
  const { t } = useTranslation('network');
  const words = usePictureWords();
  const language = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const said = data.neighbourhood;
  const name = `filon-network-${said.of.id.replace(':', '-')}-${language}`;
  const svg = (): string =>
    networkSvg(picture, {
      paint: paintForTheme('print'),
      title,
      subtitle: t('caption'),
      description: t('start.lead'),
      locale: language,
      sides: words.sides,
      footer: [
        t('file.means'),
        fill(words.footer.sources, {
          sources: said.sources
            .map(({ source, edition }) => `${source.shortTitle} ${edition}`)
            .join(words.footer.separator),
        }),
        fill(words.footer.release, { release: shortRelease(data.release.id) }),
      ],
    });

  async function takeTable(): Promise<void> {
    const { networkCsv } = await import('./network-csv.ts');
    download(`${name}.csv`, 'text/csv;charset=utf-8', networkCsv(data));
  }

  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.svg`, 'image/svg+xml', svg())}
      >
        {t('take.svg')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          takeTable().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {t('take.csv')}
      </button>
      {hasFailed ? <span role="alert">{t('take.failed')}</span> : null}
    </>
  );
}
