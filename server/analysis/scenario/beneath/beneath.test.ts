/** Where what a scenario moves is dug, exported and exposed: on a graph small enough to reckon by hand. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import type { Line } from '../../../question/testing/hand-made-graph.ts';
import { contents, copperGraph, made, mined, ore, pure, sent } from '../../origin/testing/copper.ts';
import type { ScenarioAnswer } from '../answer.ts';
import { scenario } from '../scenario.ts';

const phone = 'device:phone';
const unu = 'device:unu-0306';
/** 75,000 of 10 g are bought each year: 0.75 t of copper; see the tests of the scenario itself. */
const device: readonly Line[] = [
  [phone, 'hasIndicator', 'indicator:device-sales', { value: 100_000, unit: 'count', period: '2023' }],
  [phone, 'hasIndicator', 'indicator:device-sales', { value: 100_000, unit: 'count', period: '2024' }],
  [unu, 'hasLifetime', null, { value: 1 / Math.LN2, unit: 'year' }],
  [unu, 'hasIndicator', 'indicator:lifetime-weibull-shape', { value: 1, unit: 'score' }],
  [phone, 'contains', 'material:copper', { value: 10, unit: 'g:contained' }],
];
/**
 * A digs 100 and B 20. A sends 60 of ore to B, so that B has 80, of which A dug 3 of 4; B refines 60 (45 of A's, 15 of its
 * own), A 40 of its own. Of the 100 t of metal that the world uses 85 are A's.
 */
const copper: readonly Line[] = [
  mined('A', 100),
  mined('B', 20),
  ...sent('A', 'B', 60, { product: ore }),
  contents(ore, { value: 1 }),
  made('A', 40),
  made('B', 60),
  ...sent('B', 'C', 30),
  pure,
];
const levers = [
  { lever: 'rebound', value: 0 },
  { lever: 'recycling', value: 0 },
  { lever: 'purchases', value: 0.5 },
];
async function asked(lines: readonly Line[], more = {}): Promise<ScenarioAnswer> {
  const graph = await copperGraph([...device, ...lines], { entities: [{ id: phone, partOf: unu }], ...more });
  const first = await ask(graph, scenario, { device: phone, from: 2025, to: 2025, levers });
  // What is kept for the device gives the same once more.
  expect(await ask(graph, scenario, { device: phone, from: 2025, to: 2025, levers })).toEqual(first);
  return first;
}
describe('places of a scenario', () => {
  it('are those of the chain where one stands', async () => {
    const { places, assumptions } = await asked(copper);
    expect(
      places.map(({ economy, how, share, before, after }) => [
        economy,
        how,
        share.quantity.value,
        before.quantity.value,
        after.quantity.value,
      ]),
    ).toEqual([
      ['economy:A', 'chain', expect.closeTo(0.85, 9), expect.closeTo(0.6375, 9), expect.closeTo(0.31875, 9)],
      ['economy:B', 'chain', expect.closeTo(0.15, 9), expect.closeTo(0.1125, 9), expect.closeTo(0.05625, 9)],
    ]);
    expect(assumptions.map(({ id }) => id)).toContain('same-chain');
  });

  it('are shares of the world’s mines where no trade by pairs is known, and that is said', async () => {
    const { places, unknown } = await asked([mined('A', 100), mined('B', 20)]);
    expect(places.map(({ economy, how, share }) => [economy, how, share.quantity.value])).toEqual([
      ['economy:A', 'world-share', expect.closeTo(100 / 120, 9)],
      ['economy:B', 'world-share', expect.closeTo(20 / 120, 9)],
    ]);
    expect(unknown.map(({ what }) => what.en)).toContain(
      'From which mines the metal of these devices comes: copper',
    );
  });
});

describe('exports of a scenario', () => {
  it('go with what the world digs, at each stage under its own code', async () => {
    // A tonne of goods is 10 dollars. 0.75 t of 120 t dug: 600 · 0.75 / 120 of ore, 300 · 0.75 / 120 of metal; half is spared.
    const { exports, exportSides } = await asked(copper);
    expect(
      exports.map(({ economy, stage, value: all, before, change }) => [
        economy,
        stage,
        all.quantity.value,
        before.quantity.value,
        change.quantity.value,
      ]),
    ).toEqual([
      ['economy:A', 'extraction', 600, expect.closeTo(3.75, 9), expect.closeTo(-1.875, 9)],
      ['economy:B', 'refining', 300, expect.closeTo(1.875, 9), expect.closeTo(-0.9375, 9)],
    ]);
    expect(exportSides.map(({ stage, side, change }) => [stage, side, change.quantity.value])).toEqual([
      ['extraction', 'south', expect.closeTo(-1.875, 9)],
      ['refining', 'south', expect.closeTo(-0.9375, 9)],
    ]);
  });

  it('are not told by a table that holds only a part of the trade', async () => {
    const { exports, unknown } = await asked(copper, { extent: { extent: 'partners' } });
    expect(exports).toEqual([]);
    const told = unknown.find(({ what }) => what.en === 'Exports that would change: copper');
    expect(told?.reason.en).toContain('No table here holds the whole trade');
  });

  it('are not told where nobody says how much the world digs', async () => {
    const { exports, unknown } = await asked([...sent('B', 'C', 30), pure]);
    expect(exports).toEqual([]);
    const told = unknown.find(({ what }) => what.en === 'Exports that would change: copper');
    expect(told?.reason.en).toContain('how much the world digs');
  });
});

describe('exposure of a scenario', () => {
  const documented: Line = [
    'economy:A',
    'bearsHarm',
    'harm:child-labour',
    { product: 'material:copper', stage: 'extraction', period: '2022', source: 'ilab-goods' },
  ];

  it('is the part of the world’s mines where it is documented for the metal, and names nobody', async () => {
    const { exposure } = await asked([...copper, documented]);
    const [only] = exposure;
    // 100 of 120, of 0.75 t and of half of it.
    expect(exposure.map(({ harm, material }) => [harm.id, material])).toEqual([
      ['harm:child-labour', 'material:copper'],
    ]);
    expect(only?.before.quantity.value).toBeCloseTo(0.625, 9);
    expect(only?.change.quantity.value).toBeCloseTo(-0.3125, 9);
    expect(Object.keys(only ?? {})).not.toContain('economies');
  });

  it('is not told of a metal that no document names', async () => {
    const other: Line = [
      documented[0],
      documented[1],
      documented[2],
      { ...documented[3], product: 'material:gold' },
    ];
    expect((await asked([...copper, other])).exposure).toEqual([]);
  });
});
