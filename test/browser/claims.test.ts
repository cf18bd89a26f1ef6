/** The page of claims: search and verdict in the address, one claim with the numbers side by side, empty and unknown said. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

it('has its title from the server, and counts by verdict that add up and filter', async () => {
  const bare = await site.openWithoutScripts('/fr/claims');
  expect(await bare.page.title()).toBe('Que disent les sources d’un chiffre publié\u202f? – Filon');
  await bare.close();

  const { page, complaints, close } = await site.open('/en/claims');
  await page.waitForSelector('.claim-count');
  const counts = (await page.locator('.claim-count').allTextContents()).map(Number);
  const [all = 0, ...each] = counts;
  expect(each).toHaveLength(6);
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(await page.locator('.claim').count()).toBe(all);

  await page.locator('.claim-counts button', { hasText: 'quotes correctly' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('verdict')).toBe('quotes-correctly');
  await page.waitForFunction((wanted) => document.querySelectorAll('.claim').length === wanted, each[1]);

  await page.locator('.claim-tools input').fill('Europe');
  await page.waitForFunction(() => document.querySelectorAll('.claim').length === 1);
  expect(new URL(page.url()).searchParams.get('text')).toBe('Europe');
  expect(complaints).toEqual([]);
  await close();
});

it('opens one claim beside its statements, and the statement of a number', async () => {
  const { page, complaints, close } = await site.open('/en/claims?claim=CLM-028');
  await page.waitForSelector('#CLM-028 .claim-statements');
  expect(await page.locator('#CLM-028 .claim-said').textContent()).toMatch(/80.Mt.*76 to 84.Mt.*2030/);
  expect(await page.locator('#CLM-028 blockquote').getAttribute('lang')).toBe('fr');
  const button = page.locator('#CLM-028 .claim-statements .figure-button');
  expect(await button.textContent()).toMatch(/82.Mt/);
  await button.click();
  await page.waitForSelector('.figure-panel :text("e-waste monitors")');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  await page.locator('#CLM-028 button[aria-expanded="true"]').click();
  await page.waitForSelector('.claim-numbers', { state: 'detached' });
  expect(new URL(page.url()).searchParams.has('claim')).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

it('shows a claim that the filter leaves out, says that no source is a result, and names what is nearest', async () => {
  const { page, close } = await site.open('/en/claims?claim=CLM-002&verdict=supported');
  await page.waitForSelector('.claim-asked .claim-numbers :text("No source: no statement of this release")');
  await page.goto(`${site.url}/en/claims?claim=CLM-999&verdict=true-enough`);
  await page.waitForSelector('.notice :text("No claim is called CLM-999")');
  expect(await page.locator('.claim-nearest a').count()).toBeGreaterThan(0);
  expect(await page.locator('.notice', { hasText: 'true-enough' }).count()).toBe(1);
  await close();
});

it.each(['fr', 'es'] as const)('leaves no English on the page in %s', async (language) => {
  const { page, close } = await site.open(`/${language}/claims?claim=CLM-056`);
  await page.waitForSelector('.claim-statements');
  expect(await foreignTexts(page, language)).toEqual([]);
  await close();
});

it.each([
  ['one claim opened', 'claim=CLM-066', '.claim-statements'],
  ['nothing found', 'text=zzzz', '.claim-more'],
])('%s has no axe violation in either theme, and fits a phone', async (_, search, wanted) => {
  const { page, complaints, close } = await site.open(`/es/claims?${search}`, { colorScheme: 'light' });
  await page.waitForSelector(wanted);
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});
