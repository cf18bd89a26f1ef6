/** Methods and the page on Filon itself: from a method to the rules it shares, and what the release holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { methods } from '../../schema/method.ts';
import { type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

it('lists every method, and leads from one to its formula and on to the rules that all share', async () => {
  const { page, complaints, close } = await site.open('/en/methods');
  expect(await page.locator('.method-list h2').allTextContents()).toEqual(
    methods.all.map(({ label }) => label.en),
  );
  await page.getByRole('link', { name: 'Concentration', exact: true }).click();
  await page.getByRole('heading', { name: 'The index' }).waitFor();
  await page.getByRole('link', { name: 'one publisher' }).first().click();
  await page.waitForURL(/\/en\/methods\/common-rules#one-publishers-world$/);
  await settled(page);
  const top = await page
    .locator('#one-publishers-world')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(200);
  expect(complaints).toEqual([]);
  await close();
});

it('shows each document in the language of the page, and leads on in it', async () => {
  for (const language of ['fr', 'es'] as const) {
    const { page, complaints, close } = await site.open(`/${language}/methods/ledger`);
    const written = readFileSync(
      join(import.meta.dirname, `../../docs/methods/${language}/ledger.md`),
      'utf8',
    );
    const headings = [...written.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).not.toHaveLength(0);
    expect(await page.locator('.method-document h2').allTextContents()).toEqual(headings);
    await page
      .locator('.method-document a[href^="/"], .method-document a:not([href^="http"])')
      .first()
      .click();
    await page.waitForURL(
      ({ pathname }) => pathname.startsWith(`/${language}/methods/`) && !pathname.endsWith('ledger'),
    );
    await page.waitForSelector('.method-document');
    expect(complaints).toEqual([]);
    await close();
  }
});

it('does not know a method that there is not, and shows those there are', async () => {
  const response = await fetch(`${site.url}/en/methods/astrology`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  const { page, close } = await site.open('/en/methods/astrology');
  expect(await page.textContent('.notice')).toContain('astrology');
  expect(await page.locator('.method-list h2').count()).toBe(methods.all.length);
  await close();
});

it('says when a document did not come, and tries again', async () => {
  const { page, close } = await site.open('/en/methods');
  let isCut = true;
  await page.route('**/assets/ledger-*.js', (route) => (isCut ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'North–South ledger' }).click();
  await page.locator('.notice[role="alert"]').waitFor();
  isCut = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.method-document');
  await close();
});

it('tells of the release that is read, as the API counts it', async () => {
  const query = '{ release { id counts { statements } } }';
  const response = await fetch(`${site.url}/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await response.json()) as {
    readonly data: {
      readonly release: { readonly id: string; readonly counts: { readonly statements: number } };
    };
  };
  const { page, close } = await site.open('/en/about');
  const said = await page.textContent('main');
  expect(said).toContain(data.release.counts.statements.toLocaleString('en'));
  expect(await page.textContent('.about-citation')).toContain(data.release.id.slice(0, 16));
  await close();
});
