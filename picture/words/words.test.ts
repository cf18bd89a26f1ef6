import { describe, expect, it } from 'vitest';
import { languages } from '../../schema/label.ts';
import { sides } from '../../schema/scheme.ts';
import { stages } from '../../schema/stage.ts';
import { missingReasons, reads, statuses } from '../../schema/status.ts';
import { fill, words } from './index.ts';
import { pageHead } from './page-head.ts';

const enumName = (id: string): string => id.toUpperCase().replaceAll('-', '_');

/** Every text of an object, by its path. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  return new Map(Object.entries(value ?? {}).flatMap(([key, item]) => [...texts(item, `${path}/${key}`)]));
}

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

// The words stand here a second time so that a browser need not load the model; they must not drift apart.
describe.each(languages)('in %s', (language) => {
  const spoken = words[language];

  it.each([
    ['stages', stages.all, spoken.stages],
    ['statuses', statuses.all, spoken.statuses],
    ['missing', missingReasons.all, spoken.missing],
    ['reads', reads.all, spoken.reads],
    ['sides', sides.all, spoken.sides],
  ] as const)('%s are named as the model names them', (_, items, named) => {
    const expected = Object.fromEntries(items.map(({ id, label }) => [enumName(id), label[language]]));
    const plain = (text: string): string => text.replaceAll('\u202f', ' ');
    for (const [key, text] of Object.entries(named)) expect(plain(text)).toBe(plain(expected[key] ?? ''));
    expect(Object.keys(named).sort()).toEqual(Object.keys(expected).sort());
  });

  it('every text is there, with the same places to fill as in English', () => {
    const english = texts(words.en);
    const own = texts(spoken);
    expect([...own.keys()]).toEqual([...english.keys()]);
    // A sentence may name a thing once more in one language than in another; it may not lack it.
    for (const [path, text] of own) {
      expect(text, path).not.toBe('');
      expect(new Set(places(text)), path).toEqual(new Set(places(english.get(path) ?? '')));
    }
  });
});

it('French and Spanish keep narrow no-break spaces, and no straight apostrophe', () => {
  for (const text of texts(words.fr).values()) {
    expect(text).not.toMatch(/ [:;?!%»]|« |'/);
    expect(text).not.toMatch(/[^\u202f\s:][;?!]/);
  }
  for (const text of texts(words.es).values()) expect(text).not.toMatch(/ %|'/);
});

describe('page heads', () => {
  it('name the entity with a capital, and nothing is left to fill', () => {
    expect(pageHead('en', { page: 'trace', id: 'device:smartphone', name: 'Smartphone' }).title).toBe(
      'Smartphone: from mine to dump – Filon',
    );
    expect(pageHead('fr', { page: 'trace', id: 'material:cobalt', name: 'cobalt' }).title).toBe(
      'Cobalt\u202f: de la mine à l’appareil – Filon',
    );
    for (const language of languages) {
      for (const page of ['home', 'sources', 'explore', 'notFound'] as const) {
        const { title, description } = pageHead(language, { page });
        expect(`${title}${description}`).not.toMatch(/[{}]/);
      }
      for (const page of ['trace', 'entity'] as const) {
        const { title, description } = pageHead(language, { page, id: 'economy:COD', name: 'X' });
        expect(`${title}${description}`).not.toMatch(/[{}]/);
      }
    }
  });
  it('an accented first letter gets its capital, and a name of no letters stays', () => {
    expect(pageHead('fr', { page: 'entity', id: 'material:tin', name: 'étain' }).title).toBe('Étain – Filon');
    expect(pageHead('en', { page: 'entity', id: 'x', name: '' }).title).toBe(' – Filon');
  });
});

it('a place without a value is left to be seen', () => {
  expect(fill('{a} of {b}', { a: 0 })).toBe('0 of {b}');
  expect(fill('{constructor}', {})).toBe('{constructor}');
});
