/** The years that a page can show: which have figures, which is shown, a way back to the latest; they can be played. */
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { yearsBetween } from './covered-year.ts';
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
  /** Undefined for the latest. */
  onYear(year: number | undefined): void;
  /** Said in place of the years without figures, where a page only aims at a year. */
  readonly note?: string;
}

export function Years({ years: given, year, isChosen, isThere, onYear, note }: YearsProps): ReactNode {
  const { t } = useTranslation('years');
  const years = useMemo(() => [...new Set(given)].sort((a, b) => a - b), [given]);
  const play = usePlay({ years, year, isThere, onYear });
  const [first, last] = [years[0], years.at(-1)];
  const shown = year ?? last;
  const drawnAt = useCallback((width: number) => ticksAt(width, years, shown ?? 0), [years, shown]);
  if (first === undefined || last === undefined || shown === undefined) return null;
  if (first === last) return <p className="note years-one">{t('one', { year: first })}</p>;
  const without = yearsBetween(years);
  return (
    <YearsSlider years={years} year={shown} play={play} drawnAt={drawnAt} onYear={onYear}>
      <p className="note years-caption">
        {note ??
          [
            t('span', { first, last }),
            ...(without.length === 0 ? [] : [t('without', { years: without.join(', ') })]),
          ].join(' ')}{' '}
        {isChosen ? (
          <button type="button" className="link-button" onClick={() => onYear(undefined)}>
            {t('latest')}
          </button>
        ) : null}
      </p>
    </YearsSlider>
  );
}
