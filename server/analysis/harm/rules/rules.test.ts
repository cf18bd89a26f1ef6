/** Rules of responsibility: the worked example of the documentation, and what must hold on any chain. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Whole } from '../../whole/whole.ts';
import { uncontrolledEwaste } from '../harms/uncontrolled-ewaste.ts';
import {
  all,
  type Books,
  books,
  chainOf,
  idOf,
  inputsOf,
  copper as material,
  size,
} from '../testing/chains.ts';
import { rules } from './index.ts';
import type { RuleInputs, Split } from './rule.ts';

const round = (split: Split): Readonly<Record<string, number>> =>
  Object.fromEntries([...split.bearers].map(([id, value]) => [id, Number(value.toFixed(9))]));

/**
 * A (0) mines 100 t and sends 60 t of ore to R (1); A refines 30 t, R 80 t; R sends 50 t of metal to U (2). The harm at
 * A is 100.
 */
const example = chainOf(
  { production: [100, 0, 0], flows: [[0, 1, 60]] },
  { production: [30, 80, 0], flows: [[1, 2, 50]] },
);

describe('the worked example', () => {
  test('territorial: all of it at A', () => {
    expect(round(rules.get('territorial').split(inputsOf(example, [100])))).toEqual({ 'economy:E00': 100 });
  });

  test('consumption: A 30, R 22.5, U 37.5; 10 in ore that A used and did not refine', () => {
    // Ore: A uses 40, of which 30 are refined; R uses 60, of which all are (it refines 80).
    // Metal: A uses its 30; of the 80 of R, 30 stay (60 × 30/80 = 22.5) and 50 go to U (60 × 50/80 = 37.5).
    const split = rules.get('consumption').split(inputsOf(example, [100]));
    expect(round(split)).toEqual({ 'economy:E00': 30, 'economy:E01': 22.5, 'economy:E02': 37.5 });
    expect(split.nobody).toMatchObject([{ kind: 'unmatched-feed', material }]);
    expect(split.nobody[0]?.value).toBeCloseTo(10, 9);
  });

  test('weighted with 0.3: A 79, R 6.75, U 11.25, nobody 3', () => {
    const split = rules.get('shared-weighted').split(inputsOf(example, [100], { weight: 0.3 }));
    expect(round(split)).toEqual({ 'economy:E00': 79, 'economy:E01': 6.75, 'economy:E02': 11.25 });
    expect(split.nobody[0]?.value).toBeCloseTo(3, 9);
  });

  test('chain-wise with a half: A 65, R 20.625, U 9.375, nobody 5', () => {
    // A keeps 50 as a mine. Of the 50 passed on, 20 reach A's refineries (15 refined, 5 not) and 30 reach R's.
    // A's refineries keep 7.5 and pass 7.5 to A's users; R's keep 15 and pass 15, of which 30/80 stay and 50/80 go to U.
    const split = rules.get('shared-chainwise').split(inputsOf(example, [100]));
    expect(round(split)).toEqual({ 'economy:E00': 65, 'economy:E01': 20.625, 'economy:E02': 9.375 });
    expect(split.nobody[0]?.value).toBeCloseTo(5, 9);
  });

  test('a harm where the chain has no output, or no chain, is attributed to nobody by consumption', () => {
    const split = rules.get('consumption').split(inputsOf(example, [100, 0, 7]));
    expect(split.nobody.map(({ kind, value }) => [kind, Number(value.toFixed(9))])).toEqual([
      ['no-output', 7],
      ['unmatched-feed', 10],
    ]);
    expect(rules.get('consumption').split(inputsOf(undefined, [100])).nobody).toEqual([
      { kind: 'origin-not-known', material, value: 100 },
    ]);
  });

  test('who used a device is where its waste arises: consumption moves nothing', () => {
    const inputs = inputsOf(undefined, [100, 20], { item: uncontrolledEwaste });
    for (const id of ['consumption', 'shared-weighted', 'shared-chainwise'] as const)
      expect(round(rules.get(id).split(inputs))).toEqual({ 'economy:E00': 100, 'economy:E01': 20 });
  });

  test('industry-size key: 30 of 40 to one, what the publisher names nobody for to nobody', () => {
    const part = (entity: string, value: number) => ({ entity, value, low: value, high: value, rows: [] });
    const key = {
      economies: [part('economy:E07', 30), part('economy:E08', 6)],
      lumps: [part('group:rest', 3)],
      unallocated: 1,
      total: 40,
    } as unknown as Whole;
    const split = rules.get('industry-size-key').split(inputsOf(undefined, [100], { key }));
    expect(round(split)).toEqual({ 'economy:E07': 75, 'economy:E08': 15 });
    expect(split.nobody).toEqual([{ kind: 'key-not-named', material: null, value: 10 }]);
  });
});

const mass = fc.double({ min: 0, max: 1000, noNaN: true });
const masses = fc.array(mass, { minLength: size, maxLength: size });

