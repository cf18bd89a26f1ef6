/** The three languages say the same things: same keys, same places to fill in, and none left in English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from './language/language.ts';

const folder = join(import.meta.dirname, 'locales');
const pluralForm = /_(zero|one|two|few|many|other)$/;

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

const read = (language: string, file: string) =>
  flatten(JSON.parse(readFileSync(join(folder, language, file), 'utf8')));
const files = readdirSync(join(folder, 'en')).sort();

/** Keys without their plural form, which differs between languages. */
const keys = (entries: readonly [string, string][]) =>
  [...new Set(entries.map(([key]) => key.replace(pluralForm, '')))].sort();
const places = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? '').sort();

it('has the same files in every language', () => {
  for (const language of languages) expect(readdirSync(join(folder, language)).sort()).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const english = new Map(read('en', file).map(([key, text]) => [key.replace(pluralForm, ''), text]));

  it.each(languages)('says everything in %s', (language) => {
    const entries = read(language, file);
    expect(keys(entries)).toEqual([...english.keys()].sort());
    for (const [key, text] of entries) {
      expect(text.trim(), key).not.toBe('');
      expect(places(text), key).toEqual(places(english.get(key.replace(pluralForm, '')) ?? ''));
    }
  });

  it.each(languages)('has every plural form that %s needs', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const entries = read(language, file);
    const counted = keys(entries.filter(([key]) => pluralForm.test(key)));
    for (const key of counted) {
      const forms = entries.flatMap(([other]) =>
        other.startsWith(`${key}_`) ? [other.slice(key.length + 1)] : [],
      );
      for (const form of needed) expect(forms, key).toContain(form);
    }
  });

  it('sets French and Spanish signs as those languages do', () => {
    for (const [key, text] of read('fr', file)) {
      expect(text, key).not.toMatch(/[^\u202f\s«][:;?!%»](?!\/)(\s|$)/);
      expect(text, key).not.toMatch(/\u0020[:;?!%»]/);
      expect(text, key).not.toMatch(/["“”]|«[^\u202f]|'/);
    }
    for (const [key, text] of read('es', file)) {
      expect(text, key).not.toMatch(/[ \d]%/);
      expect(text, key).not.toMatch(/["']|«\s|\s»/);
      expect((text.match(/\?/g) ?? []).length, key).toBe((text.match(/¿/g) ?? []).length);
    }
  });
});
