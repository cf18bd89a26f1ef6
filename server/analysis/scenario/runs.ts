/** The runs of a scenario: before, and after under each end of what is only assumed; sums over the years. */
import {
  type DeviceYear,
  devicesThrough,
  imbalance,
  neutral,
  type Past,
  type Setting,
  type Span,
  withRebound,
} from './model.ts';

export interface Assumed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** No source gives these: they stand in the answer's table of assumptions. */
export const rebound: Assumed = { value: 0.15, low: 0, high: 0.3 };
export const extraYears: Assumed = { value: 2, low: 1, high: 3 };

export interface Runs {
  readonly before: readonly DeviceYear[];
  /** With the middle of each assumption. */
  readonly after: readonly DeviceYear[];
  /** Every combination of least and most of the assumptions, `after` among them. */
  readonly ends: readonly (readonly DeviceYear[])[];
  readonly balance: number;
}

const endsOf = ({ value, low, high }: Assumed): readonly number[] => [...new Set([value, low, high])];
const exact = (value: number): Assumed => ({ value, low: value, high: value });

/** @param share the rebound that was asked for; undefined for the assumed range */
export function runsOf(
  past: Past,
  span: Span,
  setting: Omit<Setting, 'extraYears'>,
  share: number | undefined,
): Runs {
  const before = devicesThrough(past, span, neutral);
  const isUsedOn = setting.repair > 0 || setting.reuse > 0;
  const shares = endsOf(share === undefined ? rebound : exact(share));
  const extras = endsOf(isUsedOn ? extraYears : exact(extraYears.value));
  const lifetime = { ...past.lifetime, scaleYears: past.lifetime.scaleYears * setting.lifetime };
  const ends = extras.flatMap((extra) => {
    const bare = devicesThrough(past, span, { ...setting, extraYears: extra });
    return shares.map((one) => withRebound(before, bare, one, lifetime));
  });
  const start = before[0];
  const inUse = start === undefined ? 0 : start.inUse - start.purchases + start.discarded;
  return {
    before,
    after: ends[0] ?? before,
    ends,
    balance: Math.max(imbalance(before, inUse), ...ends.map((years) => imbalance(years, inUse))),
  };
}

export const total = (years: readonly DeviceYear[], of: Exclude<keyof DeviceYear, 'year'>): number =>
  years.reduce((sum, year) => sum + year[of], 0);
