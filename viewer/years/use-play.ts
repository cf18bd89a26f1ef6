/** Plays the years one after the other, until the last one, a stop, or the page is left. */
import { useEffect, useRef, useState } from 'react';

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
  onYear(year: number): void;
}

export function usePlay({ years, year, isThere, onYear }: PlayOptions): Play {
  const [isPlaying, setPlaying] = useState(false);
  const change = useRef(onYear);
  change.current = onYear;
  const next = year === undefined ? undefined : yearAfter(years, year);

  useEffect(() => {
    if (!isPlaying || !isThere) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(() => change.current(next), isStill ? pause.swapping : pause.moving);
    return () => clearTimeout(timer);
  }, [isPlaying, isThere, next]);

  return {
    isPlaying,
    toggle() {
      const [first] = years;
      // From its end it begins anew.
      if (!isPlaying && next === undefined && first !== undefined) change.current(first);
      setPlaying(!isPlaying);
    },
    stop: () => setPlaying(false),
  };
}
