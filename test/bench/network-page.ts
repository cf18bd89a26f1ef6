/**
 * The page of a network of 1,500 things and some 5,000 links, in a browser without a graphics card: the longest task of
 * its main thread while it is brought nearer, moved, pointed at, opened and grown, and the work of a frame; against
 * Cytoscape drawing the same things and links with its own renderer, and against the 50 ms of a long task.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { type Site, startSite } from '../browser/site.ts';
import type { Bench, BenchFigure } from './bench.ts';
import { type MainThread, traceMainThread } from './main-thread/trace.ts';

const of = 'org:samsung-electronics';
const viewport = { width: 1440, height: 1000 };
const turns = 3;
/** Browsers call a task long that takes more. */
const goalMs = 50;
/** Ms in which a page has drawn all again after a move. */
const untilDrawn = 2500;

const ready = '.network-graph[data-ready="true"]';

interface Act {
  readonly name: string;
  act(page: Page, middle: { readonly x: number; readonly y: number }): Promise<void>;
}

/** What one does with either picture. */
const onPicture: readonly Act[] = [
  {
    name: 'bringing it nearer',
    async act(page, { x, y }) {
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
    },
  },
  {
    name: 'moving it',
    async act(page, { x, y }) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 30; step += 1) await page.mouse.move(x - step * 8, y - step * 5);
      await page.mouse.up();
    },
  },
  {
    name: 'pointing at things',
    async act(page, { x, y }) {
      for (let step = 0; step < 30; step += 1) await page.mouse.move(x - 300 + step * 20, y - 100 + step * 7);
    },
  },
];

/** What only the page has. */
const onPage: readonly Act[] = [
  {
    name: 'opening a link',
    async act(page) {
      await page.locator('[aria-labelledby="network-links"] .figure-button').first().click();
      await page.waitForSelector('.figure-panel .statement-lines li');
    },
  },
  {
    name: 'growing a thing',
    async act(page) {
      await page.keyboard.press('Escape');
      await page.locator('[aria-labelledby="network-things"] tbody button').first().click();
      await page.waitForURL(({ searchParams }) => searchParams.has('grown'));
      await page.waitForTimeout(untilDrawn);
      await page.waitForSelector(ready);
    },
  },
];

interface Network {
  readonly nodes: readonly {
    readonly entity: { readonly id: string; readonly name: string };
    x: number;
    y: number;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

async function networkOf({ url }: Site): Promise<Network> {
  const query = `{ neighbourhood(of: "${of}", depth: 3) { nodes { entity { id name } x y } edges { from to } } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data?: { neighbourhood: Network } };
  if (data === undefined) throw new Error(`the server gave no surroundings of ${of}`);
  return data.neighbourhood;
}

/** A page of nothing but Cytoscape, in the same browser. */
async function openCytoscape(page: Page, { nodes, edges }: Network): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    '<meta charset="utf-8"><div id="__________cytoscape_stylesheet"></div><div id="graph" style="position:relative;width:1200px;height:900px"></div>',
  );
  const library = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
  await page.addScriptTag({ content: readFileSync(library, 'utf8') });
  const elements = [
    ...nodes.map(({ entity: { id, name }, x, y }) => ({ data: { id, name }, position: { x, y } })),
    ...edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
  ];
  const style = [
    {
      selector: 'node',
      style: { width: 16, height: 16, label: 'data(name)', 'font-size': 7, 'min-zoomed-font-size': 11.5 },
    },
    { selector: 'edge', style: { width: 1, opacity: 0.3 } },
  ];
  await page.evaluate(
    `cytoscape(${JSON.stringify({ elements, style, layout: { name: 'preset', fit: true } }).slice(
      0,
      -1,
    )},container:document.getElementById('graph')})`,
  );
  await page.waitForTimeout(untilDrawn);
}

async function measure(
  page: Page,
  acts: readonly Act[],
  picture: string,
): Promise<ReadonlyMap<string, MainThread[]>> {
  const found = new Map<string, MainThread[]>();
  const box = await page.locator(picture).boundingBox();
  if (box === null) throw new Error(`${page.url()} has no ${picture}`);
  const middle = { x: box.x + box.width / 2, y: Math.min(viewport.height - 50, box.y + box.height / 2) };
  for (const { name, act } of acts) {
    const own = await traceMainThread(page, async () => {
      await act(page, middle);
      await page.waitForTimeout(untilDrawn);
    });
    found.set(name, [...(found.get(name) ?? []), own]);
  }
  return found;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const bench: Bench = async () => {
  const site = await startSite();
  try {
    const network = await networkOf(site);
    const ours = new Map<string, MainThread[]>();
    const bare = new Map<string, MainThread[]>();
    const keep = (into: Map<string, MainThread[]>, found: ReadonlyMap<string, MainThread[]>): void => {
      for (const [name, own] of found) into.set(name, [...(into.get(name) ?? []), ...own]);
    };
    for (let turn = 0; turn < turns; turn += 1) {
      const { page, close } = await site.open('/en/about', { viewport });
      const load = await traceMainThread(page, async () => {
        await page.goto(`${site.url}/en/network/${of}?depth=3`);
        await page.waitForSelector(ready);
        await page.waitForTimeout(untilDrawn);
      });
      keep(ours, new Map([['loading', [load]]]));
      keep(ours, await measure(page, [...onPicture, ...onPage], '.network-graph'));
      await close();
      const other = await site.open('/en/about', { viewport });
      await openCytoscape(other.page, network);
      keep(bare, await measure(other.page, onPicture, '#graph'));
      await other.page.goto(`${site.url}/en/about`);
      await other.close();
    }
    const size = `network of ${network.nodes.length} things and ${network.edges.length} links`;
    const figure = (name: string, own: number, baseline: number): BenchFigure => ({
      name,
      ours: own,
      baseline,
      ratio: own / baseline,
      unit: 'ms',
    });
    const worst = (found: readonly MainThread[], of: 'longestMs' | 'longestCpuMs'): number =>
      Math.max(...found.map((one) => one[of]));
    return [...ours].flatMap(([name, found]): BenchFigure[] => {
      const theirs = bare.get(name);
      const of = `${size}, ${name}`;
      return [
        figure(`${of}: longest task by the clock, against the goal`, worst(found, 'longestMs'), goalMs),
        figure(`${of}: longest task, processor time, against the goal`, worst(found, 'longestCpuMs'), goalMs),
        ...(theirs === undefined
          ? []
          : [
              figure(
                `${of}: longest task, processor time, against Cytoscape's own drawing`,
                worst(found, 'longestCpuMs'),
                worst(theirs, 'longestCpuMs'),
              ),
              figure(
                `${of}: processor time a frame of the main thread, against Cytoscape's own drawing`,
                median(found.map(({ cpuMsPerFrame }) => cpuMsPerFrame)),
                median(theirs.map(({ cpuMsPerFrame }) => cpuMsPerFrame)),
              ),
            ]),
      ];
    });
  } finally {
    await site.close();
  }
};
