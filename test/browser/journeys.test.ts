/**
 * Whole ways through Filon, each from where a person begins to what they leave with. Some are walked where their
 * page is tested:
 *
 * | Way | Walked by |
 * |---|---|
 * | a poster as a page to print | campaign.test.ts, "prints as PDF" |
 * | a link opened under a newer release, the older one gone | reading.test.ts, "of an older release says so" |
 * | a French poster | campaign.test.ts, "is French on a French page"; ../http/posters.test.ts |
 * | from a disagreement to the rule that chose | reading.test.ts, "shows the publisher that says otherwise" |
 * | from an anomaly to both reports | anomalies.test.ts, "opens the statements of an anomaly" |
 * | the link of a scenario | scenario.test.ts, "its address is its setting" |
 * | a claim beside what the sources say | claims.test.ts, "opens one claim beside its statements" |
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../../server/http/serve.ts';
import { builtGraph } from '../built-graph.ts';
import { writeGraph } from '../contract/graph-file.ts';
import { smallGraph } from '../contract/small-graph.ts';
import { foreignTexts } from './foreign.ts';
import { viewerFolder } from './server.ts';
import { type Site, settled, startSite } from './site.ts';
import { openPanel, taken } from './take.ts';

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'filon-journeys-'));
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const panel = '.figure-panel';

/** The first statement of DR Congo's cobalt of 2024 with this amount, opened from its table. */
async function openStatement(page: Page, amount: string): Promise<void> {
  const row = page.locator('.statement-table tr', { hasText: amount });
  await row.locator('.figure-button').click();
  await page.locator(`${panel} .panel-facts`).waitFor();
}

it('journalist: from the word “smartphone” to the row of a source, and out with a citation', async () => {
  const { page, complaints, close } = await site.open('/en');
  await page.keyboard.press('/');
  await page.keyboard.type('smartphone');
  await page.locator('.search-hit', { hasText: 'Smartphone' }).first().click();
  await page.waitForURL(/\/en\/trace\/device:smartphone/);
  await settled(page);
  await page.goto(`${page.url()}?view=table`);
  await settled(page);
  await page.locator('main .figure-button:visible').first().click();
  const line = page.locator(`${panel} .statement-lines button`).first();
  await page.locator(`${panel} .panel-facts, ${panel} .statement-lines`).first().waitFor();
  if ((await page.locator(`${panel} .panel-facts`).count()) === 0) await line.click();
  const facts = page.locator(`${panel} .panel-facts`).first();
  await facts.waitFor();
  // Source and locator are words of the publisher: neither is ever empty.
  for (const term of ['Source', 'Edition', 'Where in it', 'Licence']) {
    const said = facts.locator(`dt:text-is("${term}") + dd`);
    expect((await said.textContent())?.trim(), term).toMatch(/\w/);
  }
  await page.keyboard.press('Escape');
  await page.locator(panel).waitFor({ state: 'detached' });
  await openPanel(page);
  const citation = await page.locator('.take-panel section').first().locator('textarea').first().inputValue();
  expect(citation).toMatch(/Filon/);
  expect(citation).toMatch(/[0-9a-f]{8}/);
  expect(complaints).toEqual([]);
  await close();
});

