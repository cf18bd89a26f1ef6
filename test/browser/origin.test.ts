/** The page of origins in one visit: last shipper beside origin with the API's own numbers, choices, bounds, refusals, menu. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatShare } from '../../picture/number.ts';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, type Visit, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
let visit: Visit;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  site = await startSite();
  visit = await site.open('/en/sources');
  page = visit.page;
  page.on('request', (request) => {
    if (request.url().includes('/graphql'))
      asked.push(new URL(request.url()).searchParams.get('operationName') ?? '');
  });
}, 300_000);
afterAll(async () => {
  await visit?.close();
  await site?.close();
});

const copper = '/origin/material:copper';
const germany = 'consumer=economy:DEU&year=2024';

interface Share {
  readonly economy: { readonly id: string };
  readonly share: { readonly quantity: { readonly value: number } };
}
interface Told {
  readonly origins: readonly Share[];
  readonly lastShippers: readonly Share[];
  readonly destinations: readonly Share[];
}
async function told(consumer: string | null): Promise<Told> {
  const query = `query Told($consumer: ID) { origin(material: "material:copper", year: 2024, consumer: $consumer) {
    origins { economy { id } share { quantity { value } } }
    destinations { economy { id } share { quantity { value } } }
    lastShippers { economy { id } share { quantity { value } } }
  } }`;
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { consumer } }),
  });
  return ((await answer.json()) as { readonly data: { readonly origin: Told } }).data.origin;
}
const of = (shares: readonly Share[], id: string): string =>
  formatShare(shares.find(({ economy }) => economy.id === id)?.share.quantity.value ?? Number.NaN, 'en');
const hit = (name: string) => page.locator(`.concentration-hit[data-target="figure:${name}"]`);

async function go(path: string): Promise<void> {
  asked.length = 0;
  await page.goto(`${site.url}${path}`);
  await settled(page);
}

it('comes with its picture, and says of a shipper and of a mine what the API says', async () => {
  await go(`/en${copper}?${germany}`);
  await page.waitForSelector('h1:has-text("Copper used in Germany: who dug it?")');
  expect(asked).not.toContain('OriginOf');
  expect(await page.title()).toBe('Copper: where does it come from? – Filon');
  expect(await page.getAttribute('link[rel="alternate"][hreflang="fr"]', 'href')).toContain(`/fr${copper}`);
  const { origins, lastShippers } = await told('economy:DEU');
  // Chile dug more than it shipped; Belgium shipped, and no mine of it is known.
  expect(await hit('origin/economy:CHL').getAttribute('aria-label')).toContain(of(origins, 'economy:CHL'));
  expect(await hit('last/economy:CHL').getAttribute('aria-label')).toContain(of(lastShippers, 'economy:CHL'));
  expect(await hit('last/economy:BEL').getAttribute('aria-label')).toContain(of(lastShippers, 'economy:BEL'));
  expect(await hit('origin/economy:BEL').count()).toBe(0);
  expect(await hit('unknown/LUMPED/REFINING/all').count()).toBe(1);
  expect(await hit('stage/REFINING/shortfall').count()).toBe(1);
});

it('opens what stands behind a number, and gives the focus back', async () => {
  for (const name of ['origin/economy:CHL', 'last/economy:BEL', 'home/economy:CHN']) {
    await hit(name).focus();
    await page.keyboard.press('Enter');
    await page.locator('.figure-panel .statement-lines li').first().waitFor();
    expect(await page.locator('.figure-panel').textContent()).toContain('statements');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figure-panel', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-target'))).toBe(
      `figure:${name}`,
    );
  }
});

it('has every number of the picture in its tables', async () => {
  const names = (where: string) =>
    page
      .locator(`${where} [data-target]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-target')));
  const drawn = await names('.concentration-picture');
  expect(drawn.length).toBeGreaterThan(40);
  await page.click('.concentration-tools button:has-text("Table")');
  await page.waitForSelector('.concentration-tables');
  const listed = await names('.concentration-table');
  expect(drawn.filter((name) => !listed.includes(name))).toEqual([]);
  await page.goBack();
  await page.waitForSelector('.concentration-picture');
});

it('keeps every choice in the address, and asks about the largest user where none is chosen', async () => {
  await page.selectOption('.concentration-tools select >> nth=1', 'REFINING');
  await page.waitForSelector('h1:has-text("who refined it?")');
  await page.click('.origin-method summary');
  await page.selectOption('.origin-method select >> nth=1', 'LEAVE_OUT');
  // The box shows what the address says, which comes a moment after the click.
  await page.click('.origin-method label:has-text("draws") input');
  await page.waitForSelector('#draws-title');
  await settled(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    consumer: 'economy:DEU',
    year: '2024',
    stage: 'refining',
    merchants: 'leave-out',
    draws: '500',
  });
  await page.click('.concentration-tools button:has-text("Table")');
  await page.waitForSelector('.concentration-table th:has-text("Over the draws")');

  await go(`/en${copper}?year=2024`);
  const [largest] = (await told(null)).destinations;
  expect(largest?.economy.id).toBe('economy:CHN');
  await page.waitForSelector('h1:has-text("Copper used in China: who dug it?")');
  expect(asked).not.toContain('OriginOf');
  await page.selectOption('.concentration-tools select >> nth=3', 'economy:CHL');
  await page.waitForSelector('h1:has-text("Copper from Chile: who uses it?")');
});

it('shows what totals prove where nobody publishes pairs, what is missing, and what fills it', async () => {
  await go('/fr/origin/material:cobalt');
  await page.waitForSelector('h1:has-text("que prouvent les totaux seuls")');
  expect(await page.locator('.notice code').first().textContent()).toBe('filon import baci');
  // Nobody can be chosen, and the page says why; the shares of the world and the named actors stand in their place.
  expect(await page.locator('select[aria-describedby="origin-off"]:disabled').count()).toBe(2);
  await page.waitForSelector('.concentration-hit[data-target="figure:world/EXTRACTION/holder.economy:COD"]');
  await page.click('.concentration-hit[data-target="figure:world/REFINING/holder.economy:CHN"]');
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getAttribute('section[aria-labelledby="named-title"] a', 'href')).toBe(
    '/fr/trace/material:cobalt?named=true',
  );
  const china = page.locator('.concentration-hit[data-target$="economy:COD/economy:CHN"]');
  // Worked out in docs/methods/origin.md: at least 1,680.9 of 3,226.7 million dollars.
  expect(await china.getAttribute('aria-label')).toMatch(/52.*95/);
  await china.click();
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  await page.keyboard.press('Escape');
  // The continent has one name in English and French; it stands among the groups that can be chosen.
  expect((await foreignTexts(page, 'fr')).filter((text) => text !== 'Europe')).toEqual([]);
});

it('shows what totals prove of a code that is no material: batteries', async () => {
  await go('/fr/origin/product:hs2017-850760');
  await page.waitForSelector('h1:has-text("Accumulateurs au lithium-ion")');
  expect(await page.locator('.notice code').first().textContent()).toBe('filon import baci');
  await page.locator('.concentration-hit[data-target$="economy:CZE/economy:USA"]').click();
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  await page.click('button[aria-pressed="false"]');
  await page.waitForSelector('table');
});

it('refuses with the reason and ways to what can be asked', async () => {
  await go('/es/origin/material:gallium');
  await page.waitForSelector('.notice');
  expect(await page.locator('.notice code[lang="en"]').textContent()).toContain('no known origin');
  await page.click('.notice a:has-text("Refinado")');
  await page.waitForSelector('.concentration-headline');
  expect(page.url()).toContain('/es/concentration?material=material:gallium&stage=refining');
});

it('says what an address asks that is not there', async () => {
  await go(`/en${copper}?${germany}&stage=use&grade=7&figure=origin/economy:XYZ`);
  expect(await page.locator('.notice').count()).toBe(3);
});

it('says at the headline how far the share of the South moves, and sets China apart', async () => {
  await go(`/en${copper}?year=2024`);
  const sentence = page.locator('.origin-spread p');
  // The schemes that the API gives for the least and the most.
  expect(await sentence.textContent()).toMatch(/42% under “OECD members.* to \d+% under “/);
  const south = await page.locator('[data-target="figure:side/SOUTH"] .figure-value').textContent();
  await page.click('label:has-text("China apart") input');
  await page.waitForSelector('[data-target="figure:side/SOUTH-APART"]');
  const left = await page.locator('[data-target="figure:side/SOUTH-APART"] .figure-value').textContent();
  expect(Number.parseFloat(left ?? '')).toBeLessThan(Number.parseFloat(south ?? ''));
  await page.click('[data-target="figure:side/SOUTH-APART"]');
  await page.waitForSelector('.figure-panel:has-text("Without China")');
  await page.keyboard.press('Escape');
});

it('names who is asked about where they use nothing of it', async () => {
  await go('/en/origin/material:copper?consumer=economy:ZMB');
  const box = page.locator('.concentration-tools select >> nth=2');
  await page.waitForSelector('option[value="economy:ZMB"]:has-text("Zambia")', { state: 'attached' });
  expect(await box.inputValue()).toBe('economy:ZMB');
});

it('leads from the menu of analyses by keyboard, and lists all materials with what is missing', async () => {
  await page.keyboard.press('Escape');
  await page.focus('.nav-button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.nav-menu');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h1:has-text("Where does the metal come from?")');
  const bounds = page.locator('section[aria-labelledby="bounds-title"]');
  expect(await bounds.textContent()).toContain('Cobalt');
  await page.click('.concentration-hit[aria-label^="Magnesium"]');
  await page.waitForSelector('h1:has-text("Magnesium used in China: who refined it?")');
});

it.each([
  ['one material', `/es${copper}?${germany}`, 'es'],
  ['all materials', '/fr/origin', 'fr'],
] as const)(
  '%s has no axe violation in either theme, no other language, and fits a phone',
  async (_, path, language) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await go(path);
    expect(await violationsOf(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page), 'dark').toEqual([]);
    expect((await foreignTexts(page, language)).filter((text) => text !== 'Europe')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 720 });
  },
);

it('stands on the pages of a material and of an economy', async () => {
  await go('/en/entity/material:copper');
  const section = page.locator('section[aria-labelledby="origins-title"]');
  await section.locator('.concentration-hit').waitFor();
  expect(await section.locator('.concentration-hit').getAttribute('aria-label')).toContain('Chile');
  await go('/en/entity/economy:DEU');
  await section.locator('summary').click();
  await section.locator('.concentration-hit[aria-label^="Copper"]').click();
  await page.waitForSelector('h1:has-text("Copper used in Germany: who dug it?")');
});

it('colours the map by where it was dug for the receiver of the flows, and leads on from an economy', async () => {
  await go('/en/map?areas=origins&to=economy:DEU&year=2024&figure=a.economy:CHL');
  const panel = page.locator('.figure-panel');
  await panel.locator('.statement-lines li').first().waitFor();
  expect(await panel.textContent()).toContain('Dug for what Germany uses: copper, 2024');
  // Two thirds of it are on no area, and it is said.
  expect(await page.locator('.note:has(a[href*="/origin/material:copper"])').textContent()).toMatch(
    /^6\d% of it has no known origin/,
  );
  await go('/en/map?year=2024&figure=e.economy:DEU.receivesMass');
  await page.click('.figure-panel a:has-text("Where Germany gets copper from")');
  await page.waitForSelector('h1:has-text("Copper used in Germany: who dug it?")');
});

it('is taken away as picture and numbers, and complains of nothing on the whole way', async () => {
  await go(`/en${copper}?${germany}`);
  const svg = (await taken(visit.page, 'svg')).text;
  const csv = (await taken(visit.page, 'csv')).text;
  expect(svg).toContain('Copper used in Germany: who dug it?');
  expect(csv).toContain('last-shipper,economy:BEL');
  const answer = await fetch(`${site.url}/picture${copper}.svg?lang=es&${germany}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect((await fetch(`${site.url}/picture${copper}.svg?grade=7`)).status).toBe(400);
  expect(visit.complaints).toEqual([]);
});

it('puts two years beside each other on one scale, each number with its own source, and a difference with both', async () => {
  await go(`/en${copper}?${germany}`);
  await page.click('.compare-tools button:has-text("Compare")');
  await page.waitForURL(({ searchParams }) => searchParams.has('withYear'));
  await page.selectOption('.compare-tools select >> nth=1', '2023');
  await page.waitForSelector('h2:has-text("What differs between Copper, 2024 and Copper, 2023?")');
  const { origins } = await told('economy:DEU');
  const row = page.locator('.compare-table tr', { hasText: 'Share as origin, Chile' });
  expect(await row.locator('.figure-value').first().textContent()).toBe(of(origins, 'economy:CHL'));
  // Picture and table say the same of both.
  const [one, other] = await row.locator('.figure-value').allTextContents();
  const said = await page
    .locator('.compare-sides section')
    .evaluateAll((all) =>
      all.map((side) =>
        side.querySelector('[data-target$="origin/economy:CHL"]')?.getAttribute('aria-label'),
      ),
    );
  expect(said[0]).toContain(one);
  expect(said[1]).toContain(other);
  await row.locator('button.compare-difference').press('Enter');
  const stands = row.locator('.compare-stands [data-target]');
  expect(await stands.evaluateAll((all) => all.map((each) => each.getAttribute('data-target')))).toEqual([
    'figure:with.origin/economy:CHL',
    'figure:origin/economy:CHL',
  ]);
  await stands.first().press('Enter');
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  expect(await page.textContent('.figure-panel')).toContain('2023');
  await page.keyboard.press('Escape');
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.click('.compare-tools button:has-text("Stop comparing")');
  await page.waitForSelector('.concentration-headline');
  expect(new URL(page.url()).searchParams.has('withYear')).toBe(false);
});

it('keeps the first where the second cannot be told, and fits a phone in French and in the dark', async () => {
  await go(`/en${copper}?${germany}&with=material:cobalt`);
  await page.waitForSelector('.notice');
  expect(await page.textContent('h1')).toContain('Copper');
  expect(await page.locator('.compare-table').count()).toBe(0);
  const phone = await site.open(`/fr${copper}?${germany}&withYear=2023`, {
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  await phone.page.waitForSelector('.compare-table');
  expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsOf(phone.page)).toEqual([]);
  expect((await foreignTexts(phone.page, 'fr')).filter((text) => text !== 'Europe')).toEqual([]);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
