import { describe, expect, it } from 'vitest';
import { languages } from '../../schema/label.ts';
import { mixesHarmsAndNames } from './apart.ts';
import { stories, storyOf } from './index.ts';
import { pick, selectionOf, stepsOf } from './path.ts';
import { filledOf, storyQuery } from './question.ts';
import { paragraphsOf, pictureAddress, piecesOf, readIn, type Story, storiesIn } from './story.ts';

const answer = {
  holders: [
    { entity: { id: 'economy:COD' }, year: 2012, share: { quantity: { value: 0 } } },
    { entity: { id: 'economy:COD' }, year: 2013, share: { quantity: { value: 2 } } },
    { entity: null, share: { quantity: { value: 3 } } },
  ],
  total: null,
};

describe('a path', () => {
  it('finds the one of a list of which all conditions hold, the first and the last', () => {
    expect(pick(answer, 'holders[entity.id=economy:COD].share.quantity.value')).toBe(0);
    expect(pick(answer, 'holders[entity.id=economy:COD&year=2013].share.quantity.value')).toBe(2);
    expect(pick(answer, 'holders[first].year')).toBe(2012);
    expect(pick(answer, 'holders[last].share.quantity.value')).toBe(3);
  });

  it('finds nothing where there is nothing, which is not zero', () => {
    expect(pick(answer, 'holders[entity.id=economy:XXX].share')).toBeUndefined();
    expect(pick(answer, 'total.share')).toBeUndefined();
    expect(pick(answer, 'constructor')).toBeUndefined();
    expect(pick(answer, 'total[first]')).toBeUndefined();
  });

  it.each(['', 'a..b', 'a.', 'holders[middle].share', 'holders[id].share', 'holders[=1].share', 'a b'])(
    'refuses %j',
    (path) => expect(() => stepsOf(path)).toThrow(/path|expected/),
  );

  it('asks for what it reads and for what it chooses by, each once', () => {
    const leaves = new Map([
      ['holders[entity.id=economy:COD&year=2013].share', 'quantity { value }'],
      ['holders[first].year', ''],
      ['year', ''],
    ]);
    expect(selectionOf(leaves)).toBe('holders { entity { id } year share { quantity { value } } } year');
  });
});

describe('a text', () => {
  it('is words and places; braces that name no figure of a story are words', () => {
    expect(piecesOf('A {cobalt.mined} of {x} and {1}')).toEqual([
      { words: 'A ' },
      { name: 'cobalt.mined' },
      { words: ' of {x} and {1}' },
    ]);
    expect(paragraphsOf('one\n\n\n two \n')).toEqual(['one', 'two']);
    const sections = [{ title: '', text: '{a.x} {b.y} {a.z}', picture: 'ledger' }];
    expect(storiesIn({ sections })).toEqual(['a', 'b']);
  });

  it('leads to its picture in a language, a theme and a width', () => {
    const form = { lang: 'fr', theme: 'dark', width: 720 } as const;
    expect(pictureAddress('chain/device:smartphone?year=2020', form)).toBe(
      '/picture/chain/device:smartphone.svg?year=2020&lang=fr&theme=dark&width=720',
    );
  });
});

const declared = (story: Story): readonly string[] =>
  story.sections.flatMap(({ figures, facts = {} }) => [...Object.keys(figures), ...Object.keys(facts)]);

describe.each(stories.map((story) => [story.id, story] as const))('the story %s', (id, story) => {
  it('is found by its id and names each figure once', () => {
    expect(storyOf(id)).toBe(story);
    expect(new Set(declared(story)).size).toBe(declared(story).length);
    for (const { figures, facts = {} } of story.sections)
      for (const [question] of [...Object.values(figures), ...Object.values(facts)])
        expect(Object.keys(story.questions)).toContain(question);
    expect(storyQuery(story)).toMatch(/^query Story_\w+\(\$lang: Language\) \{/);
  });

  it.each(languages)('has no digit of its own in %s: numbers come from answers', (language) => {
    const { title, lead, sections } = readIn(story, language);
    for (const text of [title, lead, ...sections.flatMap((one) => [one.title, one.text])]) {
      const words = piecesOf(text).flatMap((piece) => ('words' in piece ? [piece.words] : []));
      expect(words.join('')).not.toMatch(/[\d{}%]/);
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(languages)('says every figure of each section in %s, and no other', (language) => {
    readIn(story, language).sections.forEach(({ text }, place) => {
      const said = piecesOf(text).flatMap((piece) => ('name' in piece ? [piece.name] : []));
      const { figures, facts = {} } = story.sections[place] ?? { figures: {} };
      const known = [...Object.keys(figures), ...Object.keys(facts)].map((name) => `${id}.${name}`);
      expect([...said].sort()).toEqual(known.sort());
    });
  });

  it('shows no harm of a country beside a named company or site', () => {
    expect(mixesHarmsAndNames(story.sections)).toBe(false);
  });

  it('sets French and Spanish signs as those languages do', () => {
    const { fr, es } = story.words;
    for (const { title, lead, sections } of [fr]) {
      for (const text of [title, lead, ...sections.flatMap((one) => [one.title, one.text])]) {
        expect(text).not.toMatch(/[^\u202f\s«][:;?!»](\s|$)/);
        expect(text).not.toMatch(/\u0020[:;?!»]/);
        expect(text).not.toMatch(/["“”']|«[^\u202f]/);
      }
    }
    for (const text of [es.title, es.lead, ...es.sections.flatMap((one) => [one.title, one.text])]) {
      expect(text).not.toMatch(/["']|«\s|\s»/);
      expect((text.match(/\?/g) ?? []).length).toBe((text.match(/¿/g) ?? []).length);
    }
  });
});

it('fills a figure that an answer lacks with nothing, a fact with a dash, and knows no other name', () => {
  const [story] = stories;
  if (story === undefined) throw new Error('there are no stories');
  expect(filledOf(story, {}, 'copperInside')).toMatchObject({ quantity: null, permalink: null });
  expect(filledOf(story, {}, 'cobaltYear')).toEqual({ fact: '–' });
  expect(filledOf(story, {}, 'nothingSuch')).toBeNull();
});

it.each([
  [['chain/device:smartphone', 'infrastructure/org:google'], true],
  [['ledger?year=2019', 'infrastructure'], true],
  [['chain/device:smartphone?named=true', 'chain/device:smartphone'], true],
  [['ledger?only=digs', 'infrastructure'], false],
  [['ledger?only=', 'infrastructure'], true],
  [['chain/device:smartphone', 'concentration?material=material:copper&by=company'], true],
  [['chain/device:smartphone', 'concentration?material=material:copper'], false],
  [['chain/device:smartphone?named=true', 'infrastructure', 'map?named=true'], false],
  [['ledger', 'chain/device:smartphone', 'map'], false],
  [['harm', 'network/org:glencore-plc'], true],
  [['harm?harm=harm:child-labour', 'infrastructure'], true],
  [['harm', 'value?lens=company&subject=org:apple'], true],
  [['harm', 'value?lens=price-split'], true],
  [['harm', 'value?lens=unit-value'], false],
  [['harm', 'value', 'scenario/device:smartphone'], false],
  [['chain/device:smartphone', 'network/site:mutanda-mine'], true],
  [['ledger', 'network/org:glencore-plc?predicates=owns'], true],
  [['network/org:glencore-plc', 'value?lens=company', 'scenario/device:smartphone'], false],
])('tells of %j whether harms of countries and names stand together: %s', (pictures, isMixed) => {
  expect(mixesHarmsAndNames(pictures.map((picture) => ({ picture })))).toBe(isMixed);
});
