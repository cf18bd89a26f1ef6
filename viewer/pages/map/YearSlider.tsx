/** The years that the graph covers: a bar each over a slider, and a button that plays them. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FlowsResult } from '../../../picture/map/query.ts';
import { type YearBar, yearsLayout, yearsScene } from '../../../picture/map/years.ts';
import { Hatching, Scene } from '../../drawing/Scene.tsx';
import { useWidth } from '../../drawing/use-width.ts';
import { usePictureWords } from '../../figure/use-number.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Play } from './use-play.ts';

export interface YearSliderProps {
  readonly flows: FlowsResult;
  readonly play: Play;
  onYear(year: number): void;
}

/** The covered year that is meant: the nearest, in the direction of travel where there is one. */
export function coveredYear(years: readonly number[], from: number, wanted: number): number {
  const ahead =
    wanted > from
      ? years.find((year) => year >= wanted)
      : [...years].reverse().find((year) => year <= wanted);
  const nearest = [...years].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  return Math.abs(wanted - from) === 1 ? (ahead ?? from) : (nearest ?? from);
}

export function YearSlider({ flows, play, onYear }: YearSliderProps): ReactNode {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const words = usePictureWords();
  const [measure, width] = useWidth(1100);
  // The thumb is where the finger is; the answer follows.
  const [held, setHeld] = useState(flows.year);
  useEffect(() => setHeld(flows.year), [flows.year]);
  const bars = useMemo(
    () => yearsLayout(flows, { width, locale: language, labels: words.map }),
    [flows, width, language, words],
  );
  const years = flows.years.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return <p className="note map-one-year">{t('years.one', { year: flows.year })}</p>;
  }
  const row = flows.years.find(({ year }) => year === flows.year);
  const hasNoMass = flows.measure === 'VALUE' && row !== undefined && row.mass === null;
  const valueOnly =
    flows.measure === 'MASS'
      ? flows.years.filter(({ mass, value }) => mass === null && value !== null).length
      : 0;
  const step = width / (last - first + 1);
  const choose = (wanted: number) => {
    const year = coveredYear(years, held, wanted);
    setHeld(year);
    if (year !== flows.year) onYear(year);
  };
  return (
    <section className="map-years" aria-label={t('years.label')}>
      <button
        type="button"
        className="map-play"
        aria-label={t(play.isPlaying ? 'years.stop' : 'years.play')}
        title={t(play.isPlaying ? 'years.stop' : 'years.play')}
        onClick={play.toggle}
      >
        <svg viewBox="0 0 20 20" width={22} height={22} aria-hidden="true">
          <path
            d={play.isPlaying ? 'M5 4H8.6V16H5ZM11.4 4H15V16H11.4Z' : 'M6 3.5L16 10L6 16.5Z'}
            fill="currentColor"
          />
        </svg>
      </button>
      <div ref={measure} className="map-bars" style={{ height: bars.height }}>
        <svg width={width} height={bars.height} aria-hidden="true">
          <Hatching id="map-years-hatch" />
          <Scene shapes={yearsScene(bars)} hatchId="map-years-hatch" />
        </svg>
        <Slider
          className="map-slider"
          style={{ left: step / 2, width: width - step }}
          minValue={first}
          maxValue={last}
          step={1}
          value={held}
          formatOptions={{ useGrouping: false }}
          onChange={(year) => {
            play.stop();
            choose(year);
          }}
        >
          <Label className="hidden-text">
            {saidYear(bars.bars, held, t('years.label'), words.chain.colon)}
          </Label>
          <SliderTrack className="map-slider-track">
            <SliderThumb className="map-slider-thumb" style={{ top: bars.baseline }} />
          </SliderTrack>
        </Slider>
      </div>
      <p className="note map-bars-caption">
        {bars.caption.join('; ')}. {valueOnly === 0 ? null : `${t('years.valueOnly', { count: valueOnly })} `}
        {hasNoMass ? t('years.noMass', { year: flows.year }) : null}
      </p>
    </section>
  );
}

/** "Year: 86.8", so that the bar is heard with its year. */
function saidYear(bars: readonly YearBar[], year: number, label: string, colon: string): string {
  const value = bars.find((bar) => bar.year.year === year)?.value;
  return value == null ? label : `${label}${colon}${value}`;
}
