/**
 * The one score of all kinds: |a − b| ÷ Σ max(aᵢ, bᵢ), the part that one pair of figures has in the Ružička
 * distance between two tables. The whole is summed over every pair that was compared, and not over the odd ones.
 */
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';

/** Two figures of one thing, in one unit. */
export interface Compared {
  readonly a: number;
  readonly b: number;
  /** Rows of the statements behind the two. */
  readonly rows: readonly number[];
}

/** Listed from this score on: a gap of less than one in a thousand of the whole moves no total. */
export const leastScore = 0.001;

/** The whole of a comparison, added up in the order in which its pairs are given. */
export class Whole {
  #sum = 0;
  readonly #rows: number[] = [];
  #sorted: readonly number[] | undefined;

  add({ a, b, rows }: Compared): void {
    this.#sum += Math.max(a, b);
    this.#rows.push(...rows);
  }

  /** What scores are shares of, with every statement behind it. */
  totalIn(unit: string, assumptions: readonly string[] = []): Figure {
    return derivedFigure({ value: this.#sum }, unit, this.#evidence(), { assumptions });
  }

  #evidence(): readonly number[] {
    this.#sorted ??= rowsOf([...Uint32Array.from(this.#rows).sort()]);
    return this.#sorted;
  }

  /** The plain number: enough to tell whether a pair is listed. */
  scoreOf({ a, b }: Compared): number {
    return this.#sum > 0 ? Math.abs(a - b) / this.#sum : 0;
  }

  /** The score with every statement of the whole behind it; all figures of a whole share one list. */
  figureOf(pair: Compared): Figure {
    return shareFigure({ value: this.scoreOf(pair) }, this.#evidence());
  }
}

/** How many times the larger figure is the smaller; infinite beside a zero. */
export function factorOf({ a, b }: Compared): number {
  return Math.max(a, b) / Math.min(a, b);
}

export function gapFigure(
  { a, b, rows }: Compared,
  unit: string,
  assumptions: readonly string[] = [],
): Figure {
  return derivedFigure({ value: Math.abs(a - b) }, unit, rows, { assumptions });
}
