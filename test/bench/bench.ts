/** One figure of a benchmark: ours beside a named baseline measured in the same run. */
export interface BenchFigure {
  /** What was measured and against what: "CSV import against DuckDB's CREATE TABLE AS". */
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  /** ours ÷ baseline. */
  readonly ratio: number;
  readonly unit: string;
}

/** Hears of a figure as soon as it is measured. */
export type Say = (figure: BenchFigure) => void;

/** Each other file of this folder exports one as `bench`; a long one says its figures as they come. */
export type Bench = (say: Say) => Promise<readonly BenchFigure[]>;
