import { expect, it } from 'vitest';
import {
  type OwnStory,
  readStoryFile,
  readStoryParameter,
  storyFile,
  storyLimits,
  storyParameter,
  storyPicturePattern,
} from './own.ts';

const story: OwnStory = {
  language: 'fr',
  title: 'Notre cuivre',
  lead: '',
  author: 'Un groupe',
  sections: [{ picture: 'map?material=material:copper&year=2023', title: 'Ici', text: '{cobalt.congo} <b>' }],
};

it('is the same after a file and after an address', () => {
  expect(readStoryFile(storyFile(story))).toEqual({ story });
  expect(readStoryParameter(storyParameter(story))).toEqual({ story });
});

it.each([
  ['', { kind: 'empty' }],
  ['  \n', { kind: 'empty' }],
  ['x'.repeat(200_001), { kind: 'huge' }],
  ['{"filon": "story/1"', { kind: 'json' }],
  ['[]', { kind: 'other', place: 'filon' }],
  ['null', { kind: 'other', place: 'filon' }],
  [storyParameter(story), { kind: 'other', place: 'filon' }],
  [storyFile(story).replace('story/1', 'campaign/1'), { kind: 'other', place: 'filon' }],
  [storyFile({ ...story, language: 'de' as 'fr' }), { kind: 'other', place: 'language' }],
  [storyFile({ ...story, sections: [] }), { kind: 'other', place: 'sections' }],
  [storyFile({ ...story, title: 'x'.repeat(storyLimits.title + 1) }), { kind: 'other', place: 'title' }],
  [
    storyFile({
      ...story,
      sections: Array.from({ length: 13 }, () => ({ picture: 'ledger', title: '', text: '' })),
    }),
    { kind: 'other', place: 'sections' },
  ],
  [
    storyFile({ ...story, sections: [{ picture: '//evil.example/x', title: '', text: '' }] }),
    { kind: 'other', place: 'sections.0.picture' },
  ],
  [storyFile(story).replace('"lead"', '"onload": "alert(1)", "lead"'), { kind: 'other', place: 'onload' }],
  [
    storyFile(story).replace('"lead"', '"__proto__": {"author": "x"}, "lead"'),
    { kind: 'other', place: '__proto__' },
  ],
])('says what is wrong with %.60s', (content, fault) => {
  expect(readStoryFile(content)).toEqual({ fault });
});

it.each([
  'https://evil.example/x.svg',
  '/poster/map',
  'ledger?x="><script>',
  'chain',
  'chain/../../graphql',
  'ledger#x',
  'map?a=b c',
  'javascript:alert(1)',
])('takes no picture from %s', (picture) => expect(picture).not.toMatch(storyPicturePattern));

it.each([
  'ledger',
  'map?product=product:hs2017-740311&from=economy:COG',
  'chain/device:smartphone',
  'origin/material:cobalt?year=2024',
])('takes the picture %s', (picture) => expect(picture).toMatch(storyPicturePattern));
