import { expect, it } from 'vitest';
import type { NetworkRestResult } from './query.ts';
import { restText } from './words.ts';

const rest = (count: number, kind: string): NetworkRestResult => ({
  of: 'org:a',
  predicate: { id: 'owns', label: 'owns' },
  direction: 'OUT',
  kind,
  count,
});

it('counts what was left out in the words of a language, one and several', () => {
  expect(restText(rest(1, 'SITE'), 'en')).toBe('+ 1 site');
  expect(restText(rest(1412, 'SITE'), 'en')).toBe('+ 1,412 sites');
  // French says none and one alike, and parts thousands by a narrow space.
  expect(restText(rest(1, 'ECONOMY'), 'fr')).toBe('+ 1 économie');
  expect(restText(rest(14_120, 'ECONOMY'), 'fr')).toBe('+ 14\u202f120 économies');
  expect(restText(rest(2, 'ORGANISATION'), 'es')).toBe('+ 2 organizaciones');
});

it('counts things of a kind without a word, too', () => {
  expect(restText(rest(3, 'INDICATOR'), 'en')).toBe('+ 3');
});
