/** All that the model reckons of one setting of the levers: runs by lifetime, metals, and what stands by itself. */
import type { Setting } from './courses.ts';
import { choicesOf, type Measured } from './measured.ts';
import { type MovedMetal, metalsMoved } from './metals.ts';
import { drawCount, drawsOf, type Runs, runsOf, streams } from './runs.ts';

/** Levers as they are asked for; what is absent stands where it does by itself. */
export interface Levers {
  readonly lifetime?: number | undefined;
  readonly repair?: number | undefined;
  readonly reuse?: number | undefined;
  readonly collection?: number | undefined;
  readonly recycling?: number | undefined;
  /** Factor on the content of one material. */
  readonly composition?: { readonly material: string; readonly factor: number } | undefined;
  readonly purchases?: number | undefined;
  readonly growth?: number | undefined;
  readonly rebound?: number | undefined;
}

export interface Reckoning {
  readonly measured: Measured;
  /** One for each of the lifetimes, in their order. */
  readonly runs: readonly Runs[];
  readonly metals: readonly MovedMetal[];
  /** Shares of e-waste that are collected on record; null where nobody publishes one. */
  readonly collected: { readonly before: number; readonly after: number } | null;
  /** Kilograms of one device, by draw; undefined where nobody weighs it. */
  readonly massKg: Float64Array | undefined;
}

export function settingOf({ lifetime, repair, reuse, purchases, growth }: Levers): Setting {
  return {
    lifetime: lifetime ?? 1,
    repair: repair ?? 0,
    reuse: reuse ?? 0,
    purchases: purchases ?? 1,
    growth: growth ?? 0,
  };
}

/** @param count draws beside the middle; fewer of them give the same values, and ranges that are not yet final */
export function reckonLevers(measured: Measured, levers: Levers, count: number = drawCount): Reckoning {
  const setting = settingOf(levers);
  const runs = choicesOf(measured).map((choice) =>
    runsOf(choice, measured.span, { setting, share: levers.rebound, count }),
  );
  const before = measured.collection ?? 0;
  const after = levers.collection ?? before;
  const { composition, recycling } = levers;
  const metals = metalsMoved(measured.metals, runs, ({ material }) => ({
    collectedBefore: before,
    collectedAfter: after,
    recovered: recycling,
    content: composition?.material === material ? composition.factor : 1,
  }));
  return {
    measured,
    runs,
    metals,
    collected: measured.collection === null ? null : { before, after },
    massKg: measured.massKg === null ? undefined : drawsOf(measured.massKg, streams.mass, count),
  };
}
