/**
 * The runs of a scenario: before and after, in the middle of everything that is assumed or stated with an error, and in
 * a thousand draws of it; all of that for each source's lifetime. Before and after share their draws, so that levers
 * that move nothing give no change at all.
 */
import { chances, drawnFrom } from '../drawn/drawn.ts';
import {
  addRebound,
  agesFor,
  type Courses,
  emptyCourses,
  follow,
  formerOf,
  neutral,
  type Past,
  repeatFirst,
  type Setting,
  type Span,
  survival,
} from './courses.ts';
import type { Choice, Drawn } from './measured.ts';

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
export function drawsOf(stated: Drawn, stream: number, count = drawCount): Float64Array {
  const next = chances(seed + stream);
  return Float64Array.from({ length: count + 1 }, (_, at) =>
    at === 0 ? stated.value : drawnFrom(stated, next),
  );
}

/** Numbers of the quantities that are drawn; sales follow after them, one each year. */
export const streams = { rebound: 1, extraYears: 2, mass: 3, sales: 100 } as const;

/** By draw, the middle first. */
export interface Runs {
  readonly before: Courses;
  readonly after: Courses;
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
  const before = emptyCourses(count + 1, years);
  const after = emptyCourses(count + 1, years);
  const stillAges = { fresh: old, extra: old };
  let former = formerOf(past, span, old);
  follow(before, 0, former, neutral, stillAges);
  if (!isDrawnBefore) repeatFirst(before);
  for (let draw = 0; draw <= count; draw += 1) {
    if (isDrawnBefore && draw > 0) {
      for (const [at, list] of sales.entries()) if (list !== undefined) past.sold[at] = list[draw] as number;
      former = formerOf(past, span, old);
      follow(before, draw, former, neutral, stillAges);
    }
    const extra =
      extras === undefined ? old : survival({ ...lifetime, scaleYears: extras[draw] as number }, years);
    follow(after, draw, former, setting, { fresh, extra });
    addRebound(after, before, draw, shares?.[draw] ?? share ?? 0, fresh);
  }
  return { before, after };
}

/** One number of each draw. */
export function eachDraw({ start }: Courses, of: (draw: number) => number): Float64Array {
  const numbers = new Float64Array(start.length);
  for (let draw = 0; draw < numbers.length; draw += 1) numbers[draw] = of(draw);
  return numbers;
}
