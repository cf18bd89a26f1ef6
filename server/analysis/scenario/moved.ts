/** Before and after of one quantity as figures: a value where one is known, and least and most over what is not. */
import type { Figure } from '../answer.ts';
import { boundsFigure, derivedFigure } from '../figure.ts';

/** One quantity under one combination of what is not known. */
export interface Case {
  readonly before: number;
  readonly after: number;
}

export interface MovedFigures {
  readonly before: Figure;
  readonly after: Figure;
  readonly change: Figure;
  /** Null where there was nothing before. */
  readonly relative: Figure;
}

interface Grounds {
  readonly evidence: readonly number[];
  readonly assumptions: readonly string[];
}

export function rangedFigure(
  value: number | null,
  all: readonly number[],
  unit: string,
  { evidence, assumptions }: Grounds,
): Figure {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (value === null && low === high) return derivedFigure({ value: low }, unit, evidence, { assumptions });
  if (value === null) return boundsFigure({ low, high }, unit, evidence, { assumptions });
  const isRange = low < high;
  return derivedFigure({ value, low: isRange ? low : null, high: isRange ? high : null }, unit, evidence, {
    assumptions,
  });
}

/**
 * @param middle the case of the middle of every assumption; null where a middle would be made up
 * @param cases every combination, the middle among them
 */
export function movedFigures(
  middle: Case | null,
  cases: readonly Case[],
  unit: string,
  grounds: Grounds,
): MovedFigures {
  const figure = (of: (one: Case) => number, inUnit = unit): Figure =>
    rangedFigure(middle === null ? null : of(middle), cases.map(of), inUnit, grounds);
  const part = ({ before, after }: Case): number => (before === 0 ? 0 : (after - before) / before);
  return {
    before: figure(({ before }) => before),
    after: figure(({ after }) => after),
    change: figure(({ before, after }) => after - before),
    relative: figure(part, 'fraction'),
  };
}
