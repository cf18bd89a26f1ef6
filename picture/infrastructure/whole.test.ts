import { expect, it } from 'vitest';
import { words } from '../words/index.ts';
import type { BookFigure, BooksData } from './query.ts';
import { booksRows, booksWhole } from './whole.ts';
import { booksWords } from './words.ts';

const unit = { id: 't:co2e', symbol: 't', dimension: 'mass', basis: 'co2e', basisLabel: '' };
const figure = (value: number, source: string): BookFigure => ({
  quantity: { value, low: null, high: null, unit, status: 'REPORTED', missing: null },
  evidence: { nodes: [{ source: { id: source, shortTitle: source } }] },
});
const share = (value: number): BookFigure => ({
  ...figure(value, 'x'),
  quantity: {
    ...figure(value, 'x').quantity,
    unit: { ...unit, id: 'fraction', dimension: 'fraction', symbol: '' },
  },
});

const google = { id: 'org:google', name: 'Google' };
const none = { byPlace: null, byMarket: null, left: null, isPlaceKeptOut: false, isMarketKeptOut: false };
const data: BooksData = {
  release: { id: 'abcdef' },
  infrastructure: {
    of: google,
    reported: [
      {
        ...none,
        subject: google,
        organisation: google,
        year: 2022,
        byPlace: figure(8e6, 'A'),
        byMarket: figure(2e6, 'B'),
        left: share(0.25),
      },
      { ...none, subject: google, organisation: google, year: 2023, byMarket: figure(1e6, 'A') },
      { ...none, subject: google, organisation: google, year: 2024 },
      { ...none, subject: google, organisation: google, year: 2025, isPlaceKeptOut: true },
      {
        ...none,
        subject: { id: 'group:part', name: 'A part' },
        organisation: google,
        year: 2022,
        byPlace: figure(1, 'C'),
      },
    ],
  },
};
const options = {
  width: 900,
  locale: 'en',
  words: booksWords.en,
  numbers: words.en.chain.numbers,
  footer: words.en.footer,
};

it('has a row a year of whole organisations, and says of each what is not known', () => {
  expect(
    booksRows(data, options).map(({ name, byPlace, byMarket, said }) => [name, byPlace, byMarket, said]),
  ).toEqual([
    ['2022', 8e6, 2e6, 'by market, 25% is left'],
    ['2023', null, 1e6, 'by place not transcribed'],
    ['2024', null, null, 'neither was transcribed'],
    ['2025', null, null, 'read by a machine, kept out'],
  ]);
});

it('names the organisation that it is of, and the sources of its own figures alone, each once', () => {
  const picture = booksWhole(data, options);
  expect(picture.title).toMatch(/^Google: how far apart/);
  // Not C, of a part that has no row.
  expect(picture.footer[0]).toBe('Sources: A; B.');
  const overview = booksWhole({ ...data, infrastructure: { ...data.infrastructure, of: null } }, options);
  expect(overview.title).toMatch(/^How far apart/);
});
