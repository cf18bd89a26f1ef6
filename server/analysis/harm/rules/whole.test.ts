/**
 * Every rule gives the whole, to economies and to nobody, whatever the harm is made of: several materials with a chain
 * and without, economies that dig nothing or that no chain knows, a publisher's lump, what a world row leaves over.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Whole } from '../../whole/whole.ts';
import { forestLoss } from '../harms/forest-loss.ts';
import type { HarmPart, PlacelessPart } from '../harms/harm.ts';
import { uncontrolledEwaste } from '../harms/uncontrolled-ewaste.ts';
import { all, type Books, books, chainOf, copper, idOf, size } from '../testing/chains.ts';
import { rules } from './index.ts';
import type { RuleInputs, Split } from './rule.ts';

const tin = 'material:tin';
const gold = 'material:gold';
/** The places of a chain, and two that it does not know. */
const place = fc.nat(size + 1);
const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const part: fc.Arbitrary<HarmPart> = fc
  .tuple(place, fc.constantFrom(copper, tin, gold, 'product:unknown-ores', null), value)
  .map(([at, material, amount]) => ({ entity: idOf(at), material, value: amount, rows: [] }));
const placeless: fc.Arbitrary<PlacelessPart> = fc
  .tuple(fc.constantFrom('group:others', null), value)
  .map(([entity, amount]) => ({ entity, value: amount, rows: [] }));
/** From some places of a chain nothing is dug. */
const idle = fc.subarray([...Array(size).keys()], { maxLength: size - 1 });
const without = ({ production, flows }: Books, places: readonly number[]): Books => ({
  production: production.map((made, at) => (places.includes(at) ? 0 : made)),
  // Who digs nothing sends nothing: what it would send would be of no origin.
  flows: flows.filter(([from]) => !places.includes(from)),
});
const key = fc
  .record({
    economies: fc.array(value, { minLength: 1, maxLength: size }),
    lump: value,
    unallocated: value,
  })
  .map(({ economies, lump, unallocated }): Whole | undefined => {
    const own = economies.map((amount, at) => ({ entity: idOf(at), value: amount }));
    const total = economies.reduce((sum, amount) => sum + amount, lump + unallocated);
    const made = { economies: own, lumps: [{ entity: 'group:rest', value: lump }], unallocated, total };
    return total > 0 ? (made as unknown as Whole) : undefined;
  });

const inputs: fc.Arbitrary<RuleInputs> = fc
  .record({
    item: fc.constantFrom(forestLoss, uncontrolledEwaste),
    parts: fc.array(part, { maxLength: 12 }),
    placeless: fc.array(placeless, { maxLength: 3 }),
    withMetal: books,
    oreAlone: books,
    idle,
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
    retained: fc.double({ min: 0, max: 1, noNaN: true }),
    key,
    hasLinks: fc.boolean(),
  })
  .map(({ parts, placeless: lost, withMetal, oreAlone, idle: places, ...rest }) => ({
    ...rest,
    amounts: { unit: 'km2', parts, placeless: lost, withoutValue: [] },
    chains: new Map([
      [copper, chainOf(without(withMetal.ore, places), withMetal.metal)],
      [tin, chainOf(without(oreAlone.ore, places), undefined, tin)],
    ]),
  }));

const wholeOf = ({ amounts }: RuleInputs): number =>
  [...amounts.parts, ...amounts.placeless].reduce((sum, one) => sum + one.value, 0);
const given = ({ bearers, nobody }: Split): readonly number[] => [
  ...bearers.values(),
  ...nobody.map((one) => one.value),
];
const answering = rules.all.filter(({ id }) => id !== 'value-added-in-chain');

describe.each(answering.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('attributed and unattributable are the whole to 1e-9, and no part is below zero', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const split = rule.split(one);
        const whole = wholeOf(one);
        expect(Math.abs(all(split) - whole)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));
        for (const amount of given(split)) expect(amount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('what has no place is nobody’s, all of it', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const lost = one.amounts.placeless.reduce((sum, amount) => sum + amount.value, 0);
        const left = rule
          .split(one)
          .nobody.filter(({ kind }) => kind === 'place-not-known')
          .reduce((sum, amount) => sum + amount.value, 0);
        expect(Math.abs(left - lost)).toBeLessThanOrEqual(1e-9 * Math.max(1, lost));
      }),
    );
  });

  test('the parts of an economy that its links lead to are what it bears', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const { bearers, links } = rule.split({ ...one, hasLinks: true });
        const led = new Map<string, number>();
        for (const row of links.values())
          for (const [to, amount] of row) led.set(to, (led.get(to) ?? 0) + amount);
        const within = 1e-9 * Math.max(1, wholeOf(one));
        for (const id of new Set([...bearers.keys(), ...led.keys()]))
          expect(Math.abs((led.get(id) ?? 0) - (bearers.get(id) ?? 0))).toBeLessThanOrEqual(within);
      }),
    );
  });
});

test('value added in the chain has no data: it refuses every harm, and splits none', () => {
  const rule = rules.get('value-added-in-chain');
  for (const item of [forestLoss, uncontrolledEwaste]) expect(rule.refusal(item)?.en).toMatch(/^No source/);
  fc.assert(
    fc.property(inputs, (one) => {
      expect(() => rule.split(one)).toThrow('no data');
    }),
  );
});
