/** Pictures of the lenses industry and unit values: the sides through the years, and what a kilogram costs rung by rung. */
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape } from '../../../picture/scene.ts';
import { drawLadder } from '../../../picture/value/ladder.ts';
import { ladderRows } from '../../../picture/value/ladder-rows.ts';
import { valueWords } from '../../../picture/value/words.ts';
import { drawYears } from '../../../picture/value/years.ts';
import { fill } from '../../../picture/words/fill.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Industry, Ladder } from './query.ts';

const firstWidth = 1200;

function Picture({
  title,
  picture,
}: {
  readonly title: string;
  readonly picture: { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };
}): ReactNode {
  const id = useId().replaceAll(/[^\w-]/g, '');
  if (picture.height === 0) return null;
  return (
    <svg
      className="value-picture"
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

/** Shares of the sides in each year of one edition; the table under it has the same numbers. */
export function YearsPicture({ said }: { readonly said: Industry }): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const words = usePictureWords();
  const [measure, width] = useWidth(firstWidth);
  const picture = useMemo(
    () =>
      drawYears(
        said.through.map(({ year, bands }) => ({
          year,
          bands: bands.map(({ band, share }) => ({ band, share: share.quantity.value ?? 0 })),
        })),
        { width, locale: language, names: words.ledger.band },
      ),
    [said, width, language, words],
  );
  if (said.through.length < 2) return null;
  return (
    <figure className="value-figure" ref={measure}>
      <figcaption>
        {t('picture.years', {
          indicator: said.indicator.name,
          source: said.source.shortTitle,
          edition: said.edition,
        })}
      </figcaption>
      <Picture title={t('through')} picture={picture} />
    </figure>
  );
}

/** A dot an exporter, on one scale for all rungs; the tables under it have the same numbers. */
export function LadderPicture({ said }: { readonly said: Ladder }): ReactNode {
  const { t } = useTranslation('value');
  const language = useLanguage();
  const words = usePictureWords();
  const [measure, width] = useWidth(firstWidth);
  const picture = useMemo(
    () =>
      drawLadder(ladderRows(said, language, words.numbers), {
        width,
        locale: language,
        axis: fill(valueWords[language].axis, { name: said.material.name }),
      }),
    [said, width, language, words],
  );
  return (
    <figure className="value-figure" ref={measure}>
      <Picture title={t('picture.ladder', { name: said.material.name })} picture={picture} />
      <figcaption className="note">{t('picture.dots')}</figcaption>
    </figure>
  );
}
