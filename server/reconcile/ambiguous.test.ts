/** Which names and pairs are shown to a person. */
import { expect, test } from 'vitest';
import { handMadeGraph, named } from '../question/testing/hand-made-graph.ts';
import { alikePairs, sharedNames } from './ambiguous.ts';

const graph = await handMadeGraph({
  lines: [],
  entities: [
    { id: 'org:hon-hai', name: named('Hon Hai Precision Industry') },
    { id: 'org:hon-hai-co', name: named('Hon Hai Precision Industry Co., Ltd.') },
    { id: 'org:acme-one', name: named('Acme Mining') },
    { id: 'org:acme-two', name: named('Acme Metals') },
    { id: 'org:nokia', name: named('Nokia') },
    { id: 'org:old-nokia', name: named('Nokia Oyj'), replacedBy: 'org:nokia' },
    { id: 'site:acme', name: named('Acme') },
  ],
  aliases: [
    { entity: 'org:hon-hai', name: 'Foxconn', language: 'en', scope: '' },
    { entity: 'org:acme-one', name: 'Acme', language: 'en', scope: '' },
    { entity: 'org:acme-two', name: 'ACME.', language: 'en', scope: '' },
  ],
});

test('names that two of one kind have; those of another kind and of retired ones are no question', () => {
  expect(sharedNames(graph, 'organisation')).toEqual([
    { name: 'Acme', entities: ['org:acme-one', 'org:acme-two'] },
  ]);
  expect(sharedNames(graph, 'site')).toEqual([]);
});

test('pairs whose names are alike, the one with more names as the one that stays', async () => {
  const pairs = await alikePairs(graph, 'organisation', { least: 90 });
  expect(pairs).toEqual([
    // “Acme” is a name of both.
    { entity: 'org:acme-one', other: 'org:acme-two', names: ['Acme', 'ACME.'], score: 100 },
    // The same but for “Co., Ltd.”: 95.
    {
      entity: 'org:hon-hai',
      other: 'org:hon-hai-co',
      names: ['Hon Hai Precision Industry', 'Hon Hai Precision Industry Co., Ltd.'],
      score: 95,
    },
  ]);
  expect(await alikePairs(graph, 'organisation', { least: 96 })).toHaveLength(1);
});

test('stops when told to', async () => {
  const controller = new AbortController();
  controller.abort(new Error('stopped'));
  await expect(alikePairs(graph, 'organisation', { least: 90, signal: controller.signal })).rejects.toThrow(
    'stopped',
  );
});
