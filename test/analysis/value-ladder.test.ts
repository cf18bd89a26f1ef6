/** The lens ladder on the project's own data: added up again from the rows of one table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyses } from '../../server/analysis/index.ts';
import type { LadderLens } from '../../server/analysis/value-capture/ladder/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 120_000);
afterAll(() => graph.store.close());

async function ladder(material: string): Promise<LadderLens> {
  const answer = await ask(graph, analyses.valueCapture, { lens: 'unit-value', material, year: 2024 });
  if (answer.ladder === null) throw new Error('no ladder');
  return answer.ladder;
}

describe('copper in 2024', () => {
  it('is what the rows of each table come to: Σ value by Σ mass of the flows that have both', async () => {
    const { rungs } = await ladder('material:copper');
    const steps = rungs.flatMap((one) => one.steps);
    expect(steps.map(({ product }) => product)).toEqual(['product:hs2022-2603', 'product:hs2017-740311']);
    for (const { product, source, edition, weighted, flows } of steps) {
      const rows = await graph.store.slice({
        predicate: ['exportsTo'],
        product: [product],
        source: [source],
        edition: [edition],
        years: { from: 2024, to: 2024 },
      });
      const usd = new Map<string, number>();
      const kg = new Map<string, number>();
      for (const { subject, object, unit, value } of rows) {
        if (value === null || object === null || !object.startsWith('economy:')) continue;
        if (unit === 'USD:fob') usd.set(`${subject} ${object}`, value);
        if (unit === 'kUSD:fob') usd.set(`${subject} ${object}`, value * 1000);
        if (unit === 't:gross') kg.set(`${subject} ${object}`, value * 1000);
      }
      const both = [...usd.keys()].filter((key) => (usd.get(key) ?? 0) > 0 && (kg.get(key) ?? 0) > 0);
      const sum = (of: ReadonlyMap<string, number>): number =>
        both.reduce((all, key) => all + (of.get(key) ?? 0), 0);
      expect(both).toHaveLength(flows);
      expect(weighted.goods.quantity.value).toBeCloseTo(sum(usd) / sum(kg), 9);
    }
  });

  it('has ore as a range by an assumed content, metal near its price, and made goods empty', async () => {
    const { rungs } = await ladder('material:copper');
    const [ore, , refined, component, device] = rungs;
    // Concentrate of 0.22 to 0.28 copper: what a kilogram of goods costs, by 0.28 and by 0.22.
    const step = ore?.steps[0];
    const goods = step?.weighted.goods.quantity.value ?? Number.NaN;
    expect(step?.weighted.contained?.quantity.value).toBeNull();
    expect(step?.weighted.contained?.quantity.low).toBeCloseTo(goods / 0.28, 9);
    expect(step?.weighted.contained?.quantity.high).toBeCloseTo(goods / 0.22, 9);
    // USGS prints 4.147 USD a pound of 0.45359237 kg on the London exchange in 2024: 9.14 USD a kilogram.
    const metal = refined?.steps[0]?.weighted.contained?.quantity.value ?? Number.NaN;
    expect(Math.abs(metal / (4.147 / 0.453_592_37) - 1)).toBeLessThan(0.05);
    for (const empty of [component, device]) {
      expect(empty?.steps).toEqual([]);
      expect(empty?.reason).not.toBeNull();
    }
  });
});

describe('every material', () => {
  it('has a ladder, or is refused with something to ask instead', async () => {
    const materials = [...graph.context.entities.keys()].filter((id) => id.startsWith('material:'));
    let answered = 0;
    for (const material of materials) {
      const said = await ask(graph, analyses.valueCapture, { lens: 'unit-value', material }).catch(
        (error: { code?: string; nearest?: readonly string[] }) => error,
      );
      if ('ladder' in said) {
        answered += 1;
        expect(said.ladder?.rungs.some(({ steps }) => steps.length > 0)).toBe(true);
      } else {
        expect(said.code).toBe('NOT_ANSWERABLE');
        expect(said.nearest?.length).toBeGreaterThan(0);
      }
    }
    expect(answered).toBeGreaterThan(5);
  });
});
