/**
 * Whether as much leaves as enters, in every year and over all of them, at every stage: devices bought, in use, at the
 * end of a use, thrown away; and of each metal what is in devices, in waste and to be dug.
 */
import { dugInYear, type MovedMetal } from './metals.ts';
import type { Course } from './model.ts';
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

/** Keeps the largest gap between what enters and what leaves; sizes of all years so far, since what is rounded of many stays when few are left. */
class Gap {
  largest = 0;
  #size = 0;
  #sum = 0;

  /** @param ways what enters is above 0, what leaves or stays below */
  year(...ways: readonly number[]): void {
    const over = ways.reduce((sum, way) => sum + way, 0);
    this.#sum += over;
    this.#size = Math.max(this.#size, ...ways.map(Math.abs));
    if (this.#size > 0)
      this.largest = Math.max(this.largest, Math.abs(over) / this.#size, Math.abs(this.#sum) / this.#size);
  }
}

/** Stages of devices, in one course. */
export function deviceGaps(course: Course): Pick<Gaps, 'in-use' | 'ended'> {
  const [inUse, ended] = [new Gap(), new Gap()];
  let before = course.start;
  for (let at = 0; at < course.purchases.length; at += 1) {
    const of = (flow: Float64Array): number => flow[at] as number;
    inUse.year(before, of(course.purchases), -of(course.discarded), -of(course.inUse));
    ended.year(of(course.ended), -of(course.usedOn), -of(course.discarded));
    before = of(course.inUse);
  }
  return { 'in-use': inUse.largest, ended: ended.largest };
}

/** One tonne of a metal a device, its content changed by `factor`; shares of waste from 0 to 1. */
export interface MetalShares {
  readonly factor: number;
  readonly collected: number;
  /** Of what is thrown away, collected or not. */
  readonly recovered: number;
}

/** Stages of waste and of a metal, in one course. */
export function metalGaps(
  course: Course,
  { factor, collected, recovered }: MetalShares,
): Omit<Gaps, 'in-use' | 'ended'> {
  const [waste, inUse, inWaste, needed] = [new Gap(), new Gap(), new Gap(), new Gap()];
  let before = course.start;
  for (let at = 0; at < course.purchases.length; at += 1) {
    const of = (flow: Float64Array): number => flow[at] as number;
    const changed = (old: Float64Array, fresh: Float64Array): number => of(old) + of(fresh) * factor;
    const thrown = changed(course.discardedOld, course.discardedNew);
    const stays = changed(course.inUseOld, course.inUseNew);
    const bought = of(course.purchases) * factor;
    waste.year(
      of(course.discarded),
      -of(course.discarded) * collected,
      -of(course.discarded) * (1 - collected),
    );
    inUse.year(before, bought, -thrown, -stays);
    const back = recovered * thrown;
    inWaste.year(thrown, -back, -(1 - recovered) * thrown);
    // What comes back beyond the need of a year goes elsewhere.
    const elsewhere = Math.max(0, back - bought);
    needed.year(dugInYear(course, at, factor, recovered), back, -elsewhere, -bought);
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
  metals: readonly MovedMetal[],
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
    for (const course of new Set([...before, ...after])) take(deviceGaps(course));
    const [still, moved] = [before[0], after[0]];
    if (still === undefined || moved === undefined) continue;
    for (const { shares, factor } of metals)
      for (const end of ['least', 'most'] as const) {
        take(metalGaps(still, { factor: 1, collected: collected.before, recovered: shares.before[end] }));
        take(metalGaps(moved, { factor, collected: collected.after, recovered: shares.after[end] }));
      }
  }
  return all;
}
