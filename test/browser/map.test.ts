/** The map in a real browser: its flows are the API's, land and graph share one view, every way leads to a source. */
import { parse } from 'csv-parse/sync';
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaryViews, drawnApart } from '../../picture/map/boundaries.ts';
import { defaultCentre, frameOf } from '../../picture/map/projection.ts';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

/** Cytoscape leaves itself on the element that it draws into. */
type GraphPlace = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.map-graph[data-ready="true"]', { state: 'attached' });
}

/** Flows by the ids of their ends, largest first, as the graph has them. */
function drawnFlows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.map-graph') as unknown as GraphPlace)._cyreg;
    return cy
      .edges()
      .sort((a, b) => a.data('rank') - b.data('rank'))
      .map((edge) => edge.id());
  });
}

function viewOf(page: Page): Promise<{ zoom: number; x: number; y: number }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.map-graph') as unknown as GraphPlace)._cyreg;
    return { zoom: cy.zoom(), ...cy.pan() };
  });
}

/** Where an economy stands on the screen. */
async function placeOf(page: Page, economy: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate((id) => {
    const { cy } = (document.querySelector('.map-graph') as unknown as GraphPlace)._cyreg;
    return cy.getElementById(id).renderedPosition();
  }, economy);
  await page.locator('.map-graph').scrollIntoViewIfNeeded();
  // The graph hears of the scrolling with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const box = await page.locator('.map-graph').boundingBox();
  if (box === null) throw new Error('no graph on screen');
  return { x: box.x + at.x, y: box.y + at.y };
}

/** The text of an element, its parts joined by spaces. */
function text(page: Page, where: string): Promise<string> {
  return page
    .locator(where)
    .first()
    .evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const parts: string[] = [];
      while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
      return parts.join(' ').replace(/\s+/g, ' ');
    });
}

async function asked<Data>(query: string): Promise<Data> {
  const response = await fetch(`${site.url}/graphql?${new URLSearchParams({ query })}`);
  const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const copper = 'product:hs2017-740311';

interface AskedFlows {
  readonly flows: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }[];
  };
}
const flowsOf = (more: string) =>
  asked<AskedFlows>(
    `{ flows(product: "${copper}", ${more}) { totalCount nodes { from { id } to { id } } } }`,
  );

describe('the page', () => {
  it('comes with its picture, title, languages and preview, before any script', async () => {
    const { page, close } = await site.openWithoutScripts('/fr/map');
    expect(await page.title()).toMatch(/Cuivre.*– Filon/);
    expect(await page.locator('main svg title').textContent()).toContain('Cuivre');
    expect(await page.locator('main svg path').count()).toBeGreaterThan(200);
    const languages = await page
      .locator('link[hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(languages).toEqual(['en', 'fr', 'es', 'x-default']);
    const preview = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await fetch(preview ?? '');
    expect(picture.status).toBe(200);
    // Networks show no SVG.
    expect(picture.headers.get('content-type')).toBe('image/png');
    const drawn = await fetch((preview ?? '').replace('.png', '.svg'));
    expect(drawn.headers.get('content-type')).toContain('image/svg+xml');
    expect(await drawn.text()).toContain('Frontières');
    await close();
  });

  it('draws what came with it without asking again', async () => {
    const { page, close } = await site.open('/en/sources');
    const names: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const { year } = JSON.parse(url.searchParams.get('variables') ?? '{}') as { year?: number };
      if (url.searchParams.get('operationName') === 'MapPicture') names.push(String(year));
    });
    await page.goto(`${site.url}/en/map`);
    await drawn(page);
    await settled(page);
    // Only the year before, so that a step back finds it at hand: 2024 is the last.
    await expect.poll(() => names).toEqual(['2023']);
    await close();
  });
});

