/** The coverage page: a cell opens what stands behind it or what is known to be unknown, by pointer, keys and address. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const cobalt = (year: number) => `figure=EXTRACTION%2Bextracts%2Bmaterial:cobalt%2B-%2B${year}`;

it('comes with its picture, draws it without asking again, and opens a cell with its economies and statements', async () => {
  const { page, complaints, close } = await site.open('/en/sources');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql'))
      asked.push(new URL(request.url()).searchParams.get('operationName') ?? '');
  });
  await page.goto(`${site.url}/en/coverage`);
  await settled(page);
  await page.waitForSelector('.coverage-picture svg');
  expect(asked).not.toContain('CoveragePicture');
  expect(await page.title()).toBe('What is known, and what is not – Filon');
  expect(await page.getAttribute('link[rel="alternate"][hreflang="fr"]', 'href')).toContain('/fr/coverage');

  const cell = page.locator('.coverage-cell');
  await cell.focus();
  const before = await cell.getAttribute('aria-label');
  expect(before).toContain('Extraction');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageDown');
  await expect.poll(() => cell.getAttribute('aria-label')).toContain('Refining');
  const after = (await cell.getAttribute('aria-label')) ?? '';
  await expect.poll(() => page.textContent('.coverage-said')).toBe(after);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel .coverage-economies li').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('coverage-cell');
  expect(complaints).toEqual([]);
  await close();
});

it('keeps every choice in the address, and shows one economy', async () => {
  const { page, close } = await site.open('/en/coverage');
  await page.selectOption('.coverage-tools select >> nth=1', 'economy:COD');
  await page.waitForSelector('h1:has-text("DR Congo")');
  await page.selectOption('.coverage-tools select >> nth=0', 'EXTRACTION');
  await page.selectOption('.coverage-tools select >> nth=2', 'material:cobalt');
  await page.waitForFunction(() => document.querySelector('.lead')?.textContent?.includes('Cobalt') === true);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    economy: 'economy:COD',
    stage: 'extraction',
    material: 'material:cobalt',
  });
  await page.click('.coverage-tools button:has-text("Table")');
  const button = page.locator('.coverage-table tbody tr').first().locator('button').last();
  expect(await button.getAttribute('aria-label')).toMatch(
    /^Cobalt, mine output, \d{4}: (reported|estimated)$/,
  );
  await page.goBack();
  await page.waitForSelector('.coverage-picture');
  await close();
});

it('says of a cell without a figure what is known to be unknown, in French, without a word of English', async () => {
  const { page, close } = await site.open(
    '/fr/coverage?economy=economy:COD&stage=end-of-life&figure=END_OF_LIFE%2BgeneratesEwaste%2B-%2B-%2B2019',
  );
  const panel = page.locator('.figure-panel');
  await panel.locator('.panel-list li').first().waitFor();
  expect(await panel.textContent()).toContain('RD Congo');
  expect(await panel.textContent()).toContain('Aucune source de Filon ne le dit');
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  await close();
});

it('says what an address asks that is not there', async () => {
  const { page, close } = await site.open(`/en/coverage?to=20x4&${cobalt(1901)}`);
  expect(await page.locator('.notice').allTextContents()).toHaveLength(2);
  await close();
});

it.each([
  ['the picture', ''],
  ['a cell', `?${cobalt(2020)}`],
  ['the table of one economy', '?view=table&stage=assembly&economy=economy:CHN'],
])('%s has no axe violation in either theme, and fits a phone', async (_, search) => {
  const { page, complaints, close } = await site.open(`/en/coverage${search}`, { colorScheme: 'light' });
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});

it('is taken away as a picture that stands alone', async () => {
  const { page, close } = await site.open('/es/coverage?economy=economy:COD');
  const { name, text: svg } = await taken(page, 'svg');
  expect(name).toBe('filon-coverage-economy-COD-es.svg');
  expect(svg).toContain('RD Congo: ¿qué se sabe y qué no?');
  expect(svg).not.toContain('var(--');
  const answer = await fetch(`${site.url}/picture/coverage.svg?lang=es&economy=economy:COD`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  await close();
});
