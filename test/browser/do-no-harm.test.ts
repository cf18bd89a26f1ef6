/**
 * No country’s documented harm beside a named site or company unless the source names it: on every kind of page, as
 * a browser shows it. See docs/do-no-harm.md.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import { pages, type Site, settled, startSite } from './site.ts';

let site: Site;
/** Entities that have both: a harm of a whole country and a named site or company. */
let both: readonly string[] = [];
beforeAll(async () => {
  site = await startSite();
  const store = await openEmbeddedStore(await builtGraph());
  const named = { withKinds: ['site', 'organisation'] as const };
  const harms = await store.countBy({ predicate: ['bearsHarm'], withoutKinds: ['site', 'organisation'] }, [
    'subject',
    'object',
    'product',
  ]);
  const harmed = new Set(harms.flatMap(({ values }) => values));
  const counts = await store.countBy(named, ['subject', 'object', 'product']);
  const told = new Map<string, number>();
  for (const { values, count } of counts)
    for (const id of values) if (id !== null && harmed.has(id)) told.set(id, (told.get(id) ?? 0) + count);
  both = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  await store.close();
}, 120_000);
afterAll(() => site?.close());

interface Seen {
  readonly harms: readonly string[];
  readonly named: readonly string[];
  /** Links that hold an organisation or a site anywhere, in a question too. */
  readonly linked: readonly string[];
  readonly hasReply: boolean;
}

/** What stands in the page itself; a list that somebody opened by typing into the search box is not of it. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const texts = (selector: string): string[] =>
      [...main.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
    return {
      harms: texts('.harm-button, td.harm, [data-harm], .harm-dot'),
      named: [
        ...texts('a[href*="/entity/site:"], a[href*="/entity/org:"], [data-site]'),
        ...[...main.querySelectorAll('svg [data-node^="site:"], svg [data-node^="org:"]')].map(
          (element) => element.getAttribute('data-node') ?? '',
        ),
      ],
      linked: texts('a[href*="org:"], a[href*="site:"]'),
      hasReply: main.querySelector('.right-of-reply') !== null,
    };
  });

function isApart({ harms, named }: Seen, where: string): void {
  expect(
    harms.length > 0 && named.length > 0
      ? { where, harms: harms.slice(0, 3), named: named.slice(0, 3) }
      : null,
  ).toBeNull();
}

/** Pages beside the usual ones that name organisations or sites, as a link or in plain words. */
const namingPages = [
  '/map?sites=true',
  '/trace/device:smartphone?view=table&named=true',
  '/concentration?material=material:copper&stage=refining&by=company',
  '/value?lens=company',
  '/value?lens=price-split',
  '/entity/org:apple',
  '/entity/economy:COD?named=true',
];

describe('harm of a country never beside a named site or company, and whoever is named can answer', () => {
  it.each(Object.entries(pages))('on %s', async (_, path) => {
    const { page, close } = await site.open(`/en${path}`);
    const seen = await look(page);
    isApart(seen, path);
    const names = [...seen.named, ...seen.linked].slice(0, 2);
    if (names.length > 0) expect({ names, hasReply: seen.hasReply }).toEqual({ names, hasReply: true });
    await close();
  });

  it.each(namingPages)('on %s, which names some', async (path) => {
    const { page, close } = await site.open(`/en${path}`);
    const seen = await look(page);
    isApart(seen, path);
    expect(seen.hasReply).toBe(true);
    await close();
  });

  it('on the page of an entity that has both: one face shows the harms, the other the named ones', async () => {
    expect(both.length).toBeGreaterThan(20);
    // Those of which most is said, one of each kind at least.
    const kinds = new Map(both.map((id) => [id.split(':')[0], id] as const).reverse());
    const chosen = [...new Set([...both.slice(0, 6), ...kinds.values()])];
    const { page, close } = await site.open('/en');
    let [harmFaces, namedFaces] = [0, 0];
    for (const id of chosen) {
      await page.goto(`${site.url}/en/entity/${id}`);
      await settled(page);
      const whole = await look(page);
      isApart(whole, id);
      if (whole.harms.length > 0) harmFaces += 1;
      await page.goto(`${site.url}/en/entity/${id}?named=true`);
      await settled(page);
      const namedFace = await look(page);
      isApart(namedFace, `${id}?named=true`);
      if (namedFace.named.length > 0) namedFaces += 1;
      // Either face leads to the other.
      expect(await page.locator('.other-face a').count(), id).toBe(1);
    }
    // The test sees both: what it looks for is really there.
    expect(harmFaces).toBeGreaterThan(1);
    expect(namedFaces).toBeGreaterThan(1);
    await close();
  }, 180_000);

  it('on the chain: its two faces, with harms or with names unfolded', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone?view=table');
    const harmFace = await look(page);
    isApart(harmFace, 'chain');
    expect(harmFace.harms.length).toBeGreaterThan(0);
    await page.goto(`${site.url}/en/trace/device:smartphone?view=table&named=true`);
    await settled(page);
    await page.locator('.row-unfold').first().click();
    await page.locator('.actor-list a').first().waitFor();
    const namedFace = await look(page);
    isApart(namedFace, 'chain?named=true');
    expect(namedFace.named.length).toBeGreaterThan(0);
    // Either face leads to the other.
    expect(await page.locator('.other-face button').count()).toBe(1);
    await close();
  }, 120_000);

  it('on the map with its sites', async () => {
    const { page, close } = await site.open('/en/map?sites=true');
    const seen = await look(page);
    expect(seen.harms).toEqual([]);
    await close();
  });
});