describe('the picture', () => {
  it.each(['VALUE', 'MASS'])(
    'has the largest flows of the API by %s, and says how many others there are',
    async (measure) => {
      const { page, complaints, close } = await site.open(
        `/en/map?measure=${measure.toLowerCase()}&year=2024`,
      );
      await drawn(page);
      const { flows } = await flowsOf(`year: 2024, measure: ${measure}, first: 60`);
      expect(flows.totalCount).toBe(849);
      expect(await drawnFlows(page)).toEqual(flows.nodes.map(({ from, to }) => `${from.id} ${to.id}`));
      expect(await text(page, '.map-sources')).toContain('The 60 largest of 849 flows are drawn');
      expect(await text(page, '.map-extent')).toContain('The table of 2024 is complete');
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('says of a table that is a part that it is one, and which revision of the code it has', async () => {
    const { page, close } = await site.open('/en/map?product=product:hs2002-740311&year=2010');
    await drawn(page);
    expect(await text(page, '.map-extent')).toMatch(/The table of 2010 is a part only: main partners/);
    expect(await text(page, '.years-caption')).toContain('another revision of the code');
    await close();
  });

  it('puts figures aside that are not credible, and leads to them', async () => {
    const { flows } = await asked<{
      flows: { quarantined: { totalCount: number; nodes: { subject: { name: string } }[] } };
    }>(
      '{ flows(product: "product:hs2022-7901", year: 2024, first: 1) { quarantined(first: 5) { totalCount nodes { subject { name } } } } }',
    );
    expect(flows.quarantined.totalCount).toBeGreaterThan(0);
    const { page, close } = await site.open('/en/map?product=product:hs2022-7901&year=2024');
    await drawn(page);
    await page.click('.map-aside summary');
    await page.waitForSelector('.map-aside .statement-lines li');
    expect(await page.locator('.map-aside .statement-lines li').count()).toBe(flows.quarantined.totalCount);
    await page.locator('.map-aside .figure-button').first().click();
    await page.waitForSelector('.panel-quarantine');
    await close();
  });

  it('has one view for land, graph and words, kept in the address', async () => {
    const { page, close } = await site.open('/en/map');
    await drawn(page);
    await page.locator('.map-zoom button').first().click();
    await page.waitForURL(/zoom=1\.5/);
    // A second click on a map that has not followed yet asks for the same again.
    await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(1.5, 3);
    await page.locator('.map-zoom button').first().click();
    await page.waitForURL(/zoom=2\.25/);
    const view = await viewOf(page);
    expect(view.zoom).toBeCloseTo(2.25, 3);
    const ground = await page
      .locator('.map-ground')
      .evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).toJSON());
    expect(ground.a).toBeCloseTo(view.zoom, 2);
    expect(ground.e).toBeCloseTo(view.x, 1);
    expect(ground.f).toBeCloseTo(view.y, 1);
    await page.reload();
    await drawn(page);
    const again = await viewOf(page);
    expect(again.zoom).toBeCloseTo(2.25, 2);
    expect(Math.abs(again.x - view.x)).toBeLessThan(2);
    // Dragging moves it, never beside the map.
    const box = await page.locator('.map-graph').boundingBox();
    if (box === null) throw new Error('no graph on screen');
    await page.mouse.move(box.x + 300, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 1200, box.y + 560, { steps: 12 });
    await page.mouse.up();
    await expect.poll(async () => (await viewOf(page)).x).toBeGreaterThan(view.x);
    const moved = await viewOf(page);
    expect(moved.x).toBeLessThanOrEqual(0);
    expect(moved.y).toBeLessThanOrEqual(0);
    await page.locator('.map-zoom button').last().click();
    await page.waitForURL((url) => !url.searchParams.has('zoom'));
    await close();
  });

  it('scrolls with the wheel, and zooms with Ctrl', async () => {
    const { page, close } = await site.open('/en/map');
    await drawn(page);
    const at = await placeOf(page, 'economy:CHN');
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(200);
    expect((await viewOf(page)).zoom).toBe(1);
    const there = await placeOf(page, 'economy:CHN');
    // While the page still scrolls, the graph takes no wheel: a quarter of a second.
    await page.waitForTimeout(400);
    await page.mouse.move(there.x, there.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(1.02);
    await close();
  });

  it('turns by buttons and keys, and draws the flows anew', async () => {
    const { page, close } = await site.open('/en/map');
    await drawn(page);
    const before = await placeOf(page, 'economy:CHL');
    await page.locator('.map-centre button').first().click();
    await page.waitForURL(/centre=120/);
    await expect.poll(async () => (await placeOf(page, 'economy:CHL')).x).not.toBeCloseTo(before.x, 0);
    await page.locator('.map-axis input').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/centre=115/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/centre=110/);
    await close();
  });

  it('has two views of borders, with what differs between them and no opinion', async () => {
    const { page, close } = await site.open('/en/map');
    await drawn(page);
    const areas = () => page.locator('.map-ground path[data-economy]').count();
    const before = await areas();
    await page.selectOption('select:has(option[value="B"])', 'B');
    await page.waitForURL(/borders=b/);
    await expect.poll(areas).not.toBe(before);
    const said = await text(page, '.map-borders');
    for (const part of ['state no opinion', 'view A', 'view B (shown)', 'Kosovo', 'Crimea'])
      expect(said).toContain(part);
    await close();
  });

  it.each([
    ['wide', { width: 1280, height: 900 }],
    ['narrow', { width: 390, height: 844 }],
  ] as const)('draws what differs with another economy in each view, on a %s page', async (_, viewport) => {
    for (const view of boundaryViews) {
      const address = view === 'un' ? '/en/map?view=picture&borders=b' : '/en/map?view=picture';
      const { page, close } = await site.open(address, { viewport });
      await drawn(page);
      const width = Number(await page.locator('.map-ground').getAttribute('width'));
      const frame = frameOf(width, defaultCentre);
      for (const { name, longitude, latitude, ...owner } of drawnApart) {
        const found = await page.locator('.map-ground').evaluate(
          (ground, { x, y }) => {
            const svg = ground as unknown as SVGSVGElement;
            const point = svg.createSVGPoint();
            Object.assign(point, { x, y });
            // What has a class is a line; only hatched areas have one too.
            return [...svg.querySelectorAll<SVGPathElement>('path:not([class]), path.map-hatched')]
              .filter((path) => path.closest('defs') === null && path.isPointInFill(point))
              .map((path) => path.dataset.economy ?? null);
          },
          frame.at(longitude, latitude),
        );
        // An area that is no economy of the data has none.
        const expected = owner[view].startsWith('economy:') ? owner[view] : null;
        expect(found, `${name} in ${view}`).toEqual([expected]);
      }
      await close();
    }
  });

  it('keeps stripes and points as fine when the land comes nearer, and leads words to what they name', async () => {
    const { page, close } = await site.open('/en/map?view=picture&areas=sends&zoom=8,0.2,0.3', {
      viewport: { width: 390, height: 844 },
    });
    await drawn(page);
    const stripes = page.locator('.map-ground pattern');
    await expect.poll(() => stripes.getAttribute('patternTransform')).toBe('rotate(45) scale(0.125)');
    const disc = page.locator('.map-disc').first();
    const { width } = await disc.evaluate((circle) => circle.getBoundingClientRect());
    expect(width).toBeLessThan(8);
    await page.getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(() => stripes.getAttribute('patternTransform')).toBe('rotate(45) scale(1)');
    expect(await page.locator('.map-label.is-economy path').count()).toBeGreaterThan(0);
    await close();
  });

  it('colours the areas by one measure with its name and unit', async () => {
    const { page, close } = await site.open('/en/map?areas=extracts&year=2024');
    await drawn(page);
    expect(await text(page, '.map-legend')).toMatch(/Mined: copper, 2024 \(USGS.*\(kt, contained\)/);
    const fills = await page
      .locator('.map-ground path[data-economy]')
      .evaluateAll((paths) => new Set(paths.map((path) => path.getAttribute('fill'))).size);
    expect(fills).toBeGreaterThan(4);
    await close();
  });

  it('has a layer of sites, by stage and material, with a table by economy', async () => {
    const { page, close } = await site.open('/en/map');
    await drawn(page);
    await page.click('.switch:has-text("Sites")');
    await page.waitForURL(/sites=true/);
    await page.waitForSelector('.map-site');
    const { siteMap } = await asked<{ siteMap: { sites: number; economies: { entity: { id: string } }[] } }>(
      '{ siteMap { sites economies { entity { id } } } }',
    );
    expect(await text(page, '.map-sites .prose')).toContain(siteMap.sites.toLocaleString('en'));
    // Twenty thousand sites are a few hundred marks: those too close to be told apart are counted together.
    const whole = await page.locator('.map-site').count();
    expect(whole).toBeLessThan(1500);
    await page.selectOption('.map-sites select >> nth=0', 'REFINING');
    await page.waitForURL(/siteStage=refining/);
    await expect.poll(() => page.locator('.map-site').count()).toBeLessThan(whole);
    await page.goto(`${site.url}/en/map?sites=true&view=table`);
    const first = page.locator('.map-sites tbody a >> nth=0');
    const [economy] = siteMap.economies;
    expect(await first.getAttribute('href')).toBe(`/en/entity/${economy?.entity.id}?named=true`);
    await close();
  });
});

describe('a number', () => {
  it('opens by a click on its line: value, mass, value a tonne, both reports, source, licence', async () => {
    const { page, complaints, close } = await site.open('/en/map?measure=mass&year=2024');
    await drawn(page);
    // The first stop of the keyboard stands at the middle of the largest flow.
    await page.locator('.map-stop[data-kind="flow"]').focus();
    const ring = await page.locator('.map-stop[data-kind="flow"]').boundingBox();
    if (ring === null) throw new Error('no ring');
    await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await page.waitForURL((url) => url.searchParams.get('figure') === 'f.economy:COD+economy:CHN.mass');
    await page.waitForSelector('.figure-panel .panel-facts');
    await settled(page);
    const said = await text(page, '.figure-panel');
    for (const part of [
      'DR Congo',
      'Exports to China',
      'Value a tonne',
      'Share of the mass',
      'What each side reports',
      'The importer’s mass',
      'Where in it',
      'Licence',
      'Etalab',
    ]) {
      expect(said).toContain(part);
    }
    // Its line stands out: the others' ends step back.
    const off = await page.evaluate(() => {
      const { cy } = (document.querySelector('.map-graph') as unknown as GraphPlace)._cyreg;
      return { off: cy.nodes('.off').length, all: cy.nodes().length };
    });
    expect(off.off).toBe(off.all - 2);
    expect(complaints).toEqual([]);
    await close();
  });

  it('of an economy opens by a click: what it sends and receives, and its own page', async () => {
    const { page, close } = await site.open('/en/map?year=2024');
    await drawn(page);
    const { x, y } = await placeOf(page, 'economy:CHL');
    await page.mouse.click(x, y);
    await page.waitForURL((url) => url.searchParams.get('figure') === 'e.economy:CHL.sendsValue');
    await page.waitForSelector('.figure-panel .statement-lines');
    const said = await text(page, '.figure-panel');
    for (const part of ['Chile', 'Value sent', 'Mass sent', 'Value received', 'It stands on']) {
      expect(said).toContain(part);
    }
    await page.click('.figure-panel .link-button:has-text("Only the flows of Chile")');
    await page.waitForURL(/of=economy/);
    await expect
      .poll(async () => (await drawnFlows(page)).every((id) => id.includes('economy:CHL')))
      .toBe(true);
    await page.locator('.figure-panel a:has-text("What is known of Chile")').first().click();
    await page.waitForURL('**/en/entity/economy:CHL');
    await close();
  });

  it('shows that both sides report one pair, and that their masses disagree', async () => {
    const figure = encodeURIComponent('m.economy:COD+economy:CHN.importerMass');
    const { page, close } = await site.open(`/en/map?year=2022&figure=${figure}`);
    await page.waitForSelector('.map-mirror .figure-value');
    const said = await text(page, '.map-mirror');
    // 706.8 and 768.3 thousand tonnes, as each side reports.
    expect(said).toMatch(/707,000 t/);
    expect(said).toMatch(/768,000 t/);
    await close();
  });

  it('is reached with the keyboard alone, by size, and left again', async () => {
    const { page, close } = await site.open('/en/map?year=2024');
    await drawn(page);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('.map-stop[data-kind="flow"]').focus();
    expect(await label()).toMatch(/^Flow 1 of 60, DR Congo to China/);
    await page.keyboard.press('ArrowDown');
    const second = await label();
    expect(second).toMatch(/^Flow 2 of 60, /);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figure-panel .panel-head');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figure-panel', { state: 'detached' });
    await page.locator('.map-stop[data-kind="economy"]').focus();
    expect(await label()).toMatch(/^Economy 1 of \d+, China/);
    await page.keyboard.press('+');
    await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(1.5, 3);
    await page.keyboard.press('0');
    await expect.poll(async () => (await viewOf(page)).zoom).toBe(1);
    await close();
  });
});

