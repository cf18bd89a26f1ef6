/**
 * Pages in a real browser over loopback, against the goals: until the first picture stands, the script of a first
 * load, an embed, from a click or key to the next frame, what moves while a page loads, and memory after many pages.
 * Each time also with the processor slowed four times, as a cheap telephone is. By the clock: other programs count.
 * A page that cannot be measured is told at the end; the others are measured all the same.
 */
import { get } from 'node:http';
import type { CDPSession, Page } from 'playwright-core';
import { type Site, startSite } from '../browser/site.ts';
import type { Bench, BenchFigure, Say } from './bench.ts';
import { changePages, firstPicture, interactions, watch } from './in-page/measure.ts';

const pictures = {
  home: '/en',
  trace: '/en/trace/device:smartphone',
  map: '/en/map',
  ledger: '/en/ledger',
  harm: '/en/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption',
  value: '/en/value',
} as const;
/** Pages that begin with words: the heading counts. */
const texts = {
  entity: '/en/entity/economy:COD',
  locks: '/en/locks',
  network: '/en/network',
} as const;
const worked = {
  trace: '/en/trace/device:smartphone',
  ledger: '/en/ledger',
  harm: '/en/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption',
  value: '/en/value',
  scenario: '/en/scenario/device:smartphone',
  claims: '/en/claims',
} as const;

const goals = {
  pictureMs: 1500,
  slowPictureMs: 4000,
  scriptBytes: 350_000,
  embedBytes: 60_000,
  interactionMs: 200,
  shift: 0.02,
} as const;
/** How much slower the processor is made. */
const slowed = 4;
const turns = 3;
const viewport = { width: 1440, height: 1000 };

const against = (name: string, ours: number, baseline: number, unit: string): BenchFigure => ({
  name: `pages: ${name}, against the goal`,
  ours,
  baseline,
  ratio: ours / baseline,
  unit,
});

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

/** Bytes of an answer as they travel, packed with gzip. */
const packedBytes = (address: string): Promise<number> =>
  new Promise((done, failed) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${address} answers ${answer.statusCode}`));
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.on('end', () => done(bytes));
    }).on('error', failed);
  });

/** Ms after which a page counts as one that cannot be measured. */
const mostMs = 120_000;

async function within<Found>(what: string, act: Promise<Found>): Promise<Found> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`${what} took longer than ${mostMs / 1000} s`)), mostMs);
  });
  try {
    return await Promise.race([act, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A page that is watched from its start on, in a profile that has kept nothing. */
async function visit<Found>(
  site: Site,
  rate: number,
  act: (page: Page, session: CDPSession) => Promise<Found>,
): Promise<Found> {
  const { page, close } = await site.open('/en/about', { viewport });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(watch);
    return await within(page.url(), act(page, session));
  } finally {
    await close();
  }
}

const howSlow = (rate: number): string => (rate === 1 ? '' : `, processor slowed ${rate}×`);

/** One page, from nothing to the first picture, several times. */
async function loads(
  site: Site,
  rate: number,
  name: string,
  path: string,
  isDrawn: boolean,
): Promise<readonly BenchFigure[]> {
  const goal = rate === 1 ? goals.pictureMs : goals.slowPictureMs;
  const times: number[] = [];
  const shifts: number[] = [];
  const scripts: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const { ms, shift, files } = await visit(site, rate, (page) =>
      firstPicture(page, `${site.url}${path}`, isDrawn),
    );
    times.push(ms);
    shifts.push(shift);
    if (turn > 0 || rate !== 1) continue;
    const bytes = await Promise.all(files.map(packedBytes));
    scripts.push(bytes.reduce((sum, one) => sum + one, 0));
  }
  const what = isDrawn ? 'first picture' : 'first heading';
  return [
    against(`${name}: ${what} (median of ${turns})${howSlow(rate)}`, quantile(times, 0.5), goal, 'ms'),
    against(
      `${name}: layout shift (worst of ${turns})${howSlow(rate)}`,
      Math.max(...shifts),
      goals.shift,
      '',
    ),
    ...scripts.map((bytes) =>
      against(`${name}: script of a first load, gzip`, bytes, goals.scriptBytes, 'B'),
    ),
  ];
}

async function interactionsOf(
  site: Site,
  rate: number,
  name: string,
  path: string,
  all: number[],
): Promise<readonly BenchFigure[]> {
  const own = await visit(site, rate, (page) => interactions(page, `${site.url}${path}`));
  all.push(...own);
  return [
    against(
      `${name}: from click or key to the next frame (slowest of ${own.length})${howSlow(rate)}`,
      Math.max(...own),
      goals.interactionMs,
      'ms',
    ),
  ];
}

const ofAll = (all: readonly number[], rate: number): BenchFigure =>
  against(
    `from click or key to the next frame (95th percentile of ${all.length})${howSlow(rate)}`,
    quantile(all, 0.95),
    goals.interactionMs,
    'ms',
  );

async function embedSize(site: Site): Promise<readonly BenchFigure[]> {
  const embed = await packedBytes(`${site.url}/embed/map?lang=en&material=material:copper`);
  return [against('an embedded map, all told, gzip', embed, goals.embedBytes, 'B')];
}

async function memory(site: Site): Promise<readonly BenchFigure[]> {
  const [few, many] = [10, 100];
  const { page, close } = await site.open('/en', { viewport });
  const session = await page.context().newCDPSession(page);
  const [early, late] = await changePages(page, session, [few, many]);
  await close();
  if (early === undefined || late === undefined) throw new Error('memory was not measured');
  return [
    {
      name: `pages: memory of scripts after ${many} changes of page, against that after ${few}`,
      ours: late,
      baseline: early,
      ratio: late / early,
      unit: 'B',
    },
  ];
}

export const bench: Bench = async (say: Say) => {
  const site = await startSite();
  const found: BenchFigure[] = [];
  const failures: unknown[] = [];
  const measure = async (act: () => Promise<readonly BenchFigure[]>): Promise<void> => {
    try {
      for (const figure of await act()) {
        found.push(figure);
        say(figure);
      }
    } catch (error) {
      failures.push(error);
    }
  };
  try {
    // Server and browser have answered once before anything counts.
    for (const path of new Set([
      ...Object.values(pictures),
      ...Object.values(texts),
      ...Object.values(worked),
    ]))
      await measure(async () => {
        await within(
          path,
          site.open(path, { viewport }).then(({ close }) => close()),
        );
        return [];
      });
    for (const rate of [1, slowed]) {
      for (const [name, path] of Object.entries(pictures))
        await measure(() => loads(site, rate, name, path, true));
      for (const [name, path] of Object.entries(texts))
        await measure(() => loads(site, rate, name, path, false));
    }
    await measure(() => embedSize(site));
    for (const rate of [1, slowed]) {
      const all: number[] = [];
      for (const [name, path] of Object.entries(worked))
        await measure(() => interactionsOf(site, rate, name, path, all));
      if (all.length > 0) await measure(async () => [ofAll(all, rate)]);
    }
    await measure(() => memory(site));
  } finally {
    await site.close();
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} pages could not be measured`);
  return found;
};
