/**
 * Who answers for a harm, from statements to sides, on graphs made by hand: the example of
 * docs/methods/harm-attribution.md, and what must not change the answer.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../schema/scheme.ts';
import { ask } from '../../question/ask.ts';
import type { Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { contents, copperGraph, made, mined, ore, pure, sent } from '../origin/testing/copper.ts';
import type { HarmAttributionAnswer } from './answer.ts';
import { harmAttribution } from './attribution.ts';

const lost = (economy: string, value: number): Line => [
  `economy:${economy}`,
  'hasIndicator',
  'indicator:tree-cover-loss-at-mines-by-price',
  {
    product: 'material:copper',
    value,
    unit: 'km2',
    period: '2024',
    source: 'mining-forest-loss',
    stage: 'extraction',
  },
];
/** What an industry-size key divides by. */
const earned = (economy: string, value: number): Line => [
  `economy:${economy}`,
  'capturesValue',
  'indicator:value-added-isic-c26',
  { value, unit: 'MUSD:current' },
];
const oreSent = (from: string, to: string, mass: number): readonly Line[] =>
  sent(from, to, mass, { product: ore });
const pureOre = contents(ore, { value: 1 });
/** On the lists of each scheme: the United States in the North, A in the South. */
const lists: readonly Line[] = [
  ['economy:USA', 'memberOf', 'group:m49-developed', { source: 'un-m49' }],
  ['economy:A', 'memberOf', 'group:m49-developing', { source: 'un-m49' }],
  ['economy:USA', 'memberOf', 'group:unctad-developed', { source: 'unctad-classification' }],
  ['economy:USA', 'memberOf', 'group:wb-high-income', { source: 'wb-income-groups' }],
  ['economy:A', 'memberOf', 'group:wb-upper-middle-income', { source: 'wb-income-groups' }],
  ['economy:USA', 'memberOf', 'group:oecd', { source: 'oecd-members' }],
  ['economy:A', 'memberOf', 'group:g77', { source: 'g77-members' }],
];

// A, R and U of the page; U is the United States, so that there is a North.
const example: readonly Line[] = [
  pure,
  pureOre,
  mined('A', 100),
  made('A', 30),
  made('R', 80),
  ...oreSent('A', 'R', 60),
  ...sent('R', 'USA', 50),
  lost('A', 100),
];

async function asked(
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>>,
): Promise<HarmAttributionAnswer> {
  return ask(await copperGraph(lines), harmAttribution, {
    harm: 'harm:tree-cover-loss-at-mines',
    material: 'material:copper',
    ...input,
  });
}
const amount = ({ quantity }: Figure): number => quantity.value ?? Number.NaN;
const bearers = (answer: HarmAttributionAnswer): Readonly<Record<string, number>> =>
  Object.fromEntries(answer.bearers.map((one) => [one.economy.slice('economy:'.length), amount(one.amount)]));
const nobody = (answer: HarmAttributionAnswer): number =>
  answer.unattributable.reduce((sum, one) => sum + amount(one.amount), 0);
/** The share of each side, and of nobody. */
const sides = ({ bySide }: HarmAttributionAnswer): Readonly<Record<string, number>> =>
  Object.fromEntries(bySide.map(({ side, share }) => [side ?? 'nobody', amount(share)]));

describe('the example of the documentation', () => {
  const told: readonly [
    string,
    Readonly<Record<string, number>>,
    Readonly<Record<string, number>>,
    number,
  ][] = [
    ['territorial', {}, { A: 100 }, 0],
    ['consumption', {}, { A: 30, R: 22.5, USA: 37.5 }, 10],
    ['shared-weighted', { weight: 0.3 }, { A: 79, R: 6.75, USA: 11.25 }, 3],
    ['shared-chainwise', { retained: 0.5 }, { A: 65, R: 20.625, USA: 9.375 }, 5],
  ];
  it.each(told)('%s', async (rule, input, borne, left) => {
    const answer = await asked(example, { rule, ...input });
    expect(amount(answer.total)).toBe(100);
    for (const [economy, value] of Object.entries(borne))
      expect(bearers(answer)[economy], economy).toBeCloseTo(value, 9);
    expect(Object.keys(bearers(answer)).sort()).toEqual(Object.keys(borne).sort());
    expect(nobody(answer)).toBeCloseTo(left, 9);
    expect(amount(answer.attributed)).toBeCloseTo(100 - left, 9);
    expect(sides(answer).north ?? 0).toBeCloseTo((borne.USA ?? 0) / 100, 9);
  });
});

