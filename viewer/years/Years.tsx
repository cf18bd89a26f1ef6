/** The years that a page can show: which have figures, which is shown, a way back to the latest; they can be played. */
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nearestYear, yearsBetween } from './covered-year.ts';
import { ticksAt } from './ticks.ts';
import { usePlay } from './use-play.ts';
import { YearsSlider } from './YearsSlider.tsx';
import './years.css';

export interface YearsProps {
  /** Years with figures, in any order; a year of the address that is not among them is not offered. */
  readonly years: readonly number[];
  /** The year that is shown; undefined until an answer says it. */
  readonly year: number | undefined;
  /** Whether the address names the year: then one can go back to the latest. */
  readonly isChosen: boolean;
  /** False while the answer of the year shown is on its way. */
  readonly isThere: boolean;
  /** The year of the address; undefined for the latest. */
  readonly asked?: number | undefined;
  /** Whether the years are on their way: room is kept for them. */
  readonly isComing?: boolean;
  /** Undefined for the latest. */
  onYear(year: number | undefined, how?: { readonly replace: boolean }): void;
  /** Said in place of the years without figures, where a page only aims at a year. */
  readonly note?: string;
  /** The year of the address, where there is no answer for it: the slider stays, so that one can choose another. */
  readonly refused?: number | undefined;
}

export function Years(props: YearsProps): ReactNode {
  const { years: given, year, asked, isChosen, isThere, isComing = false, onYear, note, refused } = props;
  const { t } = useTranslation('years');
  const years = useMemo(() => [...new Set(given)].sort((a, b) => a - b), [given]);
  const nearest = refused === undefined ? undefined : nearestYear(years, refused);
  const stood = nearest ?? year;
  const play = usePlay({ years, year: stood, isThere: isThere || nearest !== undefined, onYear });
  const [first, last] = [years[0], years.at(-1)];
  const shown = stood ?? last;
  const drawnAt = useCallback((width: number) => ticksAt(width, years, shown ?? 0), [years, shown]);
  const box = useRef<HTMLDivElement>(null);
  /** The way that is pressed goes away with its year: the focus goes to the slider. */
  const go = (to: number | undefined): void => {
    onYear(to);
    box.current?.querySelector('input')?.focus();
  };
  if (first === undefined || last === undefined || shown === undefined)
    return isComing ? <div className="years-bar years-coming" aria-hidden="true" /> : null;
  const way =
    nearest === undefined ? null : (
      <>
        {' '}
        <button type="button" className="link-button" onClick={() => go(nearest)}>
          {t('nearestWith', { year: nearest })}
        </button>
      </>
    );
  const refusal = nearest === undefined ? [] : [t('refused', { year: refused })];
  if (first === last)
    return (
      <p className="note years-one">
        {[...refusal, t('one', { year: first })].join(' ')}
        {way}
      </p>
    );
  const without = yearsBetween(years);
  const span = [
    t('span', { first, last }),
    ...(without.length === 0 ? [] : [t('without', { years: without.join(', ') })]),
  ].join(' ');
  return (
    <div ref={box}>
      <YearsSlider
        years={years}
        year={shown}
        asked={nearest ?? asked}
        play={play}
        drawnAt={drawnAt}
        onYear={onYear}
      >
        <p className="note years-caption">
          {[...refusal, note ?? span].join(' ')}
          {way}{' '}
          {isChosen ? (
            <button type="button" className="link-button" onClick={() => go(undefined)}>
              {t('latest')}
            </button>
          ) : null}
        </p>
      </YearsSlider>
    </div>
  );
}
