/** Names of those who told a figure, made up here, are left out; offices and authors stay. */
import { expect, test } from 'vitest';
import { withoutInformant } from './informant.ts';

test('who told a figure is not named, but the office that they hold is', () => {
  expect(
    withoutInformant('Doe, Jane Q. 2015a. Director of Sanitation, Government of X. Personal communication.'),
  ).toBe('Informant, name left out. 2015a. Director of Sanitation, Government of X. Personal communication.');
});

test('nor by their initials in the sentence', () => {
  expect(
    withoutInformant('Doe, Jane. 2017. Personal communication with J. Doe and Ministry of Environment.'),
  ).toBe('Informant, name left out. 2017. Personal communication with Ministry of Environment.');
});

test('nor by the firm that they founded', () => {
  expect(
    withoutInformant('Doe, Jane. 2017. Specialist, and founder and CEO, Waste Ltd. Personal communication.'),
  ).toBe('Informant, name left out. 2017. Personal communication.');
});

test('an office that told a figure stays', () => {
  for (const document of [
    'Belarus, Ministry of Housing and Utility. 2017a. Personal communication with the World Bank.',
    'Belarus, National Statistical Committee. n.d. National Statistical Committee. Personal communication.',
  ])
    expect(withoutInformant(document)).toBe(document);
});

test('the authors of a published document stay', () => {
  const published = 'Doe, J., and R. Roe. 2016. “Waste of X.” Journal of Waste 12: 3.';
  expect(withoutInformant(published)).toBe(published);
});
