/** Chains and amounts made by hand or by chance, for tests of the rules of responsibility. */
import fc from 'fast-check';
import { prepare } from '../../origin/solve/network.ts';
import type { Chain } from '../chain/chain.ts';
import { forestLoss } from '../harms/forest-loss.ts';
import type { HarmAmounts } from '../harms/harm.ts';
import type { RuleInputs, Split } from '../rules/rule.ts';

/** One stage: tonnes by place, and what places send each other. */
export interface Books {
  readonly production: readonly number[];
  readonly flows: readonly (readonly [from: number, to: number, mass: number])[];
}

export const copper = 'material:copper';
export const idOf = (place: number): string => `economy:E${String(place).padStart(2, '0')}`;

export function chainOf(ore: Books, metal?: Books, material = copper): Chain {
  const prepared = [ore, ...(metal === undefined ? [] : [metal])].map(({ production, flows }) =>
    prepare({
      production: Float64Array.from(production),
      flows: flows.map(([from, to, mass]) => ({ from, to, mass })),
    }),
  );
  const nodes = ore.production.map((_, place) => idOf(place));
  return {
    material,
    year: 2022,
    nodes,
    placeOf: new Map(nodes.map((node, place) => [node, place])),
    system: {
      size: nodes.length,
      stages: prepared.map((one) => ({ prepared: one })),
      output: Float64Array.from(ore.production),
    },
  };
}

/** @param harms by place, all of copper */
export function inputsOf(
  chain: Chain | undefined,
  harms: readonly number[],
  more: Partial<RuleInputs> = {},
): RuleInputs {
  const amounts: HarmAmounts = {
    unit: 'km2',
    parts: harms.flatMap((value, place) => [{ entity: idOf(place), material: copper, value, rows: [place] }]),
    placeless: [],
    withoutValue: [],
  };
  return {
    item: forestLoss,
    amounts,
    chains: new Map(chain === undefined ? [] : [[copper, chain]]),
    weight: 0.5,
    retained: 0.5,
    key: undefined,
    hasLinks: true,
    ...more,
  };
}

/** Everything that a split gives, to economies and to nobody. */
export const all = (split: Split): number =>
  [...split.bearers.values(), ...split.nobody.map(({ value }) => value)].reduce(
    (sum, value) => sum + value,
    0,
  );

/** Economies of a random chain. */
export const size = 6;
const flows = fc.array(
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0.01, max: 500, noNaN: true })),
  { maxLength: 14 },
);
/** Everybody mines something, so that no ring of economies has nothing but each other's goods. */
const dug = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: size, maxLength: size });
/** A random chain of ore and metal. */
export const books = fc.record({
  ore: fc.record({ production: dug, flows }),
  metal: fc.record({ production: dug, flows }),
});
