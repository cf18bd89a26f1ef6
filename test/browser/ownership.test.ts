/** The page of owners: shares fill the whole with the unknown among them, every number opens, no harm stands on it, and it reads in every language. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.ownership-page .harm-table';

it('has its title from the server, lists what can be asked, and leads to one material', async () => {
  const bare = await site.openWithoutScripts('/fr/ownership');
  expect(await bare.page.title()).toContain('À qui appartient ce que l’on extrait');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/ownership');
  await page.waitForSelector(ready);
  await page.getByRole('link', { name: 'Cobalt' }).first().click();
  await page.waitForSelector('.ownership-split');
  expect(new URL(page.url()).searchParams.get('material')).toBe('material:cobalt');
  expect(complaints).toEqual([]);
  await close();
});

it('fills the whole with what is known and what is not, the unknown hatched', async () => {
  const { page, complaints, close } = await site.open('/en/ownership?material=material:cobalt');
  await page.waitForSelector('.ownership-split');
  const homes = page.locator('.harm-table', { hasText: 'By the owner’s home' }).first();
  const widths = await homes
    .locator('.ownership-bar > span')
    .evaluateAll((bars) => bars.map((bar) => Number.parseFloat((bar as HTMLElement).style.inlineSize)));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  const nobody = homes.locator('tr', { hasText: 'no owner named' }).locator('.ownership-bar > span');
  expect(await nobody.evaluate((bar) => getComputedStyle(bar).backgroundImage)).toContain('gradient');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('what they did produce is another figure');
  expect(text).toContain('2017, 2018');
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a number: capacity and who owns it', async () => {
  const { page, complaints, close } = await site.open('/en/ownership?material=material:cobalt');
  await page.waitForSelector('.ownership-split');
  const row = page.locator('.harm-table tr', { hasText: 'Glencore Plc' }).first();
  await row.locator('.figure-button').nth(1).click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  const text = (await page.locator('.figure-panel').textContent()) ?? '';
  expect(text).toContain('Glencore Plc owns Mutanda Mine, 2018: 69%');
  expect(text).toContain('28,000');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

it('asks what one company holds, and of one economy, by its address', async () => {
  const { page, close } = await site.open('/en/ownership?material=material:cobalt');
  await page.waitForSelector('.ownership-split');
  await page.locator('.harm-table').getByRole('link', { name: 'Glencore Plc' }).first().click();
  await page.waitForSelector('.ownership-of');
  expect(new URL(page.url()).searchParams.get('of')).toBe('org:glencore-plc');
  expect(await page.textContent('main')).toContain('as the last owner that is named');
  await page
    .locator('label', { hasText: 'Sites lie in' })
    .locator('select')
    .selectOption({ label: 'DR Congo' });
  await page.waitForURL(({ searchParams }) => searchParams.get('of') === 'economy:COD');
  await settled(page);
  await page.locator('details summary').first().click();
  await page.waitForSelector('.ownership-claims');
  await close();
});

it('puts no harm beside a named site or company', async () => {
  const { page, close } = await site.open('/en/ownership?material=material:cobalt&of=economy:COD');
  await page.waitForSelector('.ownership-split');
  await page.locator('details summary').first().click();
  await page.waitForSelector('.ownership-claims');
  expect(await page.locator('main a[href*="/entity/site:"]').count()).toBeGreaterThan(0);
  expect(await page.locator('main a[href*="harm"]').count()).toBe(0);
  expect(((await page.textContent('main')) ?? '').toLowerCase()).not.toMatch(/child labour|conflict|harm/);
  await close();
});

it('says in the reader’s language that nothing is there, and leads on', async () => {
  const { page, close } = await site.open('/fr/ownership?of=economy:FRA&year=20x4');
  await page.waitForSelector('.ownership-all');
  expect(await page.textContent('main')).toContain('20x4');
  await page.getByRole('button', { name: 'Demander pour tous les sites nommés' }).click();
  await page.waitForSelector(ready);
  await close();
});

it.each([
  ['ownership', 390],
  ['ownership?material=material:cobalt', 390],
  ['ownership?material=material:gold&of=economy:ZAF', 1440],
] as const)('%s at %i px: no English left, no violation, nothing sideways', async (path, width) => {
  const { page, complaints, close } = await site.open(`/fr/${path}`, {
    viewport: { width, height: 900 },
    colorScheme: 'dark',
  });
  await page.waitForSelector(ready);
  await settled(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
