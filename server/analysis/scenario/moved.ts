/** Before and after of one quantity as figures: a value with its range, or bounds where a middle would be made up. */
import type { DugYear } from '../../../model/scenario/metals.ts';
import { type Moved, product, type Range } from '../../../model/scenario/moved.ts';
import type { Figure } from '../answer.ts';
import { boundsFigure, derivedFigure } from '../figure.ts';
import type { ScenarioPoint } from './answer.ts';

const parts = ['before', 'after', 'change', 'relative'] as const satisfies readonly (keyof Moved)[];

export type MovedFigures = Readonly<Record<(typeof parts)[number], Figure>>;

export interface Grounds {
  readonly evidence: readonly number[];
  readonly assumptions: readonly string[];
}

export function rangedFigure({ value, low, high }: Range, unit: string, grounds: Grounds): Figure {
  const { evidence, assumptions } = grounds;
  if (low === high) return derivedFigure({ value: low }, unit, evidence, { assumptions });
  if (value === null) return boundsFigure({ low, high }, unit, evidence, { assumptions });
  return derivedFigure({ value, low, high }, unit, evidence, { assumptions });
}

export function movedFigures(moved: Moved, unit: string, grounds: Grounds): MovedFigures {
  return {
    before: rangedFigure(moved.before, unit, grounds),
    after: rangedFigure(moved.after, unit, grounds),
    change: rangedFigure(moved.change, unit, grounds),
    relative: rangedFigure(moved.relative, 'fraction', grounds),
  };
}

/** A part of what is dug in each year; none where the metal is not told by year. */
export function partYears(
  years: readonly (DugYear & { readonly year: number })[] | undefined,
  part: Range,
  grounds: Grounds,
): readonly ScenarioPoint[] {
  return (years ?? []).map(({ year, before, after }) => ({
    year,
    before: rangedFigure(product(before, part), 't:contained', grounds),
    after: rangedFigure(product(after, part), 't:contained', grounds),
  }));
}
