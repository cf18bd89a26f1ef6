/** Finds English on a page of another language: whole texts of the locale files, and English function words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { words } from '../../picture/words/index.ts';
import { entityKinds } from '../../schema/entity.ts';
import { predicates } from '../../schema/predicate.ts';
import { stages } from '../../schema/stage.ts';
import { missingReasons, reads, statuses } from '../../schema/status.ts';

const folder = join(import.meta.dirname, '../../viewer/locales');

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function localeTexts(language: string): string[] {
  return readdirSync(join(folder, language)).flatMap((file) =>
    texts(JSON.parse(readFileSync(join(folder, language, file), 'utf8'))),
  );
}

const registries = [
  ...stages.all,
  ...statuses.all,
  ...missingReasons.all,
  ...reads.all,
  ...entityKinds.all,
  ...predicates.all,
];

/** Names of places that the words hold with an article in French and without one in English. */
const alike: Readonly<Record<'fr' | 'es', ReadonlySet<string>>> = { fr: new Set(['Europe']), es: new Set() };

/** English texts that the other language does not use as well ("Sources" is both). */
function englishOnly(language: 'fr' | 'es'): string[] {
  const other = new Set([
    ...localeTexts(language),
    ...texts(words[language]),
    ...registries.map(({ label }) => label[language]),
  ]);
  const english = [...localeTexts('en'), ...texts(words.en), ...registries.map(({ label }) => label.en)];
  return [...new Set(english)].filter(
    (text) => !other.has(text) && !alike[language].has(text) && !/^\W*$/.test(text) && !text.includes('{'),
  );
}

/** They are the same for every page: read once a language. */
const englishOnlyOf = new Map<'fr' | 'es', ReadonlySet<string>>();

/** Words that no French or Spanish sentence holds. */
const functionWords =
  /\b(the|of|and|with|from|by|which|are|is|not|under|each|statement|statements)\b|\b(The|What|Where|Which|Who)\b/;

/** An edition's name is an identifier, the same in every language: "energy-and-ai-2025". */
const editionName = /\b[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}\b/g;

/**
 * Visible texts, labels and the title that are in English; texts marked with another language (`lang`) are what
 * publishers wrote, and stay.
 */
export async function foreignTexts(page: Page, language: 'fr' | 'es'): Promise<string[]> {
  const shown = await page.evaluate((wanted) => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const isOurs = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === wanted;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!isOurs(node) || node.closest('script, style')) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name);
          if (value) found.push(value);
        }
      } else if (isOurs(node.parentElement) && !node.parentElement?.closest('script, style')) {
        found.push(node.textContent ?? '');
      }
    }
    return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  }, language);
  const english = englishOnlyOf.get(language) ?? new Set(englishOnly(language));
  englishOnlyOf.set(language, english);
  return [...new Set(shown)].filter(
    (text) => english.has(text) || functionWords.test(text.replaceAll(editionName, '')),
  );
}
