/** A slider over the years of an answer, on whatever is drawn under it, and a button that plays them. */
import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Hatching, Scene } from '../drawing/Scene.tsx';
import { useWidth } from '../drawing/use-width.ts';
import { usePictureWords } from '../figure/use-number.ts';
import { coveredYear } from './covered-year.ts';
import type { SliderGround } from './ticks.ts';
import type { Play } from './use-play.ts';
import './years.css';

export interface YearsSliderProps {
  /** Those that can be gone to, ascending, at least two. */
  readonly years: readonly number[];
  /** The year that is shown. */
  readonly year: number;
  /** The year of the address, which the answer follows; that which is shown when not given. */
  readonly asked?: number | undefined;
  readonly play: Play;
  /** Every year from the first to the last has the same share of the width. */
  drawnAt(width: number): SliderGround;
  /** What is heard with a year beside its name, such as the number over its bar. */
  saidOf?(width: number, year: number): string | null;
  onYear(year: number, how: { readonly replace: boolean }): void;
  /** What stands under the slider. */
  readonly children?: ReactNode;
}

export function YearsSlider(props: YearsSliderProps): ReactNode {
  const { years, year, asked = year, play, drawnAt, saidOf, onYear, children } = props;
  const { t } = useTranslation('years');
  const { colon } = usePictureWords().chain;
  const hatch = `${useId().replaceAll(/[^\w-]/g, '')}-hatch`;
  const [measure, width] = useWidth(1100);
  // The thumb is where the finger is; the answer follows.
  const [held, setHeld] = useState(asked);
  /** The year last told to the page, whose address may not have it yet. */
  const told = useRef(asked);
  useLayoutEffect(() => {
    setHeld(asked);
    told.current = asked;
  }, [asked]);
  /** The first year of a drag is a step of the way back; those after it take its place. */
  const isDragged = useRef(false);
  const ground = useMemo(() => drawnAt(width), [drawnAt, width]);
  const [first = year, last = year] = [years[0], years.at(-1)];
  const step = width / (last - first + 1);
  const said = saidOf?.(width, held) ?? null;
  const press = t(play.isPlaying ? 'stop' : 'play');
  return (
    <section className="years-bar" aria-label={t('label')}>
      <button type="button" className="years-play" aria-label={press} title={press} onClick={play.toggle}>
        <svg viewBox="0 0 20 20" width={22} height={22} aria-hidden="true">
          <path
            d={play.isPlaying ? 'M5 4H8.6V16H5ZM11.4 4H15V16H11.4Z' : 'M6 3.5L16 10L6 16.5Z'}
            fill="currentColor"
          />
        </svg>
      </button>
      <div ref={measure} className="years-ground" style={{ height: ground.height }}>
        <svg width={width} height={ground.height} aria-hidden="true">
          <Hatching id={hatch} />
          <Scene shapes={ground.shapes} hatchId={hatch} />
        </svg>
        <Slider
          className="years-slider"
          style={{ left: step / 2, width: width - step }}
          minValue={first}
          maxValue={last}
          step={1}
          value={held}
          formatOptions={{ useGrouping: false }}
          onChange={(wanted) => {
            play.stop();
            const next = coveredYear(years, held, wanted);
            setHeld(next);
            if (next === told.current) return;
            told.current = next;
            onYear(next, { replace: isDragged.current });
            isDragged.current = true;
          }}
          onChangeEnd={() => {
            isDragged.current = false;
          }}
        >
          {/* "Year: 86.8", so that a bar is heard with its year. */}
          <Label className="hidden-text">{said === null ? t('label') : `${t('label')}${colon}${said}`}</Label>
          <SliderTrack className="years-track">
            <SliderThumb className="years-thumb" style={{ top: ground.baseline }} />
          </SliderTrack>
        </Slider>
      </div>
      {children}
    </section>
  );
}
