/** The page of anomalies: filters in the address, every number open to its statements, a table twin, empty and failing states. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const supply = 'kind=beyond-supply&material=material:copper&year=2024';

it('has its title from the server, and ranks what does not fit, with ordinary reasons beside the question', async () => {
  const bare = await site.openWithoutScripts('/fr/anomalies');
  expect(await bare.page.title()).toBe('Quels chiffres ne s’accordent pas\u202f? – Filon');
  expect(await bare.page.textContent('h1')).toContain('Quels chiffres');
  await bare.close();

  const { page, complaints, close } = await site.open(`/en/anomalies?${supply}`);
  await page.waitForSelector('.anomaly');
  const congo = page.locator('.anomaly', { hasText: 'Congo (Brazzaville)' });
  expect(await congo.locator('h2').textContent()).toMatch(
    /^Congo \(Brazzaville\), copper \(HS 740311\), 2024:/,
  );
  expect(await congo.locator('.anomaly-readings li').count()).toBeGreaterThanOrEqual(3);
  expect(await congo.locator('.anomaly-readings section').last().textContent()).toContain('?');
  expect(await page.locator('.anomaly', { hasText: 'DR Congo' }).count()).toBe(0);
  // What is compared has bars; the publisher's lump stands beside it without one.
  expect(await congo.locator('.anomaly-bar').count()).toBe(
    (await congo.locator('.anomaly-figures li').count()) - 1,
  );
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of an anomaly, which speak of that Congo alone, and closes back to the button', async () => {
  const { page, complaints, close } = await site.open(`/en/anomalies?${supply}&economy=economy:COG`);
  const button = page.locator('.anomaly .figure-button', { hasText: 'statements compared' });
  await button.click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(new URL(page.url()).searchParams.get('figure')).toMatch(
    /^beyond-supply\+economy:COG\+.*\+statements$/,
  );
  for (const line of await page.locator('.figure-panel .statement-who').allTextContents()) {
    expect(line).not.toContain('DR Congo');
  }
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('statements compared');

  // A number that one statement says is shown as that statement: its source, its locator.
  await page.locator('.anomaly-figures li', { hasText: 'last listed production' }).locator('button').click();
  await page.waitForSelector('.figure-panel :text("BGS")');
  expect(complaints).toEqual([]);
  await close();
});

it('keeps both of two filters that change before the page is drawn again', async () => {
  const { page, complaints, close } = await site.open('/en/anomalies');
  await page.waitForSelector('.anomaly');
  // Two events in one turn, as a program or an assistant that fills a form sends them.
  await page.evaluate(() => {
    const [kind, material] = document.querySelectorAll<HTMLSelectElement>('.anomaly-tools select');
    for (const [select, value] of [
      [kind, 'BEYOND_SUPPLY'],
      [material, 'material:copper'],
    ] as const) {
      if (select === undefined) throw new Error('there is no such select');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await page.waitForURL(/material=/);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('kind'), searchParams.get('material')]).toEqual([
    'beyond-supply',
    'material:copper',
  ]);
  // A step back takes back the second alone.
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('material'));
  expect(new URL(page.url()).searchParams.get('kind')).toBe('beyond-supply');
  expect(complaints).toEqual([]);
  await close();
});

it('keeps every filter in the address, goes back, and shows the same in a table', async () => {
  const { page, close } = await site.open('/en/anomalies?kind=revision&year=2024');
  await page.waitForSelector('.anomaly');
  await page.selectOption('.anomaly-tools select >> nth=0', 'BEYOND_SUPPLY');
  await page.waitForFunction(
    () => document.querySelector('.anomaly-kind')?.textContent?.startsWith('Exports') === true,
  );
  // Each kind has years of its own.
  expect(new URL(page.url()).search).toBe('?kind=beyond-supply');
  await page.selectOption('.anomaly-tools select >> nth=1', 'material:copper');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.anomaly h2')].every(({ textContent }) => textContent?.includes('copper')),
  );
  await page.selectOption('.anomaly-tools select >> nth=3', '2023');
  await page.waitForFunction(
    () => document.querySelector('.anomaly-kind')?.textContent?.includes('2023') === true,
  );
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    kind: 'beyond-supply',
    material: 'material:copper',
    year: '2023',
  });
  const sentences = await page.locator('.anomaly h2').allTextContents();
  const numbers = await page.locator('.anomaly .figure-button').count();
  await page.click('.anomaly-tools button:has-text("Table")');
  await page.waitForSelector('.anomaly-table');
  const rows = await page.locator('.anomaly-table tbody th').allTextContents();
  expect(rows).toHaveLength(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(rows[index]).toContain(sentence);
  expect(await page.locator('.anomaly-table .figure-button').count()).toBe(numbers);
  await page.goBack();
  await page.waitForSelector('.anomaly-list');
  await close();
});

it('shows more of a long list when asked', async () => {
  const { page, close } = await site.open('/en/anomalies?kind=revision&year=2024');
  await page.waitForSelector('.anomaly');
  expect(await page.locator('.anomaly').count()).toBe(25);
  await page.click('.anomaly-more button');
  await page.waitForFunction(() => document.querySelectorAll('.anomaly').length === 50);
  expect(new URL(page.url()).searchParams.get('n')).toBe('50');
  await close();
});

it('says when nothing was found, when nothing can be compared, and what an address asks that is not there', async () => {
  const { page, close } = await site.open('/en/anomalies?kind=revision&year=2024&economy=economy:MCO');
  await page.waitForSelector('text=Nothing found');
  await page.goto(`${site.url}/en/anomalies?kind=mirror-gap&year=1950`);
  await page.waitForSelector('[role="alert"]');
  expect(await page.textContent('[role="alert"]')).toContain('2000');
  await page.goto(`${site.url}/en/anomalies?kind=theft&year=20x4`);
  await page.waitForSelector('.notice');
  expect(await page.locator('.invalid-notices .notice').count()).toBe(2);
  await page.route('**/graphql**', (route) => route.abort());
  await page.goto(`${site.url}/en/anomalies?kind=jump`);
  await page.waitForSelector('[role="alert"] button');
  await close();
});

it('names smelters as listed with no volume, without a harm on the screen, in French and without a word of English', async () => {
  const { page, close } = await site.open('/fr/anomalies?kind=listed-once&year=2025');
  await page.waitForSelector('.anomaly');
  for (const sentence of await page.locator('.anomaly h2').allTextContents()) {
    expect(sentence).toContain('sans volume');
  }
  expect(await page.locator('#main .harm').count()).toBe(0);
  // Names of smelters are their own, in whatever language.
  const names = await page.locator('.anomaly-links a[href*="/entity/site:"]').allTextContents();
  const foreign = (await foreignTexts(page, 'fr')).filter(
    (text) => !names.some((name) => text.startsWith(name)),
  );
  expect(foreign).toEqual([]);
  await page.goto(`${site.url}/fr/anomalies?${supply}`);
  await page.waitForSelector('.anomaly');
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  await close();
});

it.each([
  ['the list', supply],
  ['the table', `${supply}&view=table`],
  ['nothing found', 'kind=revision&year=2024&economy=economy:MCO'],
])('%s has no axe violation in either theme, and fits a phone', async (_, search) => {
  const { page, complaints, close } = await site.open(`/es/anomalies?${search}`, { colorScheme: 'light' });
  await page.waitForSelector('.anomaly-more');
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});
