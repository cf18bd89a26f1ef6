/** The panel that hands a page over: every form makes a file that holds what the page shows, on every page, and says when it cannot. */
import readSheets from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignTexts } from './foreign.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { openPanel, taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const owners = '/en/ownership?material=material:cobalt';

describe('the panel', () => {
  it('gives a workbook with numbers as numbers, and a sheet that says what it is', async () => {
    const { page, complaints, close } = await site.open(owners);
    const { name, bytes } = await taken(page, 'xlsx');
    expect(name).toBe('filon-ownership-material-cobalt-en.xlsx');
    const sheets = await readSheets(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['figures', 'about']);
    const [head = [], ...rows] = sheets[0]?.data ?? [];
    const value = head.indexOf('value');
    const missing = head.indexOf('missing');
    expect(value).toBeGreaterThan(0);
    const given = rows.filter((row) => row[missing] === null);
    expect(given.length).toBeGreaterThan(10);
    expect(given.every((row) => typeof row[value] === 'number' || typeof row[value + 1] === 'number')).toBe(
      true,
    );
    const about = sheets[1]?.data ?? [];
    expect(about.map(([key]) => key)).toEqual(
      expect.arrayContaining(['title', 'release', 'source', 'caveat']),
    );
    // The same figures as in CSV.
    const { text } = await taken(page, 'csv');
    expect(text.trimEnd().split('\n').length).toBe(rows.length + 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives the picture in pixels, twice as fine as it is drawn', async () => {
    const { page, complaints, close } = await site.open('/fr/ledger');
    const { bytes } = await taken(page, 'png');
    const svg = (await taken(page, 'svg')).text;
    const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(Math.round(2 * width));
    expect(complaints).toEqual([]);
    await close();
  });

  it('gives a page to print whose words are text, in our letters', async () => {
    const { page, complaints, close } = await site.open('/fr/ledger');
    const { name, bytes } = await taken(page, 'pdf');
    expect(name).toBe('filon-ledger-imf-advanced-2024-fr.pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const read = await getDocumentProxy(new Uint8Array(bytes));
    expect(read.numPages).toBe(1);
    const { text } = await extractText(read, { mergePages: true });
    expect(text).toContain('Qui creuse, qui gagne');
    expect(text).toContain('Économies avancées du FMI');
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens the question at the query desk, where it gives the same answer', async () => {
    const { page, close } = await site.open(owners);
    await openPanel(page);
    const href = (await page.locator('.take-panel a').first().getAttribute('href')) ?? '';
    const asked = new URL(href, site.url).searchParams;
    expect(JSON.parse(asked.get('variables') ?? '')).toMatchObject({ material: 'material:cobalt' });
    const json = JSON.parse((await taken(page, 'json')).text) as { readonly data: unknown };
    const answer = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: asked.get('query'),
        variables: JSON.parse(asked.get('variables') ?? ''),
      }),
    });
    // The file has the statements of each figure as well.
    const plain = JSON.parse(JSON.stringify(json.data, (key, one) => (key === 'standsOn' ? undefined : one)));
    expect((await answer.json()).data).toEqual(plain);
    await page.locator('.take-panel a').first().click();
    await page.waitForURL('**/explore?**');
    await page.waitForSelector('.graphiql-editor', { timeout: 30_000 });
    await expect
      .poll(() => page.locator('.graphiql-container').textContent(), { timeout: 20_000 })
      .toContain('ownership');
    await close();
  });

  it('cites the answer with its release, and copies lines that fetch it', async () => {
    const { page, close } = await site.open(owners);
    await openPanel(page);
    const citation = page.locator('.take-panel section').first();
    await citation.locator('select').selectOption('citationBibtex');
    expect(await citation.locator('textarea').first().inputValue()).toMatch(/^@misc\{/);
    expect(await citation.locator('textarea').nth(1).inputValue()).toMatch(/release=[0-9a-f]+&answer=/);
    const question = page.locator('.take-panel section').nth(1);
    await question.locator('select').selectOption('R');
    expect(await question.locator('textarea').inputValue()).toContain('library(httr2)');
    await question.locator('select').selectOption('Python');
    expect(await question.locator('textarea').inputValue()).toContain('"material": "material:cobalt"');
    await close();
  });

  it('says when a file cannot be made, and makes it later', async () => {
    const { page, close } = await site.open('/es/map');
    await page.waitForSelector('.map-graph[data-ready="true"]', { state: 'attached' });
    await openPanel(page);
    await page.context().setOffline(true);
    await page.locator('[data-form="csv"]').click();
    expect(await page.locator('.take-panel [role="alert"]').textContent()).toContain('no hay conexión');
    await page.context().setOffline(false);
    expect((await taken(page, 'csv')).text).toContain('economy:COD');
    await close();
  });

  it('is worked by keyboard: opened, left with Escape, and the focus is where it was', async () => {
    const { page, close } = await site.open(owners);
    const button = page.locator('.take-away').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.take-panel').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.take-dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('never puts a text of the reader into an address', async () => {
    const { page, close } = await site.open('/en/check');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page
      .locator('textarea')
      .first()
      .fill('The DR Congo mined 76% of the cobalt in 2024, a secret said.');
    await page.locator('form button[type="submit"], form button').last().click();
    await page.locator('.take-away:not([disabled])').waitFor();
    expect((await taken(page, 'csv')).text).toContain('76%');
    expect((await taken(page, 'json')).text).toContain('secret');
    expect(await page.locator('.take-panel a').count()).toBe(0);
    expect(addresses.filter((address) => /secret|cobalt/.test(decodeURIComponent(address)))).toEqual([]);
    await close();
  });
});

describe.each(['en', 'fr', 'es'] as const)('in %s', (language) => {
  it('reads on a phone, in the dark, with nothing foreign, small or out of reach', async () => {
    const { page, close } = await site.open(`/${language}/network/org:glencore-plc`, {
      viewport: { width: 390, height: 844 },
      colorScheme: language === 'fr' ? 'dark' : 'light',
    });
    await openPanel(page);
    await page.locator('.take-panel textarea').first().waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(
      await page.locator('.take-dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
    ).toBeLessThanOrEqual(0);
    const heights = await page
      .locator('.take-dialog :is(.button, .icon-button, select)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    if (language !== 'en') expect(await foreignTexts(page, language)).toEqual([]);
    await close();
  });
});

it.each([
  '/en/trace/device:smartphone',
  '/en/map',
  '/en/ledger',
  '/en/value',
  '/en/harm',
  '/en/network',
  '/en/scenario',
  '/en/life-cycle',
  '/en/power/org:apple',
  '/en/ownership',
  '/en/infrastructure',
  '/en/locks',
  '/en/messages',
  '/en/anomalies',
  '/en/concentration',
  '/en/coverage',
  '/en/origin',
  '/en/claims',
  '/en/entity/economy:COD',
  '/en/sources',
])('%s is taken away as a table with a head and rows', async (path) => {
  const { page, complaints, close } = await site.open(path);
  const { text } = await taken(page, 'csv');
  const [head = '', ...rows] = text.trimEnd().split('\n');
  expect(head.split(',').at(-1)).toBe('release');
  expect(rows.length).toBeGreaterThan(5);
  // A large answer with all that its figures rest on is refused as too costly, and asked for with less of it.
  expect(complaints.filter((complaint) => !/status of 400/.test(complaint))).toEqual([]);
  await close();
});
