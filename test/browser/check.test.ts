/** The page of a text: its figures marked and led to, nothing of it in the address, and what cannot be checked said. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const secret = 'xylographical';
const english = `In 2022 the world generated 62 million tonnes of e-waste. The ${secret} moon is 384,400 km away.`;
const french =
  'En 2022, 62 millions de tonnes de déchets électroniques ont été produits dans le monde. La lune est à 384 400 km.';

async function check(page: Awaited<ReturnType<Site['open']>>['page'], text: string): Promise<void> {
  await page.locator('.check-form textarea').fill(text);
  await page.locator('.check-form button[type=submit]').click();
  await page.waitForSelector('.check-list, .check-place .notice');
  await settled(page);
}

it('has its title from the server', async () => {
  const bare = await site.openWithoutScripts('/fr/check');
  expect(await bare.page.title()).toBe('Que disent les sources des chiffres d’un texte\u202f? – Filon');
  await bare.close();
});

it('marks the figures, leads from each to what stands beside it and back, and opens its statement', async () => {
  const { page, complaints, close } = await site.open('/en/check');
  const sent: { method: string; url: string }[] = [];
  page.on('request', (request) => sent.push({ method: request.method(), url: request.url() }));
  await check(page, english);
  expect(await page.locator('.check-mark').allTextContents()).toEqual(['62 million tonnes', '384,400 km']);
  expect(await page.locator('.check-text').textContent()).toBe(english);
  expect(await page.locator('.check-figure').count()).toBe(2);
  expect(await page.locator('.check-figure').nth(1).textContent()).toContain('Nothing comparable');
  // By the keyboard: from the mark to its place in the list, and back.
  await page.locator('.check-mark').nth(1).focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-figure-1');
  expect(await page.locator('.check-figure.is-chosen').count()).toBe(1);
  await page.locator('.check-figure').nth(1).locator('.check-back').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-mark-1');
  await page.locator('.check-figure .figure-button').first().click();
  await page.waitForSelector('.figure-panel :text("e-waste monitors")');
  // Nothing of the text is in an address, and the text went by POST.
  expect(page.url()).not.toContain(secret);
  expect(sent.filter(({ url }) => url.includes(secret))).toEqual([]);
  expect(sent.some(({ method, url }) => method === 'POST' && url.endsWith('/graphql'))).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it('counts words, says what is wrong before anything is sent, and checks by Ctrl and Enter', async () => {
  const { page, close } = await site.open('/en/check');
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.url());
  });
  await page.locator('.check-form button[type=submit]').click();
  await page.waitForSelector('.check-count :text("There is no word in the box yet.")');
  await page.locator('.check-form textarea').fill('word '.repeat(20_001));
  await page.waitForSelector('.check-count :text("20,001 words: at most 20,000 are taken.")');
  await page.locator('.check-form button[type=submit]').click();
  expect(posted).toEqual([]);
  await page.locator('.check-form textarea').fill('No figure at all.');
  expect(await page.locator('.check-count').textContent()).toContain('4 of 20,000 words');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.notice :text("No figure was found")');
  await page.locator('.check-form textarea').fill('a\u0001b 5 tonnes');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.notice :text("This is no text")');
  await close();
});

it('says that there is no network, and asks again', async () => {
  const { page, close } = await site.open('/en/check', { userAgent: 'offline' });
  await page.context().setOffline(true);
  await page.locator('.check-form textarea').fill(english);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.check-place .notice');
  await page.context().setOffline(false);
  await page.locator('.check-place .notice-action button').click();
  await page.waitForSelector('.check-list');
  await close();
});

it('reads a text in the language that is chosen, and warns where it looks like another', async () => {
  const { page, close } = await site.open('/en/check');
  await page.locator('.check-form select').selectOption('EN');
  await check(page, french);
  await page.waitForSelector('.check-warning:has-text("looks like French")');
  await page.locator('.check-form select').selectOption('FR');
  await check(page, french);
  await page.waitForFunction(() => document.querySelector('.check-warning') === null);
  await close();
});

it('never shows a harm of a country beside a named company, and shows the other when asked', async () => {
  const { page, close } = await site.open('/fr/check');
  await check(
    page,
    'Environ 40 000 enfants travaillaient dans les mines artisanales de RD Congo en 2014. Google a émis 14 millions de tonnes de CO2 en 2023.',
  );
  const shown = () => page.locator('.check-list').textContent();
  expect(await shown()).toContain('Travail des enfants');
  expect(await shown()).not.toContain('émet, Google');
  await page.locator('.check-warning button').click();
  await page.waitForFunction(() =>
    document.querySelector('.check-list')?.textContent?.includes('émet, Google'),
  );
  expect(await shown()).not.toContain('Travail des enfants');
  await close();
});

it.each([
  ['fr', french],
  ['es', 'En 2022 se generaron 62 millones de toneladas de residuos electrónicos en el mundo, y 5 cosas.'],
] as const)('leaves no English on the page in %s', async (language, text) => {
  const { page, close } = await site.open(`/${language}/check`);
  await check(page, text);
  expect(await foreignTexts(page, language)).toEqual([]);
  await close();
});

it('has no axe violation in either theme, and fits a phone, where every button is tall enough', async () => {
  const { page, complaints, close } = await site.open('/fr/check', { colorScheme: 'light' });
  await check(page, french);
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const low = await page
    .locator('.check-form button, .check-form select, .check-mark, .check-list button')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => `${one.className} ${one.getBoundingClientRect().height}`),
    );
  expect(low).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
