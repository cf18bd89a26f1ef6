/** What is taken away of the surroundings of a thing: the picture, the links as a table and as a network. */
import type { ReactNode } from 'react';
import type { NetworkPicture } from '../../../picture/network/picture.ts';
import type { NeighbourhoodData } from '../../../picture/network/query.ts';
import { networkWhole } from '../../../picture/network/whole.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import type { Variables } from '../../data/query.ts';
import { usePictureWords } from '../../figure/use-number.ts';
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
  const words = usePictureWords();
  const language = useLanguage();
  const said = data.neighbourhood;
  const svg = (): string => {
    const whole = networkWhole(said, picture, { language, words, release: data.release.id });
    const paint = paintForTheme('print');
    return wholeSvg(whole, { locale: language, paint, hatchId: 'hatch', isAlone: true });
  };
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
