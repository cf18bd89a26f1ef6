/**
 * The runs of a scenario: before and after, in the middle of everything that is assumed or stated with an error, and in
 * a thousand draws of it; all of that for each source's lifetime. Before and after share their draws, so that levers
 * that move nothing give no change at all.
 */
import { chances, drawnFrom, type Stated } from '../drawn/drawn.ts';
import type { Lifetime } from '../stock/lifetime.ts';
import {
  addRebound,
  agesFor,
  type Course,
  emptyCourse,
  flows,
  follow,
  formerOf,
  neutral,
  type Past,
  type Setting,
  type Span,
  survival,
} from './model.ts';

export interface Assumed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** No source gives these: they stand in the answer's table of assumptions. */
export const rebound: Assumed = { value: 0.15, low: 0, high: 0.3 };
export const extraYears: Assumed = { value: 2, low: 1, high: 3 };

export const drawCount = 1000;
const seed = 2026;

/** The middle, then a number for each draw; `stream` tells quantities apart, so that none moves another's draws. */
export function drawsOf(
  stated: Stated & { readonly value: number },
  stream: number,
  count = drawCount,
): Float64Array {
  const next = chances(seed + stream);
  return Float64Array.from({ length: count + 1 }, (_, at) =>
    at === 0 ? stated.value : drawnFrom(stated, next),
  );
}

/** Numbers of the quantities that are drawn; sales follow after them, one each year. */
export const streams = { rebound: 1, extraYears: 2, mass: 3, sales: 100 } as const;

/** A lifetime with the sales of its past: where no sales are known they are those that keep a number in use. */
export interface Choice {
  readonly lifetime: Lifetime;
  readonly firstYear: number;
  readonly sold: readonly (Stated & { readonly value: number })[];
}

export interface Runs {
  /** By draw, the middle first. */
  readonly before: readonly Course[];
  readonly after: readonly Course[];
}

/** Courses whose numbers of one flow lie one after another: a thousand small tables would take longer to make. */
function coursesOf(count: number, years: number): readonly Course[] {
  const all = emptyCourse(count * years);
  return Array.from({ length: count }, (_, at) => {
    const own = flows.map((flow) => [flow, all[flow].subarray(at * years, (at + 1) * years)] as const);
    return { start: 0, ...Object.fromEntries(own) } as Course;
  });
}

/** @param share the rebound that was asked for; undefined for the assumed range */
export function runsOf(
  { lifetime, firstYear, sold }: Choice,
  span: Span,
  {
    setting,
    share,
    count = drawCount,
  }: {
    readonly setting: Setting;
    readonly share: number | undefined;
    readonly count?: number;
  },
): Runs {
  const isUsedOn = setting.repair > 0 || setting.reuse > 0;
  const shares = share === undefined ? drawsOf(rebound, streams.rebound, count) : undefined;
  const extras = isUsedOn ? drawsOf(extraYears, streams.extraYears, count) : undefined;
  const sales = sold.map((one, at) =>
    one.low === undefined && one.high === undefined
      ? undefined
      : drawsOf(one, streams.sales + firstYear + at, count),
  );
  const past: Past = { firstYear, sold: Float64Array.from(sold, ({ value }) => value) };
  const most = agesFor(past, span) + 1;
  const old = survival(lifetime, most);
  const fresh =
    setting.lifetime === 1
      ? old
      : survival({ ...lifetime, scaleYears: lifetime.scaleYears * setting.lifetime }, most);
  const years = span.to - span.from + 1;
  const isDrawnBefore = sales.some((list) => list !== undefined);
  const before = coursesOf(isDrawnBefore ? count + 1 : 1, years);
  const after = coursesOf(count + 1, years);
  const agesBefore = { fresh: old, extra: old };
  let former = formerOf(past, span, old);
  const usedOn = (scaleYears: number): Float64Array => survival({ ...lifetime, scaleYears }, years);
  for (let draw = 0; draw <= count; draw += 1) {
    if (isDrawnBefore) {
      for (const [at, list] of sales.entries()) if (list !== undefined) past.sold[at] = list[draw] as number;
      former = formerOf(past, span, old);
    }
    const own = before[isDrawnBefore ? draw : 0] as Course;
    if (isDrawnBefore || draw === 0) follow(own, former, neutral, agesBefore);
    const moved = after[draw] as Course;
    const extra = extras === undefined ? old : usedOn(extras[draw] as number);
    follow(moved, former, setting, { fresh, extra });
    addRebound(moved, own, shares?.[draw] ?? share ?? 0, fresh);
  }
  const [only] = before;
  return {
    before: isDrawnBefore || only === undefined ? before : after.map(() => only),
    after,
  };
}

/** One number of each course, in the order of the draws. */
export const inEachRun = (
  courses: readonly Course[],
  of: (course: Course, draw: number) => number,
): Float64Array => Float64Array.from(courses, of);

export function total(list: Float64Array): number {
  let sum = 0;
  for (const one of list) sum += one;
  return sum;
}
