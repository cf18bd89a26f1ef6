/** The years of an industry or of what a kilogram costs; where another edition has one, that edition is asked for. */
import type { ReactNode } from 'react';
import { Years } from '../../years/Years.tsx';
import type { ValueAsked } from './Controls.tsx';
import type { Industry, ValueResult } from './query.ts';

export interface ValueYearsProps {
  readonly asked: ValueAsked;
  readonly shown: ValueResult | undefined;
  /** False while the answer to what is chosen is on its way. */
  readonly isThere: boolean;
  /** Whether there is no answer for the year of the address: what is shown is the answer without it. */
  readonly isRefused: boolean;
}

/** The edition that must be asked for to have a year: none where the one shown has it. */
export function editionOfYear(
  { years, editions }: Pick<Industry, 'years' | 'editions'>,
  year: number,
): string | undefined {
  return years.includes(year) ? undefined : editions.find((one) => one.years.includes(year))?.edition;
}

export function ValueYears({ asked, shown, isThere, isRefused }: ValueYearsProps): ReactNode {
  const { values, set } = asked;
  const industry = shown?.industry ?? null;
  const ladder = shown?.ladder ?? null;
  const common = {
    isChosen: values.year !== undefined,
    isThere,
    asked: values.year,
    refused: isRefused ? values.year : undefined,
  } as const;
  if (industry !== null) {
    return (
      <Years
        {...common}
        years={industry.editions.flatMap(({ years }) => years)}
        year={industry.year}
        onYear={(year, how) => {
          // The latest of all is that of the newest edition, whichever was asked for.
          if (year === undefined) return set({ year, edition: undefined }, how);
          const edition = editionOfYear(industry, year);
          set(edition === undefined ? { year } : { year, edition }, how);
        }}
      />
    );
  }
  if (ladder === null) return null;
  return (
    <Years {...common} years={ladder.years} year={ladder.year} onYear={(year, how) => set({ year }, how)} />
  );
}
