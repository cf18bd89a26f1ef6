/** The page of concentration: all materials, one in detail, its numbers and their sources, its choices in the address. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const cobalt = 'material=material:cobalt';

it('comes with its picture, draws it without asking again, and a row leads to its material', async () => {
  const { page, complaints, close } = await site.open('/en/sources');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql'))
      asked.push(new URL(request.url()).searchParams.get('operationName') ?? '');
  });
  await page.goto(`${site.url}/en/concentration`);
  await settled(page);
  await page.waitForSelector('.concentration-picture svg');
  expect(asked).not.toContain('ConcentrationAll');
  expect(await page.title()).toBe('Concentration – Filon');
  expect(await page.getAttribute('link[rel="alternate"][hreflang="fr"]', 'href')).toContain(
    '/fr/concentration',
  );

  const row = page.locator('.concentration-hit[aria-label^="Cobalt"]');
  expect(await row.getAttribute('aria-label')).toMatch(
    /Cobalt, Extraction: DR Congo \d+%, index .* Refining: China/,
  );
  await row.click();
  await page.waitForSelector('h1:has-text("Cobalt: in how few hands is it?")');
  expect(new URL(page.url()).searchParams.get('material')).toBe('material:cobalt');
  await page.goBack();
  await page.waitForSelector('h1:has-text("In how few hands is each material?")');
  expect(complaints).toEqual([]);
  await close();
});

it('opens what stands behind a bar and a number, and gives the focus back', async () => {
  const { page, complaints, close } = await site.open(`/en/concentration?${cobalt}&year=2025`);
  const bar = page.locator('.concentration-hit[data-target="figure:holder.economy:COD"]');
  await bar.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('.figure-panel');
  await panel.locator('.statement-lines li').first().waitFor();
  expect(await panel.textContent()).toContain('DR Congo');
  expect(await panel.textContent()).toContain('USGS');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-target'))).toBe(
    'figure:holder.economy:COD',
  );
  await page.click('[data-target="figure:index"]');
  await panel.locator('.statement-lines li').first().waitFor();
  expect(await panel.textContent()).toContain('squared shares');
  expect(complaints).toEqual([]);
  await close();
});

it.each(['series', 'home', 'choke', 'buyer'])('opens the first number of the part %s', async (part) => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}`);
  await page.locator(`.concentration-hit[data-target^="figure:${part}."]`).first().click();
  await page.locator('.figure-panel :is(.statement-lines li, .statement-source, h3)').first().waitFor();
  expect(await page.locator('.figure-panel .notice').count()).toBe(0);
  await close();
});

it('keeps every choice in the address', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}`);
  await page.selectOption('.concentration-tools select >> nth=1', 'REFINING');
  await page.waitForFunction(
    () => document.querySelector('.lead')?.textContent?.startsWith('Refining') === true,
  );
  await page.selectOption('.concentration-tools select >> nth=2', 'SIDE');
  await page.waitForSelector('h1:has-text("on which side of the world")');
  await page.click('.concentration-tools button:has-text("Table")');
  await page.waitForSelector('.concentration-table');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    material: 'material:cobalt',
    stage: 'refining',
    by: 'side',
    view: 'table',
  });
  await page.goBack();
  await page.waitForSelector('.concentration-picture');
  await close();
});

it('has every number of the picture in its table', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}`);
  const drawn = await page
    .locator('.concentration-hit[data-target]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-target')));
  expect(drawn.length).toBeGreaterThan(15);
  await page.click('.concentration-tools button:has-text("Table")');
  await page.waitForSelector('.concentration-table');
  const told = await page
    .locator('.concentration-table [data-target]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-target')));
  expect(drawn.filter((name) => !told.includes(name))).toEqual([]);
  await close();
});

it('refuses what nobody counts in French, with a question that can be answered', async () => {
  const { page, close } = await site.open('/fr/concentration?material=material:tantalum&stage=refining');
  await page.waitForSelector('.notice');
  await page.click('button:has-text("Extraction")');
  await page.waitForSelector('.concentration-headline');
  expect(await page.textContent('h1')).toContain('Tantale');
  await close();
});

it.each([
  ['fr', `?${cobalt}`],
  ['es', ''],
] as const)('shows no word of another language in %s', async (language, search) => {
  const { page, close } = await site.open(`/${language}/concentration${search}`);
  // The continent has one name in English and French; it stands among the groups that can be chosen.
  expect((await foreignTexts(page, language)).filter((text) => text !== 'Europe')).toEqual([]);
  await close();
});

it('says what an address asks that is not there', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}&stage=use&figure=holder.economy:XYZ`);
  expect(await page.locator('.notice').allTextContents()).toHaveLength(2);
  await close();
});

it.each([
  ['all materials', ''],
  ['one material', `?${cobalt}&stage=refining`],
  ['a table', `?${cobalt}&view=table`],
  ['all as a table', '?view=table'],
])('%s has no axe violation in either theme, and fits a phone', async (_, search) => {
  const { page, complaints, close } = await site.open(`/en/concentration${search}`, { colorScheme: 'light' });
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});

it('is taken away as a picture that stands alone', async () => {
  const { page, close } = await site.open(`/es/concentration?${cobalt}`);
  const { name, text: svg } = await taken(page, 'svg');
  expect(name).toBe('filon-concentration-material-cobalt-es.svg');
  expect(svg).toContain('Cobalto: ¿en cuán pocas manos está?');
  expect(svg).not.toContain('var(--');
  for (const query of ['', `&${cobalt}&stage=refining`]) {
    const answer = await fetch(`${site.url}/picture/concentration.svg?lang=es${query}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  }
  await close();
});

it('goes from year to year with the keys, says which have no figures, and goes back to the latest', async () => {
  const { page, complaints, close } = await site.open(`/en/concentration?${cobalt}`);
  const slider = page.locator('.years-slider input');
  const latest = Number(await slider.inputValue());
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(({ searchParams }) => Number(searchParams.get('year')) < latest);
  const earlier = new URL(page.url()).searchParams.get('year') ?? '';
  await page.waitForFunction(
    (year) => document.querySelector('.lead')?.textContent?.includes(year) === true,
    earlier,
  );
  await page.click('.years-caption button');
  await page.waitForURL(({ searchParams }) => !searchParams.has('year'));
  expect(await slider.inputValue()).toBe(String(latest));
  expect(complaints).toEqual([]);
  await close();
});

it('keeps its years where the one of the address has no answer, and leads to the nearest', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}&year=1950`);
  await page.waitForSelector('.years-caption:has-text("There is no answer for 1950.")');
  const slider = page.locator('.years-slider input');
  const first = await slider.getAttribute('min');
  expect(await slider.inputValue()).toBe(first);
  expect(await page.locator('.notice').count()).toBe(1);
  await page.click(`.years-caption button:has-text("Show ${first}")`);
  await page.waitForURL(({ searchParams }) => searchParams.get('year') === first);
  await page.waitForSelector('.concentration-headline');
  expect(await page.textContent('.years-caption')).not.toContain('no answer');
  await close();
});

it('puts two years beside each other on one scale, and each number opens its own source', async () => {
  const { page, complaints, close } = await site.open(`/en/concentration?${cobalt}&year=2024`);
  await page.click('.compare-tools button:has-text("Compare")');
  await page.waitForURL(({ searchParams }) => searchParams.has('withYear'));
  // The button is gone: what it made is at hand.
  await page.waitForFunction(() => document.activeElement?.matches('.compare-tools select') === true);
  await page.selectOption('.compare-tools select >> nth=1', '2023');
  await page.waitForSelector('h2:has-text("What differs between Cobalt, 2024 and Cobalt, 2023?")');
  // The largest producer is the same in both: as long as its share is larger, its bar is longer.
  const row = page.locator('.compare-table tr', { hasText: 'DR Congo' }).first();
  const [first, second] = await row.locator('.figure-value').allTextContents();
  const widths = await page
    .locator('.compare-sides .concentration-picture:first-of-type svg')
    .evaluateAll((all) =>
      all.slice(0, 2).map((svg) => {
        const bars = [...svg.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
        return Math.max(...bars);
      }),
    );
  const shares = [first, second].map((text) => Number.parseFloat(text ?? ''));
  expect(widths).toHaveLength(2);
  // Shares are shown with two figures: half a point of 60 is less than 1 %.
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo((shares[0] ?? 0) / (shares[1] ?? 1), 1);
  const said = await row.locator('.compare-difference').textContent();
  expect(said).toMatch(/percentage points/);
  await row.locator('[data-target^="figure:with."]').click();
  await page.locator('.figure-panel .statement-lines li').first().waitFor();
  expect(await page.textContent('.figure-panel')).toContain('2023');
  await page.keyboard.press('Escape');
  await page.click('.compare-tools button:has-text("Stop comparing")');
  await page.waitForSelector('.concentration-headline');
  expect(new URL(page.url()).searchParams.has('withYear')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Compare');
  expect(complaints).toEqual([]);
  await close();
});

it('hands over both answers that stand beside each other, told apart by a column', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}&year=2024&withYear=2023`);
  await page.waitForSelector('.compare-table');
  const [head = '', ...rows] = (await taken(page, 'csv')).text.trim().split('\n');
  expect(head.startsWith('answer,path,')).toBe(true);
  expect([...new Set(rows.map((row) => row.slice(0, row.indexOf(','))))].sort()).toEqual(['first', 'second']);
  const whole = JSON.parse((await taken(page, 'json')).text);
  expect(
    whole.answers.map((one: { answer: string; data: { concentration: { year: number } } }) => [
      one.answer,
      one.data.concentration.year,
    ]),
  ).toEqual([
    ['first', 2024],
    ['second', 2023],
  ]);
  await close();
});

it('does not take tonnes of one material from tonnes of another, and says so in French', async () => {
  const { page, close } = await site.open(`/fr/concentration?${cobalt}&with=material:copper`);
  await page.waitForSelector('.compare-table');
  const whole = page.locator('.compare-table tr', { hasText: 'Le tout' });
  expect(await whole.locator('td').last().textContent()).toBe('quantités de deux choses');
  expect((await foreignTexts(page, 'fr')).filter((text) => text !== 'Europe')).toEqual([]);
  await close();
});

it('says what cannot be set beside it, and keeps the first', async () => {
  const { page, close } = await site.open(
    `/en/concentration?${cobalt}&stage=refining&with=material:tantalum&figure=with.index`,
  );
  await page.waitForSelector('.notice');
  // A number of an answer that does not come is not waited for, and is gone with the second.
  await page.waitForSelector('.figure-panel [role="alert"]');
  expect(await page.textContent('h1')).toContain('Cobalt');
  expect(await page.locator('.compare-table').count()).toBe(0);
  await page.click('.compare-tools button:has-text("Stop comparing")');
  await page.waitForURL(({ searchParams }) => !searchParams.has('figure') && !searchParams.has('with'));
  await close();
});

it('comes back to the year chosen last, however fast the keys, and plays as one step of the way back', async () => {
  const { page, close } = await site.open(`/en/concentration?${cobalt}`);
  const slider = page.locator('.years-slider input');
  const latest = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await page.waitForFunction((year) => document.querySelector('.lead')?.textContent?.includes(year), latest);
  expect(await slider.inputValue()).toBe(latest);
  expect(new URL(page.url()).searchParams.get('year')).toBe(latest);
  const before = await page.evaluate(() => history.length);
  await page.click('.years-play');
  const named = (): string | null => new URL(page.url()).searchParams.get('year');
  const first = named();
  await page.waitForFunction((year) => new URL(location.href).searchParams.get('year') !== year, first);
  const second = named();
  await page.waitForFunction((year) => new URL(location.href).searchParams.get('year') !== year, second);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.click('.years-play');
  await close();
});

it('compares without an axe violation in either theme, and fits a phone', async () => {
  const { page, complaints, close } = await site.open(`/en/concentration?${cobalt}&with=material:copper`, {
    colorScheme: 'light',
  });
  await page.waitForSelector('.compare-table');
  expect(await violationsOf(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(page), 'dark').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(complaints).toEqual([]);
  await close();
});
