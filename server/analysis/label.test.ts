import { describe, expect, it } from 'vitest';
import { named } from '../question/testing/hand-made-graph.ts';
import { fill, inSentence, joined, listed, percentText } from './label.ts';

describe('inSentence', () => {
  it.each([
    ['Cobalt', 'cobalt'],
    ['Étain', 'étain'],
    ['Natural graphite', 'natural graphite'],
    ['CRT glass', 'CRT glass'],
    ['LED', 'LED'],
    ['E-reader', 'E-reader'],
    ['', ''],
  ])('%j becomes %j', (name, expected) => {
    expect(inSentence(name)).toBe(expected);
  });
});

describe('fill', () => {
  it('fills in texts, numbers and labels in every language, and leaves what is not given', () => {
    const template = { en: '{a} of {b}', fr: '{b} : {a}', es: '{b}: {a} {constructor}' };
    expect(fill(template, { a: 3, b: { en: 'tin', fr: 'étain', es: 'estaño' } })).toEqual({
      en: '3 of tin',
      fr: 'étain : 3',
      es: 'estaño: 3 {constructor}',
    });
  });
});

describe('listed', () => {
  it.each<[readonly string[], string]>([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
  ])('%j is %j', (names, expected) => {
    expect(listed(names.map(named), 3).en).toBe(expected);
  });
});

it('joined puts sentences one after another', () => {
  expect(joined([named('One.'), named('Two.')]).fr).toBe('One. Two.');
});

describe('percentText', () => {
  it('writes figures and sign as each language does, to as many digits as are asked for', () => {
    // 0.0842 to two digits: 8.4; the space before the sign is the narrow one that does not break.
    expect(percentText(0.0842, 2)).toEqual({ en: '8.4%', fr: '8,4\u202f%', es: '8,4\u202f%' });
    expect(percentText(1, 4).en).toBe('100%');
  });
});
