/** The cloud's two books: emissions of bought electricity, counted by place and counted by market. */
import type { Story, StoryPlace } from '../story.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const book = (company: string, year: number, of: 'byPlace' | 'byMarket' | 'left'): StoryPlace => [
  'books',
  `reported[subject.id=org:${company}&year=${year}].${of}`,
];

export const cloud: Story = {
  id: 'cloud',
  questions: { books: { field: 'infrastructure', given: '' } },
  sections: [
    {
      picture: 'infrastructure/org:google',
      figures: {
        googlePlaceFirst: book('google', 2019, 'byPlace'),
        googlePlace: book('google', 2023, 'byPlace'),
        googleMarket: book('google', 2023, 'byMarket'),
        googleLeft: book('google', 2023, 'left'),
      },
      facts: {
        firstYear: ['books', 'reported[subject.id=org:google&year=2019].year'],
        lastYear: ['books', 'reported[subject.id=org:google&year=2023].year'],
      },
    },
    {
      picture: 'infrastructure/org:microsoft',
      figures: {
        microsoftPlace: book('microsoft', 2023, 'byPlace'),
        microsoftMarket: book('microsoft', 2023, 'byMarket'),
        microsoftLeft: book('microsoft', 2023, 'left'),
      },
      facts: { microsoftYear: ['books', 'reported[subject.id=org:microsoft&year=2023].year'] },
    },
    {
      picture: 'infrastructure',
      figures: {
        applePlace: book('apple', 2023, 'byPlace'),
        appleMarket: book('apple', 2023, 'byMarket'),
        metaMarket: book('meta', 2023, 'byMarket'),
        metaPlace: book('meta', 2023, 'byPlace'),
        amazonPlace: book('amazon', 2023, 'byPlace'),
        amazonMarket: book('amazon', 2023, 'byMarket'),
      },
      facts: { otherYear: ['books', 'reported[subject.id=org:apple&year=2023].year'] },
    },
  ],
  words: { en, fr, es },
};
