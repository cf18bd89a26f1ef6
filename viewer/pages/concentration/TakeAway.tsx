/** What is taken away of concentration: the picture of all materials or of one, and every figure of the answer. */
import type { ReactNode } from 'react';
import { detailTitle } from '../../../picture/concentration/detail.ts';
import type { ConcentrationData, OverviewData } from '../../../picture/concentration/query.ts';
import { type ConcentrationSvgOptions, detailSvg, overviewSvg } from '../../../picture/concentration/svg.ts';
import { paintForTheme } from '../../../picture/tokens.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Handed } from '../../take-away/handed.ts';
import { TakeAway as Take } from '../../take-away/TakeAway.tsx';

export function TakeAway({
  overview,
  detail,
  isAll,
  question,
  beside,
}: {
  readonly overview: OverviewData | undefined;
  readonly detail: ConcentrationData | undefined;
  readonly isAll: boolean;
  readonly question: Handed['question'];
  /** The question of the answer beside it; undefined where there is none. */
  readonly beside: Handed['question'] | undefined;
}): ReactNode {
  const { concentration: labels, footer } = usePictureWords();
  const language = useLanguage();
  const options: ConcentrationSvgOptions = {
    width: 1200,
    locale: language,
    labels,
    footer,
    paint: paintForTheme('print'),
    hatchId: 'hatch',
    isAlone: true,
  };
  const name = `filon-concentration-${(detail?.concentration.material.id ?? 'all').replace(/[^\w-]/g, '-')}-${language}`;
  const handed =
    detail !== undefined
      ? {
          title: detailTitle(detail.concentration, { labels }),
          pictures: [{ svg: () => detailSvg(detail, options) }],
        }
      : overview !== undefined
        ? { title: labels.title, pictures: [{ svg: () => overviewSvg(overview, options, isAll) }] }
        : null;
  return (
    <Take
      handed={
        handed === null
          ? null
          : { name, question, ...handed, ...(beside === undefined ? {} : { beside: { question: beside } }) }
      }
    />
  );
}
