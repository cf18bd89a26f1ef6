import { describe, expect, it } from 'vitest';
import type { Extent } from '../../../schema/extent.ts';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import { analyses } from '../index.ts';

const cathodes = 'product:hs2017-740311';

function trade(from: string, to: string, value: number, mass: number | null, rest: Line[3] = {}): Line[] {
  const common = { source: 'baci', edition: 'all', product: cathodes, ...rest };
  const missing = mass === null ? 'not-available' : null;
  return [
    [`economy:${from}`, 'exportsTo', `economy:${to}`, { ...common, value, unit: 'kUSD:fob' }],
    [`economy:${from}`, 'exportsTo', `economy:${to}`, { ...common, value: mass, missing, unit: 't:gross' }],
  ];
}

const extent = (more: Partial<Extent> = {}): Extent => ({
  source: 'baci',
  edition: 'all',
  predicate: 'exportsTo',
  product: null,
  period: '2020/2024',
  dimension: null,
  extent: 'complete',
  share: null,
  text: named('All of it.'),
  ...more,
});

const lines: readonly Line[] = [
  ...trade('CHL', 'CHN', 600, 100),
  ...trade('COD', 'CHN', 300, 60),
  ...trade('CHL', 'USA', 90, 20),
  ...trade('USA', 'CHL', 10, null),
  ['economy:USA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
  ['material:copper', 'tradedAs', cathodes, { source: 'codes', note: 'exact' }],
];

describe('flows', () => {
  it('adds up one table and shares it out where it is complete', async () => {
    const graph = await handMadeGraph({ lines, extents: [extent()] });
    const answer = await ask(graph, analyses.flows, { material: 'material:copper' });
    expect(answer).toMatchObject({
      product: cathodes,
      year: 2024,
      source: 'baci',
      edition: 'all',
      fit: 'exact',
    });
    expect(answer.flows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'economy:CHL economy:CHN',
      'economy:COD economy:CHN',
      'economy:CHL economy:USA',
      'economy:USA economy:CHL',
    ]);
    expect(answer.total).toMatchObject({
      value: { quantity: { value: 1000, unit: 'kUSD:fob', status: 'derived' } },
      mass: { quantity: { value: 180, unit: 't:gross' } },
      flows: 4,
      withoutMass: 1,
    });
    expect(answer.total.value?.evidence).toHaveLength(4);
  });
});
