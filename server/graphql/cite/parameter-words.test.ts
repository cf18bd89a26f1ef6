import { expect, it } from 'vitest';
import { analyses } from '../../analysis/index.ts';
import { parameterWords, saidParameter } from './parameter-words.ts';

const names = Object.values(analyses).flatMap(({ parameters }) => Object.keys(parameters.shape));

it('has words for every parameter of every analysis, and for nothing else', () => {
  expect(names.length).toBeGreaterThan(100);
  expect([...new Set(names)].sort()).toEqual(Object.keys(parameterWords).sort());
});

it('says them in the language of the reader, and keeps what was asked', () => {
  const scheme = { name: 'scheme', value: 'oecd-2025' };
  expect(saidParameter(scheme, 'en')).toBe('classification oecd-2025');
  expect(saidParameter(scheme, 'fr')).toBe('classement oecd-2025');
  expect(saidParameter(scheme, 'es')).toBe('clasificación oecd-2025');
  expect(saidParameter({ name: 'chinaApart', value: 'true' }, 'fr')).toBe('Chine à part oui');
  expect(saidParameter({ name: '__proto__', value: 'x' }, 'fr')).toBe('__proto__ x');
});
