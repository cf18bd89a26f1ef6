/** What a page tells of itself: when its picture stood, what moved, how long clicks and keys took, how much it holds. */
import type { CDPSession, Page } from 'playwright-core';
import { settled } from '../../browser/site.ts';

interface Watched extends Window {
  filon: { picture: number; heading: number; shift: number; readonly durations: Record<number, number> };
}

/** Px² above which an SVG is a picture and no sign. */
const leastArea = 40_000;

/** Runs in the page before anything of it. */
export const watch = `(() => {
  const seen = { picture: NaN, heading: NaN, shift: 0, durations: {} };
  window.filon = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) seen.durations[interactionId] = Math.max(seen.durations[interactionId] ?? 0, duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  const look = () => {
    if (Number.isNaN(seen.heading) && document.querySelector('main h1') !== null)
      requestAnimationFrame(() => { seen.heading = performance.now(); });
    const isThere = [...document.querySelectorAll('main svg, main canvas')].some((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width * height > ${leastArea};
    });
    // In the frame after, it is on the screen.
    if (isThere) requestAnimationFrame(() => { seen.picture = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const told = (page: Page): Promise<Watched['filon']> =>
  page.evaluate(() => (window as unknown as Watched).filon);

export interface FirstLoad {
  /** Until it was on the screen. */
  readonly ms: number;
  /** All that moved until the page was still (Layout Instability). */
  readonly shift: number;
  /** Addresses of the scripts that it loaded. */
  readonly files: readonly string[];
}

/** @param isDrawn whether the page begins with a picture; else its heading is waited for */
export async function firstPicture(page: Page, address: string, isDrawn: boolean): Promise<FirstLoad> {
  await page.goto(address);
  await settled(page);
  const { picture, heading, shift } = await told(page);
  const ms = isDrawn ? picture : heading;
  if (!Number.isFinite(ms)) throw new Error(`${address} drew no ${isDrawn ? 'picture' : 'heading'}`);
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  return { ms, shift, files: [...new Set(files)] };
}

/** Figures that are opened on each page, and choices that are moved on. */
const most = { figures: 5, choices: 3 } as const;

/**
 * Opens figures by clicks, closes them by a key, and moves choices on by keys.
 * @returns ms of each interaction that took 16 or more (Event Timing, which counts in steps of 8)
 */
export async function interactions(page: Page, address: string): Promise<readonly number[]> {
  await page.goto(address);
  await settled(page);
  const rest = async (): Promise<void> => {
    await page.waitForTimeout(400);
    await page.waitForLoadState('networkidle');
  };
  const figures = page.locator('main .figure-button:visible');
  for (let at = 0; at < Math.min(most.figures, await figures.count()); at += 1) {
    await figures.nth(at).click();
    await rest();
    await page.keyboard.press('Escape');
    await rest();
  }
  const choices = page.locator('main select:visible');
  for (let at = 0; at < Math.min(most.choices, await choices.count()); at += 1) {
    await choices.nth(at).focus();
    await page.keyboard.press('ArrowDown');
    await rest();
  }
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await rest();
  const durations = Object.values((await told(page)).durations);
  if (durations.length === 0) throw new Error(`${address}: nothing that was done on it was timed`);
  return durations;
}

/** Pages that are gone through over and over. */
const around = ['/en/ledger', '/en/map', '/en/harm', '/en/value', '/en/claims', '/en/sources'] as const;

/**
 * Bytes that scripts hold after so many changes of page, all that is held by nothing taken away first.
 * @param after numbers of changes, each larger than the one before
 */
export async function changePages(
  page: Page,
  session: CDPSession,
  after: readonly number[],
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let change = 1; change <= (after.at(-1) ?? 0); change += 1) {
    const path = around[change % around.length] ?? '/en';
    // As the buttons of a browser do it: the router takes it, nothing is loaded anew.
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, path);
    await page.waitForSelector('main h1');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(150);
    if (!after.includes(change)) continue;
    await page.waitForTimeout(1000);
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    found.push(usedSize);
  }
  return found;
}
