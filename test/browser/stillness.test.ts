/** Nothing moves under the reader's eyes when the viewer takes the place of what came with the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatShare } from '../../picture/number.ts';
import { type Site, settled, startSite, type Visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** From here on the page notes its layout shifts, from the first byte of each address on. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: Shift[] = [];
    Object.assign(window, { filonShifts: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node?: Node | null }[];
      }[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element
            ? `${node.nodeName} ${node.getAttribute('class')}`
            : (node?.nodeName ?? '?'),
        );
        found.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Layout shifts while an address is opened and drawn, with what moved; nothing is remembered from those before. */
async function shiftsOf(page: Page, path: string): Promise<readonly Shift[]> {
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${site.url}${path}`);
  await settled(page);
  return page.evaluate(() => (window as unknown as { readonly filonShifts: readonly Shift[] }).filonShifts);
}

const sizes = [
  ['a desk', { width: 1440, height: 1000 }],
  ['a tablet', { width: 768, height: 1000 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

describe.each(sizes)('on %s', (_, viewport) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await site.open('/no-such-page', { viewport });
    await noteShifts(visit.page);
  });
  afterAll(() => visit?.close());

  it.each([
    ['/en', 0],
    ['/fr', 0],
    ['/es', 0],
    ['/en/sources', 0],
    ['/en/entity/device:smartphone', 0],
    ['/en/value', 0],
    ['/fr/value?lens=price-split', 0],
    ['/en/harm', 0],
    ['/es/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption', 0],
    ['/en/locks', 0],
    ['/fr/network', 0],
    // A line under small charts waits for the charts: 0.1 is what readers notice.
    ['/fr/entity/material:cobalt', 0.02],
  ])('%s moves by no more than %d', async (path, most) => {
    const shifts = await shiftsOf(visit.page, path);
    const whole = shifts.reduce((sum, { value }) => sum + value, 0);
    // Rounded as browsers report it: a thousandth is less than a pixel over the whole screen.
    expect(Math.round(whole * 1000) / 1000, JSON.stringify(shifts)).toBeLessThanOrEqual(most);
  });
});

describe('without scripts', () => {
  it.each([
    [
      '/en/value',
      'valueCapture(lens: INDUSTRY, lang: EN) { industry { bands { share { quantity { value } } } } }',
    ],
    [
      '/en/value?lens=price-split',
      'valueCapture(lens: PRICE_SPLIT, subject: "device:apple-ipad-2010", lang: EN) { priceSplit { bands { share { quantity { value } } } } }',
    ],
  ])('%s has the shares of the sides that the answer has', async (path, asked) => {
    const { page, close } = await site.openWithoutScripts(path);
    const answer = await fetch(`${site.url}/graphql?query=${encodeURIComponent(`{ ${asked} }`)}`);
    const { data } = (await answer.json()) as {
      readonly data: {
        readonly valueCapture: Readonly<
          Record<
            string,
            {
              readonly bands: readonly {
                readonly share: { readonly quantity: { readonly value: number } };
              }[];
            }
          >
        >;
      };
    };
    const bands = Object.values(data.valueCapture).flatMap((one) => one.bands);
    expect(bands.length).toBeGreaterThan(1);
    const drawn = (await page.locator('.first-wide svg').textContent()) ?? '';
    for (const { share } of bands) {
      const { value } = share.quantity;
      if (value >= 0.1) expect(drawn).toContain(formatShare(value, 'en'));
    }
    await close();
  });

  it.each(['en', 'fr', 'es'])(
    'the first picture follows the sentence, and the page says what is missing: %s',
    async (language) => {
      const { page, close } = await site.openWithoutScripts(`/${language}`);
      const gap = await page.locator('h1').evaluate((title) => {
        const picture = title.nextElementSibling?.getBoundingClientRect();
        return (picture?.top ?? Number.POSITIVE_INFINITY) - title.getBoundingClientRect().bottom;
      });
      expect(gap).toBeLessThanOrEqual(40);
      const sentence = await page.textContent('h1');
      const drawn = await site.open(`/${language}`);
      expect(await drawn.page.textContent('h1')).toBe(sentence);
      await drawn.close();
      const said = { en: 'needs JavaScript', fr: 'a besoin de JavaScript', es: 'necesita JavaScript' }[
        language
      ];
      expect(await page.textContent('noscript')).toContain(said);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      await close();
    },
  );
});
