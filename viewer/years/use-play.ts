/** Plays the years one after the other, until the last one, a stop, or the page is left. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** How long a year stands: long enough to read its number. With "reduce motion" longer, as states swap. */
const pause = { moving: 1100, swapping: 2200 } as const;

/** The year that comes after in the list; undefined at its end. */
export function yearAfter(years: readonly number[], year: number): number | undefined {
  return years.find((one) => one > year);
}

export interface Play {
  readonly isPlaying: boolean;
  toggle(): void;
  stop(): void;
}

export interface PlayOptions {
  /** Ascending. */
  readonly years: readonly number[];
  readonly year: number | undefined;
  /** False while the answer of the year shown is on its way: the next one waits for it. */
  readonly isThere: boolean;
  onYear(year: number, how: { readonly replace: boolean }): void;
}

export function usePlay({ years, year, isThere, onYear }: PlayOptions): Play {
  const [isPlaying, setPlaying] = useState(false);
  const change = useRef(onYear);
  change.current = onYear;
  const next = year === undefined ? undefined : yearAfter(years, year);
  /** The first year of a run is a step of the way back; those after it take its place. */
  const hasMoved = useRef(false);
  /** Until the address has the first year the last one stands there, which is no end of the run. */
  const isBegunAnew = useRef(false);
  const move = useCallback((to: number) => {
    change.current(to, { replace: hasMoved.current });
    hasMoved.current = true;
  }, []);

  useEffect(() => {
    if (!isPlaying || !isThere) return;
    if (next === undefined) {
      if (!isBegunAnew.current) setPlaying(false);
      return;
    }
    isBegunAnew.current = false;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(() => move(next), isStill ? pause.swapping : pause.moving);
    return () => clearTimeout(timer);
  }, [isPlaying, isThere, next, move]);

  return {
    isPlaying,
    toggle() {
      const [first] = years;
      if (!isPlaying) hasMoved.current = false;
      // From its end it begins anew.
      if (!isPlaying && next === undefined && first !== undefined) {
        isBegunAnew.current = true;
        move(first);
      }
      setPlaying(!isPlaying);
    },
    stop: () => setPlaying(false),
  };
}
