/**
 * Nothing overlaps, is cut off, too small or wider than the window: every page, at the width of a phone, a tablet, a
 * desk and a projector, in a language and a theme by turns; `npm run test:full` looks at each in all of them.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, type Site, startSite } from './site.ts';
import { faultsOf, noFaults } from './structure.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const widths = [2560, 1440, 768, 390] as const;
const languages = ['en', 'fr', 'es'] as const;
const themes = ['light', 'dark', 'print'] as const;

type Look = readonly [name: string, path: string, language: string, theme: (typeof themes)[number]];

/** A third of the looks and more: each page in one language and theme, so that every pair of those comes. */
const looks: readonly Look[] = Object.entries(pages).flatMap(([name, path], at): readonly Look[] =>
  languages.flatMap((language, place): readonly Look[] =>
    themes.flatMap((theme, turn): readonly Look[] => {
      const isTurn = at % 3 === place && Math.floor(at / 3) % 3 === turn;
      return process.env.FILON_FULL || isTurn ? [[name, path, language, theme]] : [];
    }),
  ),
);

async function paint(page: Page): Promise<void> {
  // What is drawn anew for another width waits for the width to rest.
  await page.waitForTimeout(250);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe('the structure', () => {
  it.each(looks)('of %s (%s) in %s, %s', async (_, path, language, theme) => {
    const { page, close } = await site.open(`/${language}${path}`, {
      viewport: { width: 1440, height: 1000 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
    });
    if (theme === 'print') await page.emulateMedia({ media: 'print' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 1000 });
      await paint(page);
      expect({ width, ...(await faultsOf(page)) }).toEqual({ width, ...noFaults });
    }
    await close();
  });
});
