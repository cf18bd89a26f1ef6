import { expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import { neighbours } from './neighbours.ts';

const graph = handMadeGraph({
  lines: [
    ['economy:COD', 'extracts', 'material:cobalt', { value: 1, unit: 't:contained', period: '2020' }],
    ['economy:COD', 'extracts', 'material:cobalt', { value: 2, unit: 't:contained', period: '2023' }],
    [
      'economy:COD',
      'bearsHarm',
      'harm:child-labour',
      { product: 'material:cobalt', stage: 'extraction', period: '2022' },
    ],
    ['device:phone', 'contains', 'material:cobalt', { value: 5, unit: 'g:contained', period: '2011/2016' }],
    ['device:phone', 'contains', 'material:tin', { value: 5, unit: 'g:contained' }],
  ],
});

it('are the other entities of its statements, by predicate and direction, most statements first', async () => {
  const { neighbours: found } = await ask(await graph, neighbours, { of: 'material:cobalt' });
  expect(
    found.map(({ entity, predicate, direction, statements, yearFrom, yearTo }) => [
      entity,
      predicate,
      direction,
      statements,
      yearFrom,
      yearTo,
    ]),
  ).toEqual([
    ['economy:COD', 'extracts', 'in', 2, 2020, 2023],
    ['economy:COD', 'bearsHarm', 'in', 1, 2022, 2022],
    ['harm:child-labour', 'bearsHarm', 'in', 1, 2022, 2022],
    ['device:phone', 'contains', 'in', 1, 2011, 2016],
  ]);
});

it('point outwards from a subject', async () => {
  const { neighbours: found } = await ask(await graph, neighbours, { of: 'device:phone' });
  expect(found.map(({ entity, direction }) => [entity, direction])).toEqual([
    ['material:cobalt', 'out'],
    ['material:tin', 'out'],
  ]);
});

it('are refused for an unknown id, with what is nearest', async () => {
  await expect(ask(await graph, neighbours, { of: '__proto__' })).rejects.toMatchObject({
    code: 'UNKNOWN_ID',
  });
});
