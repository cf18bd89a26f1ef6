import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import type { Figure } from '../../answer.ts';
import { extentOf, northern, traded, tradedAs } from '../../flows/testing/trade.ts';
import { atStage, cathodes, contents, ore } from '../../origin/testing/copper.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import { valueCapture } from '../value-capture.ts';
import type { LadderLens, LadderStep, RungId } from './answer.ts';

const amount = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;
const bounds = (figure: Figure | null | undefined): unknown => [
  figure?.quantity.value,
  figure?.quantity.low,
  figure?.quantity.high,
];
/** A number in the digits that a computed figure has: fifteen significant ones. */
const digits = (value: number): number => Number(value.toPrecision(15));

const ground: readonly Line[] = [
  tradedAs('copper', cathodes, 'Exact. Cathodes.'),
  tradedAs('copper', ore, 'Exact. Ore.'),
  atStage(cathodes, 'refining'),
  atStage(ore, 'extraction'),
  contents(ore, { value: null, missing: 'only-bounds', low: 0.2, high: 0.25, status: 'assumed' }),
  contents(cathodes, { value: 1 }),
  northern,
];
const ofOre = { product: ore } as const;

// The example of docs/methods/value-capture.md: ore in USD and t, cathodes at 9 USD/kg.
const example: readonly Line[] = [
  ...traded('A', 'X', 10_000, 5, ofOre),
  ...traded('A', 'Y', 6_000, 1, ofOre),
  ...traded('B', 'X', 3_000, 1, ofOre),
  ...traded('USA', 'X', 4_000, 2, ofOre),
  ...traded('A', 'X', 9_000, 1),
];

const asked = async (
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
): Promise<ValueCaptureAnswer> =>
  ask(await handMadeGraph({ lines: [...ground, ...lines], extents: [extentOf()] }), valueCapture, {
    lens: 'unit-value',
    material: 'material:copper',
    ...input,
  });
function ladderOf({ ladder }: ValueCaptureAnswer): LadderLens {
  if (ladder === null) throw new Error('no ladder');
  return ladder;
}
const stepsAt = (ladder: LadderLens, rung: RungId): readonly LadderStep[] =>
  ladder.rungs.find((one) => one.rung === rung)?.steps ?? [];
function stepAt(answer: ValueCaptureAnswer, rung: RungId): LadderStep {
  const [step] = stepsAt(ladderOf(answer), rung);
  if (step === undefined) throw new Error(`no step at ${rung}`);
  return step;
}

