/**
 * Every page: harms and names apart, no complaint, nothing too wide on a phone, no English in French or Spanish, and
 * axe. Each in English in one theme and in French or Spanish in the other, by turns; `npm run test:full` looks at
 * both themes in each language.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepsApart } from './apart.ts';
import { foreignTexts } from './foreign.ts';
import { axePath, pages, type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const axe = readFileSync(axePath, 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Violations as short texts: rule, and the first elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate<readonly Violation[]>(
    'axe.run(document).then(({ violations }) => violations)',
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join(' | ')}`,
  );
}

const languages = ['en', 'fr', 'es'] as const;
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

type Visit = readonly [name: string, path: string, themes: readonly Theme[]];

/** Pages that are looked at in a language, each with the themes in which axe looks at it. */
function visitsIn(language: (typeof languages)[number]): readonly Visit[] {
  return Object.entries(pages).flatMap(([name, path], at): readonly Visit[] => {
    if (process.env.FILON_FULL) return [[name, path, themes]];
    const [one, other]: readonly [Theme, Theme] = at % 2 === 0 ? ['light', 'dark'] : ['dark', 'light'];
    if (language === 'en') return [[name, path, [one]]];
    const isTurn = (language === 'fr') === at % 4 < 2;
    return isTurn ? [[name, path, [other]]] : [];
  });
}

describe.each(languages)('in %s', (language) => {
  // One visit for all that is asked of a page: to open it costs more than to ask.
  it.each(visitsIn(language))(
    '%s has no axe violation and says nothing in English',
    async (_, path, seen) => {
      const { page, complaints, close } = await site.open(`/${language}${path}`, { colorScheme: 'light' });
      if (language === 'en') await keepsApart(page, path);
      else {
        // The name of a model is a name: "Apple iPhone 14 with 128GB".
        const texts = await foreignTexts(page, language);
        expect(texts.filter((text) => !/^(Apple|Google) .+ with \d+GB?$/.test(text))).toEqual([]);
      }
      // Evaluated, not added as a tag: the content policy of the page stays as it is.
      for (const theme of seen) {
        await page.emulateMedia({ colorScheme: theme });
        await page.evaluate(axe);
        expect(await violations(page), theme).toEqual([]);
      }
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      // That the page is a 404 is what the browser has to say of it.
      const isNowhere = path === pages['an address that leads nowhere'];
      expect(complaints.filter((text) => !(isNowhere && text.includes('404')))).toEqual([]);
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
