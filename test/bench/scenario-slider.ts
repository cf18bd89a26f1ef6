/**
 * A slider of the page of scenarios in a real browser: from the event of its input until the frame that shows it, over 20
 * moves; and the same model in this process, beside the whole answer with all draws. Baselines are the goal and the answer.
 */

import type { Measured } from '../../model/scenario/measured.ts';
import { outcomeOf, yearsOf } from '../../model/scenario/outcome.ts';
import { reckonLevers } from '../../model/scenario/reckoning.ts';
import { startSite } from '../browser/site.ts';
import type { Bench, BenchFigure } from './bench.ts';

const goal = 100;
const moves = 20;
/** Draws while a slider moves, and of the answer. */
const [few, all] = [100, 1000];

const row = (name: string, ours: number, baseline: number): BenchFigure => ({
  name,
  ours,
  baseline,
  ratio: ours / baseline,
  unit: 'ms',
});

interface Watched extends Window {
  filonMoves: number[];
}

/** Milliseconds of each move, in order of length. */
async function slide(): Promise<readonly number[]> {
  const site = await startSite();
  try {
    const { page, close } = await site.open('/en/scenario', { viewport: { width: 1440, height: 1000 } });
    await page.waitForSelector('.scenario-beside');
    await page.waitForTimeout(2000);
    await page.getByRole('slider', { name: 'Buy fewer' }).focus();
    await page.evaluate(() => {
      const watched = window as unknown as Watched;
      watched.filonMoves = [];
      document.addEventListener(
        'input',
        () => {
          const start = performance.now();
          const before = document.querySelector('.scenario-headline')?.textContent;
          const observer = new MutationObserver(() => {
            if (document.querySelector('.scenario-headline')?.textContent === before) return;
            observer.disconnect();
            // A message after the frame's callback comes once the frame is painted.
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => watched.filonMoves.push(performance.now() - start);
              channel.port2.postMessage(null);
            });
          });
          observer.observe(document.body, { subtree: true, characterData: true, childList: true });
        },
        true,
      );
    });
    // Two to warm up. The hand does not rest: answers come only after it.
    for (let move = 0; move < moves + 2; move += 1) {
      await page.keyboard.press(move % 16 < 8 ? 'ArrowLeft' : 'ArrowRight');
      await page.waitForTimeout(200);
    }
    const times = await page.evaluate(() => (window as unknown as Watched).filonMoves);
    await close();
    return times.slice(2).sort((a, b) => a - b);
  } finally {
    await site.close();
  }
}

/** Fifteen years of synthetic sales, two lifetimes and 24 synthetic metals. */
const measured: Measured = {
  span: { from: 2026, to: 2041 },
  sales: Array.from({ length: 15 }, (_, at) => ({ year: 2011 + at, value: 1e9 + at * 3e7 })),
  lifetimes: [
    { shape: 0.7, scaleYears: 7.6 },
    { shape: 0.7, scaleYears: 2 },
  ],
  massKg: { value: 0.16, low: 0.13, high: 0.2 },
  gases: { made: 50, carried: 2, used: 5, thrown: 1 },
  collection: 0.22,
  metals: Array.from({ length: 24 }, (_, at) => ({
    material: `material:synthetic-${at}`,
    tonnes: { value: 1e-6, low: 0.5e-6, high: 2e-6 },
    recoveredMost: (at % 6) / 10,
    usdPerKg: 10,
  })),
};

/** Milliseconds of processor time, in the middle of several turns. */
function modelMilliseconds(draws: number): number {
  const times = Array.from({ length: 30 }, (_, turn) => {
    const before = process.cpuUsage();
    const reckoning = reckonLevers(measured, { purchases: 0.5 + turn / 100 }, draws);
    outcomeOf(reckoning);
    yearsOf(reckoning, 'material:synthetic-3');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.slice(10).sort((a, b) => a - b)[10] ?? Number.NaN;
}

export const bench: Bench = async () => {
  const times = await slide();
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? Number.NaN;
  return [
    row('slider to painted picture, middle of 20 moves, against its goal', at(0.5), goal),
    row('slider to painted picture, 95 of 100 moves, against its goal', at(0.95), goal),
    row(
      'model while a slider moves against the model of the answer',
      modelMilliseconds(few),
      modelMilliseconds(all),
    ),
  ];
};
