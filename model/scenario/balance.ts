/**
 * Whether as much leaves as enters, in every year and over all of them, at every stage: devices bought, in use, at the
 * end of a use, thrown away; and of each metal what is in devices, in waste and to be dug.
 */

import type { Courses } from './courses.ts';
import { dugInYear, type MovedMetal } from './metals.ts';
import type { Runs } from './runs.ts';

export const balanceIds = [
  'in-use',
  'ended',
  'waste',
  'metal-in-use',
  'metal-in-waste',
  'metal-needed',
] as const;
export type BalanceId = (typeof balanceIds)[number];

/** The largest gap of each stage, as a fraction of the most that was there so far. */
export type Gaps = Readonly<Record<BalanceId, number>>;

/** The largest gap so far between what enters and what leaves, and the sizes that it is a part of. */
class Gap {
  largest = 0;
  #size = 0;
  #sum = 0;

  /** A year: what enters is above 0; what leaves or stays is below. Two ways in and two out at most. */
  year(a: number, b: number, c: number, d = 0): void {
    const over = a + b + c + d;
    this.#sum += over;
    // Of all years so far: what is rounded of many stays when few are left.
    this.#size = Math.max(this.#size, Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    if (this.#size === 0) return;
    this.largest = Math.max(this.largest, Math.abs(over) / this.#size, Math.abs(this.#sum) / this.#size);
  }
}

/** Stages of devices, in the course of a draw. */
export function deviceGaps(courses: Courses, draw: number): Pick<Gaps, 'in-use' | 'ended'> {
  const { years, purchases, discarded, inUse, ended, usedOn } = courses;
  const [stock, ends] = [new Gap(), new Gap()];
  let before = courses.start[draw] as number;
  for (let at = draw * years; at < (draw + 1) * years; at += 1) {
    const thrown = discarded[at] as number;
    stock.year(before, purchases[at] as number, -thrown, -(inUse[at] as number));
    ends.year(ended[at] as number, -(usedOn[at] as number), -thrown);
    before = inUse[at] as number;
  }
  return { 'in-use': stock.largest, ended: ends.largest };
}

/** One tonne of a metal a device, its content changed by `factor`; shares of waste from 0 to 1. */
export interface MetalShares {
  readonly factor: number;
  readonly collected: number;
  /** Of what is thrown away, collected or not. */
  readonly recovered: number;
}

/** Stages of waste and of a metal, in the course of a draw. */
export function metalGaps(
  courses: Courses,
  draw: number,
  { factor, collected, recovered }: MetalShares,
): Omit<Gaps, 'in-use' | 'ended'> {
  const { years } = courses;
  const [waste, inUse, inWaste, needed] = [new Gap(), new Gap(), new Gap(), new Gap()];
  let before = courses.start[draw] as number;
  for (let at = draw * years; at < (draw + 1) * years; at += 1) {
    const devices = courses.discarded[at] as number;
    waste.year(devices, -devices * collected, -devices * (1 - collected));
    const thrown = (courses.discardedOld[at] as number) + (courses.discardedNew[at] as number) * factor;
    const stays = (courses.inUseOld[at] as number) + (courses.inUseNew[at] as number) * factor;
    const bought = (courses.purchases[at] as number) * factor;
    inUse.year(before, bought, -thrown, -stays);
    const back = recovered * thrown;
    inWaste.year(thrown, -back, -(1 - recovered) * thrown);
    // What comes back beyond the need of a year goes elsewhere.
    needed.year(dugInYear(courses, at, factor, recovered), back, -Math.max(0, back - bought), -bought);
    before = stays;
  }
  return {
    waste: waste.largest,
    'metal-in-use': inUse.largest,
    'metal-in-waste': inWaste.largest,
    'metal-needed': needed.largest,
  };
}

/** Devices in every draw; metals in the middle of each lifetime, with as much recovered as may be and as little. */
export function gapsOf(
  runs: readonly Runs[],
  metals: readonly Pick<MovedMetal, 'shares' | 'factor'>[],
  collected: { readonly before: number; readonly after: number },
): Gaps {
  const all: Record<BalanceId, number> = {
    'in-use': 0,
    ended: 0,
    waste: 0,
    'metal-in-use': 0,
    'metal-in-waste': 0,
    'metal-needed': 0,
  };
  const take = (gaps: Partial<Gaps>): void => {
    for (const id of balanceIds) all[id] = Math.max(all[id], gaps[id] ?? 0);
  };
  for (const { before, after } of runs) {
    for (const courses of [before, after])
      for (let draw = 0; draw < courses.start.length; draw += 1) take(deviceGaps(courses, draw));
    for (const { shares, factor } of metals)
      for (const end of ['least', 'most'] as const) {
        take(metalGaps(before, 0, { factor: 1, collected: collected.before, recovered: shares.before[end] }));
        take(metalGaps(after, 0, { factor, collected: collected.after, recovered: shares.after[end] }));
      }
  }
  return all;
}
