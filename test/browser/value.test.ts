/** The page of value: what it shows is what the API says, every number opens, and it reads in every language. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

interface Bands {
  readonly data: {
    readonly valueCapture: {
      readonly industry: {
        readonly bands: readonly { readonly share: { readonly quantity: { readonly value: number } } }[];
      };
    };
  };
}

it('has its title from the server, and shares that are the API’s and fill the whole', async () => {
  const bare = await site.openWithoutScripts('/es/value');
  expect(await bare.page.title()).toContain('¿Quién captura el valor?');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/value?chinaApart=true');
  await page.waitForSelector('.harm-total');
  const query =
    '{ valueCapture(lens: INDUSTRY, chinaApart: true) { industry { bands { share { quantity { value } } } } } }';
  const { data } = (await (
    await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`)
  ).json()) as Bands;
  const shares = data.valueCapture.industry.bands.map(({ share }) => share.quantity.value);
  expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
  // A fraction or a percentage, as the API gives it: the page prints per cent.
  const rows = page.locator('.harm-table').first().locator('tbody tr');
  // The last row is Africa's line, which is part of a side.
  expect(await rows.count()).toBe(shares.length + 1);
  for (const [place, share] of shares.entries()) {
    const text = await rows.nth(place).locator('.figure-value').first().textContent();
    expect(Number.parseFloat(text ?? '')).toBeCloseTo(share * 100, -Math.floor(Math.log10(share * 100)));
  }
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a number, and another lens', async () => {
  const { page, complaints, close } = await site.open('/en/value');
  await page.locator('.harm-table tr', { hasText: 'Taiwan' }).locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toContain('Taiwan');
  await page.keyboard.press('Escape');
  await page.locator('label', { hasText: 'Lens' }).locator('select').selectOption('UNIT_VALUE');
  await page.waitForSelector('h3:text("Ore")');
  await settled(page);
  // A rung without data stands there, with its reason.
  expect(await page.locator('section', { hasText: 'Devices' }).locator('.note').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await close();
});

interface Split {
  readonly data: {
    readonly valueCapture: {
      readonly priceSplit: {
        readonly parts: readonly {
          readonly actor: { readonly name: string };
          readonly share: { readonly quantity: { readonly value: number } };
        }[];
      };
    };
  };
}

it('draws every part of a price as long as the API says, each opens, and a second device stands beside it', async () => {
  const { page, complaints, close } = await site.open('/en/value?lens=price-split');
  await page.waitForSelector('.price-bar li');
  const query =
    '{ valueCapture(lens: PRICE_SPLIT, subject: "device:apple-ipad-2010") { priceSplit { parts { actor { name } share { quantity { value } } } } } }';
  const { data } = (await (
    await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`)
  ).json()) as Split;
  const { parts } = data.valueCapture.priceSplit;
  const pieces = page.locator('.price-bar li');
  expect(await pieces.count()).toBe(parts.length);
  const widths = await pieces.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
  const shares = parts.map(({ share }) => share.quantity.value);
  const all = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const largest = Math.max(...widths) / all(widths);
  expect(largest).toBeCloseTo(Math.max(...shares) / all(shares), 1);
  // The table is the picture in numbers: as many parts, and the rounding with its sign.
  expect(await page.locator('table', { hasText: 'Every part' }).locator('tbody tr').count()).toBe(
    parts.length,
  );
  expect(await page.locator('tr', { hasText: 'rounding' }).textContent()).toMatch(/−1\sUSD/);
  await page.locator('.price-bar button[aria-label$=" Apple North"]').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toMatch(/150\sUSD/);
  await page.keyboard.press('Escape');
  await page.locator('button', { hasText: 'Compare with Apple iPhone 4' }).click();
  await page.waitForSelector('.price-split >> nth=1');
  expect(await page.locator('.price-bar').count()).toBe(2);
  await page.locator('.price-bar >> nth=1').locator('button[aria-label$=" Apple North"]').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toMatch(/Apple, Apple iPhone 4 .*59\s?%/);
  expect(complaints).toEqual([]);
  await close();
});

it('hatches what a document gives to nobody, and says why metals have no price', async () => {
  const { page, close } = await site.open(
    '/en/value?lens=price-split&subject=device:apple-iphone-7&edition=dedrick-2018',
  );
  await page.waitForSelector('.price-bar li[data-hue="REST"]');
  const fill = page.locator('.price-bar li[data-hue="REST"] .price-fill');
  expect(await fill.evaluate((one) => getComputedStyle(one).backgroundImage)).toContain('gradient');
  expect(await page.textContent('main')).toContain('No price of 2016 in this graph');
  await close();
});

it('says at most so much of a side of which no part is named, with the price and the words of the document', async () => {
  const { page, complaints, close } = await site.open(
    '/fr/value?lens=price-split&subject=device:apple-iphone-7',
  );
  await page.waitForSelector('.price-bar li');
  const row = page.locator('.harm-table').first().locator('tr', { hasText: 'Sud' });
  expect(await row.textContent()).toMatch(/au plus 58\s%/);
  expect(await row.textContent()).not.toMatch(/\b0\s%/);
  expect(await page.locator('.price-split .harm-total').textContent()).toMatch(/100\s%.*de.*809\sUSD/);
  expect(await page.locator('.printed q').first().getAttribute('lang')).toBeNull();
  expect(await page.locator('.printed q [lang="en"]').first().textContent()).toContain('Apple iPhone 7');
  await page.locator('button[data-target*="priceSplit.price"]').first().click();
  await page.waitForSelector('.figure-panel:has-text("wipo-2017")');
  expect(complaints).toEqual([]);
  await close();
});

it('says that later editions go on, offers their years, and shows the least and the most of a side', async () => {
  const { page, complaints, close } = await site.open('/en/value');
  await page.waitForSelector('.harm-total');
  expect(await page.textContent('main')).toContain('Later editions go to 2022: choose one.');
  // The year is the last of the edition that is shown; the last of all is of a later edition.
  const years = page.locator('.years-slider input');
  expect(await years.inputValue()).toBe('2018');
  await years.focus();
  await page.keyboard.press('End');
  await page.waitForSelector('h2:has-text("2022")');
  await settled(page);
  expect(page.url()).toContain('edition=2024');
  expect(await page.textContent('main')).not.toContain('Later editions');
  const row = page.locator('.harm-table').first().locator('tr', { hasText: 'South' });
  expect(await row.locator('.figure-range').first().textContent()).toBe('31% to 58%');
  expect(complaints).toEqual([]);
  await close();
});

it('puts a company beside pay upstream, with both numbers where documents disagree', async () => {
  const { page, complaints, close } = await site.open('/en/value?lens=company');
  await page.waitForSelector('.beside');
  const text = await page.textContent('.beside');
  expect(text).toContain('96,995 million USD');
  expect(text).toContain('96,955 million USD');
  for (const unit of ['CNY per hour', 'INR per month', 'VND per month', 'USD per day'])
    expect(text).toContain(unit);
  // Nothing is sourced of tax and employees, and each says so.
  expect(await page.locator('.company-gaps dt').allTextContents()).toEqual(['Tax', 'Employees']);
  await page.locator('.beside tr', { hasText: 'Foxconn Shenzhen' }).locator('.figure-button').first().click();
  // A number that one statement gives opens that statement.
  await page.waitForSelector('.figure-panel:has-text("fox23-sz")');
  expect(complaints).toEqual([]);
  await close();
});

it('refuses a device whose price nobody divides, with those that can be asked', async () => {
  const { page, close } = await site.open('/en/value?lens=price-split&subject=device:apple-iphone-6');
  await page.waitForSelector('.notice');
  expect(await page.textContent('main')).toContain('device:apple-iphone-7');
  await close();
});

it('says what a question that cannot be answered found, and what it did not understand', async () => {
  const { page, close } = await site.open('/en/value?lens=unit-value&material=material:tin&year=20x4');
  await page.waitForSelector('.notice');
  expect(await page.textContent('main')).toContain('20x4');
  expect(await page.textContent('main')).toContain('material:tin');
  await close();
});

it.each([
  ['value', 390],
  ['value?measure=final-income', 1440],
  ['value?measure=exports', 390],
  ['value?lens=unit-value&material=material:copper', 390],
  ['value?lens=price-split&subject=device:apple-iphone-7&priceYear=2021&with=device:apple-iphone-15', 390],
  ['value?lens=price-split&chinaApart=true', 1440],
  ['value?lens=company', 390],
] as const)('%s at %i px: no English left, no violation, nothing sideways', async (path, width) => {
  const { page, complaints, close } = await site.open(`/fr/${path}`, {
    viewport: { width, height: 900 },
    colorScheme: 'dark',
  });
  await page.waitForSelector('.harm-table');
  await settled(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
