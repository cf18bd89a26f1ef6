/** The page of the network: hubs that lead to surroundings, links that open their statements, growing, folding, paths, and no harm anywhere. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const drawn = '.network-graph[data-ready="true"]';
const company = 'org:glencore-plc';

it('has its title from the server, ranks hubs and says what a measure means, and leads to one', async () => {
  const bare = await site.openWithoutScripts('/fr/network');
  expect(await bare.page.title()).toContain('Qui est relié à qui');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/network');
  await page.waitForSelector('.network-page .harm-table');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('not that it is large');
  expect(text).toContain('not who holds power');
  const ranks = await page.locator('.harm-table tbody tr th').allTextContents();
  expect(ranks.slice(0, 5)).toEqual(['1', '2', '3', '4', '5']);
  await page.locator('.harm-table tbody a').first().click();
  await page.waitForSelector('.network-picture');
  expect(page.url()).toMatch(/\/en\/network\/org:/);
  expect(complaints).toEqual([]);
  await close();
});

it('has its picture before any script runs, the answer with it, and none that would make the page heavy', async () => {
  const { page, close } = await site.openWithoutScripts(`/fr/network/${company}`);
  expect(await page.locator('h1').textContent()).toContain('quels liens');
  expect(await page.locator('main svg[role="img"]').textContent()).toContain('Glencore');
  await page.goto(`${site.url}/fr/network/org:apple?depth=2`);
  expect(await page.locator('h1').textContent()).toContain('Apple');
  expect(await page.locator('main svg[role="img"]').count()).toBe(0);
  await close();
  const visit = await site.open('/fr/about');
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await visit.page.goto(`${site.url}/fr/network/${company}?depth=1`);
  await visit.page.waitForSelector(drawn);
  expect(asked.filter((url) => url.includes('Surroundings'))).toEqual([]);
  await visit.close();
});

it('draws as many links as its table has, and opens the statements of one', async () => {
  const { page, complaints, close } = await site.open(`/en/network/${company}`);
  await page.waitForSelector(drawn);
  const links = Number(await page.locator(drawn).getAttribute('data-links'));
  expect(links).toBeGreaterThan(10);
  const caption = await page.locator('[aria-labelledby="network-links"] caption').textContent();
  expect(caption).toContain(`${links} links`);
  const row = page.locator('[aria-labelledby="network-links"] tr', { hasText: 'Mutanda Mine' }).first();
  await row.locator('.figure-button').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toContain('Mutanda Mine');
  expect(new URL(page.url()).searchParams.get('figure')).toContain(`link/`);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

it('grows a thing and folds it again, in the address', async () => {
  const { page, close } = await site.open(`/en/network/${company}`);
  await page.waitForSelector(drawn);
  const count = async () => Number(await page.locator(drawn).getAttribute('data-things'));
  const before = await count();
  const grow = page.locator('[aria-labelledby="network-things"] tbody button').first();
  await grow.click();
  await page.waitForURL(({ searchParams }) => searchParams.has('grown'));
  await page.waitForFunction(
    (least) =>
      Number(document.querySelector('.network-graph[data-ready="true"]')?.getAttribute('data-things')) >
      least,
    before,
  );
  await page.goBack();
  await page.waitForFunction(
    (same) =>
      Number(document.querySelector('.network-graph[data-ready="true"]')?.getAttribute('data-things')) ===
      same,
    before,
  );
  expect(new URL(page.url()).searchParams.has('grown')).toBe(false);
  await close();
});

it('leaves out kinds of link, and takes them back', async () => {
  const { page, close } = await site.open(`/en/network/${company}`);
  await page.waitForSelector(drawn);
  const all = Number(await page.locator(drawn).getAttribute('data-links'));
  const operates = page.locator('.network-filter button', { hasText: 'operates' });
  await operates.click();
  await page.waitForURL(({ searchParams }) => searchParams.has('predicates'));
  await page.waitForFunction(
    (many) =>
      Number(document.querySelector('.network-graph[data-ready="true"]')?.getAttribute('data-links')) < many,
    all,
  );
  const relations = await page
    .locator('[aria-labelledby="network-links"] tbody td:nth-child(2)')
    .allTextContents();
  expect(relations.length).toBeGreaterThan(0);
  expect(relations).not.toContain('operates');
  await operates.click();
  await page.waitForURL(({ searchParams }) => !searchParams.has('predicates'));
  await close();
});

/** How full the px of the picture are on average, from 0 to 255. */
const inkOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.network-links canvas');
    if (canvas === null || canvas.width === 0) return 0;
    // A copy: the page's own canvas is not made to be read.
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext('2d', { willReadFrequently: true });
    context?.drawImage(canvas, 0, 0);
    const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? { data: [] };
    let sum = 0;
    for (let at = 3; at < data.length; at += 4) sum += data[at] ?? 0;
    return sum / (data.length / 4);
  });

