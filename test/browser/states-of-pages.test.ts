/**
 * Every page, while its answers are on their way, when they do not come, and when they come again: it says so, how to
 * go on, and is whole afterwards; in a browser that keeps nothing. Each day another part of the pages is looked at;
 * all of them, with every failure, in FILON_FULL.
 */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages, type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const requestId = 'request-4711';
const failures = {
  broken: (route: Route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/json',
      headers: { 'x-request-id': requestId },
      body: JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
    }),
  unreachable: (route: Route) => route.abort('connectionrefused'),
  'too-large': (route: Route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/json',
      headers: { 'x-request-id': requestId },
      body: JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'QUERY_TOO_COSTLY' } }] }),
    }),
} as const;
type Failure = keyof typeof failures;
const kinds = Object.keys(failures) as readonly Failure[];

/** The query desk shows answers of the API as they are, in an editor of its own; states.test.ts looks at it. */
const looked = Object.entries(pages).filter(([, path]) => !path.startsWith('/explore'));
const day = Math.floor(Date.now() / 86_400_000);
/** One of so many pages a day; each meets the failures in turn, since three does not go into it. */
const turns = 8;

const visits = looked.flatMap(([name, path], place): readonly (readonly [string, Failure, string])[] => {
  if (process.env.FILON_FULL) return kinds.map((kind) => [name, kind, path]);
  const kind = kinds[(place + day) % kinds.length] ?? 'broken';
  return place % turns === day % turns ? [[name, kind, path]] : [];
});

/** A reader who lets nothing be kept: every use of storage is refused. */
const keepNothing = (): void => {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('storage is closed', 'SecurityError');
      },
    });
};

/** Something that the page was asked for: a picture or numbers that came with it, or a text without either. */
const contentOf = (page: Page): Promise<{ readonly figures: number; readonly words: number }> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return {
      figures:
        main?.querySelectorAll('.figure-button, svg[role="img"], svg [data-figure], canvas').length ?? 0,
      words: (main?.textContent ?? '').length,
    };
  });

it.each(visits)('%s, %s', async (_, kind, path) => {
  const { page } = await site.open('/en/no-such-page');
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(keepNothing);
  const asked = new Set<string>();
  const held: Route[] = [];
  let state: 'held' | 'failing' | 'there' = 'held';
  await page.route(/\/graphql(\?|$)/, (route) => {
    const request = route.request();
    const text = request.postData() ?? decodeURIComponent(request.url());
    asked.add(/operationName[="':]+(\w+)/.exec(text)?.[1] ?? text.slice(0, 80));
    if (state === 'held') return void held.push(route);
    return state === 'failing' ? failures[kind](route) : route.continue();
  });
  await page.goto(`${site.url}/en${path}`);
  await page.waitForSelector('main h1, main .notice');
  await page.waitForTimeout(700);
  // The frame asks for its release on every page; a page may ask for nothing else, or for what is not seen at first.
  const isAsking = [...asked].some((name) => name !== 'FrameRelease');
  const before = await contentOf(page);
  const waiting = await page.locator('main .vein-full').count();
  expect({ waiting, ...before }).toSatisfy(() => waiting > 0 || before.figures > 0 || before.words > 200);

  state = 'failing';
  for (const route of held.splice(0)) await failures[kind](route);
  // Nothing goes on waiting: not for an answer that failed, nor for what it would have been asked with.
  await page.waitForFunction(() => document.querySelector('main .vein-full') === null);
  const alerts = page.locator('main [role="alert"]', { hasText: /did not come|too much at once/ });
  // A page that asked for what it shows says that nothing came; never an empty place.
  const { figures } = await contentOf(page);
  const hasFailed = (await alerts.count()) > 0;
  expect(hasFailed || figures > 0 || !isAsking).toBe(true);
  if (hasFailed) {
    const said = (await alerts.allTextContents()).join(' ');
    expect(said).toContain(kind === 'too-large' ? 'asks for too much at once' : 'did not come');
    expect(said.includes(requestId)).toBe(kind !== 'unreachable');
    const way = kind === 'too-large' ? 'Open the query desk' : 'Try again';
    expect(await alerts.getByText(way).count()).toBeGreaterThan(0);
  }

  state = 'there';
  if (kind === 'too-large') await page.reload();
  await settled(page);
  // A part that is shown once another has come says only then that it did not.
  for (let left = 10; left > 0 && (await page.getByText('Try again').count()) > 0; left -= 1) {
    await page.getByText('Try again').first().click();
    await settled(page);
  }
  expect(await alerts.allTextContents()).toEqual([]);
  const after = await contentOf(page);
  expect(after.words).toBeGreaterThanOrEqual(Math.min(before.words, 200));
  expect(complaints).toEqual([]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // What is kept is not to be cleared: nothing was.
  await page.close();
});
