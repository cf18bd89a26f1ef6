/** Least and most of a choice; the shares and their texts are rounded by hand. */
import { expect, it } from 'vitest';
import { amount } from '../../../picture/origin/fixture.ts';
import { words } from '../../../picture/words/index.ts';
import { apartNumbers } from './apart-numbers.ts';

const told = (least: number | null, most: number | null, locale: 'en' | 'fr' = 'en') =>
  apartNumbers(amount(least).quantity, amount(most).quantity, locale, words[locale].numbers);

it('prints two figures where they tell them apart', () => {
  expect(told(0.421, 0.634)).toEqual({ least: '42%', most: '63%' });
});

it('prints as many figures as tell them apart', () => {
  // Both round to 61 in two figures.
  expect(told(0.606, 0.614)).toEqual({ least: '60.6%', most: '61.4%' });
  // 18.71 and 18.74 are both 18.7 in three figures.
  expect(told(0.1871, 0.1874)).toEqual({ least: '18.71%', most: '18.74%' });
  expect(told(0.1871, 0.1874, 'fr')).toEqual({ least: '18,71\u202f%', most: '18,74\u202f%' });
});

it('says that there is no difference where four figures do not show one', () => {
  expect(told(0.18774050663, 0.18774431917)).toEqual({ same: '19%' });
  expect(told(0.5, 0.5)).toEqual({ same: '50%' });
  expect(told(0, 0)).toEqual({ same: '0%' });
});

it('invents no figures for what is not known', () => {
  const same = words.en.numbers.missing.NOT_AVAILABLE;
  expect(told(null, null)).toEqual({ same });
});
