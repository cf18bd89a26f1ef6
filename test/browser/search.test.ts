/** The search as a way everywhere: pages, actions, things; what was looked at and pinned stays in the browser. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const titles = '.search-list .search-group';
const names = '.search-list .search-name';

it('goes to a page by its name, in the language of the reader, with Ctrl K and Enter alone', async () => {
  const { page, complaints, close } = await site.open('/fr/sources');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('verrous');
  await page.waitForSelector(names);
  await expect.poll(() => page.locator(names).allTextContents()).toContain('Verrous');
  // Things whose names are close to the word keep them: "non-ferrous" is what a list calls a product.
  const foreign = await foreignTexts(page, 'fr');
  expect(foreign.filter((text) => !/non-ferrous/i.test(text))).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/fr\/locks$/);
  expect(complaints).toEqual([]);
  await close();
});

it('carries out an action: another theme, and the button in the head says so', async () => {
  const { page, close } = await site.open('/en/sources', { colorScheme: 'light' });
  await page.keyboard.press('/');
  await page.keyboard.type('dark theme');
  await page.locator('.search-hit', { hasText: 'Dark theme' }).click();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  expect(await page.locator('.tools .icon-button[title]').first().getAttribute('title')).toContain('dark');
  await close();
});

it('offers what was looked at and what is pinned, in whichever language, and forgets on demand', async () => {
  const { page, close } = await site.open('/en/entity/material:cobalt');
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  await page.getByRole('button', { name: 'Unpin' }).waitFor();
  await page.goto(`${site.url}/en/entity/economy:COD`);
  await settled(page);
  await page.goto(`${site.url}/es/sources`);
  await settled(page);
  await page.keyboard.press('/');
  await page.waitForSelector(names);
  expect(await page.locator(titles).allTextContents()).toEqual(['Fijados', 'Recientes']);
  const offered = await page.locator(names).allTextContents();
  expect(offered[0]).toBe('Cobalto');
  expect(offered[1]).toMatch(/Congo/);
  await page.locator('.search-hit', { hasText: 'Olvidar' }).click();
  await page.locator('.search-list').waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await expect.poll(() => page.locator(titles).allTextContents()).toEqual(['Fijados']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/es\/trace\/material:cobalt/);
  await close();
});

it('in a browser that keeps nothing still finds everything, and says that nothing was pinned', async () => {
  const { page, complaints, close } = await site.open('/en/sources');
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Storage.prototype.getItem = denied;
    Storage.prototype.setItem = denied;
  });
  await page.goto(`${site.url}/en/entity/material:cobalt`);
  await settled(page);
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  await page.getByText('This browser keeps nothing').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('cobalt');
  await page.waitForSelector(names);
  expect(complaints).toEqual([]);
  await close();
});

it('fits a phone', async () => {
  const { page, close } = await site.open('/fr/sources', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.tools .only-phone').first().click();
  await page.locator('.search-input').fill('méthode');
  await page.waitForSelector(names);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const small = await page
    .locator('.search-hit')
    .evaluateAll((hits) => hits.filter((hit) => hit.getBoundingClientRect().height < 43.5).length);
  expect(small).toBe(0);
  await close();
});