describe('the years', () => {
  it('follow the arrow keys, over the revisions of the code', async () => {
    const { page, complaints, close } = await site.open('/en/map?year=2017');
    await drawn(page);
    await page.locator('.years-slider input').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/year=2016/);
    expect(page.url()).toContain('product=product%3Ahs2002-740311');
    await expect.poll(() => text(page, '.lead')).toContain('2016');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/year=2017/);
    expect(page.url()).not.toContain('product=');
    await page.goBack();
    await expect.poll(() => text(page, '.lead')).toContain('2016');
    expect(complaints).toEqual([]);
    await close();
  });

  it('without masses are shown by value, and say so', async () => {
    const { page, close } = await site.open('/en/map?measure=mass&year=2024');
    await drawn(page);
    expect(await text(page, '.years-caption')).toMatch(/22 years have values and no masses/);
    await page.locator('.years-slider input').focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(
      (url) => url.searchParams.get('year') === '2023' && !url.searchParams.has('measure'),
    );
    await expect
      .poll(() => text(page, '.years-caption'))
      .toContain('The table of 2023 gives values and no masses');
    await close();
  });

  it('play one after the other, and stop', async () => {
    const { page, close } = await site.open('/en/map?year=2022');
    await drawn(page);
    await page.click('.years-play');
    await page.waitForURL(/year=2023/, { timeout: 10_000 });
    await page.waitForURL(/year=2024/, { timeout: 10_000 });
    await expect.poll(() => page.getAttribute('.years-play', 'aria-label')).toBe('Play the years');
    await close();
  });
});

