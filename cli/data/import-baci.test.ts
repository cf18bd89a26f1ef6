/** What a person types after `filon import baci`. */
import { expect, test } from 'vitest';
import { codesOf, yearsOf } from './import-baci.ts';

test('years and spans of years', () => {
  expect(yearsOf('2024')).toEqual(['2024']);
  expect(yearsOf('2015-2017, 2024')).toEqual(['2015', '2016', '2017', '2024']);
  expect(yearsOf('2015–2016')).toEqual(['2015', '2016']);
  for (const text of ['', '24', '2017-2015', '2015-', '2015,,2016', 'all'])
    expect(() => yearsOf(text)).toThrow(/--years: ".*" is no year; expected years and spans/);
});

test('codes are texts with their leading zeros', () => {
  expect(codesOf('010121, 2603,85')).toEqual(['010121', '2603', '85']);
  for (const text of ['', '10121', '7403110', '74.03', '__proto__', '2603;85'])
    expect(() => codesOf(text)).toThrow(/--codes: ".*" is no code; expected two, four or six digits each/);
});
