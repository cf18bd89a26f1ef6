/**
 * Every page: harms and names apart, no complaint, nothing too wide on a phone, no English in French or Spanish, axe,
 * and its structure. Each in English in one theme and in French or Spanish in the other, by turns;
 * `npm run test:full` looks at both themes in each language, and at the structure in all of them
 * (structure.test.ts).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepsApart } from './apart.ts';
import { foreignTexts } from './foreign.ts';
import { pages, type Site, settled, startSite, violationsOf } from './site.ts';
import { keepsStructure, type Theme } from './structure.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const languages = ['en', 'fr', 'es'] as const;
type Language = (typeof languages)[number];
/** Themes of a screen. */
const themes = ['light', 'dark'] as const;

interface Visit {
  readonly path: string;
  /** Themes in which axe looks at the page. */
  readonly seen: readonly (typeof themes)[number][];
  /** In which its structure is looked at, where it is its turn. */
  readonly structure?: Theme;
}

/** The language in which a page is looked at beside English. */
const otherLanguage = (at: number): Language => (at % 4 < 2 ? 'fr' : 'es');

/** In which language and theme the structure of a page is looked at, so that every pair of those comes. */
function turnOfStructure(at: number): readonly [Language, Theme] {
  const theme = (['light', 'dark', 'print'] as const)[Math.floor(at / 2) % 3] ?? 'light';
  return [Math.floor(at / 3) % 3 === 0 ? 'en' : otherLanguage(at), theme];
}

/** Pages that are looked at in a language, by what they are. */
function visitsIn(language: Language): readonly (readonly [string, Visit])[] {
  return Object.entries(pages).flatMap(([name, path], at): readonly (readonly [string, Visit])[] => {
    if (process.env.FILON_FULL) return [[name, { path, seen: themes }]];
    if (language !== 'en' && language !== otherLanguage(at)) return [];
    const isLight = (language === 'en') === (at % 2 === 0);
    const [turn, structure] = turnOfStructure(at);
    const visit: Visit = { path, seen: [isLight ? 'light' : 'dark'] };
    return [[name, turn === language ? { ...visit, structure } : visit]];
  });
}

it('the structure is looked at in each language in each theme', () => {
  const turns = Object.keys(pages).map((_, at) => turnOfStructure(at).join(' '));
  expect(new Set(turns).size).toBe(9);
});

describe.each(languages)('in %s', (language) => {
  // One visit for all that is asked of a page: to open it costs more than to ask.
  it.each(visitsIn(language))(
    '%s has no axe violation, says nothing in English and keeps its structure',
    async (_, { path, seen, structure }) => {
      const { page, complaints, close } = await site.open(`/${language}${path}`, {
        viewport: { width: 1440, height: 1000 },
        colorScheme: 'light',
      });
      if (language === 'en') await keepsApart(page, path);
      else {
        // The name of a model is a name: "Apple iPhone 14 with 128GB".
        const texts = await foreignTexts(page, language);
        const isName = /^(Apple|Google) .+ with \d+GB?$/;
        // A document of a method quotes sources, and names works as they were published: "Hirschman A. O. (1945): …".
        const isQuoted = /«[^»]*»|“[^”]*”|\(\d{4}\)/;
        const allowed = path.startsWith('/methods/') ? isQuoted : isName;
        expect(texts.filter((text) => !allowed.test(text))).toEqual([]);
      }
      for (const theme of seen) {
        await page.emulateMedia({ colorScheme: theme });
        expect(await violationsOf(page), theme).toEqual([]);
      }
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      // That the page is a 404 is what the browser has to say of it.
      const isNowhere = path === pages['an address that leads nowhere'];
      expect(complaints.filter((text) => !(isNowhere && text.includes('404')))).toEqual([]);
      if (structure) await keepsStructure(page, structure);
      await close();
    },
  );
});

describe('on a phone of 390 px', () => {
  it.each(Object.entries(pages))(
    '%s scrolls in one direction only, and its controls can be hit',
    async (_, path) => {
      const { page, close } = await site.open(`/fr${path}`, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.button, .icon-button, select, .text-input, .switch, .picture-button',
          ),
        ]
          .filter((control) => control.offsetParent !== null && control.getBoundingClientRect().height < 43.5)
          .map((control) => `${control.className} ${control.textContent?.slice(0, 40)}`),
      );
      expect(small).toEqual([]);
      await close();
    },
  );
});

describe('in French', () => {
  it('says nothing in English in the panel of a number', async () => {
    const { page, close } = await site.open('/fr?figure=DIGS.SOUTH.share');
    await page.waitForSelector('.figure-panel .statement-lines');
    expect(await foreignTexts(page, 'fr')).toEqual([]);
    await page.click('.figure-panel .statement-lines .figure-button');
    await page.waitForSelector('.figure-panel .panel-facts');
    await settled(page);
    expect(await foreignTexts(page, 'fr')).toEqual([]);
    await close();
  });
});
