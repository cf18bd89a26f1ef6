import { expect, it } from 'vitest';
import { choiceRange } from './choice-range.ts';

const text = { en: 'Share', fr: 'Part', es: 'Proporción' };

it('gives the options of the least and the most share, zero among them', () => {
  const [range] = choiceRange(
    'scheme',
    [
      { option: 'b', value: 0.5 },
      { option: 'c', value: 0 },
      { option: 'a', value: 0.75 },
    ],
    text,
  );
  expect(range).toMatchObject({ choice: 'scheme', leastOption: 'c', mostOption: 'a', text });
  expect(range?.least).toMatchObject({ value: 0, unit: 'fraction', status: 'derived', missing: null });
  expect(range?.most.value).toBe(0.75);
});

it('orders equal shares by name, so that the answer repeats', () => {
  const options = ['b', 'a'].map((option) => ({ option, value: 0.5 }));
  for (const list of [options, options.toReversed()]) {
    expect(choiceRange('lump', list, text)[0]).toMatchObject({ leastOption: 'a', mostOption: 'b' });
  }
});

it('is empty where there is nothing to choose', () => {
  expect(choiceRange('scheme', [], text)).toEqual([]);
  expect(choiceRange('scheme', [{ option: 'a', value: 1 }], text)).toEqual([]);
});
