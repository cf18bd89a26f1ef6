/** The page of the seven messages: every number opens, what is unknown is said, one alone, wrong said, in order for everybody. */
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
  const bare = await site.openWithoutScripts('/fr/messages');
  expect(await bare.page.title()).toContain('Que disent les chiffres de sept messages');
  await bare.close();
});

it('sets figures, what says otherwise, what is unknown and checked claims under each of seven', async () => {
  const { page, complaints, close } = await site.open('/en/messages');
  await page.waitForSelector(ready);
  expect(await page.locator('.message').count()).toBe(7);
  for (const id of ['material', 'terminals', 'ore', 'recycling', 'finite', 'rebound', 'another']) {
    const message = page.locator(`#message-${id}`);
    expect(await message.locator('.figure-button').count(), id).toBeGreaterThan(2);
    expect(await message.locator('.message-unknown li').count(), id).toBeGreaterThan(1);
    expect(await message.locator('.message-claims a').count(), id).toBeGreaterThan(1);
  }
  const recycling = page.locator('#message-recycling');
  // Generated 62 Mt, documented 13.8 Mt: 48.2 Mt without documentation.
  expect(await recycling.textContent()).toMatch(/62\sMt.*13\.8\sMt.*48\.2\sMt/s);
  expect(complaints).toEqual([]);
  await close();
});

it('leads from a number to its statements, from a claim to its check, and unfolds a long list', async () => {
  const { page, complaints, close } = await site.open('/en/messages?of=finite');
  await page.waitForSelector(ready);
  expect(await page.locator('.message').count()).toBe(1);
  const before = await page.locator('.message-table tbody tr').count();
  await page.locator('.message-more').first().click();
  expect(await page.locator('.message-table tbody tr').count()).toBeGreaterThan(before);
  await page.locator('tr', { hasText: 'Copper' }).first().locator('.figure-button').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  // Reserves and output: two statements of one publisher.
  expect(await page.locator('.figure-panel .statement-lines > li').count()).toBe(2);
  expect(await page.locator('.figure-panel').textContent()).toContain('USGS');
  await page.keyboard.press('Escape');
  await page.locator('.message-claims a').first().click();
  await page.waitForURL(/\/en\/claims\?claim=CLM-/);
  expect(complaints).toEqual([]);
  await close();
});

it('folds on a phone all but the sentences, and unfolds one', async () => {
  const phone = { viewport: { width: 390, height: 800 } };
  const { page, close } = await site.open('/en/messages', phone);
  await page.waitForSelector(ready);
  expect(await page.locator('.message-fold').count()).toBe(7);
  expect(await page.locator('.message-headline').first().isVisible()).toBe(true);
  const first = page.locator('#message-rebound');
  expect(await first.locator('.figure-button').first().isVisible()).toBe(false);
  await first.locator('summary').first().click();
  expect(await first.getByRole('button', { name: /Change of purchases, with rebound/ }).isVisible()).toBe(
    true,
  );
  // Of paper nothing is folded.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#message-ore .figure-button').first().isVisible()).toBe(true);
  await close();
  const alone = await site.open('/en/messages?of=rebound', phone);
  await alone.page.waitForSelector(ready);
  expect(await alone.page.locator('.figure-button').first().isVisible()).toBe(true);
  await alone.close();
});

it('chooses one message by hand, keeps it in the address, and says what is wrong with an address', async () => {
  const { page, close } = await site.open('/en/messages');
  await page.waitForSelector(ready);
  await page.locator('main select').selectOption('rebound');
  await page.waitForURL(({ searchParams }) => searchParams.get('of') === 'rebound');
  await page.waitForFunction(() => document.querySelectorAll('.message').length === 1);
  await page.goto(`${site.url}/en/messages?of=moon`);
  await page.waitForSelector('main .notice');
  await close();
});

it.each([
  ['en', '/messages'],
  ['fr', '/messages'],
  ['es', '/messages'],
])('is in order for everybody: %s %s', async (language, path) => {
  const { page, close } = await site.open(`/${language}${path}`, { viewport: { width: 390, height: 844 } });
  await page.waitForSelector(ready);
  await settled(page);
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (language !== 'en') expect(await foreignTexts(page, language as 'fr' | 'es')).toEqual([]);
  await close();
});
