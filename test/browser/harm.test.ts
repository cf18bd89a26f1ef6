/** The page of harms: the whole stays the same, every number opens, no site or company stands on it, and it reads in every language. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const copper = 'harm=harm:tree-cover-loss-at-mines&rule=consumption&material=material:copper';

interface Attributed {
  readonly data: {
    readonly harmAttribution: {
      readonly total: { readonly quantity: { readonly value: number } };
      readonly bySide: readonly { readonly amount: { readonly quantity: { readonly value: number } } }[];
    };
  };
}

it('has its title from the server, lists what can be asked, and leads to one harm', async () => {
  const bare = await site.openWithoutScripts('/fr/harm');
  expect(await bare.page.title()).toContain('Où le dommage se produit-il');
  await bare.close();
  const { page, complaints, close } = await site.open('/en/harm');
  await page.waitForSelector('.harm-table');
  await page.getByRole('link', { name: 'Tree cover lost inside mines' }).click();
  await page.waitForSelector('.harm-total');
  expect(new URL(page.url()).searchParams.get('harm')).toBe('harm:tree-cover-loss-at-mines');
  expect(complaints).toEqual([]);
  await close();
});

it('shares out the same whole under another rule, unattributed parts included, as the API says', async () => {
  const { page, complaints, close } = await site.open(`/en/harm?${copper}`);
  await page.waitForSelector('.harm-total');
  const query =
    '{ harmAttribution(harm: "harm:tree-cover-loss-at-mines", rule: CONSUMPTION, material: "material:copper") { total { quantity { value } } bySide { amount { quantity { value } } } } }';
  const { data } = (await (
    await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`)
  ).json()) as Attributed;
  const { total, bySide } = data.harmAttribution;
  const sum = bySide.reduce((all, { amount }) => all + amount.quantity.value, 0);
  expect(sum / total.quantity.value).toBeCloseTo(1, 9);
  const shown = await page.locator('.harm-total .figure-value').textContent();
  expect(Number.parseFloat(shown ?? '')).toBeCloseTo(total.quantity.value, 1);
  // Bars of who answers fill the whole together.
  const widths = await page
    .locator('.harm-table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Number.parseFloat(
          (row.querySelectorAll('.harm-bar > span')[1] as HTMLElement | undefined)?.style.inlineSize ?? '',
        ),
      ),
    );
  expect(widths).toHaveLength(bySide.length);
  expect(widths.reduce((all, width) => all + width, 0)).toBeCloseTo(100, 1);

  await page.locator('label', { hasText: 'Rule' }).locator('select').selectOption({ label: 'territorial' });
  await page.waitForURL(/rule=territorial/);
  await settled(page);
  expect(await page.locator('.harm-total .figure-value').textContent()).toBe(shown);
  expect(complaints).toEqual([]);
  await close();
});

it('opens the statements of a number, and closes back to it', async () => {
  const { page, complaints, close } = await site.open(`/en/harm?${copper}`);
  const row = page.locator('.harm-table tr', { hasText: 'DR Congo' });
  // Where it happened is one row of the source; who answers for it stands on the rows of the whole chain.
  for (const [place, there] of [
    [0, ':text("COD, Copper, 2019")'],
    [1, '.statement-lines li'],
  ] as const) {
    await row.locator('.figure-button').nth(place).click();
    await page.waitForSelector(`.figure-panel ${there}`);
    expect(await page.locator('.figure-panel').textContent()).toContain('DR Congo');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figure-panel', { state: 'detached' });
  }
  expect(complaints).toEqual([]);
  await close();
});

it('shows a presence as a share of supply with its document, and names no site or company', async () => {
  const { page, close } = await site.open('/en/harm?harm=harm:child-labour&material=material:cobalt');
  await page.waitForSelector('.harm-total');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('The source names economies and goods, and no site or company');
  expect(text).toContain('US Department of Labor');
  expect(await page.locator('main a[href*="/entity/org:"], main a[href*="/entity/site:"]').count()).toBe(0);
  await close();
});

it('says of mines that the source names them, and shows what it measured by territory', async () => {
  const { page, complaints, close } = await site.open(
    '/en/harm?harm=harm:armed-presence-at-mines&material=material:tantalum',
  );
  await page.waitForSelector('.harm-total');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('The source names each mine that was visited');
  expect(text).not.toContain('no site or company');
  const row = page.locator('.harm-table tr', { hasText: 'Kalehe' });
  await row.locator('.figure-button').click();
  await page.waitForSelector('.figure-panel :text("Reported at 3 of 4 visits")');
  expect(complaints).toEqual([]);
  await close();
});

it('says why no material can be chosen, and leads to no such harm', async () => {
  const { page, complaints, close } = await site.open('/en/harm?harm=harm:environmental-conflict');
  await page.waitForSelector('text=No material can be chosen for this harm');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('every sector of the economy');
  expect(text).not.toContain('Choose a material');
  await page.goto(`${site.url}/en/harm`);
  await page.waitForSelector('.harm-table');
  expect(await page.locator('.harm-table a', { hasText: 'Environmental conflict' }).count()).toBe(0);
  expect(await page.textContent('.harm-table')).not.toContain('exposure of 0');
  expect(complaints).toEqual([]);
  await close();
});

it('says of a presence that the rule of the address is not used, and of no rule nothing', async () => {
  const { page, close } = await site.open('/en/harm?harm=harm:child-labour&rule=consumption');
  await page.waitForSelector('text=is not used here');
  expect(await page.textContent('main')).toContain('there is no amount to share out');
  await page.goto(`${site.url}/en/harm?harm=harm:child-labour`);
  await page.waitForSelector('text=Choose a material');
  expect(await page.textContent('main')).not.toContain('is not used here');
  await close();
});

it.each(['fr', 'es'])('names every option of the choices in %s', async (language) => {
  const { page, close } = await site.open(`/${language}/harm?${copper}`);
  await page.waitForSelector('.harm-option');
  const options = (await page.locator('.harm-option').allTextContents()).join(' ');
  expect(options).not.toMatch(/pass-through|leave-out|flag|least|most\)/);
  await close();
});

it('says in the reader’s language why a rule cannot answer, and what can', async () => {
  const { page, close } = await site.open('/fr/harm?harm=harm:tailings-released&rule=consumption&year=20x4');
  await page.waitForSelector('text=n’a pas de réponse pour ce dommage');
  expect(await page.textContent('main')).toContain('20x4');
  await page.getByRole('button', { name: 'Montrer où il se produit' }).click();
  await page.waitForSelector('.harm-total');
  await close();
});

it.each([
  ['harm', 390],
  [`harm?${copper}`, 390],
  ['harm?harm=harm:child-labour&material=material:cobalt', 1440],
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

it('draws the harm by two rules, the same total on both sides, and opens an economy of each', async () => {
  const { page, complaints, close } = await site.open(
    '/en/harm?harm=harm:tree-cover-loss-at-mines&rule=consumption&material=material:copper',
  );
  await page.waitForSelector('.harm-field svg');
  const drawn = (await page.locator('.harm-field svg').textContent()) ?? '';
  const total = (await page.locator('.harm-total .figure-value').first().textContent()) ?? '';
  expect(drawn.split(total.trim()).length - 1).toBeGreaterThanOrEqual(2);
  expect(drawn).toContain('the same total');
  await page
    .locator('.harm-field')
    .getByRole('button', { name: /^DR Congo, Happened there/ })
    .click();
  await page.locator('.figure-panel', { hasText: 'DR Congo' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'On the left' }).selectOption('SHARED_WEIGHTED');
  await page.locator('.harm-field svg', { hasText: 'shared, weighted' }).waitFor();
  expect(page.url()).toContain('against=shared-weighted');
  const lines = (await taken(page, 'csv')).text.split('\n');
  const columns = lines[0]?.split(',') ?? [];
  // Between them stand the statements that each rests on.
  const numbers = ['happened', 'answers_for', 'share', 'unit'];
  expect(columns.filter((name) => numbers.includes(name))).toEqual(numbers);
  expect(columns).toContain('happened_statements');
  expect(lines.some((line) => line.startsWith('economy,economy:COD,DR Congo,south,'))).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
