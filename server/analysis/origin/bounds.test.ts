import { expect, it } from 'vitest';
import type { Extent } from '../../../schema/extent.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { originBounds } from './origin-bounds.ts';

const product = 'product:hs2022-261590';
const entity = (id: string): string => (id === 'world' ? 'group:world' : `economy:${id}`);
const total = (from: string, to: string, value: number): Line => [
  entity(from),
  'exportsTo',
  entity(to),
  { product, value, unit: 'USD:fob' },
];
const onlyTotals: Extent = {
  source: 'test',
  edition: '2025',
  predicate: 'exportsTo',
  product: null,
  period: '2024',
  dimension: null,
  extent: 'totals',
  share: null,
  text: { en: 'x', fr: 'x', es: 'x' },
};
const code: Line = ['material:tantalum', 'tradedAs', product, { note: 'Basket. Ores of three metals.' }];
const totals = (...lines: readonly Line[]): HandMade => ({
  lines: [code, total('world', 'world', 100), ...lines],
  extents: [onlyTotals],
});
const asked = async (graph: HandMade) => {
  const { bounds, caveats } = await ask(await handMadeGraph(graph), originBounds, {
    material: 'material:tantalum',
  });
  const pairs = bounds.map(({ from, to, amount: { quantity } }) => [
    `${from} ${to}`.replaceAll('economy:', ''),
    quantity.low,
    quantity.high,
  ]);
  return { pairs, caveats: caveats.map(({ en }) => en).join(' ') };
};

it('gives the most of pairs of which no least is proved, where that says something', async () => {
  const { pairs, caveats } = await asked(
    totals(
      total('RWA', 'world', 30),
      total('BRA', 'world', 20),
      total('world', 'CHN', 60),
      total('world', 'USA', 10),
    ),
  );
  // China's 60 can all have come from the 50 of others, or 20 at most from Brazil and 30 at most from Rwanda. The 10 of
  // the United States can all have come from either: nothing to say. What settles more comes first: 60 − 20, 60 − 30.
  expect(pairs).toEqual([
    ['BRA CHN', 0, 20],
    ['RWA CHN', 0, 30],
  ]);
  expect(caveats).toContain('prove of no pair that it traded');
});

it('puts pairs that must have traded first, and says what the two ends mean', async () => {
  const { pairs, caveats } = await asked(
    totals(total('RWA', 'world', 60), total('BRA', 'world', 20), total('world', 'CHN', 80)),
  );
  // All others than Rwanda sent 40, so that 40 of China's 80 came from it at least; without Brazil's 20 it is 0 to 20.
  expect(pairs).toEqual([
    ['RWA CHN', 40, 60],
    ['BRA CHN', 0, 20],
  ]);
  expect(caveats).toContain('Where the lower end is nothing, the two may not have traded at all');
});

it('answers of one code alone, in whatever revision its totals are, and refuses what is neither', async () => {
  const graph = {
    ...totals(total('RWA', 'world', 60), total('world', 'CHN', 80)),
    entities: [{ id: 'product:hs2017-261590' }],
  };
  const of = async (material: string) => ask(await handMadeGraph(graph), originBounds, { material });
  for (const id of [product, 'product:hs2017-261590']) {
    const { bounds, material } = await of(id);
    expect([material, ...bounds.map(({ from, to }) => `${from} ${to}`)]).toEqual([
      id,
      'economy:RWA economy:CHN',
    ]);
  }
  await expect(of('economy:CHN')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(of('product:hs2022-850760')).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
});

it('gives no pair where every upper end is all that is imported, and says so', async () => {
  const { pairs, caveats } = await asked(totals(total('RWA', 'world', 60), total('world', 'USA', 10)));
  expect(pairs).toEqual([]);
  expect(caveats).toContain('prove nothing of any pair');
});
