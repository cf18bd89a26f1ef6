import { expect, it } from 'vitest';
import type { Source } from '../../schema/source.ts';
import type { Problem } from '../problem.ts';
import { oreSource } from '../testing/ore-adapter.ts';
import { mergeManifests } from './manifests.ts';

const [edition] = oreSource.editions;
if (edition === undefined) throw new Error('the made-up source has an edition');
const merge = (...sources: Source[]): { merged: Source[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const placed = sources.map((source, place) => ({ source, file: `${place}.json` }));
  return { merged: mergeManifests(placed, problems), problems };
};

it('adds up the editions of one source, sorted, whatever the order', () => {
  const newer: Source = { ...oreSource, editions: [{ ...edition, id: '2025' }, edition] };
  for (const { merged, problems } of [merge(oreSource, newer), merge(newer, oreSource)]) {
    expect(problems).toEqual([]);
    expect(merged.map(({ editions }) => editions.map(({ id }) => id))).toEqual([['2024', '2025']]);
  }
});

it('does not mind the order of keys', () => {
  const reversed = Object.fromEntries(Object.entries(oreSource).reverse()) as unknown as Source;
  expect(merge(oreSource, reversed).problems).toEqual([]);
});

it('says what differs between two manifests of one source, or two editions of one id', () => {
  expect(merge(oreSource, { ...oreSource, licence: 'MIT' }).problems).toEqual([
    expect.objectContaining({ file: '1.json', found: 'another licence than in 0.json' }),
  ]);
  expect(merge(oreSource, { ...oreSource, editions: [{ ...edition, title: 'x' }] }).problems).toEqual([
    expect.objectContaining({ found: 'edition 2024 with other particulars than in 0.json' }),
  ]);
});
