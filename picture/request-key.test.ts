import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestKey } from './request-key.ts';

describe('requestKey', () => {
  it('is the name and the sorted variables that are given', () => {
    expect(requestKey('ChainPicture', { start: 'device:smartphone', year: null, lang: 'EN' })).toBe(
      'ChainPicture {"lang":"EN","start":"device:smartphone"}',
    );
    expect(requestKey('LedgerPicture', {})).toBe('LedgerPicture {}');
  });
  it('does not depend on the order in which variables are written, but on the order of lists', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean())), (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        expect(requestKey('Q', reversed)).toBe(requestKey('Q', given));
      }),
    );
    expect(requestKey('Q', { ids: ['a', 'b'] })).not.toBe(requestKey('Q', { ids: ['b', 'a'] }));
  });
  it('tells zero, false and the empty text from what is not given', () => {
    const keys = [{}, { a: 0 }, { a: false }, { a: '' }, { a: null }].map((given) => requestKey('Q', given));
    expect(new Set(keys).size).toBe(4);
    expect(keys[4]).toBe(keys[0]);
  });
  it('keeps keys that name something of every object', () => {
    expect(requestKey('Q', JSON.parse('{"__proto__":1,"constructor":2}'))).toBe(
      'Q {"__proto__":1,"constructor":2}',
    );
  });
});