it('researcher: from the query desk to a network that NetworkX reads, valid to GEXF 1.3', async () => {
  const { page, close } = await site.open('/en/explore');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Glencore');
  await page.locator('.search-hit', { hasText: 'Glencore' }).first().click();
  await page.waitForURL(/\/en\/(entity|network|trace)\/org/);
  await settled(page);
  if (!page.url().includes('/network/')) await page.locator('main a[href*="/network/org"]').first().click();
  await page.waitForURL(/\/en\/network\/org/);
  await settled(page);
  const { text } = await taken(page, 'gexf');
  const file = join(folder, 'network.gexf');
  await writeFile(file, text);
  const maker = (await import('../../scripts/python.mjs' as string)) as { ensurePython(): string };
  const script = `
import json, sys, networkx
from lxml import etree
checker = etree.XMLSchema(etree.parse(sys.argv[2]))
checker.validate(etree.parse(sys.argv[1]))
graph = networkx.read_gexf(sys.argv[1])
print(json.dumps({"faults": [str(entry) for entry in checker.error_log], "nodes": [data.get("label") for _, data in graph.nodes(data=True)], "edges": graph.number_of_edges()}))
`;
  const schema = join(import.meta.dirname, '../export/schemas/gexf-1.3.xsd');
  const { stdout } = await promisify(execFile)(maker.ensurePython(), ['-c', script, file, schema]);
  const read = JSON.parse(stdout) as { faults: string[]; nodes: string[]; edges: number };
  expect(read.faults).toEqual([]);
  expect(read.nodes.some((label) => label.includes('Glencore'))).toBe(true);
  expect([read.nodes.length, read.edges]).toEqual([
    text.match(/<node /g)?.length,
    text.match(/<edge /g)?.length,
  ]);
  await close();
});

