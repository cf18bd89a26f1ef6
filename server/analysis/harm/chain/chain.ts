/** The chain of one material in one year, as origins solve it, along which a harm at the mine is carried to users. */

import type { Prepared } from '../../origin/solve/network.ts';
import { destinationsOfOutput } from '../../origin/solve/origins.ts';

/** What is taken of a solved system of origins: ore, then metal where it is told too. */
export interface ChainSystem {
  readonly size: number;
  readonly stages: readonly { readonly prepared: Prepared }[];
  /** Tonnes by place that the first stage produces. */
  readonly output: Float64Array;
}

/** Economies in the order of the system's places. */
export interface Chain {
  readonly material: string;
  readonly year: number;
  readonly nodes: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly system: ChainSystem;
}

/** What becomes of a harm that is carried from mining economies. */
export interface Carried {
  /** By place: what each economy answers for. */
  readonly borne: Float64Array;
  /** With ore beyond what was refined where it went. */
  readonly unmatched: number;
}

/**
 * Carries harms of mining economies to those who first use the metal, each stage keeping a part of what reaches it: 0
 * gives all to the users, 1 leaves all where it was dug (Lenzen, Murray, Sack & Wiedmann 2007). In one economy every
 * tonne of ore bears the same part of its harm; of what reaches a refining economy, as much goes on as it refined
 * (matched feed).
 * @param harms in any unit, by place; above zero only where the chain gives an output
 * @param retained part that the mining and the refining economy keep, 0 to 1
 * @throws RangeError where there is a harm and no output
 */
export function carry({ system }: Pick<Chain, 'system'>, harms: Float64Array, retained: number): Carried {
  const [ore, metal] = system.stages;
  const borne = harms.map((harm) => harm * retained);
  const scale = scaleOf(harms, system.output);
  if (ore === undefined || scale === 0) return { borne, unmatched: 0 };
  const passed = (1 - retained) / scale;
  const fed = destinationsOfOutput(
    ore.prepared,
    harms.map((harm) => harm * scale),
  );
  if (metal === undefined) {
    for (const [user, mass] of fed.entries()) borne[user] = (borne[user] as number) + mass * passed;
    return { borne, unmatched: 0 };
  }
  const refined = fed.map((mass, at) => {
    const [made, used] = [metal.prepared.production[at] ?? 0, ore.prepared.use[at] ?? 0];
    return used > 0 ? mass * Math.min(1, made / used) : 0;
  });
  const used = destinationsOfOutput(metal.prepared, refined);
  let unmatched = 0;
  for (let at = 0; at < system.size; at += 1) {
    const kept = (refined[at] as number) * retained;
    const onward = (used[at] as number) * (1 - retained);
    borne[at] = (borne[at] as number) + (kept + onward) * passed;
    unmatched += Math.max(0, (fed[at] as number) - (refined[at] as number)) * passed;
  }
  return { borne, unmatched };
}

/** Harm is carried as tonnes of ore are; no economy sends more of them than it digs. 0 where there is no harm. */
function scaleOf(harms: Float64Array, output: Float64Array): number {
  let scale = Number.POSITIVE_INFINITY;
  for (const [place, harm] of harms.entries()) {
    if (!(harm > 0)) continue;
    const dug = output[place] ?? 0;
    if (!(dug > 0)) throw new RangeError(`carry: a harm of ${harm} at place ${place}, which digs nothing`);
    scale = Math.min(scale, dug / harm);
  }
  return Number.isFinite(scale) ? scale : 0;
}
