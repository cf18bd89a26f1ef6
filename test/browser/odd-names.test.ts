/**
 * Names as data may bring them: in Arabic, in Chinese, without a place to break, with signs that turn the line, with
 * HTML. They are text on every page, nothing overlaps or is wider than the window, and the line after them reads on.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { faultsOf, noFaults } from './structure.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const odd = [
  'شركة المناجم المتحدة للنحاس والكوبالت',
  '中国有色矿业集团有限公司刚果铜钴矿冶炼厂',
  'Société générale des mines et des usines de traitement du cuivre, du cobalt et des minerais associés de la région minière du Haut-Katanga et du Lualaba',
  '<img src=x onerror=document.title=1>',
  '\u202eelbatpecca\u2066 \u202e',
] as const;

/** Every name of an answer, each always by the same odd one. */
function withOddNames(body: string): string {
  return body.replaceAll(/"name":"((?:[^"\\]|\\.)+)"/g, (_, name: string) => {
    const place = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % odd.length;
    return `"name":${JSON.stringify(odd[place]).replaceAll('<', '\\u003c')}`;
  });
}

async function renameAll(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const isAnswer = /\/graphql/.test(route.request().url());
    if (!isAnswer && route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: withOddNames(await response.text()) });
  });
}

const everyDay = ['/fr/ledger', '/en/entity/economy:COD', '/en/map', '/en/power/org:apple'] as const;
const others = [
  '/en/network/org:glencore-plc',
  '/en/trace/material:cobalt',
  '/es/concentration',
  '/fr/life-cycle/device:smartphone',
  '/en/harm?harm=harm:tree-cover-loss-at-mines&material=material:copper',
] as const;

it.each([...everyDay, ...(process.env.FILON_FULL ? others : [])])(
  '%s holds names of any kind as text',
  async (path) => {
    const { page, complaints, close } = await site.open('/en/about', {
      viewport: { width: 1440, height: 1000 },
    });
    await renameAll(page);
    await page.goto(`${site.url}${path}`);
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('main h1');
    expect(await page.locator('main').textContent()).toContain('中国有色');
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(400);
      expect({ width, ...(await faultsOf(page)) }).toEqual({ width, ...noFaults });
    }
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
    // What is still asked for need not come any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  },
);
