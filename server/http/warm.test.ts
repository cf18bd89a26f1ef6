import { expect, it, vi } from 'vitest';
import { networkFrom } from '../analysis/network/testing/networks.ts';
import { scenario } from '../analysis/scenario/scenario.ts';
import { parseParameters } from '../question/ask.ts';
import { handMadeGraph, type Line } from '../question/testing/hand-made-graph.ts';
import { warmUp } from './warm.ts';

const lines: readonly Line[] = [
  ['device:unu-0306', 'hasLifetime', null, { value: 3, unit: 'year' }],
  ['device:unu-0306', 'hasIndicator', 'indicator:lifetime-weibull-shape', { value: 1, unit: 'score' }],
  ['device:phone', 'contains', 'material:cobalt', { value: 10, unit: 'g:contained' }],
  ['economy:COD', 'extracts', 'material:cobalt', { value: 75, unit: 't:contained', period: '2025' }],
  ['economy:AUS', 'extracts', 'material:cobalt', { value: 25, unit: 't:contained', period: '2025' }],
];
const entities = [{ id: 'device:phone', partOf: 'device:unu-0306' }];

it('leaves the first who asks for a scenario nothing to read but the figures of the device', async () => {
  const ready = await handMadeGraph({ lines, entities });
  const asked = parseParameters(scenario.parameters, { device: 'device:phone' });
  const asks = () => scenario.gather(ready.context, asked).length;
  const before = asks();
  await warmUp(ready);
  // Mine output is read already; sales, lifetimes, mass, gases, e-waste, recovery and prices are not kept.
  expect(asks()).toBeLessThan(before);
});

it('has nothing to make of a graph without devices', async () => {
  await expect(warmUp(await handMadeGraph({ lines: [] }))).resolves.toBeUndefined();
});

it('walks the network once, between the two most linked and around one of them', async () => {
  const made = await handMadeGraph({
    lines: [
      ['org:a', 'owns', 'org:b'],
      ['org:a', 'owns', 'org:c'],
    ],
  });
  const network = networkFrom([
    ['org:a', 'owns', 'org:b'],
    ['org:a', 'owns', 'org:c'],
  ]);
  const linksOf = vi.spyOn(network, 'linksOf');
  await warmUp({ ...made, network: async () => network });
  // The most linked is a, then b, the first by id of those with one link: the walks look at the links of both.
  expect(linksOf.mock.calls.map(([place]) => network.ids[place])).toEqual(
    expect.arrayContaining(['org:a', 'org:b']),
  );
});
