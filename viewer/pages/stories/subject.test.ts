import { expect, it } from 'vitest';
import { stories } from '../../../picture/stories/index.ts';
import { saidAround } from './subject.ts';

const named = (name: string): string => `[${name}]`;

it('says a number by the sentence of the story that it comes from, in the language of the page', () => {
  expect(saidAround('cobalt.inside', 'en', named)).toEqual({
    heading: 'Where the trail ends',
    line: 'A smartphone holds [cobalt.inside] of cobalt.',
  });
  expect(saidAround('cobalt.inside', 'es', named)?.line).toBe(
    'Un teléfono inteligente contiene [cobalt.inside] de cobalto.',
  );
});

it('says nothing of a number that no story has', () => {
  for (const name of ['', 'cobalt', 'cobalt.nothing', 'gold.inside', '__proto__.x'])
    expect(saidAround(name, 'en', named)).toBeNull();
});

it('has a sentence for every figure of every story, in every language', () => {
  const unsaid = stories.flatMap(({ id, sections }) =>
    sections
      .flatMap(({ figures }) => Object.keys(figures).map((figure) => `${id}.${figure}`))
      .filter((name) => (['en', 'fr', 'es'] as const).some((one) => saidAround(name, one, named) === null)),
  );
  expect(unsaid).toEqual([]);
});
