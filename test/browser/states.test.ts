/** Failing, refusing, offline and too large are drawn on purpose; the first picture comes with the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { viewerFolder } from './server.ts';
import { type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

it('draws the ledger from what came with the page, without asking again', async () => {
  const { page, close } = await site.open('/en/sources');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/graphql'))
      asked.push(new URL(request.url()).searchParams.get('operationName') ?? '');
  });
  await page.goto(`${site.url}/en`);
  await page.waitForSelector('.ledger-picture');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).not.toContain('LedgerPicture');
  await close();
});

it('says that there is no network, keeps what is shown, and says it anew when it is back', async () => {
  const { page, close } = await site.open('/en');
  await page.context().setOffline(true);
  await page.waitForSelector('.banner');
  await page.selectOption('.ledger-choices select', 'oecd-2025');
  await page.waitForSelector('.notice:has-text("You are offline")');
  await page.context().setOffline(false);
  await page.waitForSelector('.banner', { state: 'detached' });
  await page.click('.notice:has-text("You are offline") .link-button');
  await page.waitForSelector('.ledger-picture');
  await close();
});

it('says that the answer did not come, and asks again', async () => {
  const { page, close } = await site.open('/en/sources');
  let isBroken = true;
  await page.route('**/graphql?*', (route) =>
    isBroken
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
      : route.continue(),
  );
  await page.goto(`${site.url}/fr/sources`);
  await page.waitForSelector('.notice[role="alert"]');
  expect(await page.textContent('.notice[role="alert"]')).toContain('La réponse n’est pas venue');
  isBroken = false;
  await page.click('.notice[role="alert"] .link-button');
  await page.waitForSelector('.source-list');
  await close();
});

it('says that a question is too large', async () => {
  const { page, close } = await site.open('/en/sources');
  await page.route('**/graphql?*', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'too costly', extensions: { code: 'QUERY_TOO_COSTLY' } }] }),
    }),
  );
  await page.goto(`${site.url}/en/sources`);
  await page.waitForSelector('.notice[role="alert"]');
  expect(await page.textContent('.notice[role="alert"]')).toContain('asks for too much at once');
  await close();
});

it('names the nearest ids of one that is not known', async () => {
  const { page, close } = await site.open('/en/entity/material:cobbalt');
  await page.waitForSelector('a[href="/en/entity/material:cobalt"]');
  expect(await page.textContent('h1')).toContain('material:cobbalt');
  await close();
});

it('runs a query at the query desk, under the policy of its page', async () => {
  const { page, complaints, close } = await site.open('/fr/explore?example=sources');
  await page.waitForSelector('.graphiql-execute-button');
  await page.waitForFunction(() => document.querySelector('.view-line') !== null);
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(
    () => document.querySelector('.result-window')?.textContent?.includes('amazon-mining-watch') === true,
  );
  expect(complaints.filter((text) => /Content Security Policy|Refused/.test(text))).toEqual([]);
  await close();
});

it('remembers the theme that was chosen, before anything is painted', async () => {
  const { page, close } = await site.open('/en', { colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(250, 246, 238)');
  await page.click('.site-header .icon-button[title^="Theme"]');
  await page.click('.site-header .icon-button[title^="Theme"]');
  expect(await ground()).toBe('rgb(19, 22, 27)');
  await page.reload();
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  expect(await ground()).toBe('rgb(19, 22, 27)');
  await close();
});

it.each(['/en', '/en/entity/material:cobalt', '/en/sources', '/en/trace/device:smartphone'])(
  'loads at most 350 kB of script, compressed, for %s',
  async (path) => {
    const { page, close } = await site.open('/no-such-page');
    const names = new Set<string>();
    page.on('request', (request) => {
      const name = new URL(request.url()).pathname;
      if (name.startsWith('/assets/') && name.endsWith('.js')) names.add(name);
    });
    await page.goto(`${site.url}${path}`);
    await settled(page);
    // The graph may come when the network has been still for a while.
    if (path.includes('/trace/')) {
      await page.waitForSelector('.chain-graph[data-ready="true"]', { state: 'attached' });
    }
    const scripts = [...names].map((name) => ({
      name,
      bytes: gzipSync(readFileSync(join(viewerFolder, name))).length,
    }));
    expect(scripts.length).toBeGreaterThan(3);
    // The graph comes with a trace and nowhere else; the editor on its own page only; the machinery of typing and
    // choosing with the focus.
    const graph = scripts.filter(({ name }) => name.includes('cytoscape'));
    expect(graph.length > 0).toBe(path.includes('/trace/'));
    expect(scripts.some(({ name }) => /[Ee]ditor|graphql|ComboBox|Combo-/.test(name))).toBe(false);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(350_000);
    await close();
  },
);
