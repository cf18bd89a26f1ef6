/** Small charts of one figure through time: values in, positions out. Years without a figure stay empty. */

export interface YearValue {
  readonly year: number;
  /** Null for a year in which a source says that it withholds the figure, or does not give it. */
  readonly value: number | null;
}

export interface ChartBox {
  readonly width: number;
  readonly height: number;
  /** First and last year of all charts that stand together. */
  readonly years: { readonly from: number; readonly to: number };
  /** The value at the top; the bottom is zero. */
  readonly top: number;
}

export interface Chart {
  /** One filled piece for each run of years without a gap, as SVG path data. */
  readonly areas: readonly string[];
  readonly lines: readonly string[];
  /** Columns, where there are few years: a line would invent what lies between. */
  readonly columns: readonly Column[];
  /** Years in which a source says that it gives no value. */
  readonly missing: readonly { readonly x: number; readonly width: number }[];
  /** The last value, as a dot; null when there is none. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So many years or fewer are drawn as columns. */
const fewYears = 12;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Years may come in any order; a year that comes twice keeps its first value. */
export function layOutChart(values: readonly YearValue[], box: ChartBox): Chart {
  const { years, top, height } = box;
  const span = years.to - years.from + 1;
  const step = box.width / span;
  const byYear = new Map<number, number | null>();
  for (const { year, value } of values) if (!byYear.has(year)) byYear.set(year, value);
  const y = (value: number) => round(height - (top > 0 ? Math.max(0, value) / top : 0) * height);
  const left = (year: number) => (year - years.from) * step;
  const middle = (year: number) => round(left(year) + step / 2);
  const known = [...byYear]
    .filter((entry): entry is [number, number] => entry[1] !== null)
    .sort(([a], [b]) => a - b);
  const missing = [...byYear]
    .filter(([, value]) => value === null)
    .map(([year]) => ({ x: round(left(year)), width: round(step) }));
  const newest = known.at(-1);
  const last = newest === undefined ? null : { x: middle(newest[0]), y: y(newest[1]) };
  if (span <= fewYears) {
    const columns = known.map(([year, value]) => ({
      x: round(left(year) + step * 0.14),
      y: y(value),
      width: round(step * 0.72),
      height: round(height - y(value)),
    }));
    return { areas: [], lines: [], columns, missing, last };
  }
  const runs: [number, number][][] = [];
  for (const point of known) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.[0] === point[0] - 1) run.push(point);
    else runs.push([point]);
  }
  const line = (run: readonly [number, number][]) =>
    run.map(([year, value], index) => `${index === 0 ? 'M' : 'L'}${middle(year)} ${y(value)}`).join('');
  const alone = runs.filter((run) => run.length === 1).flat();
  return {
    lines: runs.filter((run) => run.length > 1).map(line),
    areas: runs
      .filter((run) => run.length > 1)
      .map(
        (run) =>
          `${line(run)}L${middle(run.at(-1)?.[0] ?? 0)} ${height}L${middle(run[0]?.[0] ?? 0)} ${height}Z`,
      ),
    columns: alone.map(([year, value]) => ({
      x: round(middle(year) - 1),
      y: y(value),
      width: 2,
      height: round(height - y(value)),
    })),
    missing,
    last,
  };
}
