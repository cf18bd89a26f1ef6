/** The page of data centres and cables: each list says what it is, the two ways of counting stand side by side with what is unknown hatched, every number opens, no harm stands on it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.infrastructure-list';

it('has its title from the server, in the language of its address', async () => {
  const bare = await site.openWithoutScripts('/fr/infrastructure/economy:KEN');
  expect(await bare.page.title()).toContain('À qui sont les nuages et les câbles');
  await bare.close();
});

it('says of each list what it holds, and adds nothing across them', async () => {
  const { page, complaints, close } = await site.open('/en/infrastructure');
  await page.waitForSelector(ready);
  const lists = await page.locator(ready).allTextContents();
  expect(lists.length).toBeGreaterThanOrEqual(6);
  expect(lists.some((text) => text.includes('17 data centres') && text.includes('MW'))).toBe(true);
  expect(lists.some((text) => text.includes('484 submarine cables'))).toBe(true);
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('nothing is added across them');
  // Sites of which nobody is named are never folded away.
  const atlas = page.locator(ready, { hasText: 'an operator is named for 62.6%' });
  const nobody = atlas
    .locator('tr', { hasText: 'nobody is named' })
    .first()
    .locator('.infrastructure-bar > span');
  expect(await nobody.evaluate((bar) => getComputedStyle(bar).backgroundImage)).toContain('gradient');
  expect(complaints).toEqual([]);
  await close();
});

it('draws by place beside by market, and hatches what was not found', async () => {
  const { page, complaints, close } = await site.open('/en/infrastructure/org:apple');
  await page.waitForSelector('.infrastructure-figure svg');
  const figure = page.locator('.infrastructure-figure svg');
  // Five years by market, one of them by place too, and two marks of the legend.
  expect(await figure.locator('circle').count()).toBe(5 + 1 + 2);
  expect(await figure.locator('rect[fill^="url"]').count()).toBe(4);
  const row = page.locator('.harm-table tr', { hasText: 'Apple' }).filter({ hasText: '2023' }).first();
  expect(await row.textContent()).toContain('0.28%');
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a number: both reports behind what is left', async () => {
  const { page, complaints, close } = await site.open('/en/infrastructure/org:microsoft?year=2023');
  await page.waitForSelector('.infrastructure-figure svg');
  const row = page.locator('.harm-table tr', { hasText: 'Microsoft' }).first();
  await row.locator('.figure-button', { hasText: '4.9%' }).click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  const text = (await page.locator('.figure-panel').textContent()) ?? '';
  expect(text).toMatch(/Scope 2 by place, 2023:\s8\.08\smillion\st/);
  expect(text).toMatch(/Scope 2 by market, 2023:\s393,000\st/);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.figure-panel', { state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});

it('goes from an owner to what else it is named for, and from an economy to its cables', async () => {
  const { page, close } = await site.open('/en/infrastructure/economy:KEN');
  await page.waitForSelector(ready);
  await page.locator(ready).getByRole('link', { name: 'Orange', exact: true }).first().click();
  await page.waitForURL(({ pathname }) => pathname.endsWith('/infrastructure/org:orange'));
  await page.waitForSelector(ready);
  await page.locator('label', { hasText: 'Economy' }).locator('select').selectOption({ label: 'Togo' });
  await page.waitForURL(({ pathname }) => pathname.endsWith('/infrastructure/economy:TGO'));
  await settled(page);
  await page.locator('.infrastructure-sites summary').click();
  await page.waitForSelector('.infrastructure-sites table');
  await close();
});

it('says what it does not understand and what nobody lists, and offers the way back', async () => {
  const odd = await site.open('/en/infrastructure/group:world?year=soon');
  await odd.page.waitForSelector('[role="alert"]');
  const said = (await odd.page.textContent('main')) ?? '';
  expect(said).toContain('“group:world” is not the id');
  expect(said).toContain('soon');
  await odd.close();
  const empty = await site.open('/en/infrastructure/economy:MLI?kind=cable');
  await empty.page.waitForSelector('.harm-place a');
  await empty.page.locator('.harm-place a', { hasText: 'Show all that is listed' }).click();
  await empty.page.waitForSelector(ready);
  await empty.close();
});

it('puts no harm beside a named site or company', async () => {
  for (const path of ['/en/infrastructure', '/en/infrastructure/economy:COD']) {
    const { page, close } = await site.open(path);
    await page.waitForSelector(ready);
    const text = (await page.textContent('main')) ?? '';
    expect(text).not.toMatch(/child labour|forced labour|conflict|deaths/i);
    await close();
  }
});

it.each([
  ['fr/infrastructure/org:google', 'fr', 390],
  ['es/infrastructure/economy:BRA', 'es', 1440],
] as const)(
  '%s: right of reply, no English left, no violation, nothing sideways',
  async (path, language, width) => {
    const { page, complaints, close } = await site.open(`/${path}`, {
      viewport: { width, height: 900 },
      colorScheme: 'dark',
    });
    await page.waitForSelector(ready);
    await settled(page);
    expect(await page.locator('.right-of-reply').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await foreignTexts(page, language)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);
