import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, matching, oneOf, parseParameter, several, text, year } from './parameter.ts';

const read = <Value>(query: string, parameter: Parameters<typeof parseParameter<Value>>[2]) =>
  parseParameter(new URLSearchParams(query), 'p', parameter);

describe('a parameter in the address', () => {
  it('is missing when it is not there, and invalid when it is empty', () => {
    expect(read('', year)).toEqual({ state: 'missing' });
    expect(read('p=', year)).toEqual({ state: 'invalid', text: '' });
    expect(read('p=', text(10))).toEqual({ state: 'invalid', text: '' });
  });

  it('is invalid when it stands twice, even with one value', () => {
    expect(read('p=2024&p=2024', year)).toEqual({ state: 'invalid', text: '2024, 2024' });
  });

  it('takes a year of four digits and nothing like it', () => {
    expect(read('p=2024', year)).toEqual({ state: 'valid', value: 2024 });
    for (const wrong of ['20x4', '2024.0', ' 2024', '1799', '2200', '2e3', '-2024', '９９９９']) {
      expect(read(`p=${encodeURIComponent(wrong)}`, year)).toEqual({ state: 'invalid', text: wrong });
    }
  });

  it('takes a choice in lower case with hyphens, as it prints it', () => {
    const stage = oneOf(['EXTRACTION', 'END_OF_LIFE']);
    expect(read('p=end-of-life', stage)).toEqual({ state: 'valid', value: 'END_OF_LIFE' });
    expect(read('p=END_OF_LIFE', stage)).toEqual({ state: 'invalid', text: 'END_OF_LIFE' });
    expect(read('p=constructor', stage)).toEqual({ state: 'invalid', text: 'constructor' });
    expect(stage.print('END_OF_LIFE')).toBe('end-of-life');
  });

  it('knows true only', () => {
    expect(read('p=true', flag)).toEqual({ state: 'valid', value: true });
    expect(read('p=false', flag)).toEqual({ state: 'invalid', text: 'false' });
  });

  it('refuses text that is too long', () => {
    expect(read(`p=${'a'.repeat(10)}`, text(10)).state).toBe('valid');
    expect(read(`p=${'a'.repeat(11)}`, text(10)).state).toBe('invalid');
  });

  it('gives one address to one set of values', () => {
    const ids = several(matching(/^[a-z]+:[a-z]+$/));
    expect(read('p=material:cobalt,material:copper', ids)).toEqual({
      state: 'valid',
      value: ['material:cobalt', 'material:copper'],
    });
    expect(read('p=material:cobalt,', ids).state).toBe('invalid');
    expect(ids.print(['material:copper', 'material:cobalt', 'material:copper'])).toBe(
      'material:cobalt,material:copper',
    );
  });

  it('comes back as it was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2199 }), (value) => {
        expect(read(`p=${year.print(value)}`, year)).toEqual({ state: 'valid', value });
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (value) => {
        fc.pre(value.trim() !== '');
        const query = new URLSearchParams({ p: text(30).print(value) });
        expect(parseParameter(query, 'p', text(30))).toEqual({ state: 'valid', value });
      }),
    );
  });
});
