/** The life cycle on the pages of devices, sites and models: sources side by side, unknown said, every number opens. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const life = 'section[aria-labelledby="life-title"]';

it('sets each source beside the others, and says what is unknown', async () => {
  const { page, complaints, close } = await site.open('/en/entity/device:smartphone');
  await page.waitForSelector(life);
  const known = page.locator(`${life} table`).first();
  expect(await known.locator('tr', { hasText: 'Water' }).textContent()).toMatch(
    /unknown\s+unknown\s+unknown/,
  );
  const production = page
    .locator(`${life} tr`, { hasText: 'Greenhouse gases' })
    .filter({ hasText: 'Production' });
  // One row of ADEME (83 kg in 2.5 years) and one of the makers.
  expect(await production.count()).toBe(2);
  expect(await production.filter({ hasText: 'ADEME' }).textContent()).toMatch(/33\.2\skg/);
  // Of what is not stated no share is made.
  expect(await page.locator(`${life} tr`, { hasText: 'One spam email' }).textContent()).not.toContain('%');
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a computed number', async () => {
  const { page, complaints, close } = await site.open('/en/entity/device:smartphone');
  await page.waitForSelector(life);
  const ademe = page
    .locator(`${life} tr`, { hasText: 'Greenhouse gases' })
    .filter({ hasText: 'Production' })
    .filter({ hasText: 'ADEME' });
  await ademe.locator('.figure-button', { hasText: '33.2' }).first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  const text = (await page.locator('.figure-panel').textContent()) ?? '';
  expect(text).toMatch(/83\skg/);
  expect(text).toMatch(/2\.5\syears/);
  expect(complaints).toEqual([]);
  await close();
});

it('has Scope 2 by place beside by market on a data centre, and no harm', async () => {
  const { page, close } = await site.open('/en/entity/site:apple-data-centre-mesa');
  await page.waitForSelector(life);
  const text = await page.locator(life).textContent();
  expect(text).toContain('By place');
  expect(text).toContain('By market');
  expect(text).not.toMatch(/child labour|forced labour|conflict|deaths/i);
  await close();
});

it('is not there where no source states a life cycle', async () => {
  const { page, complaints, close } = await site.open('/en/entity/device:gaming-console');
  await page.waitForSelector('h1');
  await settled(page);
  expect(await page.locator(life).count()).toBe(0);
  expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
  await close();
});

it.each([
  ['fr/entity/site:apple-data-centre-mesa', 'fr', 390, 'dark'],
  ['es/entity/device:television', 'es', 390, 'light'],
] as const)(
  '%s: no English left, no violation, nothing sideways',
  async (path, language, width, colorScheme) => {
    const { page, complaints, close } = await site.open(`/${path}`, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    await page.waitForSelector(life);
    await settled(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const heights = await page
      .locator(`${life} button`)
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    expect((await foreignTexts(page, language)).slice(0, 5)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);
