/** Concentration on the project's own data: figures of the publishers, and what must hold of every answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../server/analysis/answer.ts';
import type { ConcentrationAnswer } from '../../server/analysis/concentration/answer.ts';
import type { ConcentrationOverviewAnswer } from '../../server/analysis/concentration/overview.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

const asked = (material: string, stage: string, rest: Readonly<Record<string, unknown>> = {}) =>
  ask(graph, analyses.concentration, { material: `material:${material}`, stage, ...rest });
const low = ({ quantity: { value, low: least } }: Figure): number => least ?? value ?? Number.NaN;
const high = ({ quantity: { value, high: most } }: Figure): number => most ?? value ?? Number.NaN;

describe('cobalt', () => {
  let answer: ConcentrationAnswer;
  beforeAll(async () => {
    answer = await asked('cobalt', 'extraction', { year: 2025 });
  });

  it('is mined in DR Congo for 230,000 of the 314,600 t that USGS lists for 2025', () => {
    // MCS 2026: 230,000 44,000 7,700 3,900 3,700 3,700 3,500 2,800 2,000 1,970 1,900 300, others 9,100; world 310,000.
    const amounts = [230_000, 44_000, 7700, 3900, 3700, 3700, 3500, 2800, 2000, 2000, 1900, 300];
    const sum = amounts.reduce((total, amount) => total + amount, 0) + 9100;
    const known = amounts.reduce((total, amount) => total + (amount / sum) ** 2, 0);
    expect(answer.total.quantity.value).toBeCloseTo(sum, -2);
    expect(low(answer.index)).toBeGreaterThan(known);
    expect(high(answer.index)).toBeCloseTo(known + (9100 / sum) ** 2, 4);
    expect(answer.topOne).toMatchObject({ isCertain: true, holders: [{ entity: 'economy:COD' }] });
    expect(answer.topOne.share.quantity.value).toBeCloseTo(230_000 / sum, 3);
    // Others have more than the third, so that it cannot be told who that is.
    expect(answer.topThree).toBeNull();
    expect(answer.difference?.quantity.value).toBeCloseTo(310_000 - sum, -2);
  });

  it('has never two editions in one line, and DR Congo refines almost nothing of what it mines', () => {
    const keys = answer.series.map(({ source, edition }) => `${source} ${edition}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(answer.series.filter(({ isChosen }) => isChosen)).toHaveLength(1);
    const bgs = answer.homeRefining.find(({ source, edition }) => source === 'bgs-wms' && edition === '2024');
    const congo = bgs?.economies.find(({ economy }) => economy === 'economy:COD');
    // BGS lists no refining of cobalt there after 2018: 68 t, of 109,402 t mined.
    expect(congo?.points.at(-1)?.year).toBe(2018);
    expect(congo?.points.at(-1)?.ratio.quantity.value).toBeLessThan(0.01);
  });

  it('is proved by totals alone to go from DR Congo to China for more than half', () => {
    // 810520 of 2024: world 4,765.6, DR Congo sent 3,050.7, China received 3,226.7 and sent 169.1 million USD.
    const found = answer.buyers.find(
      ({ producer, product }) => producer === 'economy:COD' && product === 'product:hs2017-810520',
    );
    const [china] = found?.buyers ?? [];
    expect(found?.isBilateral).toBe(false);
    expect(china?.economy).toBe('economy:CHN');
    const least = 3226.678514 - (4765.557284 - 3050.697126 - 169.1139);
    expect(china?.share.quantity.value).toBeNull();
    expect(low(china?.share as Figure)).toBeCloseTo(least / 3050.697126, 6);
  });

  it('is refined in China for four fifths, by BGS in 2023', async () => {
    const { topOne, topThree } = await asked('cobalt', 'refining', { year: 2023 });
    expect(topOne.holders[0]?.entity).toBe('economy:CHN');
    expect(topOne.share.quantity.value).toBeCloseTo(0.797, 3);
    expect(topThree?.holders.map(({ entity }) => entity)).toEqual([
      'economy:CHN',
      'economy:FIN',
      'economy:CAN',
    ]);
  });
});

it('tells owners of copper mines for part of the world, with a range for those not stated', async () => {
  const answer = await asked('copper', 'extraction', { by: 'company', year: 2018 });
  expect(answer.source).toBe('fineprint-mines');
  expect(answer.ofWorld?.quantity.value).toBeGreaterThan(0.4);
  expect(answer.ofWorld?.quantity.value).toBeLessThan(0.7);
  expect(low(answer.index)).toBeLessThan(high(answer.index));
  const { known, assumed, unknown } = answer.coverage;
  expect(known + assumed + unknown).toBeCloseTo(1, 9);
  expect(answer.caveats[0]?.en).toContain('not the world');
});

it('leaves inner trade out of what a group buys', async () => {
  const { holders, total } = await asked('copper', 'trade', { group: 'group:oecd', year: 2024 });
  const members = new Set(graph.context.membership.membersOf('group:oecd'));
  expect(holders.filter(({ entity }) => members.has(entity ?? ''))).toEqual([]);
  const world = await asked('copper', 'trade', { year: 2024 });
  expect(total.quantity.value).toBeLessThan(world.total.quantity.value ?? 0);
});

describe('all materials', () => {
  let answer: ConcentrationOverviewAnswer;
  beforeAll(async () => {
    answer = await ask(graph, analyses.concentrationOverview, {});
  });

  it('have an index between the square of the largest share and that share', () => {
    const told = answer.rows.flatMap(({ extraction, refining }) => [extraction, refining]);
    const stages = told.flatMap((stage) => (stage === null ? [] : [stage]));
    expect(stages.length).toBeGreaterThan(80);
    for (const { index, points, topOne } of stages) {
      // Σ s² ≥ s₁², and Σ s² ≤ s₁ Σ s = s₁.
      expect(high(index)).toBeLessThanOrEqual(high(topOne.share) + 1e-9);
      expect(low(index)).toBeGreaterThanOrEqual(low(topOne.share) ** 2 - 1e-9);
      expect(low(index)).toBeLessThanOrEqual(high(index));
      expect(high(points)).toBeCloseTo(high(index) * 10_000, 6);
    }
  });

  it('stand as the answer about each says', async () => {
    const row = answer.rows.find(({ material }) => material === 'material:lithium');
    const { index, topOne, year, source } = await asked('lithium', 'refining');
    expect(row?.refining).toMatchObject({ index, topOne, year, source });
  });
});
