/** The page of the ledger: every question, the six schemes, single figures; it reads in every language and on a phone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

interface Asked {
  readonly data: {
    readonly ledger: {
      readonly rows: readonly {
        readonly title: string;
        readonly state: string;
        readonly spread: readonly {
          readonly southShare: { readonly quantity: { readonly value: number } };
        }[];
        readonly figures: readonly unknown[];
      }[];
    };
  };
}

async function asked(): Promise<Asked['data']['ledger']> {
  const query =
    '{ ledger { rows { title state figures { period } spread { southShare { quantity { value } } } } } }';
  const answer = await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`);
  return ((await answer.json()) as Asked).data.ledger;
}

it('draws every question of the API before and after the viewer runs', async () => {
  const { rows } = await asked();
  const bare = await site.openWithoutScripts('/en/ledger');
  const first = (await bare.page.locator('.first-wide svg').textContent()) ?? '';
  for (const { title } of rows) expect(first).toContain(title);
  await bare.close();
  const { page, complaints, close } = await site.open('/en/ledger');
  await settled(page);
  const drawn = (await page.locator('.ledger-picture svg').first().textContent()) ?? '';
  for (const { title } of rows) expect(drawn).toContain(title);
  expect(complaints).toEqual([]);
  await close();
});

it('shows the six schemes side by side, with the shares of the API, and opens one', async () => {
  const covered = (await asked()).rows.filter(({ state }) => state === 'COVERED');
  const { page, complaints, close } = await site.open('/en/ledger');
  await page.waitForSelector('.scheme-multiple');
  expect(await page.locator('.scheme-multiple').count()).toBe(6);
  for (const [place, { title, spread }] of covered.entries()) {
    const shown = page.locator('.scheme-multiple').nth(1).locator('.figure-value').nth(place);
    const share = (spread[1]?.southShare.quantity.value ?? Number.NaN) * 100;
    expect(Math.abs(Number.parseFloat((await shown.textContent()) ?? '') - share), title).toBeLessThan(1);
  }
  await page.locator('.scheme-multiple').nth(1).locator('.figure-button').nth(1).click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.locator('.figure-panel').textContent()).toContain('Refines');
  expect(complaints).toEqual([]);
  await close();
});

it('lists single figures of waste received, each with its source', async () => {
  const single = (await asked()).rows.flatMap(({ figures }) => figures);
  const { page, close } = await site.open('/en/ledger');
  const rows = page.locator('section', { has: page.locator('#singles-title') }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(single.length);
  await rows.filter({ hasText: 'Lagos in a year' }).first().locator('.figure-button').click();
  // The figure is one statement: the panel is its source.
  await page.locator('.figure-panel', { hasText: 'Person in the Port' }).waitFor();
  await close();
});

it('divides by people, says who moved sides, and says of a wrong address what is wrong', async () => {
  const { page, close } = await site.open('/en/ledger?scheme=wb-high-income&perHead=true&view=table');
  await page.waitForSelector('.ledger-row');
  expect(await page.locator('.ledger-row').nth(2).textContent()).toContain('USD per person');
  await page.locator('#moved-title ~ details summary').click();
  expect(await page.locator('#moved-title ~ details tbody tr').count()).toBeGreaterThan(20);
  await page.goto(`${site.url}/en/ledger?scheme=brics&year=20x`);
  await settled(page);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('brics');
  expect(text).toContain('20x');
  await close();
});

it('sets a benefit against a burden: points, quarters that fill the whole, and a point’s statements', async () => {
  const { page, complaints, close } = await site.open('/en/ledger?burden=throws-away');
  await page.waitForSelector('.burden-point');
  const shares = await page.locator('.burden-quarters .number .figure-value').allTextContents();
  expect(shares).toHaveLength(6);
  expect(shares.reduce((sum, text) => sum + Number.parseFloat(text), 0)).toBeCloseTo(100, -0.5);
  await page.getByLabel('Norway: open its sources').click();
  await page.locator('.figure-panel', { hasText: 'Norway: E-waste generated' }).waitFor();
  await page.waitForSelector('.figure-panel .statement-lines li');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Burden' }).selectOption('bears-harm');
  await page.locator('.burden-finding', { hasText: 'child or forced labour' }).waitFor();
  expect(page.url()).toContain('burden=bears-harm');
  expect(complaints).toEqual([]);
  await page.goto(`${site.url}/en/ledger?burden=happiness`);
  await page.locator('section', { hasText: 'did you mean' }).first().waitFor();
  await close();
});

it('hands out its figures as a table', async () => {
  const { page, close } = await site.open('/fr/ledger');
  await settled(page);
  const { text } = await taken(page, 'csv');
  expect(text.split('\n')[0]).toContain('question,measure,stage,period,part,side,economy');
  expect(text).toMatch(/^digs,.*,extraction,\d{4},band,south,/m);
  expect(text).toMatch(/^receives-waste,.*single/m);
  await close();
});

it.each(['en', 'fr', 'es'] as const)(
  'reads in %s on a phone, and nothing is out of reach',
  async (language) => {
    const { page, close } = await site.open(`/${language}/ledger?africa=true`, {
      viewport: { width: 390, height: 844 },
    });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await violationsOf(page)).toEqual([]);
    if (language !== 'en') expect(await foreignTexts(page, language)).toEqual([]);
    await close();
  },
);

it('puts two years beside each other, each with its own sources, and says where no difference can be told', async () => {
  const { page, complaints, close } = await site.open('/en/ledger?withYear=2015');
  expect(await page.locator('.years-one').count()).toBe(0);
  await page.waitForSelector('.compare-table');
  expect(await page.locator('.compare-sides .ledger-picture svg').count()).toBe(2);
  const digs = page.locator('.compare-table tr', { hasText: 'South' }).first();
  expect(await digs.locator('.figure-value').count()).toBe(2);
  await digs.locator('[data-target^="figure:with."]').click();
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  await page.keyboard.press('Escape');
  // What nobody counts has no number on either side, and no difference.
  const waste = page.locator('.compare-table tr', { hasText: 'not known on both sides' }).last();
  expect(await waste.locator('.compare-difference').count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.click('.compare-tools button:has-text("Stop comparing")');
  await page.waitForURL(({ searchParams }) => !searchParams.has('withYear'));
  await page.waitForSelector('.compare-table', { state: 'detached' });
  expect(complaints).toEqual([]);
  await close();
});
