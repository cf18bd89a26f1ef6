/** The list as a picture to take away. */
import { useTranslation } from 'react-i18next';
import { anomaliesWhole } from '../../../picture/anomalies/whole.ts';
import { formatNumber } from '../../../picture/number.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { wholeSvg } from '../../../picture/whole.ts';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import { barsOfAnomaly } from './bars.ts';
import type { AnomaliesData } from './query.ts';

/** The first of them as a file. */
export function useDrawn(): (data: AnomaliesData) => string {
  const { t } = useTranslation('anomalies');
  const language = useLanguage();
  const words = usePictureWords();
  const number = useNumber();
  return ({ anomalies, release }) => {
    const list = anomalies.anomalies.edges.map(({ node }) => {
      const bars = barsOfAnomaly(node);
      return {
        id: node.id,
        kind: `${node.kindLabel} · ${node.year}${node.isKeptOut ? ` · ${t('keptOut')}` : ''}`,
        sentence: node.sentence,
        figures: node.figures.map(({ label, figure }, place) => ({
          label,
          text: number(figure.quantity).text,
          part: bars[place] ?? null,
        })),
        reasons: node.innocent,
      };
    });
    const picture = anomaliesWhole(list, {
      width: 1000,
      words,
      labels: {
        title: t('title'),
        lead: t('lead'),
        reasons: t('innocent'),
        shown: t('shown', { shown: '{shown}', all: '{all}' }),
      },
      all: anomalies.anomalies.totalCount,
      print: (count) => formatNumber(count, language, 15),
      sources: anomalies.sources,
      release: release.id,
    });
    const paint = paintForTheme('print');
    return wholeSvg(picture, { locale: language, paint, hatchId: 'hatch', isAlone: true });
  };
}
