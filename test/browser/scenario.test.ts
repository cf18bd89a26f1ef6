/** The page of scenarios: levers by keyboard and address, before and after at once, every number opens, and it reads in every language. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.scenario-picture';

it('has its title from the server, and its address is its setting', async () => {
  const bare = await site.openWithoutScripts('/fr/scenario');
  expect(await bare.page.title()).toContain('Et si les appareils duraient plus longtemps');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/scenario/device:smartphone?lever.LIFETIME=2');
  await page.waitForSelector(ready);
  const slider = page.getByRole('slider', { name: 'Keep longer' });
  expect(await slider.inputValue()).toBe('2');
  expect(await page.textContent('.scenario-headline')).toContain('fewer bought than otherwise');
  expect(complaints).toEqual([]);
  await close();
});

it('moves by the keyboard, writes the address, and goes back', async () => {
  const { page, complaints, close } = await site.open('/en/scenario');
  await page.waitForSelector(ready);
  expect(await page.textContent('.scenario-headline')).toContain('No lever is moved');
  const slider = page.getByRole('slider', { name: 'Buy fewer' });
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await slider.inputValue()).toBe('0');
  await page.waitForURL(({ searchParams }) => searchParams.get('lever.PURCHASES') === '0');
  await page.waitForFunction(
    () => document.querySelector('.scenario-headline')?.textContent?.includes('fewer bought') === true,
  );
  await page.goBack();
  await page.waitForURL(({ searchParams }) => !searchParams.has('lever.PURCHASES'));
  await expect.poll(() => slider.inputValue()).toBe('1');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Reset: Buy fewer' }).click();
  await expect.poll(() => slider.inputValue()).toBe('1');
  expect(complaints).toEqual([]);
  await close();
});

it('reckons under the hand, without the server, what the server says once the hand rests', async () => {
  const { page, close } = await site.open('/en/scenario');
  await page.waitForSelector(ready);
  const told = async (of: typeof page) => ({
    headline: await of.textContent('.scenario-headline'),
    bought: await of.locator('.scenario-picture text', { hasText: '→' }).first().textContent(),
  });
  await page.route('**/graphql**', (route) => route.abort());
  await page.getByRole('slider', { name: 'Keep longer' }).focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() =>
    document.querySelector('.scenario-headline')?.textContent?.includes('fewer'),
  );
  expect(await page.textContent('.scenario-page')).toContain('ranges of 100 draws');
  const here = await told(page);
  await close();
  const answered = await site.open('/en/scenario?lever.LIFETIME=4');
  await answered.page.waitForSelector(ready);
  expect(await answered.page.textContent('.scenario-page')).toContain('of 1,000 draws, under each source');
  expect(here).toEqual(await told(answered.page));
  await answered.close();
});

it('draws before and after alike where no lever is moved, and the bars as the figures say where one is', async () => {
  const { page, close } = await site.open('/en/scenario?lever.REBOUND=0&lever.PURCHASES=0');
  await page.waitForSelector(ready);
  // Nothing is bought: the row says so, and the figure is a zero that was computed.
  const row = page.locator('.harm-table tr', { hasText: 'Bought' }).first();
  const cells = await row.locator('td').allTextContents();
  expect(cells[1]).toMatch(/\b0\b/);
  expect(cells[3]).toContain('−100%');
  await close();
});

it('says which lever of the address cannot be, with what is possible, and draws the page', async () => {
  const { page, close } = await site.open('/en/scenario?lever.RECYCLING=1.2&lever.LIFETIME=0&from=20x6');
  await page.waitForSelector(ready);
  const text = (await page.textContent('.scenario-page')) ?? '';
  expect(text).toContain('lever.RECYCLING=1.2');
  expect(text).toContain('possible from 0% to 100%');
  expect(text).toContain('possible from 0.25 × to 4 ×'.replaceAll(' ×', '\u00a0×'));
  expect(text).toContain('20x6');
  await close();
});

it('sets a second setting beside the first and opens a number of it', async () => {
  const { page, complaints, close } = await site.open('/en/scenario?lever.LIFETIME=2');
  await page.waitForSelector(ready);
  await page.getByRole('button', { name: 'Compare with a second setting' }).click();
  await page.waitForURL(({ searchParams }) => searchParams.get('b.LIFETIME') === '2');
  await expect.poll(() => page.getByRole('slider', { name: 'Keep longer' }).count()).toBe(2);
  await page.getByRole('slider', { name: 'Collect' }).nth(1).focus();
  await page.keyboard.press('End');
  await page.waitForURL(({ searchParams }) => searchParams.get('b.COLLECTION') === '1');
  await settled(page);
  await page.locator('.scenario-part').nth(1).locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.textContent('.figure-panel')).toContain('Gartner');
  expect(complaints).toEqual([]);
  await close();
});

it('shows exports, exposure, assumptions and balance, and opens their numbers', async () => {
  const { page, complaints, close } = await site.open('/en/scenario?lever.LIFETIME=2');
  await page.waitForSelector(ready);
  const sectionOf = (title: string) =>
    page.locator('section.section', { has: page.getByRole('heading', { name: title }) });
  const exports = sectionOf('What would economies export less, or more?');
  await exports.locator('table').nth(1).waitFor();
  expect(await exports.locator('table').first().textContent()).toContain('North');
  await exports.locator('table').nth(1).locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  await page.keyboard.press('Escape');
  const exposure = sectionOf('How much comes from where a harm is documented?');
  await exposure.locator('select').selectOption({ label: 'Cobalt' });
  expect(await exposure.locator('table').textContent()).toContain('Child labour');
  // A metal and a harm: who digs it is told on the page of the harm alone.
  expect(await exposure.locator('a[href*="/entity/"]').count()).toBe(0);
  await exposure.locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  await page.keyboard.press('Escape');
  await sectionOf('What is assumed').locator('.figure-button').first().click();
  await page.waitForSelector('.figure-panel');
  await page.keyboard.press('Escape');
  expect(await sectionOf('Does as much leave as enters?').locator('tbody tr').count()).toBe(6);
  expect(complaints).toEqual([]);
  await close();
});

it('keeps composition still until a material is chosen', async () => {
  const { page, close } = await site.open('/en/scenario');
  await page.waitForSelector(ready);
  const slider = page.getByRole('slider', { name: 'Change the content' });
  expect(await slider.isDisabled()).toBe(true);
  await page.locator('.scenario-lever select').selectOption({ label: 'Cobalt' });
  await page.waitForURL(({ searchParams }) => searchParams.get('lever.material') === 'material:cobalt');
  await expect.poll(() => slider.isDisabled()).toBe(false);
  await close();
});

it('says of a device that is not measured which ones are', async () => {
  const { page, close } = await site.open('/en/scenario/device:television');
  await page.waitForSelector('.notice');
  expect(await page.textContent('main')).toContain('device:');
  await close();
});

it.each([
  ['fr', 390],
  ['es', 1440],
] as const)('%s at %i px: no English left, no violation, nothing sideways', async (language, width) => {
  const { page, complaints, close } = await site.open(
    `/${language}/scenario?lever.LIFETIME=2&lever.REUSE=0.5`,
    { viewport: { width, height: 900 }, colorScheme: 'dark' },
  );
  await page.waitForSelector(ready);
  await settled(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await foreignTexts(page, language)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  if (width < 720) {
    const low = await page
      .locator('main button.button, main select, main input[type=range]')
      .evaluateAll((found) => found.filter((one) => one.getBoundingClientRect().height < 43.5).length);
    expect(low).toBe(0);
  }
  expect(complaints).toEqual([]);
  await close();
});
