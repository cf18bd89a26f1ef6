/**
 * Nothing overlaps, is cut off, too small or wider than the window: every page, at the width of a phone, a tablet, a
 * desk and a projector, in each language and theme. For `npm run test:full`; every day each page is looked at in one
 * language and theme, by turns, in pages.test.ts, which opens it anyway.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { pages, type Site, startSite } from './site.ts';
import { keepsStructure, type Theme } from './structure.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const languages = ['en', 'fr', 'es'] as const;
const themes = ['light', 'dark', 'print'] as const;

type Look = readonly [name: string, path: string, language: string, theme: Theme];
const looks: readonly Look[] = Object.entries(pages).flatMap(([name, path]) =>
  languages.flatMap((language) => themes.map((theme): Look => [name, path, language, theme])),
);

describe('the structure', () => {
  it.each(looks)('of %s (%s) in %s, %s', async (_, path, language, theme) => {
    const { page, close } = await site.open(`/${language}${path}`, {
      viewport: { width: 1440, height: 1000 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    await keepsStructure(page, theme);
    await close();
  });
});
