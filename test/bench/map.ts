/**
 * The map in a real browser: until its first picture stands, until another year stands once its answer is there,
 * and the longest task while 300 flows are moved and zoomed. Baselines are the goals; the browser draws without
 * a graphics card here, so that a reader's screen is faster.
 */
import type { Page } from 'playwright-core';
import { type Site, startSite } from '../browser/site.ts';
import type { Bench, BenchFigure } from './bench.ts';

const goals = { firstPicture: 1500, year: 100, task: 50 } as const;

function against(name: string, ours: number, baseline: number): BenchFigure {
  return { name, ours, baseline, ratio: ours / baseline, unit: 'ms' };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

interface Watched extends Window {
  filonTasks: number[];
}

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.map-graph[data-ready="true"]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(800);
}

/** Milliseconds of the tasks that browsers call long: over 50. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.filonTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.filonTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(800);
  return page.evaluate(() => (window as unknown as Watched).filonTasks);
}

async function firstPicture(site: Site): Promise<number> {
  const { page, close } = await site.open('/en/map', { viewport: { width: 1440, height: 1000 } });
  const time = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await close();
  return time;
}

/** From the key until the frame in which the map of that year stands, its answer fetched before. */
async function yearChanges(site: Site): Promise<readonly number[]> {
  const { page, close } = await site.open('/en/map', { viewport: { width: 1440, height: 1000 } });
  await drawn(page);
  const times: number[] = [];
  for (let step = 0; step < 7; step += 1) {
    times.push(
      await page.evaluate(async () => {
        const lead = document.querySelector('.lead');
        const input = document.querySelector<HTMLInputElement>('.years-slider input');
        const before = lead?.textContent;
        input?.focus();
        const start = performance.now();
        input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
        // Between two tasks of the page, without waiting for a timer.
        while (document.querySelector('.lead')?.textContent === before) {
          await new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
        }
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }),
    );
    // The next year's answer comes meanwhile, as it does while a reader looks.
    await page.waitForTimeout(700);
    await page.waitForLoadState('networkidle');
  }
  await close();
  return times;
}

async function moving(
  site: Site,
): Promise<{ readonly pan: readonly number[]; readonly zoom: readonly number[] }> {
  const path = '/en/map?n=300&zoom=2,0.4,0.4';
  const { page, close } = await site.open(path, { viewport: { width: 1440, height: 1000 } });
  await drawn(page);
  const count = Number(await page.getAttribute('.map-graph', 'data-flows'));
  if (count !== 300) throw new Error(`the map draws ${count} flows; 300 were to be measured`);
  const box = await page.locator('.map-graph').boundingBox();
  if (box === null) throw new Error('no graph on screen');
  const pan = await longTasks(page, async () => {
    await page.mouse.move(box.x + 700, box.y + 250);
    await page.mouse.down();
    for (let step = 0; step < 80; step += 1) {
      await page.mouse.move(box.x + 700 - step * 5, box.y + 250 + step * 2);
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
  });
  const zoom = await longTasks(page, async () => {
    await page.keyboard.down('Control');
    for (let step = 0; step < 30; step += 1) {
      await page.mouse.wheel(0, step < 15 ? -120 : 120);
      await page.waitForTimeout(16);
    }
    await page.keyboard.up('Control');
  });
  await close();
  return { pan, zoom };
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

export const bench: Bench = async () => {
  const site = await startSite();
  try {
    // The first visit warms server and browser up.
    const cold = await firstPicture(site);
    const warm = [await firstPicture(site), await firstPicture(site), await firstPicture(site)];
    const years = await yearChanges(site);
    const { pan, zoom } = await moving(site);
    return [
      against('map: first picture, first visit after the start, against the goal', cold, goals.firstPicture),
      against(
        'map: first picture, later visits (median), against the goal',
        median(warm),
        goals.firstPicture,
      ),
      against(
        'map: another year whose answer is at hand (median of 7), against the goal',
        median(years),
        goals.year,
      ),
      against('map: another year, slowest of 7, against the goal', Math.max(...years), goals.year),
      against(
        'map: longest task over 50 ms while 300 flows are moved (0: none), against the goal',
        longest(pan),
        goals.task,
      ),
      against(
        'map: longest task over 50 ms while 300 flows are zoomed (0: none), against the goal',
        longest(zoom),
        goals.task,
      ),
    ];
  } finally {
    await site.close();
  }
};