describe('only some flows', () => {
  it('stay after a box is drawn, in words, until they are let go', async () => {
    const { page, close } = await site.open('/en/map?year=2024');
    await drawn(page);
    await page.click('.map-under-tools .button');
    const chile = await placeOf(page, 'economy:CHL');
    await page.mouse.move(chile.x - 25, chile.y - 25);
    await page.mouse.down();
    await page.mouse.move(chile.x + 25, chile.y + 25, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/of=/);
    expect(new URL(page.url()).searchParams.get('of')?.split(',')).toContain('economy:CHL');
    await page.waitForSelector('.map-filter');
    expect(await text(page, '.map-filter')).toMatch(/Only flows that leave or reach .*Chile.*: \d+ of 849/);
    await page.click('.map-filter .link-button');
    await page.waitForURL((url) => !url.searchParams.has('of'));
    await expect.poll(async () => (await drawnFlows(page)).length).toBe(60);
    // With Shift no button is needed.
    const again = await placeOf(page, 'economy:CHL');
    await page.keyboard.down('Shift');
    await page.mouse.move(again.x - 25, again.y - 25);
    await page.mouse.down();
    await page.mouse.move(again.x + 25, again.y + 25, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.waitForURL(/of=/);
    await close();
  });

  it('are chosen from a list as well, and from the address', async () => {
    const { page, close } = await site.open('/en/map?year=2024');
    await drawn(page);
    await page.click('.map-places summary');
    await page.click('.map-places label:has-text("Zambia")');
    await page.waitForURL(/of=economy%3AZMB/);
    const { flows: sent } = await flowsOf('year: 2024, from: "economy:ZMB", first: 1');
    const { flows: received } = await flowsOf('year: 2024, to: "economy:ZMB", first: 1');
    const count = sent.totalCount + received.totalCount;
    await expect.poll(() => text(page, '.map-filter')).toContain(`Zambia: ${count} of 849`);
    await page.keyboard.press('Escape');
    await page.goto(`${site.url}/en/map?year=2024&from=economy:ZMB`);
    await drawn(page);
    expect((await drawnFlows(page)).length).toBe(Math.min(60, sent.totalCount));
    await close();
  });
});

describe('the table', () => {
  it('has the flows of the map in their order, then all others, and the sum', async () => {
    const { page, close } = await site.open('/en/map?view=table&year=2024&n=20');
    const { flows } = await flowsOf('year: 2024, first: 130');
    const rows = () =>
      page.locator('[data-flow]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-flow')));
    const ids = flows.nodes.map(({ from, to }) => `${from.id} ${to.id}`);
    expect(await rows()).toEqual(ids.slice(0, 20));
    await page.click('.map-more .button:has-text("Show 100 more")');
    await expect.poll(async () => (await rows()).length).toBe(120);
    expect(await rows()).toEqual(ids.slice(0, 120));
    const foot = await text(page, '.map-table tfoot');
    expect(foot).toContain('86.8 billion USD');
    expect(foot).toContain('9.45 million t');
    await close();
  });

  it('comes first on a phone, the map on demand, and nothing scrolls sideways', async () => {
    const { page, close } = await site.open('/fr/map', { viewport: { width: 390, height: 844 } });
    await page.waitForSelector('.map-table');
    expect(await page.locator('.map-graph').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.click('.view-switch button:first-child');
    await page.waitForURL(/view=picture/);
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });

  it('gives way to a map that a finger scrolls past and two come nearer to', async () => {
    const { page, close } = await site.open('/en/map?view=picture', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await drawn(page);
    const fingers = await page.context().newCDPSession(page);
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      points: readonly [number, number][],
    ) => {
      await fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
      await page.waitForTimeout(16);
    };
    const map = await page.locator('.map-graph').boundingBox();
    if (map === null) throw new Error('no graph on screen');
    await touch('touchStart', [[180, map.y + 100]]);
    for (let step = 1; step <= 15; step += 1) await touch('touchMove', [[180, map.y + 100 - step * 6]]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(30);
    expect(page.url()).not.toContain('figure=');
    await page.evaluate(() => window.scrollTo(0, 300));
    const { x, y } = await placeOf(page, 'economy:CHN');
    await touch('touchStart', [
      [x - 20, y],
      [x + 20, y],
    ]);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', [
        [x - 20 - step * 3, y],
        [x + 20 + step * 3, y],
      ]);
    }
    await touch('touchEnd', []);
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(1.5);
    await close();
  });

  it('and the picture can be taken along, with source, scheme and release', async () => {
    const { page, close } = await site.open('/es/map?year=2024&measure=mass');
    await drawn(page);
    const svg = await taken(page, 'svg');
    expect(svg.name).toBe('filon-product-hs2017-740311-2024-es.svg');
    for (const part of ['BACI', 'Clasificación', 'Etalab', '</svg>']) expect(svg.text).toContain(part);
    const csv = await taken(page, 'csv');
    const rows: Record<string, string>[] = parse(csv.text, { columns: true });
    expect(rows).toHaveLength(849);
    // 9,446 thousand tonnes; what has no mass is no zero.
    const tonnes = rows.reduce((sum, row) => sum + Number(row.mass), 0);
    expect(Math.round(tonnes / 1000)).toBe(9446);
    expect(rows.filter((row) => row.mass === '').every((row) => row.mass_missing === 'not-available')).toBe(
      true,
    );
    await close();
  });
});