const mass = fc.double({ min: 100, max: 1000, noNaN: true });
/** So little that nobody sends more than it makes. */
const flow = fc.double({ min: 1, max: 30, noNaN: true });
const harm = fc.double({ min: 0.1, max: 100, noNaN: true });
const economies = ['A', 'B', 'USA'] as const;
const pairs = economies.flatMap((from) =>
  economies.flatMap((to) => (from === to ? [] : [[from, to] as const])),
);
const perEconomy = (amounts: typeof mass) => fc.tuple(amounts, amounts, amounts);
const world = fc.record({
  dug: perEconomy(mass),
  refined: perEconomy(mass),
  harms: perEconomy(harm),
  key: perEconomy(mass),
  ores: fc.array(flow, { minLength: pairs.length, maxLength: pairs.length }),
  metals: fc.array(flow, { minLength: pairs.length, maxLength: pairs.length }),
});
type World = typeof world extends fc.Arbitrary<infer Made> ? Made : never;

/** B whole, or as two economies of the same side that have half of everything each. */
function linesOf({ dug, refined, harms, key, ores, metals }: World, halves: readonly string[] = ['B']) {
  const parts = (economy: string): readonly string[] => (economy === 'B' ? halves : [economy]);
  const split = (economy: string, value: number, line: (one: string, part: number) => readonly Line[]) =>
    parts(economy).flatMap((one) => line(one, value / parts(economy).length));
  const pairsOf = (masses: readonly number[], line: typeof oreSent) =>
    pairs.flatMap(([from, to], at) =>
      split(from, masses[at] ?? 0, (one, part) => split(to, part, (other, own) => line(one, other, own))),
    );
  return [
    pure,
    pureOre,
    ...lists,
    ...parts('B').flatMap((one): readonly Line[] =>
      lists.flatMap((line): Line[] =>
        line[0] === 'economy:A' ? [[`economy:${one}`, line[1], line[2], line[3] ?? {}]] : [],
      ),
    ),
    ...economies.flatMap((economy, at) => [
      ...split(economy, dug[at] ?? 0, (one, part) => [mined(one, part)]),
      ...split(economy, refined[at] ?? 0, (one, part) => [made(one, part)]),
      ...split(economy, harms[at] ?? 0, (one, part) => [lost(one, part)]),
      ...split(economy, key[at] ?? 0, (one, part) => [earned(one, part)]),
    ]),
    ...pairsOf(ores, oreSent),
    ...pairsOf(metals, (from, to, own) => sent(from, to, own)),
  ];
}

function same(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): void {
  expect(Object.keys(other).sort()).toEqual(Object.keys(one).sort());
  for (const [key, value] of Object.entries(one)) expect(other[key], key).toBeCloseTo(value, 9);
}
const answering = [
  'territorial',
  'consumption',
  'shared-weighted',
  'shared-chainwise',
  'industry-size-key',
] as const;

describe.each(answering)('%s', (rule) => {
  it('does not hang on the order of statements', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.infiniteStream(fc.nat()), async (one, chance) => {
        const lines = linesOf(one);
        const shuffled = lines
          .map((line) => [chance.next().value ?? 0, line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line);
        const [there, back] = await Promise.all([asked(lines, { rule }), asked(shuffled, { rule })]);
        same(bearers(there), bearers(back));
        same(sides(there), sides(back));
        expect(nobody(back)).toBeCloseTo(nobody(there), 9);
      }),
      { numRuns: 25 },
    );
  });

  it('gives each side the same where an economy becomes two halves, and the halves together what it had', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...schemes.ids), async (one, scheme) => {
        const [whole, halved] = await Promise.all([
          asked(linesOf(one), { rule, scheme }),
          asked(linesOf(one, ['B', 'C']), { rule, scheme }),
        ]);
        same(sides(whole), sides(halved));
        const { B = 0, C = 0, ...others } = bearers(halved);
        same(bearers(whole), { ...others, B: B + C });
      }),
      { numRuns: 25 },
    );
  });

  it('gives each side the sum of its members, under every scheme', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const graph = await copperGraph(linesOf(one));
        for (const scheme of schemes.ids) {
          const answer = await ask(graph, harmAttribution, {
            harm: 'harm:tree-cover-loss-at-mines',
            material: 'material:copper',
            rule,
            scheme,
          });
          expect(answer.bySide.map(({ side }) => side)).toEqual(expect.arrayContaining(['south', 'north']));
          for (const { side, share } of answer.bySide) {
            const members = side === null ? answer.unattributable : answer.bearers;
            const own = members
              .filter((member) => !('side' in member) || member.side === side)
              .reduce((sum, member) => sum + amount(member.share), 0);
            expect(own, `${scheme} ${side}`).toBeCloseTo(amount(share), 9);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