describe('the ladder of a material', () => {
  it('divides value by mass, and by the least and the most that the goods contain', async () => {
    const step = stepAt(await asked(example), 'ore');
    // (10,000 + 6,000 + 3,000 + 4,000) USD over (5 + 1 + 1 + 2) t: 23 over 9 USD a kilogram of ore.
    expect(amount(step.weighted.goods)).toBe(digits(23 / 9));
    // A quarter copper makes it four times as dear, a fifth five times; no middle is invented.
    expect(bounds(step.weighted.contained)).toEqual([null, digits(23 / 9 / 0.25), digits(23 / 9 / 0.2)]);
    expect(step.weighted.contained?.quantity).toMatchObject({
      status: 'assumed',
      missing: 'only-bounds',
      unit: 'USD/kg:contained',
    });
  });

  it('gives each exporter its own, the median, the least and the most, and the sides', async () => {
    const step = stepAt(await asked(example), 'ore');
    // A: 16,000 over 6,000; the United States 4,000 over 2,000; B 3,000 over 1,000.
    expect(
      step.exporters.map(({ economy, goods, share }) => [economy, amount(goods), amount(share)]),
    ).toEqual([
      ['economy:A', digits(16 / 6), digits(16 / 23)],
      ['economy:USA', 2, digits(4 / 23)],
      ['economy:B', 3, digits(3 / 23)],
    ]);
    expect([amount(step.median.goods), step.least.economy, step.most.economy]).toEqual([
      digits(16 / 6),
      'economy:USA',
      'economy:B',
    ]);
    expect(step.bySide.map(({ side, exporters, goods }) => [side, exporters, amount(goods)])).toEqual([
      ['south', 2, digits(19 / 7)],
      ['north', 1, 2],
    ]);
  });

  it('has every rung: those without figures say why', async () => {
    const answer = await asked(example);
    const { rungs, year, years } = ladderOf(answer);
    expect([year, years]).toEqual([2024, [2024]]);
    expect(rungs.map(({ rung, steps, reason }) => [rung, steps.length, reason === null])).toEqual([
      ['ore', 1, true],
      ['intermediate', 0, false],
      ['refined', 1, true],
      ['component', 0, false],
      ['device', 0, false],
    ]);
    expect(amount(stepAt(answer, 'refined').weighted.contained)).toBe(9);
    // Ore by an assumed content, metal by one that is not.
    expect(answer.coverage).toMatchObject({ known: 0.2, assumed: 0.2, unknown: 0.6 });
    expect(answer.assumptions.map(({ id }) => id)).toEqual(['content']);
  });

  it('leaves out what has no mass and what is kept out, and counts them', async () => {
    const quarantine = { rule: 'unit-value-outside-band', reason: 'Too dear.' };
    const [, mass] = traded('D', 'X', 1, 900, { ...ofOre, quarantine });
    if (mass === undefined) throw new Error('no mass');
    const step = stepAt(await asked([...example, ...traded('C', 'X', 500, null, ofOre), mass]), 'ore');
    expect([step.flows, step.unweighed, step.keptOut]).toEqual([4, 1, 1]);
    expect(amount(step.weighted.goods)).toBe(digits(23 / 9));
  });

  it('shows goods of unknown content as goods alone, and divides by nothing', async () => {
    const lines = ground.filter(([subject, predicate]) => !(subject === ore && predicate === 'contains'));
    const graph = await handMadeGraph({ lines: [...lines, ...example], extents: [extentOf()] });
    const answer = await ask(graph, valueCapture, { lens: 'unit-value', material: 'material:copper' });
    const step = stepAt(answer, 'ore');
    expect([amount(step.weighted.goods), step.weighted.contained]).toEqual([digits(23 / 9), null]);
    const rung = ladderOf(answer).rungs.find((one) => one.rung === 'ore');
    expect(rung?.reason?.en).toContain('only the value of a kilogram of goods');
  });

  it('takes what exporters send to all where a table has no pairs', async () => {
    const step = stepAt(await asked(traded('A', 'group:world', 8_000, 4, ofOre)), 'ore');
    expect([step.isOfTotals, step.flows, amount(step.weighted.goods)]).toEqual([true, 1, 2]);
  });

  it('marks a code that holds other things as well', async () => {
    const { product } = { product: 'product:hs2017-253090' };
    const answer = await asked([
      ...example,
      tradedAs('copper', product, 'Basket. Other minerals.'),
      ...traded('A', 'X', 100, 1, { product }),
    ]);
    const step = stepAt(answer, 'intermediate');
    expect([step.fit, step.product]).toEqual(['basket', product]);
    expect(answer.caveats.some(({ en }) => en.startsWith('Baskets'))).toBe(true);
  });

  it.each([
    ['no material', { material: null }, 'BAD_USER_INPUT', 'material:copper'],
    ['an id of another kind', { material: 'economy:A' }, 'BAD_USER_INPUT', 'material:copper'],
    ['an id of nothing', { material: '__proto__' }, 'UNKNOWN_ID', undefined],
    ['a year without trade', { year: 2020 }, 'YEAR_NOT_COVERED', '2024'],
    ['a parameter of another lens', { edition: '2026' }, 'BAD_USER_INPUT', 'lens: PRICE_SPLIT'],
  ])('is refused with what could be asked: %s', async (_, input, code, nearest) => {
    const error = await asked(example, input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    if (nearest !== undefined) expect((error as { nearest: readonly string[] }).nearest[0]).toBe(nearest);
  });
});

const positive = fc.integer({ min: 1, max: 1e6 });
const flow = fc.record({ from: fc.constantFrom('A', 'B', 'USA', 'D'), value: positive, mass: positive });
const flows = fc.array(flow, { minLength: 1, maxLength: 8 });
type Flows = readonly { readonly from: string; readonly value: number; readonly mass: number }[];
const linesOf = (list: Flows): readonly Line[] =>
  list.flatMap(({ from, value, mass }, at) => traded(from, `T${at}`, value, mass, ofOre));

describe('what must hold of any trade', () => {
  it('the whole lies between the least and the most, and sides are value over mass of their members', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (list) => {
        const step = stepAt(await asked(linesOf(list)), 'ore');
        const all = amount(step.weighted.goods) ?? Number.NaN;
        expect(all).toBeGreaterThanOrEqual((amount(step.least.goods) ?? 0) * (1 - 1e-9));
        expect(all).toBeLessThanOrEqual((amount(step.most.goods) ?? 0) * (1 + 1e-9));
        for (const { side, goods } of step.bySide) {
          const own = list.filter(({ from }) => (from === 'USA') === (side === 'north'));
          const usd = own.reduce((sum, { value }) => sum + value, 0);
          const tonnes = own.reduce((sum, { mass }) => sum + mass, 0);
          expect((amount(goods) ?? 0) / (usd / tonnes / 1000)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('neither order nor the split of a flow or an exporter moves the whole', async () => {
    await fc.assert(
      fc.asyncProperty(flows, async (list) => {
        const whole = async (some: Flows): Promise<number> =>
          amount(stepAt(await asked(linesOf(some)), 'ore').weighted.goods) ?? Number.NaN;
        const first = await whole(list);
        expect((await whole([...list].reverse())) / first).toBeCloseTo(1, 9);
        const split = list.flatMap(({ from, value, mass }) => [
          { from, value: value / 4, mass: mass / 4 },
          { from: `${from}2`, value: (value * 3) / 4, mass: (mass * 3) / 4 },
        ]);
        expect((await whole(split)) / first).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });
});
