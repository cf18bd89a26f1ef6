/** The years that the graph covers of a flow: a bar each under the slider, and what is drawn differently in words. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { yearsLayout, yearsScene } from '../../../picture/map/years.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Play } from '../../years/use-play.ts';
import { YearsSlider } from '../../years/YearsSlider.tsx';

export interface YearSliderProps {
  readonly flows: FlowsResult;
  /** The year of the address; undefined for the latest. */
  readonly asked: number | undefined;
  readonly play: Play;
  onYear(year: number, how: { readonly replace: boolean }): void;
}

/** What is said under the bars does not depend on their width. */
const anyWidth = 1100;

export function YearSlider({ flows, asked, play, onYear }: YearSliderProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const { map: labels } = usePictureWords();
  const barsAt = useCallback(
    (width: number) => yearsLayout(flows, { width, locale: language, labels }),
    [flows, language, labels],
  );
  const drawnAt = useCallback(
    (width: number) => {
      const bars = barsAt(width);
      return { height: bars.height, baseline: bars.baseline, shapes: yearsScene(bars) };
    },
    [barsAt],
  );
  const years = useMemo(() => flows.years.map(({ year }) => year), [flows]);
  if (years.length < 2) {
    return <p className="note years-one">{t('years.one', { year: flows.year })}</p>;
  }
  const row = flows.years.find(({ year }) => year === flows.year);
  const hasNoMass = flows.measure === 'VALUE' && row !== undefined && row.mass === null;
  const valueOnly =
    flows.measure === 'MASS'
      ? flows.years.filter(({ mass, value }) => mass === null && value !== null).length
      : 0;
  return (
    <YearsSlider
      years={years}
      year={flows.year}
      asked={asked !== undefined && years.includes(asked) ? asked : undefined}
      play={play}
      drawnAt={drawnAt}
      saidOf={(width, year) => barsAt(width).bars.find((bar) => bar.year.year === year)?.value ?? null}
      onYear={onYear}
    >
      <p className="note years-caption">
        {barsAt(anyWidth).caption.join('; ')}.{' '}
        {valueOnly === 0 ? null : `${t('years.valueOnly', { count: valueOnly })} `}
        {hasNoMass ? t('years.noMass', { year: flows.year }) : null}
      </p>
    </YearsSlider>
  );
}
