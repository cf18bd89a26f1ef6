/**
 * Pages in a real browser over loopback, against the goals: until the first picture stands, the script of a first
 * load, an embed, from a click or key to the next frame, what moves while a page loads, and memory after many pages.
 * Each time also with the processor slowed four times, as a cheap telephone is. By the clock: other programs count.
 */
import { get } from 'node:http';
import type { CDPSession, Page } from 'playwright-core';
import { type Site, startSite } from '../browser/site.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { changePages, firstPicture, interactions, watch } from './in-page/measure.ts';

const pictures = {
  home: '/en',
  trace: '/en/trace/device:smartphone',
  map: '/en/map',
  ledger: '/en/ledger',
  harm: '/en/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption',
  value: '/en/value',
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
    return await act(page, session);
  } finally {
    await close();
  }
}

async function loads(site: Site, rate: number): Promise<readonly BenchFigure[]> {
  const goal = rate === 1 ? goals.pictureMs : goals.slowPictureMs;
  const how = rate === 1 ? '' : `, processor slowed ${rate}×`;
  const found: BenchFigure[] = [];
  for (const [name, path] of Object.entries(pictures)) {
    const times: number[] = [];
    const shifts: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const { ms, shift } = await visit(site, rate, (page) => firstPicture(page, `${site.url}${path}`));
      times.push(ms);
      shifts.push(shift);
    }
    found.push(
      against(`${name}: first picture (median of ${turns})${how}`, quantile(times, 0.5), goal, 'ms'),
      against(`${name}: layout shift (worst of ${turns})${how}`, Math.max(...shifts), goals.shift, ''),
    );
  }
  return found;
}

async function interactionsOf(site: Site, rate: number): Promise<readonly BenchFigure[]> {
  const how = rate === 1 ? '' : `, processor slowed ${rate}×`;
  const all: number[] = [];
  const found: BenchFigure[] = [];
  for (const [name, path] of Object.entries(worked)) {
    const own = await visit(site, rate, (page) => interactions(page, `${site.url}${path}`));
    all.push(...own);
    found.push(
      against(
        `${name}: from click or key to the next frame (slowest of ${own.length})${how}`,
        Math.max(...own),
        goals.interactionMs,
        'ms',
      ),
    );
  }
  const p95 = quantile(all, 0.95);
  return [
    against(
      `from click or key to the next frame (95th percentile of ${all.length})${how}`,
      p95,
      goals.interactionMs,
      'ms',
    ),
    ...found,
  ];
}

async function sizes(site: Site): Promise<readonly BenchFigure[]> {
  const { page, close } = await site.open(pictures.trace, { viewport });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  await close();
  const bytes = await Promise.all([...new Set(scripts)].map(packedBytes));
  const embed = await packedBytes(`${site.url}/embed/map?lang=en&material=material:copper`);
  return [
    against(
      `trace: script of a first load, gzip`,
      bytes.reduce((sum, one) => sum + one, 0),
      goals.scriptBytes,
      'B',
    ),
    against('an embedded map, all told, gzip', embed, goals.embedBytes, 'B'),
  ];
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

export const bench: Bench = async () => {
  const site = await startSite();
  try {
    // Server and browser have answered once before anything counts.
    for (const path of new Set([...Object.values(pictures), ...Object.values(worked)]))
      await (await site.open(path, { viewport })).close();
    return [
      ...(await loads(site, 1)),
      ...(await loads(site, slowed)),
      ...(await sizes(site)),
      ...(await interactionsOf(site, 1)),
      ...(await interactionsOf(site, slowed)),
      ...(await memory(site)),
    ];
  } finally {
    await site.close();
  }
};
