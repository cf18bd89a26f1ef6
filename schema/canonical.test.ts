import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalArray, decimalText, sha256 } from './canonical.ts';

describe('decimalText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [220000, '220000'],
    [0.1, '0.1'],
    [-12.5, '-12.5'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1.25e-7, '0.000000125'],
    [-1e-7, '-0.0000001'],
    [0.1 + 0.2, '0.30000000000000004'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('writes %d as %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it('reads back as the same double, without exponent or trailing zeros', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(value);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => decimalText(value)).toThrow(RangeError);
  });
});

describe('canonicalArray', () => {
  it('writes numbers as decimal text, nulls as null, strings in NFC', () => {
    expect(canonicalArray(['cafe\u0301', 2.5, null, 'a"b'])).toBe('["café","2.5",null,"a\\"b"]');
  });
  it('keeps a text apart from null and from the empty text', () => {
    expect(new Set([canonicalArray(['null']), canonicalArray([null]), canonicalArray([''])]).size).toBe(3);
  });
});

it('sha256 gives the digest of FIPS 180-4 for "abc"', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
