/** Before and after of one setting as pictures: all results, one quantity by place, and through the years. */
import { memo, type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuantityResult, SideName } from '../../../picture/answer.ts';
import {
  type Amount,
  type GroupName,
  groupNames,
  type PlaceResult,
  type ScenarioResult,
  type SeriesResult,
} from '../../../picture/scenario/answer.ts';
import { drawPairKey, drawPairs, mostOf, type PairRow } from '../../../picture/scenario/pairs.ts';
import { drawThrough } from '../../../picture/scenario/through.ts';
import type { Shape } from '../../../picture/scene.ts';
import type { Token } from '../../../picture/tokens.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { useNumber, usePictureWords } from '../../figure/use-number.ts';

const firstWidth = 820;

const hueOfGroup: Readonly<Record<GroupName, Token>> = {
  EXTRACTION: 'stage-extraction',
  WASTE: 'stage-end-of-life',
  CLIMATE: 'stage-use',
  VALUE: 'stage-trade',
  DEVICES: 'measure-5',
};
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

/** "12 kt → 6 kt (−50%)", or why there is no figure. */
export function usePairText(): (before: Amount, after: Amount, relative: QuantityResult | null) => string {
  const number = useNumber();
  return (before, after, relative) => {
    const [from, to] = [number(before.quantity), number(after.quantity)];
    if (from.text === to.text) return to.text;
    const isKnown = relative !== null && (relative.value ?? relative.low) !== null;
    const part = isKnown ? ` (${signed(number(relative).text)})` : '';
    return `${from.text} → ${to.text}${part}`;
  };
}

/** A change with its sign, so that more is told from less. */
export function signed(text: string): string {
  return /^[−<]/.test(text) || /^0\D/.test(text) ? text : `+${text}`;
}

/** The results as rows of the picture, group by group. */
export function usePairRows(said: ScenarioResult): readonly PairRow[] {
  const { t } = useTranslation('scenario');
  const say = usePairText();
  return groupNames.flatMap((name) =>
    said.results
      .filter(({ group }) => group === name)
      .map(({ id, group, label, before, after, relative, note }) => ({
        key: id,
        heading: t(`groups.${group}`),
        label,
        about: note ?? '',
        before: before.quantity,
        after: after.quantity,
        text: say(before, after, relative.quantity),
        hue: hueOfGroup[group],
      })),
  );
}

export function ResultsPicture({ said }: { readonly said: ScenarioResult }): ReactNode {
  const { t } = useTranslation('scenario');
  const [measure, width] = useWidth(firstWidth);
  const rows = usePairRows(said);
  const key = drawPairKey(
    { before: t('before'), after: t('after'), unknown: t('notKnown') },
    { width, hues: [...new Set(rows.map(({ hue }) => hue))] },
  );
  return (
    <figure className="scenario-figure" ref={measure}>
      <Picture title={t('key')} picture={key} />
      <Picture title={t('picture.results')} picture={drawPairs(rows, { width })} />
      <figcaption className="note">{t('picture.own')}</figcaption>
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
  const say = usePairText();
  const rows = places.map(
    ({ economy, side, before, after }): PairRow => ({
      key: economy?.id ?? '',
      heading: '',
      label: economy?.name ?? t('noPlace'),
      about: economy === null ? '' : words.sides[side],
      before: before.quantity,
      after: after.quantity,
      text: say(before, after, null),
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