describe('the address', () => {
  it('is told apart into valid, invalid and missing: what is invalid is said, and left out', async () => {
    const wrong =
      'year=20x4&measure=weight&areas=pink&centre=999&borders=c&n=0&from=COD&zoom=far&scheme=no-such';
    const { page, close } = await site.open(`/en/map?${wrong}`);
    await drawn(page);
    const said = await text(page, '.invalid-notices');
    for (const written of wrong.split('&')) expect(said).toContain(written);
    expect((await drawnFlows(page)).length).toBe(60);
    await close();
  });

  it('of an unknown good or year leads to the nearest that there are', async () => {
    const { page, close } = await site.open('/en/map?product=product:hs2017-740312');
    await page.waitForSelector('.notice[role="alert"]');
    await page.locator('.notice .link-button').first().click();
    await drawn(page);
    await page.goto(`${site.url}/en/map?year=1999`);
    await page.waitForSelector('.notice:has-text("no table of this flow for 1999")');
    await page.locator('.map-nearest .link-button').first().click();
    await drawn(page);
    await close();
  });
});

describe('a failure', () => {
  it('is said, keeps the years, and is mended by asking again', async () => {
    const { page, close } = await site.open('/fr/map?year=2024');
    await drawn(page);
    let isBroken = true;
    await page.route('**/graphql?*', (route) =>
      isBroken && route.request().url().includes('MapPicture')
        ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
        : route.continue(),
    );
    await page.locator('.years-slider input').focus();
    await page.keyboard.press('Home');
    await page.waitForSelector('.notice[role="alert"]');
    expect(await page.locator('.years-slider').count()).toBe(1);
    isBroken = false;
    await page.click('.notice[role="alert"] .link-button');
    // Until the answer comes the map of the year before stands there.
    await page.waitForSelector('.lead:has-text("2002")');
    await drawn(page);
    await close();
  });

  it('of the network leaves what is shown', async () => {
    const { page, close } = await site.open('/en/map?year=2024');
    await drawn(page);
    await page.context().setOffline(true);
    await page.waitForSelector('.banner');
    await page.selectOption('select:has(option[value="sends"])', 'sends');
    await page.waitForURL(/areas=sends/);
    await drawn(page);
    await page.locator('.years-slider input').focus();
    await page.keyboard.press('Home');
    await page.waitForSelector('.notice:has-text("You are offline")');
    await close();
  });
});

describe('everybody', () => {
  it.each([
    ['fr', 'dark', 1440, '?figure=f.economy:COD%2Beconomy:CHN.value&year=2024'],
    ['es', 'light', 1440, '?view=table&measure=mass'],
    ['fr', 'light', 390, '?view=picture'],
    ['en', 'dark', 1024, '?sites=true&areas=receives'],
  ] as const)(
    'can read it: %s, %s, %d px %s',
    async (language, colorScheme, width, query) => {
      const { page, complaints, close } = await site.open(`/${language}/map${query}`, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.waitForSelector('.map-page h1');
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
    60_000,
  );
});
