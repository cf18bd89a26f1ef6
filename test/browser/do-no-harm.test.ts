/**
 * No country’s documented harm beside a named site or company unless the source names it, as a browser shows it: on
 * pages that name some and on those with two faces. Every other page is asked the same in pages.test.ts. See
 * docs/do-no-harm.md.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import { isApart, look } from './apart.ts';
import { type Site, settled, startSite } from './site.ts';

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
