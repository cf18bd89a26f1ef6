/** Figures of an answer about origins: a value with what content factors make of it at their least and most. */
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { Question } from './question.ts';
import type { System } from './system.ts';

export interface Grounds {
  /** Of the whole answer; every share rests on it. */
  readonly assumptions: readonly string[];
  readonly rule: string | null;
  readonly unit: string;
}

export interface Figures {
  /** Tonnes that a function finds in a system. */
  readonly mass: (of: (system: System) => number, more?: readonly string[]) => Figure;
  /** A part of a whole, both found in a system; undefined where the whole is nothing. */
  readonly share: (
    part: (system: System) => number,
    whole: (system: System) => number,
    more?: readonly string[],
  ) => Figure;
}

/** Rounding may take a share past one, and a difference below zero, by a last digit. */
const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));

export function figuresOf({ base, ends, evidence }: Question, { assumptions, rule, unit }: Grounds): Figures {
  const rows = rowsOf(evidence);
  const figure = (
    of: (system: System) => number,
    unitId: string,
    most: number,
    more: readonly string[],
  ): Figure => {
    const value = within(of(base), most);
    const others = ends.map((system) => within(of(system), most));
    const range =
      others.length === 0 ? {} : { low: Math.min(value, ...others), high: Math.max(value, ...others) };
    return derivedFigure({ value, ...range }, unitId, rows, { rule, assumptions: [...assumptions, ...more] });
  };
  return {
    mass: (of, more = []) => figure(of, unit, Number.POSITIVE_INFINITY, more),
    share: (part, whole, more = []) =>
      figure(
        (system) => {
          const all = whole(system);
          return all > 0 ? part(system) / all : 0;
        },
        'fraction',
        1,
        more,
      ),
  };
}
