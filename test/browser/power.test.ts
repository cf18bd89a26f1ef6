/** The page of power: every number opens, two are compared, what no source says is unknown, and no harm stands on it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.power-section';
const harm = /child labou?r|forced labou?r|killed/i;

it('has its title from the server, finds a thing, and leads to what stands around it', async () => {
  const bare = await site.openWithoutScripts('/fr/power/org:apple');
  expect(await bare.page.title()).toContain('Apple');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/power');
  await page.waitForSelector('.power-page .harm-table');
  await page.locator('.power-finder input').fill('samsung electronics');
  await page.locator('.power-finder').getByRole('link', { name: 'Samsung Electronics' }).first().click();
  await page.waitForSelector(ready);
  expect(new URL(page.url()).pathname).toBe('/en/power/org:samsung-electronics');
  expect(complaints).toEqual([]);
  await close();
});

it('says of a section without a source that it is unknown, and gives no zero', async () => {
  const { page, complaints, close } = await site.open('/en/power/org:apple');
  await page.waitForSelector(ready);
  const owners = page.locator(ready, { hasText: 'No source in this graph says who owns it.' });
  expect(await owners.count()).toBe(1);
  expect(await owners.locator('.figure-button').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('takes the steps along owners from the address, by hand, and of things with owners alone', async () => {
  const { page, complaints, close } = await site.open('/en/power/org:glencore-plc?depth=1');
  await page.waitForSelector(ready);
  const steps = page.getByLabel('Owners listed up to');
  expect(await steps.inputValue()).toBe('1');
  await steps.selectOption('3');
  await page.waitForURL(({ searchParams }) => searchParams.get('depth') === '3');
  await page.goto(`${site.url}/en/power/org:glencore-plc?depth=9`);
  await page.waitForSelector('main .notice');
  await page.goto(`${site.url}/en/power/material:krypton`);
  await page.waitForSelector(ready);
  expect(await page.getByLabel('Owners listed up to').count()).toBe(0);
  expect(await page.title()).toBe('Krypton: in how few hands, stage by stage? – Filon');
  expect(await page.textContent('main .lead')).toContain('while somebody unnamed could have more');
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a list, of a row and of what two share', async () => {
  const { page, complaints, close } = await site.open('/en/power/org:apple?with=org:samsung-electronics');
  await page.waitForSelector('#power-shared');
  const open = async (button: ReturnType<typeof page.locator>): Promise<string> => {
    await button.click();
    await page.waitForSelector('.figure-panel .statement-lines li');
    const text = (await page.locator('.figure-panel').textContent()) ?? '';
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figure-panel', { state: 'detached' });
    return text;
  };
  const shared = page.locator('section', { has: page.locator('#power-shared') });
  const suppliers = shared.locator('tr', { hasText: 'Suppliers that it lists' });
  expect(await open(suppliers.locator('.figure-button').first())).toContain('Apple');
  const section = page.locator(ready, { has: page.locator('#power-suppliers') });
  const row = section.locator('tbody tr').first();
  const name = (await row.locator('th').textContent()) ?? '?';
  expect(await open(row.locator('.figure-button').first())).toContain(name);
  expect(await open(section.locator('h2 .figure-button'))).toContain('is supplied by');
  expect(complaints).toEqual([]);
  await close();
});

it('compares two by a search, and goes back to one', async () => {
  const { page, close } = await site.open('/en/power/material:cobalt');
  await page.waitForSelector(ready);
  await page.locator('.power-finder input').fill('nickel');
  await page.locator('.power-finder').getByRole('link', { name: 'Nickel', exact: true }).first().click();
  await page.waitForSelector('#power-shared');
  expect(new URL(page.url()).searchParams.get('with')).toBe('material:nickel');
  await page.getByRole('button', { name: 'Cobalt alone' }).click();
  await page.waitForSelector('#power-shared', { state: 'detached' });
  await close();
});

it('refuses what it cannot be asked of, with what is nearest', async () => {
  const { page, close } = await site.open('/en/power/org:aple');
  await page.waitForSelector('.notice');
  expect(await page.textContent('main')).toContain('org:');
  await page.goto(new URL('/en/power/org:apple?with=device:phone', page.url()).href);
  await page.waitForSelector(ready);
  expect(await page.locator('#power-shared').count()).toBe(0);
  expect(await page.locator('.notice').count()).toBeGreaterThan(0);
  await close();
});

it.each(['economy:COD', 'material:cobalt'])('shows no harm around %s', async (id) => {
  const { page, close } = await site.open(`/en/power/${id}`);
  await page.waitForSelector(ready);
  const main = page.locator('main');
  expect(await main.locator('a[href*="harm"]').count()).toBe(0);
  // A treaty may bear the name of what it forbids, and so may the source that says who ratified it, which the line of
  // sources must name: that is no harm documented here.
  const said = await main.evaluate((all) => {
    const copy = all.cloneNode(true) as HTMLElement;
    copy.querySelector('.source-line')?.remove();
    for (const link of copy.querySelectorAll('a[href*="/entity/instrument:"]')) {
      const name = link.textContent ?? '';
      const row = link.closest('tr');
      if (link.getAttribute('href')?.includes('/entity/instrument:ilo-')) row?.remove();
      else if (row !== null) row.innerHTML = row.innerHTML.replaceAll(name, '');
    }
    return copy.textContent;
  });
  expect(said).not.toMatch(harm);
  expect(await page.locator('.right-of-reply').count()).toBe(1);
  await close();
});

// The first lies in a country that one source says has not joined a treaty on child labour, the others in countries
// that have: what a source says of the country is not beside the site or company, not in a row of treaties either.
it.each(['site:usgs-SOM001', 'site:cable-tonga-cable', 'site:cid002848', 'org:huawei', 'org:glencore-plc'])(
  'shows nothing of what is documented of a country around %s',
  async (id) => {
    const { page, close } = await site.open(`/en/power/${id}`);
    await page.waitForSelector(ready);
    const main = page.locator('main');
    expect(await main.locator('a[href*="harm"], a[href*="instrument:ilo-"]').count()).toBe(0);
    expect(await main.textContent()).not.toMatch(harm);
    expect(await page.locator('.right-of-reply').count()).toBe(1);
    await close();
  },
);

it.each(['/fr/power/org:eramet-sa', '/es/power/economy:CHN'])(
  'reads in its own language at %s',
  async (path) => {
    const { page, close } = await site.open(path);
    await page.waitForSelector(ready);
    await settled(page);
    expect(await foreignTexts(page, path.slice(1, 3) as 'fr' | 'es')).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await close();
  },
);