const near = (value: number, expected: number, whole: number): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, whole));

function sameBearers(one: Split, other: Split, whole: number): void {
  for (const id of new Set([...one.bearers.keys(), ...other.bearers.keys()]))
    near(one.bearers.get(id) ?? 0, other.bearers.get(id) ?? 0, whole);
  near(all(one), all(other), whole);
}

describe('on random chains', () => {
  const carried = ['territorial', 'consumption', 'shared-weighted', 'shared-chainwise'] as const;
  const part = fc.double({ min: 0, max: 1, noNaN: true });

  test('every rule keeps the whole, unknown parts included', () => {
    fc.assert(
      fc.property(books, masses, part, part, (one, harms, weight, retained) => {
        const whole = harms.reduce((sum, value) => sum + value, 0);
        for (const chain of [chainOf(one.ore, one.metal), chainOf(one.ore)])
          for (const id of carried)
            near(all(rules.get(id).split(inputsOf(chain, harms, { weight, retained }))), whole, whole);
      }),
    );
  });

  test('weight 0 is territorial, weight 1 consumption; so is a part kept of all and of nothing', () => {
    fc.assert(
      fc.property(books, masses, (one, harms) => {
        const whole = harms.reduce((sum, value) => sum + value, 0);
        const chain = chainOf(one.ore, one.metal);
        const split = (id: (typeof carried)[number], more: Partial<RuleInputs> = {}): Split =>
          rules.get(id).split(inputsOf(chain, harms, more));
        sameBearers(split('shared-weighted', { weight: 0 }), split('territorial'), whole);
        sameBearers(split('shared-weighted', { weight: 1 }), split('consumption'), whole);
        sameBearers(split('shared-chainwise', { retained: 1 }), split('territorial'), whole);
        sameBearers(split('shared-chainwise', { retained: 0 }), split('consumption'), whole);
      }),
    );
  });

  test('carried together or each alone, everybody answers for the same', () => {
    fc.assert(
      fc.property(books, masses, part, (one, harms, retained) => {
        const whole = harms.reduce((sum, value) => sum + value, 0);
        const chain = chainOf(one.ore, one.metal);
        for (const id of carried) {
          const split = rules.get(id).split(inputsOf(chain, harms, { retained }));
          const together = rules.get(id).split(inputsOf(chain, harms, { retained, hasLinks: false }));
          sameBearers(split, together, whole);
        }
      }),
    );
  });

  test('the order of economies is of no account', () => {
    fc.assert(
      fc.property(books, masses, (one, harms) => {
        const whole = harms.reduce((sum, value) => sum + value, 0);
        const turned = (place: number): number => size - 1 - place;
        const turn = ({ production, flows: pairs }: Books): Books => ({
          production: [...production].reverse(),
          flows: [...pairs].reverse().map(([from, to, value]) => [turned(from), turned(to), value]),
        });
        for (const id of carried) {
          const split = rules.get(id).split(inputsOf(chainOf(one.ore, one.metal), harms));
          const other = rules
            .get(id)
            .split(inputsOf(chainOf(turn(one.ore), turn(one.metal)), [...harms].reverse()));
          for (let place = 0; place < size; place += 1)
            near(split.bearers.get(idOf(place)) ?? 0, other.bearers.get(idOf(turned(place))) ?? 0, whole);
        }
      }),
    );
  });

  test('an economy split in halves answers for the same as before, the halves together', () => {
    fc.assert(
      fc.property(books, masses, (one, harms) => {
        const whole = harms.reduce((sum, value) => sum + value, 0);
        // The last economy becomes two, each with half of its output and of each of its flows; it sends itself nothing.
        const last = size - 1;
        const halve = ({ production, flows: pairs }: Books): Books => ({
          production: [
            ...production.slice(0, last),
            (production[last] as number) / 2,
            (production[last] as number) / 2,
          ],
          flows: pairs.flatMap(([from, to, value]): Books['flows'] => {
            if (from === to) return [];
            if (from === last)
              return [
                [last, to, value / 2],
                [size, to, value / 2],
              ];
            if (to === last)
              return [
                [from, last, value / 2],
                [from, size, value / 2],
              ];
            return [[from, to, value]];
          }),
        });
        const halves = [...harms.slice(0, last), (harms[last] as number) / 2, (harms[last] as number) / 2];
        for (const id of carried) {
          const split = rules.get(id).split(inputsOf(chainOf(one.ore, one.metal), harms));
          const other = rules.get(id).split(inputsOf(chainOf(halve(one.ore), halve(one.metal)), halves));
          for (let place = 0; place < last; place += 1)
            near(split.bearers.get(idOf(place)) ?? 0, other.bearers.get(idOf(place)) ?? 0, whole);
          const together = (other.bearers.get(idOf(last)) ?? 0) + (other.bearers.get(idOf(size)) ?? 0);
          near(together, split.bearers.get(idOf(last)) ?? 0, whole);
        }
      }),
    );
  });
});
