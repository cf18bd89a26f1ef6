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

/** Each other file of this folder exports one as `bench`. */
export type Bench = () => Promise<readonly BenchFigure[]>;
