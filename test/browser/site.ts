/** A real browser in front of a real server with the project's own graph, for the tests of one file. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { startServerProcess } from './server.ts';

export interface Site {
  readonly url: string;
  /**
   * A page of its own. Pages that are opened with the same options share a browser profile, as the pages that a
   * reader goes through do: scripts, fonts and answers are fetched once. What a page complains about is kept in
   * `complaints`; what it remembered of the reader is forgotten when it closes.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** What a browser shows that runs no scripts. */
  openWithoutScripts(path: string): Promise<{ readonly page: Page; close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Errors of scripts and of the content policy, warnings of React: none is expected anywhere. */
  readonly complaints: string[];
  close(): Promise<void>;
}

function browserPath(): string {
  const given = process.env.FILON_CHROMIUM;
  if (given) return given;
  const found = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .map((name) => join('/usr/bin', name))
    .find(existsSync);
  if (found !== undefined) return found;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  throw new Error(
    'no browser: set FILON_CHROMIUM to the path of a Chromium, or run npm test, which installs one',
  );
}

/** The server of all tests of pages, where there is one; else one of its own. */
async function serverOfTests(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const url = process.env.FILON_SITE;
  return url ? { url, close: async () => undefined } : startServerProcess();
}

/** To be called once a test file, before its tests. */
export async function startSite(): Promise<Site> {
  const server = await serverOfTests();
  const browser: Browser = await chromium.launch({
    executablePath: browserPath(),
    // Containers have no user namespaces for the sandbox; the pages are our own. They draw in software: to imitate
    // a graphics card costs a sixth more for each page that is opened.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const profiles = new Map<string, Promise<BrowserContext>>();
  const profileOf = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const profile = profiles.get(key) ?? browser.newContext({ reducedMotion: 'reduce', ...options });
    profiles.set(key, profile);
    return profile;
  };
  return {
    url: server.url,
    async open(path, options = {}) {
      const profile = await profileOf(options);
      const page = await profile.newPage();
      page.setDefaultTimeout(60_000);
      countRequests(page);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(`${server.url}${path}`);
      await settled(page);
      return {
        page,
        complaints,
        async close() {
          await profile.setOffline(false);
          await page.evaluate(() => localStorage.clear());
          await page.close();
        },
      };
    },
    async openWithoutScripts(path) {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${server.url}${path}`);
      return { page, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

interface Requests {
  begun: number;
  open: number;
}

const requestsOf = new WeakMap<Page, Requests>();

function countRequests(page: Page): void {
  const count: Requests = { begun: 0, open: 0 };
  requestsOf.set(page, count);
  const ended = (): void => {
    count.open -= 1;
  };
  page.on('request', () => {
    count.begun += 1;
    count.open += 1;
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** How long nothing may be asked for, once a page has nothing left to do, until it counts as still. */
const stillMs = 500;

/**
 * Nothing is on its way, the page has nothing left to do, and has asked for nothing since: as Playwright's own
 * `networkidle`, and a page that is still at work is waited for, too.
 */
async function isStill(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const count = requestsOf.get(page);
  if (count === undefined) return page.waitForLoadState('networkidle');
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const { begun } = count;
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    await page.waitForTimeout(stillMs);
    if (count.open === 0 && count.begun === begun) return;
  }
  throw new Error(`${page.url()} still asks for something after a minute`);
}

/** The viewer has drawn its frame, and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('.site-footer');
  await isStill(page);
  await page.waitForFunction(() => document.querySelector('.notice-drawing .vein-full') === null);
  if (page.url().includes('/explore')) await page.waitForSelector('.graphiql-editors .view-line');
  await page.evaluate(() => document.fonts.ready);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe finds wrong on a page as it stands: the rule, and the first places that break it. Put in by evaluation,
 * not as a tag: the content policy of the page stays as it is. Only violations are told: to describe each place that
 * is as it should be takes axe a third of its time.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<readonly Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
    return `${id}: ${places.join(' | ')}`;
  });
}

/** Pages that every check runs on, by what they are. */
export const pages = {
  home: '',
  'home as table': '?view=table&chinaApart=true',
  'a material': '/entity/material:cobalt',
  'an economy': '/entity/economy:COD',
  'a device': '/entity/device:smartphone',
  'a trace': '/trace/device:smartphone',
  'a map': '/map',
  'a map of an older year': '/map?product=product:hs2002-740311&year=2010&areas=sends',
  'the coverage': '/coverage',
  'the concentration': '/concentration',
  'the origins': '/origin',
  anomalies: '/anomalies?kind=beyond-supply',
  'the claims': '/claims?claim=CLM-016',
  'a campaign picture': '/campaign?picture=map&format=square&ink=grey',
  'the stories': '/stories',
  'a story': '/stories/refine',
  'a story of one’s own': '/stories/new?from=cloud',
  'a text to check': '/check',
  'the value': '/value?chinaApart=true',
  'the ledger': '/ledger?africa=true',
  'the clouds and cables': '/infrastructure',
  'the clouds of a company': '/infrastructure/org:google',
  'the power': '/power',
  'the power of a company': '/power/org:apple?with=org:samsung-electronics',
  'the locks': '/locks',
  'a lock': '/locks/instrument:basel-convention',
  'the messages': '/messages',
  'one message': '/messages?of=recycling',
  'the network': '/network',
  'the network of a company': '/network/org:glencore-plc',
  'the owners': '/ownership?material=material:cobalt',
  'life cycles': '/life-cycle',
  'a life cycle': '/life-cycle/device:smartphone?economy=economy:POL',
  'a scenario': '/scenario?lever.LIFETIME=2',
  'the harms': '/harm?harm=harm:ewaste-without-documented-treatment&rule=consumption',
  sources: '/sources',
  'the methods': '/methods',
  'one method': '/methods/concentration',
  'about Filon': '/about',
  'the query desk': '/explore?example=ledger',
  'an address that leads nowhere': '/no-such-page',
} as const;
