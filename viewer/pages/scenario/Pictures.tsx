/** Before and after of one setting as pictures: all results, one quantity by place, and through the years. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SideName } from '../../../picture/answer.ts';
import type { PlaceResult, ScenarioResult, SeriesResult } from '../../../picture/scenario/answer.ts';
import { drawPairKey, drawPairs, mostOf, type PairRow } from '../../../picture/scenario/pairs.ts';
import { pairRows, pairText } from '../../../picture/scenario/rows.ts';
import { drawThrough } from '../../../picture/scenario/through.ts';
import { scenarioWords } from '../../../picture/scenario/words.ts';
import type { Shape } from '../../../picture/scene.ts';
import type { Token } from '../../../picture/tokens.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';

const firstWidth = 820;

export const hueOfSide: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-mark',
  NORTH: 'north-mark',
  UNCLASSIFIED: 'ink-2',
};

export function Picture({
  title,
  picture,
  className = '',
}: {
  readonly title: string;
  readonly picture: { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
  readonly className?: string;
}): ReactNode {
  const id = useId().replaceAll(/[^\w-]/g, '');
  if (picture.height === 0) return null;
  return (
    <svg
      className={`scenario-picture ${className}`}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width="100%"
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <Hatching id={`${id}-hatch`} />
      <Scene shapes={picture.shapes} hatchId={`${id}-hatch`} />
    </svg>
  );
}

/** The results as rows of the picture, group by group. */
function usePairRows(said: ScenarioResult): readonly PairRow[] {
  const language = useLanguage();
  const { numbers } = usePictureWords();
  return pairRows(said, language, numbers);
}

export function ResultsPicture({ said }: { readonly said: ScenarioResult }): ReactNode {
  const { t } = useTranslation('scenario');
  const language = useLanguage();
  const [measure, width] = useWidth(firstWidth);
  const rows = usePairRows(said);
  const key = drawPairKey(scenarioWords[language], { width, hues: [...new Set(rows.map(({ hue }) => hue))] });
  return (
    <figure className="scenario-figure" ref={measure}>
      <Picture title={t('key')} picture={key} />
      <Picture title={scenarioWords[language].description} picture={drawPairs(rows, { width })} />
      <figcaption className="note">{scenarioWords[language].own}</figcaption>
    </figure>
  );
}

/** Economies of one material and stage, on one scale, each in the hue of its side with the side's name. */
export function PlacesPicture({
  title,
  places,
}: {
  readonly title: string;
  readonly places: readonly PlaceResult[];
}): ReactNode {
  const { t } = useTranslation('scenario');
  const words = usePictureWords();
  const [measure, width] = useWidth(firstWidth);
  const language = useLanguage();
  const rows = places.map(
    ({ economy, side, before, after }): PairRow => ({
      key: economy?.id ?? '',
      heading: '',
      label: economy?.name ?? t('noPlace'),
      about: economy === null ? '' : words.sides[side],
      before: before.quantity,
      after: after.quantity,
      text: pairText({ before, after }, null, language, words.numbers),
      hue: hueOfSide[side],
    }),
  );
  const most = Math.max(
    0,
    ...rows.map(({ before, after }) => Math.max(mostOf(before) ?? 0, mostOf(after) ?? 0)),
  );
  return (
    <figure className="scenario-figure" ref={measure}>
      <Picture title={title} picture={drawPairs(rows, { width, most: most > 0 ? most : null })} />
    </figure>
  );
}

export const YearPictures = memo(function YearPictures({
  said,
}: {
  readonly said: ScenarioResult;
}): ReactNode {
  return (
    <div className="scenario-years">
      {said.years.map((series) => (
        <YearPicture key={series.id} series={series} />
      ))}
    </div>
  );
});

function YearPicture({ series }: { readonly series: SeriesResult }): ReactNode {
  const { t } = useTranslation('scenario');
  const number = useNumber();
  const [measure, width] = useWidth(300);
  const picture = useMemo(() => {
    const [first] = series.points;
    return drawThrough(
      series.points.map(({ year, before, after }) => ({
        year,
        before: before.quantity,
        after: after.quantity,
      })),
      {
        width,
        title: series.label,
        none: t('notKnown'),
        say: (value) =>
          first === undefined
            ? ''
            : number({ ...first.before.quantity, value, low: null, high: null, missing: null }).text,
      },
    );
  }, [series, width, number, t]);
  return (
    <figure className="scenario-year" ref={measure}>
      <Picture title={t('picture.years', { what: series.label })} picture={picture} />
    </figure>
  );
}