it('draws a large network, finds what is pointed at from afar and near, opens it and fades what is not around it', async () => {
  const { page, complaints, close } = await site.open('/en/network/org:apple?depth=2', {
    viewport: { width: 1440, height: 1800 },
  });
  await page.waitForSelector(drawn);
  // So many are not drawn by Cytoscape.
  expect(Number(await page.locator(drawn).getAttribute('data-links'))).toBeGreaterThan(400);
  const before = await inkOf(page);
  expect(before).toBeGreaterThan(0);
  // What is asked about stands in the middle, and stays there when all comes nearer.
  const box = (await page.locator(drawn).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const pointed = () => page.locator(drawn).getAttribute('title');
  await page.mouse.move(...middle);
  expect(await pointed()).toContain('Apple');
  await page.locator('.network-zoom button').first().click();
  await page.mouse.move(...middle);
  expect(await pointed()).toContain('Apple');
  await page.mouse.click(...middle);
  await page.waitForSelector('.figure-panel');
  expect(new URL(page.url()).searchParams.get('figure')).toBe('thing/org:apple');
  // All but one link and its two ends fades.
  await page.locator('[aria-labelledby="network-links"] .figure-button').first().click();
  await page.waitForURL(({ searchParams }) => searchParams.get('figure')?.startsWith('link/') === true);
  await page.locator('.network-zoom button').last().click();
  await expect.poll(() => inkOf(page), { timeout: 20_000 }).toSatisfy((ink) => ink > 0 && ink < before / 2);
  expect(complaints).toEqual([]);
  await close();
});

it('tells the path to another thing in sentences with their statements', async () => {
  const { page, complaints, close } = await site.open('/en/network/org:apple?to=org:samsung-electronics');
  await page.waitForSelector('.network-path li .figure-button');
  const text = (await page.locator('.network-path').textContent()) ?? '';
  expect(text).toContain('the shortest');
  await page.locator('.network-path li .figure-button').first().click();
  await page.waitForSelector('.figure-panel');
  await settled(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave the path' }).click();
  await page.waitForSelector('.network-path', { state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

it('gives the picture and the links to take away', async () => {
  const { page, close } = await site.open(`/fr/network/${company}`);
  await page.waitForSelector(drawn);
  for (const [form, holds] of [
    ['svg', 'Glencore Plc'],
    ['csv', 'subject,subject_name,predicate'],
    ['graphml', '<data key="node_name">Glencore Plc</data>'],
    ['gexf', 'label="Glencore Plc"'],
  ] as const) {
    const { name, text } = await taken(page, form);
    expect(name.endsWith(`.${form}`)).toBe(true);
    expect(text).toContain(holds);
  }
  await close();
});

it('has no harm and no case beside the names it draws', async () => {
  const { page, close } = await site.open('/en/network/economy:COD?view=table');
  await page.waitForSelector('[aria-labelledby="network-links"] tbody tr');
  expect(await page.locator('main a[href*="/harm"], main a[href*="case:"]').count()).toBe(0);
  await close();
});

it.each(['/fr/network/harm:child-labour', '/fr/network/org:no-such-company'])(
  '%s leads nowhere, and says so',
  async (path) => {
    const { page, close } = await site.openWithoutScripts(path);
    expect(await page.locator('main').textContent()).not.toBe('');
    expect((await page.request.get(page.url())).status()).toBe(404);
    await close();
  },
);

it('says what an address means that nobody understands, and shows the page all the same', async () => {
  const { page, close } = await site.open(`/fr/network/${company}?depth=9&predicates=harms`);
  await page.waitForSelector(drawn);
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('depth=9');
  expect(text).toContain('predicates=harms');
  await close();
});

it.each([
  ['network', 390],
  [`network/${company}`, 390],
  ['network/org:apple?to=org:samsung-electronics', 1440],
] as const)('%s at %i px: no English left, no violation, nothing sideways', async (path, width) => {
  const { page, complaints, close } = await site.open(`/fr/${path}`, {
    viewport: { width, height: 900 },
    colorScheme: 'dark',
  });
  await page.waitForSelector('.network-page .harm-table');
  await settled(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