it('keyboard alone: home, search, chain, panel, source', async () => {
  const { page, complaints, close } = await site.open('/en');
  await page.keyboard.press('/');
  await page.keyboard.type('cobalt');
  await page.waitForSelector('.search-list .search-name');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/(trace|entity)\/material:cobalt/);
  await page.waitForSelector('.chain-graph[data-ready="true"]', { state: 'attached' });
  /** Tab until what has the focus is meant, as a reader does; never without end. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let pressed = 0; pressed < 150; pressed += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is not reached by the tabulator`);
  };
  await tabTo('.chain-block');
  await page.keyboard.press('Enter');
  await page.locator(`${panel} .panel-head`).waitFor();
  await page.locator(`${panel} .panel-facts`).first().waitFor();
  await tabTo(`${panel} .panel-facts a[href*="/sources#"]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/sources#/);
  await settled(page);
  const source = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await page.locator(`[id="${source}"]`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('French on a phone: from the home page to a source, no word of English and nothing out of reach', async () => {
  const { page, complaints, close } = await site.open('/fr', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const fits = async (): Promise<void> => {
    expect(await foreignTexts(page, 'fr')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  };
  await fits();
  await page.locator('.doors a[href="/fr/trace/device:smartphone"]').tap();
  await page.waitForURL(/\/fr\/trace\/device:smartphone/);
  await settled(page);
  await fits();
  await page.locator('main .figure-button:visible').first().tap();
  await page.locator(`${panel} .panel-head`).waitFor();
  await settled(page);
  await fits();
  expect(complaints).toEqual([]);
  await close();
});

it('campaigner: from the home page to a poster of A3, and the picture on a page of another origin', async () => {
  const { page, complaints, close } = await site.open('/en');
  await page.getByRole('link', { name: 'Make a campaign picture' }).click();
  await page.waitForURL('**/en/campaign?**');
  await page.getByLabel('Size').selectOption('a3');
  await page.getByLabel('Your title').fill('Ours to look at');
  await page.getByLabel('Who you are').fill('A group');
  await page.waitForSelector('.campaign-sheet svg text:text("Ours to look at")');
  await page.waitForSelector('.campaign-preview[aria-busy=false]');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Page to print (PDF)', exact: true }).click(),
  ]);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const read = await getDocumentProxy(new Uint8Array(bytes));
  expect(read.numPages).toBe(1);
  const [, , width = 0, height = 0] = (await read.getPage(1)).view;
  // A3 is 297 by 420 mm; a point is 1/72 inch, an inch 25.4 mm.
  expect([Math.min(width, height), Math.max(width, height)].map(Math.round)).toEqual([
    Math.round((297 / 25.4) * 72),
    Math.round((420 / 25.4) * 72),
  ]);
  const code = await page.getByLabel('Code for your site', { exact: true }).inputValue();
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Other</title>${code}`);
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  try {
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    expect(new URL(page.url()).origin).not.toBe(site.url);
    const frame = page.frameLocator('iframe');
    await frame.locator('svg:visible text:text("Ours to look at")').waitFor();
    // Back to where each of its numbers can be checked.
    const back = (await frame.locator('a:visible').first().getAttribute('href')) ?? '';
    expect((await fetch(new URL(back, site.url))).status).toBe(200);
  } finally {
    other.close();
  }
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  await close();
});

it('a link of a release that is still kept: the page says, when asked, how many statements differ, and leads to them', async () => {
  // A small graph, and one before it that lacks its last statement: since then one was added.
  const now = smallGraph();
  const before = { ...now, statements: now.statements?.slice(0, -1) ?? [], release: '5'.repeat(64) };
  const graphs = join(folder, 'now');
  await writeGraph(join(folder, 'before'), before);
  await writeGraph(graphs, now);
  const older = before.release;
  const file = join(graphs, `${older}.duckdb`);
  await copyFile(join(folder, 'before', `${older}.duckdb`), file);
  await utimes(file, 0, 0);
  const server = await startServer({ graphFolder: graphs, viewerFolder, host: '127.0.0.1', port: 0 });
  const thing = now.statements?.[0]?.subject ?? '';
  const { page, complaints, close } = await site.open('/no-such-page');
  try {
    await page.goto(`${server.url}/en/entity/${thing}?release=${older.slice(0, 16)}`);
    await settled(page);
    const notice = page.locator('.notice', { hasText: 'another release' });
    await notice.getByRole('button', { name: 'Count what changed since' }).click();
    await notice.getByText('1 statement was changed, added or taken out').waitFor();
    await notice.getByRole('link', { name: 'See them at the query desk' }).click();
    await page.waitForURL('**/en/explore?**');
    const asked = new URL(page.url()).searchParams;
    expect(JSON.parse(asked.get('variables') ?? '')).toMatchObject({ since: older });
    expect(asked.get('query')).toContain('changes(since: $since');
    await page.goto(`${server.url}/fr/entity/${thing}?release=${older.slice(0, 16)}`);
    await page.getByRole('button', { name: 'Compter ce qui a changé depuis' }).waitFor();
  } finally {
    await server.close();
  }
  // The page that was opened first leads nowhere, and says so.
  expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
  await close();
});

it('a link to a statement that was retracted since: the page says so, by whom and why', async () => {
  const path = '/en/entity/economy:COD?predicate=extracts&year=2024&find=cobalt';
  const { page, close } = await site.open(path);
  await openStatement(page, '220,000');
  const link = new URL(page.url());
  const id = /[0-9a-f]{64}/.exec(link.href)?.[0];
  expect(id).toBeDefined();
  await writeFile(
    join(folder, 'retractions.csv'),
    `statement,on,by,text_en,text_fr,text_es,url\n${id},2026-11-26,the publisher,Counted twice.,Compté deux fois.,Contado dos veces.,\n`,
  );
  const later = await startServer({
    graphFolder: await builtGraph(),
    viewerFolder,
    noticesFolder: folder,
    host: '127.0.0.1',
    port: 0,
  });
  try {
    await page.goto(`${later.url}${link.pathname}${link.search}`);
    await settled(page);
    const notice = page.locator(`${panel} [data-notice]`);
    await notice.waitFor();
    const said = await notice.textContent();
    for (const words of ['Retracted', 'Counted twice.', 'the publisher', 'November 26, 2026'])
      expect(said).toContain(words);
    // It is kept out of the table, as of every answer.
    expect(await page.locator('.statement-table tr', { hasText: '220,000' }).count()).toBe(0);
    await page.goto(`${later.url}${link.pathname.replace('/en/', '/fr/')}${link.search}`);
    await notice.waitFor();
    expect(await notice.textContent()).toContain('Compté deux fois.');
  } finally {
    await later.close();
  }
  await close();
});
