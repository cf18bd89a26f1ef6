import { expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import type { ReadyGraph } from '../../question/prepare.ts';
import { type HandMade, handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import { traded } from '../flows/testing/trade.ts';
import { anomalies } from './anomalies.ts';

const product = 'product:hs2022-740311';
const report = (side: 'exports' | 'imports', from: string, to: string, mass: number) =>
  traded(from, to, 1, mass, { source: `comtrade-${side}`, edition: '2026', product });
// 50 against 20 and 30 against 10; both are gaps of a factor of two or more.
const mirrored: HandMade = {
  lines: [
    ...report('exports', 'COD', 'CHN', 50),
    ...report('imports', 'COD', 'CHN', 20),
    ...report('exports', 'PER', 'USA', 30),
    ...report('imports', 'PER', 'USA', 10),
  ],
};

/** The same graph, counting the amounts that are read. */
function counting(graph: ReadyGraph): { readonly graph: ReadyGraph; readonly readings: () => number } {
  let readings = 0;
  const store = {
    ...graph.store,
    amounts: (filter: Parameters<typeof graph.store.amounts>[0]) => {
      readings += 1;
      return graph.store.amounts(filter);
    },
  };
  return { graph: { ...graph, store }, readings: () => readings };
}

it('another economy of the same year is answered from what was compared, as from a graph that kept nothing', async () => {
  const { graph, readings } = counting(await handMadeGraph(mirrored));
  const all = await ask(graph, anomalies, { kind: 'mirror-gap' });
  expect(all.anomalies.map(({ subject }) => subject)).toEqual(['economy:COD', 'economy:PER']);
  expect(readings()).toBe(1);
  for (const input of [
    { kind: 'mirror-gap' },
    { kind: 'mirror-gap', year: 2024 },
    { kind: 'mirror-gap', economy: 'economy:PER' },
    { kind: 'mirror-gap', economy: 'economy:CHN' },
  ]) {
    const fresh = await ask(await handMadeGraph(mirrored), anomalies, input);
    expect(JSON.stringify(await ask(graph, anomalies, input))).toBe(JSON.stringify(fresh));
  }
  expect(readings()).toBe(1);
  expect(all.uses).toEqual([
    { source: 'comtrade-exports', edition: '2026', statements: 4 },
    { source: 'comtrade-imports', edition: '2026', statements: 4 },
  ]);
});

it('kinds of one year that are kept, and kinds that are not, make one answer', async () => {
  const { graph } = counting(await handMadeGraph(mirrored));
  await ask(graph, anomalies, { kind: 'mirror-gap' });
  const fresh = await ask(await handMadeGraph(mirrored), anomalies, {});
  expect(fresh.searched.length).toBeGreaterThan(1);
  // The first time half of it is kept, then all.
  for (let time = 0; time < 2; time += 1)
    expect(JSON.stringify(await ask(graph, anomalies, {}))).toBe(JSON.stringify(fresh));
});

it('questions at the same time do not disturb each other, and graphs share nothing', async () => {
  const { graph, readings } = counting(await handMadeGraph(mirrored));
  const answers = await Promise.all([1, 2, 3].map(() => ask(graph, anomalies, { kind: 'mirror-gap' })));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(readings()).toBe(3);
  const other = await ask(await handMadeGraph({ lines: mirrored.lines.slice(0, 4) }), anomalies, {
    kind: 'mirror-gap',
  });
  expect(other.anomalies.map(({ subject }) => subject)).toEqual(['economy:COD']);
});
