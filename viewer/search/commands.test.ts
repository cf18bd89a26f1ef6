import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type ResourceKey, type TFunction } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import { type Language, languages } from '../language/language.ts';
import { commandsIn, type Place } from './commands.ts';

const read = (language: Language, file: string): ResourceKey =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../locales', language, `${file}.json`), 'utf8'));

async function wordsOf(language: Language): Promise<TFunction> {
  const own = i18next.createInstance();
  await own.init({
    lng: language,
    resources: { [language]: { frame: read(language, 'frame'), search: read(language, 'search') } },
  });
  return own.getFixedT(language, 'search');
}

const found = async (language: Language, text: string): Promise<readonly string[]> =>
  commandsIn(await wordsOf(language))
    .find(text, 4)
    .map(({ id }) => id);

describe.each(languages)('commands in %s', (language) => {
  it('all have a name and other words of that language', async () => {
    const { all } = commandsIn(await wordsOf(language));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, label, words } of all) {
      expect(label, id).not.toMatch(/^(frame:)?(nav|actions|pages)\./);
      expect(words, id).not.toMatch(/^(actions|pages)\./);
    }
  });

  it('each is found by its own name', async () => {
    const { all, find } = commandsIn(await wordsOf(language));
    for (const command of all) expect(find(command.label, 4), command.label).toContain(command);
  });
});

describe('a command is found', () => {
  it.each([
    ['en', 'ledg', 'page:ledger'],
    ['en', 'ledgre', 'page:ledger'],
    ['en', 'treaties', 'page:locks'],
    ['en', 'dark', 'action:theme-dark'],
    ['fr', 'methodes', 'page:methods'],
    ['fr', 'MÉTHODES', 'page:methods'],
    ['fr', 'espagnol', 'action:language-es'],
    ['fr', 'imprimer page', 'action:print'],
    ['es', 'dano', 'page:harm'],
    ['es', 'guerra y paz', undefined],
    ['en', '  ', undefined],
    ['en', '__proto__', undefined],
  ] as const)('in %s by "%s": %s', async (language, text, wanted) => {
    expect((await found(language, text))[0]).toBe(wanted);
  });
});

it('a page is gone to in the language of the reader, and another language is another reading of the same page', async () => {
  const { all } = commandsIn(await wordsOf('fr'));
  const go = vi.fn();
  const place: Place = { language: 'fr', pathname: '/fr/entity/material:cobalt', search: '?year=2020', go };
  const run = (id: string) => all.find((command) => command.id === id)?.run(place);
  run('page:ledger');
  run('page:home');
  run('page:trace');
  run('page:explore');
  run('action:language-es');
  expect(go.mock.calls).toEqual([
    ['/fr/ledger', false],
    ['/fr', false],
    ['/fr/trace/device:smartphone'],
    ['/fr/explore', true],
    ['/es/entity/material:cobalt?year=2020'],
  ]);
});
