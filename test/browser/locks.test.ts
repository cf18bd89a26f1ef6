/** The page of locks: who is bound by side with what is unknown hatched, meetings by file, every number opens, empty and wrong said. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.source-line';

it('has its title from the server, in the language of its address', async () => {
  const bare = await site.openWithoutScripts('/fr/locks/instrument:basel-convention');
  expect(await bare.page.title()).toContain('Quelles règles lient qui');
  await bare.close();
});

it('lists instruments by what is told of them, and finds one by its name', async () => {
  const { page, complaints, close } = await site.open('/en/locks');
  await page.waitForSelector(ready);
  const basel = page.locator('tr', { hasText: 'Basel Convention on hazardous wastes' }).first();
  expect(await basel.textContent()).toMatch(/185.*2.*2020/);
  await page.locator('main input[type="search"]').fill('minamata');
  await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 1);
  await page.locator('main input[type="search"]').fill('no such thing');
  await page.waitForSelector('main :text("No instrument of this name.")');
  expect(complaints).toEqual([]);
  await close();
});

it('draws a mark an economy, hatched where the list is silent, and leads from a count to its statements', async () => {
  const { page, complaints, close } = await site.open('/en/locks/instrument:basel-convention');
  await page.waitForSelector('.locks-figure svg');
  const figure = page.locator('.locks-figure svg');
  // 185 bound and 2 that signed, and a mark of the legend for each of both; the 60 others are hatched.
  expect(await figure.locator('circle').count()).toBe(185 + 2 + 2);
  expect(await figure.locator('rect[fill^="url"]').count()).toBe(60 + 1);
  await page
    .locator('tr', { hasText: 'signed, not ratified' })
    .first()
    .locator('.figure-button')
    .first()
    .click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toContain('Treaty memberships');
  expect(complaints).toEqual([]);
  await close();
});

it('draws and counts nobody of whom the source has no answer, and says so', async () => {
  const { page, complaints, close } = await site.open('/en/locks/instrument:ilo-c138');
  await page.waitForSelector('.locks-figure svg');
  const figure = page.locator('.locks-figure svg');
  // 110 said to have ratified and the mark of the legend; the 130 without an answer have no mark.
  expect(await figure.locator('circle').count()).toBe(110 + 1);
  expect(await figure.locator('rect[fill^="url"]').count()).toBe(0);
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('as “US Department of Labor, Findings on Child Labor” prints it');
  expect(text).toContain('On the other economies it has no answer: not known.');
  expect(text).not.toContain('ot on the list');
  expect(text).not.toContain('The list of parties');
  expect(text).not.toContain('no day printed');
  expect(complaints).toEqual([]);
  await close();
});

it('tells who met on a file, and says that no list of parties is there', async () => {
  const { page, complaints, close } = await site.open('/en/locks/instrument:eu-digital-services-act');
  await page.waitForSelector(ready);
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('No list of parties in the sources');
  expect(text).toContain('No source of the graph says what it applies to.');
  const google = page.locator('tr', { hasText: 'Google' }).first();
  expect(await google.textContent()).toContain('34');
  await google.locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toContain('Integrity Watch');
  expect(complaints).toEqual([]);
  await close();
});

it('says what is wrong with an address, and what is nearest', async () => {
  const { page, close } = await site.open('/en/locks/material:cobalt');
  await page.waitForSelector('main [role="alert"] a, main :text("nearest"), main :text("Did you mean")');
  await page.goto(`${site.url}/en/locks/instrument:basel-convention?scheme=moon`);
  await page.waitForSelector('main .notice');
  await close();
});

it.each([
  ['en', '/locks'],
  ['fr', '/locks/instrument:basel-convention'],
  ['fr', '/locks/instrument:ilo-c138'],
  ['es', '/locks'],
  ['es', '/locks/instrument:eu-drc-sanctions'],
])('is in order for everybody: %s %s', async (language, path) => {
  const { page, close } = await site.open(`/${language}${path}`, { viewport: { width: 390, height: 844 } });
  await page.waitForSelector(ready);
  await settled(page);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (language !== 'en') expect(await foreignTexts(page, language as 'fr' | 'es')).toEqual([]);
  await close();
});
