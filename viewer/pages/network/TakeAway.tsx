/** What is taken away of the surroundings of a thing: the picture, the links as a table and as a network. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import type { NeighbourhoodData } from '../../../picture/network/query.ts';
import { networkSvg } from '../../../picture/network/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { fill } from '../../../picture/words/fill.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { shortRelease } from '../../frame/release.ts';
import { useLanguage } from '../../language/use-language.ts';
import { asked } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';
import { neighbourhoodQuery } from './query.ts';

export function TakeAway({
  data,
  picture,
  title,
  variables,
}: {
  readonly data: NeighbourhoodData;
  readonly picture: NetworkPicture;
  readonly title: string;
  readonly variables: Variables;
}): ReactNode {
  const { t } = useTranslation('network');
  const words = usePictureWords();
  const language = useLanguage();
  const said = data.neighbourhood;
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
  return (
    <Take
      handed={{
        name: `filon-network-${said.of.id.replace(':', '-')}-${language}`,
        title,
        question: asked(neighbourhoodQuery, variables),
        pictures: [{ svg }],
        tables: [{ table: async () => (await import('./network-table.ts')).networkTable(data) }],
        network: async () => (await import('./taken-network.ts')).takenNetwork(data),
      }}
    />
  );
}
