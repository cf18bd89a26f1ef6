/** The page of life cycles: what can be asked, one life with its grid and year in the address, every number opens, and it reads in every language. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const ready = '.life-cycle-known';

it('has its title from the server, and leads from what can be asked to a life', async () => {
  const bare = await site.openWithoutScripts('/fr/life-cycle');
  expect(await bare.page.title()).toContain('au long de sa vie');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/life-cycle');
  await page.getByRole('link', { name: 'Smartphone', exact: true }).first().click();
  await page.waitForSelector(ready);
  expect(new URL(page.url()).pathname).toBe('/en/life-cycle/device:smartphone');
  expect(complaints).toEqual([]);
  await close();
});

it('writes grid and year into the address and computes the use there', async () => {
  const { page, complaints, close } = await site.open('/en/life-cycle/device:smartphone');
  await page.waitForSelector(ready);
  // No water is stated, and none is computed where no economy is asked for.
  const water = page.locator(`${ready} tr`, { hasText: 'Water' }).locator('td');
  expect(await water.nth(1).textContent()).toContain('once an economy is asked for');
  await page.getByLabel('Electricity on the grid of').selectOption('economy:POL');
  await page.waitForURL(({ searchParams }) => searchParams.get('economy') === 'economy:POL');
  await water.nth(1).getByText('computed', { exact: true }).waitFor();
  expect(await page.textContent('.life-cycle-page')).toContain('Use on the grid of Poland');
  await page.goBack();
  await water.nth(1).getByText('once an economy is asked for').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('opens a number with its statements, and names the source that it came from', async () => {
  const { page, complaints, close } = await site.open('/en/life-cycle/device:smartphone');
  await page.waitForSelector(ready);
  await page.locator('[data-target="figure:footprints.nodes.0.emissions.production"]').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(await page.textContent('.figure-panel')).toContain('ADEME');
  await page.keyboard.press('Escape');
  await page.locator('[data-target="figure:materials.0.mass"]').click();
  await page.waitForSelector('.figure-panel .statement-lines li');
  expect(complaints).toEqual([]);
  await close();
});

it('takes the answer away as a table and as JSON, unknown as a blank', async () => {
  const { page, close } = await site.open('/en/life-cycle/device:smartphone');
  await page.waitForSelector(ready);
  const { text: csv } = await taken(page, 'csv');
  expect(csv.split('\n')[0]).toBe(
    'row,id,name,measure,phase,what,period,value,value_statements,value_statement_count,value_sources,low,high,unit,status,source,note,release',
  );
  expect(csv).toMatch(/^known,device:smartphone,Smartphone,water,production,,,,,,,,,,unknown,,/m);
  const json = JSON.parse((await taken(page, 'json')).text) as {
    data: { lifeCycle: { of: { id: string } } };
  };
  expect(json.data.lifeCycle.of.id).toBe('device:smartphone');
  await close();
});

it('says what an address got wrong, and what can be asked instead', async () => {
  const wrong = await site.open('/en/life-cycle/device:smartphone?year=20x6&economy=Poland');
  await wrong.page.waitForSelector(ready);
  expect(await wrong.page.textContent('.life-cycle-page')).toContain('20x6');
  await wrong.close();
  const early = await site.open('/en/life-cycle/device:smartphone?year=1900');
  await early.page.waitForSelector('[role="alert"]');
  expect(await early.page.textContent('[role="alert"]')).toContain('1900');
  // The years stay, so that another can be chosen.
  await early.page.waitForSelector('.years-caption:has-text("There is no answer for 1900.")');
  await early.page.getByRole('button', { name: 'Ask without grid and year' }).click();
  await early.page.waitForSelector(ready);
  await early.close();
});

it('is one click from the panel of a device', async () => {
  const { page, complaints, close } = await site.open('/en/entity/device:smartphone');
  await page.getByRole('link', { name: 'All of it on a page of its own' }).click();
  await page.waitForSelector(ready);
  expect(complaints).toEqual([]);
  await close();
});

it.each(['fr', 'es'] as const)('has no English left and nothing to fault in %s', async (language) => {
  const { page, close } = await site.open(`/${language}/life-cycle/device:smartphone?economy=economy:POL`);
  await page.waitForSelector(ready);
  expect(await foreignTexts(page, language)).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});

it.each(['/life-cycle', '/life-cycle/device:smartphone', '/life-cycle/org:google'])(
  'fits a phone at %s: nothing is pushed aside, and what is pressed is large enough',
  async (path) => {
    const { page, close } = await site.open(`/fr${path}`, { viewport: { width: 390, height: 844 } });
    await page.waitForSelector('.life-cycle-page .harm-table');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.life-cycle-page button, .life-cycle-page select')]
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
    // What is wider than the phone can be gone to by keyboard, and has a name.
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.life-cycle-page .table-scroll')]
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => [one.tabIndex, one.getAttribute('role'), (one.ariaLabel ?? '') !== '']),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter(([index, role, isNamed]) => index !== 0 || role !== 'group' || !isNamed)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await close();
  },
);

it('reads as well in the dark', async () => {
  const { page, close } = await site.open('/en/life-cycle/device:smartphone', { colorScheme: 'dark' });
  await page.waitForSelector(ready);
  expect(await violationsOf(page)).toEqual([]);
  await close();
});

it('puts two devices beside each other, and takes from each other what one source says of both', async () => {
  const { page, complaints, close } = await site.open('/en/life-cycle/device:smartphone?with=device:laptop');
  await page.waitForSelector('.compare-table');
  expect(await page.locator('.compare-sides .life-cycle-picture').count()).toBe(2);
  const query = `{ one: lifeCycle(of: "device:smartphone") { ...Told } other: lifeCycle(of: "device:laptop") { ...Told } }
    fragment Told on LifeCycle { spreads { measure phase isComputed source { id } least { quantity { value } } } }`;
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  type Told = {
    readonly spreads: readonly {
      measure: string;
      phase: string;
      source: { id: string };
      least: { quantity: { value: number } };
    }[];
  };
  const { data } = (await answer.json()) as { readonly data: { readonly one: Told; readonly other: Told } };
  const leastOf = ({ spreads }: Told): number =>
    spreads.find(
      ({ measure, phase, source }) =>
        measure === 'MATERIAL' && phase === 'PRODUCTION' && source.id === 'boavizta-devices',
    )?.least.quantity.value ?? Number.NaN;
  const row = page.locator('.compare-table tr', {
    hasText: 'Material, Production, Least, Makers’ footprint sheets',
  });
  const said = await row.locator('button.compare-difference > span:last-child').textContent();
  // Shown with three figures.
  expect(Number.parseFloat((said ?? '').replace('+', ''))).toBeCloseTo(
    leastOf(data.other) - leastOf(data.one),
    2,
  );
  await row.locator('[data-target^="figure:with."]').press('Enter');
  // One statement is the least: it stands there whole, with its row.
  await page.waitForSelector('.figure-panel:has-text("boavizta-data-us.csv")');
  await page.keyboard.press('Escape');
  expect(await violationsOf(page)).toEqual([]);
  await page.goto(`${site.url}/en/life-cycle/device:smartphone?with=org:google`);
  await page.waitForSelector('.note:has-text("The two are of different kinds")');
  expect(await page.locator('.compare-table').count()).toBe(0);
  await page.click('.compare-tools button:has-text("Stop comparing")');
  await page.waitForSelector(ready);
  expect(complaints).toEqual([]);
  await close();
});

it('takes nothing of one company from another, which tell it of themselves, in French, in the dark, on a phone', async () => {
  const { page, complaints, close } = await site.open('/fr/life-cycle/org:google?with=org:meta', {
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
  });
  await page.waitForSelector('.compare-table');
  expect(await page.textContent('.compare-table')).toContain('chacun le dit de lui-même');
  expect(await page.locator('.compare-difference').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await foreignTexts(page, 'fr')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
