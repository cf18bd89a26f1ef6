/** The chain in a real browser: the graph has the answer's shares, every way of opening a number leads to its source. */
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, settled, startSite, violationsOf } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

/** The text of an element. Lines are broken where the width asks for it: they are joined again. */
function said(page: Page, where: string): Promise<string> {
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

/** Cytoscape leaves itself on the element that it draws into. */
type GraphPlace = HTMLElement & { readonly _cyreg: { readonly cy: Core } };

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('.chain-graph[data-ready="true"]', { state: 'attached' });
}

interface DrawnBlock {
  readonly id: string;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly isHatched: boolean;
}

/** What the graph really draws, in px of the page's own picture. */
function graphOf(
  page: Page,
): Promise<{ blocks: DrawnBlock[]; ribbons: { id: string; width: number }[]; bands: string[] }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.chain-graph') as unknown as GraphPlace)._cyreg;
    return {
      blocks: cy.nodes('.block').map((node) => ({
        id: node.id(),
        height: node.height(),
        ...node.renderedPosition(),
        isHatched: node.hasClass('hatched'),
      })),
      // A ribbon is a polygon; how wide it is stands at its edge.
      ribbons: cy
        .nodes('.ribbon')
        .map((node) => String(node.data('link')))
        .map((id) => ({ id, width: Number(cy.getElementById(id).data('width')) })),
      bands: cy.nodes('.band').map((node) => String(node.data('link'))),
    };
  });
}

interface Asked {
  readonly columns: readonly {
    readonly stage: string;
    readonly tracks: readonly {
      readonly id: string;
      readonly state: string;
      readonly nodes: readonly {
        readonly id: string;
        readonly share: { readonly quantity: { readonly value: number | null } } | null;
      }[];
    }[];
  }[];
  readonly links: readonly {
    readonly id: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** The same question, asked without the viewer, with the least share that the page has by itself. */
async function traceOf(start: string): Promise<Asked> {
  const query = `{ trace(start: "${start}", minShare: 0.02) {
    columns { stage tracks { id state nodes { id share { quantity { value } } } } }
    links { id kind from to }
  } }`;
  const response = await fetch(`${site.url}/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await response.json()) as { readonly data: { readonly trace: Asked } };
  return data.trace;
}

describe('the picture', () => {
  it.each(['device:smartphone', 'material:cobalt'])(
    'of %s has a block for each share, as high as it is',
    async (start) => {
      const { page, complaints, close } = await site.open(`/en/trace/${start}`);
      await drawn(page);
      const graph = await graphOf(page);
      const answer = await traceOf(start);
      const heights = new Map(graph.blocks.map(({ id, height }) => [id, height]));
      let compared = 0;
      for (const { nodes, state } of answer.columns.flatMap(({ tracks }) => tracks)) {
        if (state === 'NO_FIGURE') continue;
        const shares = nodes.map(({ id, share }) => ({ id, value: share?.quantity.value ?? null }));
        const [largest] = [...shares].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
        if (largest === undefined || largest.value === null || largest.value === 0) continue;
        const scale = (heights.get(largest.id) ?? 0) / largest.value;
        for (const { id, value } of shares) {
          // A block is drawn up to 3 px lower than its share, so that it stands apart from its neighbours.
          expect(Math.abs((heights.get(id) ?? -99) - (value ?? 0) * scale), id).toBeLessThanOrEqual(3.5);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('draws each link of the answer, assumed pools and what is not known as one band', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone');
    await drawn(page);
    const graph = await graphOf(page);
    const { links } = await traceOf('device:smartphone');
    expect([...graph.ribbons.map(({ id }) => id), ...graph.bands].sort()).toEqual(
      links.map(({ id }) => id).sort(),
    );
    const whole = links
      .filter(({ kind }) => kind === 'WORLD_POOL' || kind === 'NOT_KNOWN')
      .map(({ id }) => id);
    for (const id of whole) expect(graph.bands).toContain(id);
    for (const { width } of graph.ribbons) expect(width).toBeGreaterThanOrEqual(1);
    await close();
  });

  it('keeps a column for each stage, and hatches those without a figure, with the reason', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone');
    await drawn(page);
    const { blocks } = await graphOf(page);
    const { columns } = await traceOf('device:smartphone');
    const empty = columns.flatMap(({ tracks }) => tracks.filter(({ state }) => state === 'NO_FIGURE'));
    expect(columns).toHaveLength(7);
    for (const { id } of empty) {
      expect(blocks.find((block) => block.id === `${id}/no-figure`)?.isHatched).toBe(true);
    }
    if (empty.length > 0) expect(await said(page, '.chain-words')).toContain('no figure yet');
    await close();
  });

  it('lays its words over the blocks that they name', async () => {
    const { page, close } = await site.open('/en/trace/material:cobalt');
    await drawn(page);
    const places = await page.evaluate(() => {
      const { cy } = (document.querySelector('.chain-graph') as unknown as GraphPlace)._cyreg;
      const ground = document.querySelector('.chain-graph')?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll<HTMLElement>('[data-block]')].flatMap((words) => {
        const box = cy.getElementById(words.dataset.block ?? '').renderedBoundingBox({});
        return [...words.querySelectorAll('.chain-word')].map((word) => {
          const own = word.getBoundingClientRect();
          return {
            text: word.textContent,
            isInside:
              own.left >= ground.left + box.x1 - 2 &&
              own.top >= ground.top + box.y1 - 3 &&
              own.bottom <= ground.top + box.y2 + 3,
          };
        });
      });
    });
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ isInside }) => !isInside)).toEqual([]);
    await close();
  });
});

describe('a number', () => {
  it('opens by a click on its block, down to the source, and shows the harm with its scope', async () => {
    const { page, complaints, close } = await site.open('/en/trace/material:cobalt');
    await drawn(page);
    const { blocks } = await graphOf(page);
    const congo = blocks.find(({ id }) => id === 'extraction/material:cobalt/economy:COD');
    const ground = await page.locator('.chain-graph').boundingBox();
    if (congo === undefined || ground === null) throw new Error('no block of DR Congo on screen');
    await page.mouse.click(ground.x + congo.x, ground.y + congo.y);
    const panel = page.locator('.figure-panel');
    await panel.locator('.panel-facts').waitFor();
    await settled(page);
    const text = await said(page, '.figure-panel');
    for (const part of [
      'DR Congo',
      'Source',
      'Where in it',
      'Licence',
      'Documented harm',
      'names no site or company',
    ]) {
      expect(text).toContain(part);
    }
    expect(page.url()).toContain('figure=n.extraction');
    // Its path stands out, the rest steps back.
    const classes = await page.evaluate(() => {
      const { cy } = (document.querySelector('.chain-graph') as unknown as GraphPlace)._cyreg;
      return {
        on: cy.nodes('.block.on').length,
        off: cy.nodes('.block.off').length,
        chosen: cy.nodes('.chosen').length,
      };
    });
    expect(classes.chosen).toBe(1);
    expect(classes.on).toBeGreaterThan(1);
    expect(classes.off).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens by a click on a band, which says what it takes for granted', async () => {
    const { page, close } = await site.open('/en/trace/material:cobalt');
    await drawn(page);
    const { links } = await traceOf('material:cobalt');
    const pool = links.find(({ kind }) => kind === 'WORLD_POOL');
    if (pool === undefined) throw new Error('no world pool in this answer');
    const place = await page.evaluate((id) => {
      const { cy } = (document.querySelector('.chain-graph') as unknown as GraphPlace)._cyreg;
      const box = cy
        .nodes('.band')
        .filter((node) => node.data('link') === id)
        .renderedBoundingBox({});
      return { x: (box.x1 + box.x2) / 2, y: box.y1 + 24 };
    }, pool.id);
    const ground = await page.locator('.chain-graph').boundingBox();
    if (ground === null) throw new Error('no graph on screen');
    await page.mouse.click(ground.x + place.x, ground.y + place.y);
    await page.waitForURL((url) => url.searchParams.get('figure') === `l.${pool.from}+${pool.to}`);
    const panel = page.locator('.figure-panel');
    await panel.locator('.panel-list').first().waitFor();
    expect(await said(page, '.figure-panel')).toContain('What it takes for granted');
    await close();
  });

  it('is reached and left with the keyboard alone', async () => {
    const { page, close } = await site.open('/en/trace/material:cobalt');
    await drawn(page);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.locator('.chain-block[tabindex="0"]').focus();
    expect(await label()).toMatch(/^Extraction, /);
    const first = await label();
    await page.keyboard.press('ArrowDown');
    expect(await label()).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await label()).toMatch(/^Refining, /);
    await page.keyboard.press('ArrowLeft');
    const there = await label();
    await page.keyboard.press('Enter');
    await page.locator('.figure-panel .panel-head').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.figure-panel').waitFor({ state: 'detached' });
    expect(await label()).toBe(there);
    expect(await page.locator('.chain-block[tabindex="0"]').count()).toBe(1);
    await close();
  });

  it('that does not exist says why, with the harm that is documented all the same', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone');
    await drawn(page);
    const block = page.locator('.chain-block[data-target="figure:t.assembly/device:smartphone.nothing"]');
    await block.focus();
    await page.keyboard.press('Enter');
    await page.locator('.figure-panel .panel-harm .statement-lines li').first().waitFor();
    const text = await said(page, '.figure-panel');
    for (const part of ['no figure yet', 'Documented harm', 'names no site or company']) {
      expect(text).toContain(part);
    }
    expect(await page.locator('.figure-panel .panel-value').textContent()).not.toMatch(/\d/);
    await close();
  });

  it('of e-waste whose fate nobody documents is a number too, and says so', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone?view=table');
    const row = page.locator('tr[data-row="end-of-life/fate/unknown"]');
    await row.locator('.figure-button').first().click();
    await page.locator('.figure-panel .panel-value').waitFor();
    expect(await page.textContent('.figure-panel .panel-value')).toMatch(/\d+%/);
    await close();
  });
});

describe('the table', () => {
  it('has the numbers of the picture, in its order', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone');
    await drawn(page);
    const inPicture = await page
      .locator('.chain-block')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    await page.click('.view-switch button:last-child');
    await page.waitForSelector('.chain-table');
    expect(page.url()).toContain('view=table');
    const inTable = await page.locator('.chain-table tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector('th')?.firstChild?.textContent ?? '',
        numbers: [...row.querySelectorAll('.figure-value')].map((one) => one.textContent ?? ''),
      })),
    );
    const numbered = inPicture.filter((label) => label.includes(': '));
    expect(inTable).toHaveLength(numbered.length);
    numbered.forEach((label, index) => {
      const { name, numbers } = inTable[index] ?? { name: '', numbers: [] };
      expect(label).toContain(name);
      expect(numbers).toContain(label.slice(label.lastIndexOf(': ') + 2));
    });
    await close();
  });

  it('unfolds the economies that are folded into one row', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone?view=table');
    const unfold = page.locator('.row-unfold').first();
    expect(await unfold.getAttribute('aria-expanded')).toBe('false');
    await unfold.click();
    expect(await page.locator('.member-row').count()).toBeGreaterThan(1);
    await close();
  });

  it('comes first on a phone, one stage open at a time, in the address, the others naming their largest', async () => {
    const { page, close } = await site.open('/fr/trace/device:smartphone', {
      viewport: { width: 390, height: 844 },
    });
    await page.waitForSelector('.chain-table');
    const open = () =>
      page
        .locator('.chain-stage-head[aria-expanded="true"]')
        .evaluateAll((heads) => heads.map((head) => head.textContent));
    expect(await open()).toEqual(['Extraction']);
    expect(await said(page, '.chain-stage:nth-child(2)')).toContain('Premier');
    await page.locator('.chain-stage-head').nth(6).click();
    await page.waitForURL(/stage=end-of-life/);
    await expect.poll(open).toEqual(['Fin de vie']);
    await page.reload();
    await page.waitForSelector('.chain-table');
    await expect.poll(open).toEqual(['Fin de vie']);
    await page.locator('.chain-stage-head').nth(6).click();
    await page.waitForURL(/stage=none/);
    await expect.poll(open).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});

describe('a long list', () => {
  it('leads from its last block to the table, which has all of it', async () => {
    const { page, close } = await site.open('/en/trace/material:copper');
    await drawn(page);
    const more = page.locator('.chain-block[aria-label^="Components, and "]');
    await more.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/stage=components/);
    await page.waitForSelector('.chain-table');
    expect(await page.locator('#chain-stage-components tbody tr').count()).toBeGreaterThan(50);
    await close();
  });
});

describe('another start', () => {
  it('is found by typing, from a field whose machinery comes with the focus', async () => {
    const { page, complaints, close } = await site.open('/en/trace/device:smartphone');
    await page.locator('.start-picker input').click();
    await page.waitForSelector('.start-picker input[role="combobox"]:focus');
    await page.keyboard.type('tantal');
    await page.locator('.search-hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/trace/material:tantalum*');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the address', () => {
  it('carries every choice, there and back', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone');
    await drawn(page);
    await page.selectOption('select:has(option[value="harm"])', 'harm');
    await page.waitForURL(/colour=harm/);
    await page.selectOption('select:has(option[value="BACK"])', 'BACK');
    await page.waitForURL(/direction=back/);
    await expect
      .poll(() => said(page, '.chain-words'), { timeout: 10_000 })
      .toContain('not followed in this direction');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('direction'));
    expect(page.url()).toContain('colour=harm');
    await page.goForward();
    await page.waitForURL(/direction=back/);
    expect(await page.inputValue('select:has(option[value="BACK"])')).toBe('BACK');
    await close();
  });

  it('narrows to the materials that are chosen', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone?materials=material:tantalum');
    await drawn(page);
    expect(await page.textContent('.material-names')).toMatch(/^Tantalum$/i);
    const { blocks } = await graphOf(page);
    expect(blocks.some(({ id }) => id.startsWith('extraction/material:tantalum/'))).toBe(true);
    expect(blocks.some(({ id }) => id.startsWith('extraction/material:cobalt/'))).toBe(false);
    await close();
  });

  it('is told apart into valid, invalid and missing: what is invalid is said, and left out', async () => {
    const wrong =
      'year=20x4&colour=pink&minShare=2&direction=up&materials=cobalt&scheme=no-such-scheme&figure=n.nothing';
    const { page, close } = await site.open(`/en/trace/material:cobalt?${wrong}`);
    await drawn(page);
    const notices = await said(page, '.invalid-notices');
    for (const written of wrong.split('&').slice(0, 6)) expect(notices).toContain(written);
    expect(await said(page, '.figure-panel')).toContain('figure=n.nothing');
    expect((await graphOf(page)).blocks.length).toBeGreaterThan(10);
    await close();
  });

  it('of an unknown thing names the nearest that there are', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphon');
    const link = page.locator('.notice a', { hasText: 'device:smartphone' });
    await link.first().click();
    await page.waitForURL('**/en/trace/device:smartphone');
    await drawn(page);
    await close();
  });

  it('with an unknown material names the material, not the device', async () => {
    const { page, close } = await site.open('/en/trace/device:smartphone?materials=material:nope');
    await page.locator('.notice[role="alert"]').waitFor();
    expect(await said(page, '.notice[role="alert"]')).toContain('“material:nope” is not in this graph');
    await close();
  });

  it('of a thing without a chain says so, and leads to its page', async () => {
    const { page, close } = await site.open('/es/trace/material:krypton');
    const notice = page.locator('.notice[role="alert"]');
    await notice.waitFor();
    expect(await said(page, '.notice[role="alert"]')).toContain(
      'Con este grafo no se puede dibujar la cadena',
    );
    expect(await notice.locator('a[href$="/entity/material:krypton"]').count()).toBe(1);
    await close();
  });
});

describe('what is taken away', () => {
  it('is the picture with its sources, and the numbers as a table', async () => {
    const { page, close } = await site.open('/fr/trace/material:cobalt');
    await drawn(page);
    const svg = await taken(page, 'svg');
    expect(svg.name).toBe('filon-material-cobalt-fr.svg');
    for (const part of ['Classement', 'Sources', 'RD Congo', '</svg>']) expect(svg.text).toContain(part);
    const csv = await taken(page, 'csv');
    expect(csv.name).toBe('filon-material-cobalt-fr.csv');
    expect(csv.text.split('\n')[0]).toMatch(/^stage,material,measure,/);
    expect(csv.text).toContain('economy:COD');
    await close();
  });
});

describe('everybody', () => {
  it.each([
    ['en', 'light', 1440, ''],
    ['fr', 'dark', 1440, '?figure=n.extraction/material:cobalt/economy:COD.quantity'],
    ['es', 'light', 1440, '?view=table'],
    ['fr', 'light', 390, ''],
    ['en', 'dark', 390, '?view=picture'],
    ['es', 'light', 1024, ''],
  ] as const)(
    'can read it: %s, %s, %d px %s',
    async (language, colorScheme, width, query) => {
      const { page, complaints, close } = await site.open(`/${language}/trace/material:cobalt${query}`, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.waitForSelector('.chain-page h1');
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
    60_000,
  );
});

describe('routes from one economy to another', () => {
  const asked = '?from=economy:ZMB&to=group:eu-27&toStage=components';

  it('are ten at most, and every number of each leads to its statements', async () => {
    const { page, complaints, close } = await site.open(`/en/trace/device:smartphone${asked}`);
    await page.waitForSelector('.route-list > li');
    const count = await page.locator('.route-list > li').count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(10);
    // Every link says what it rests on: a kind in words, and the number of a sentence below.
    const grounds = await page.locator('.route-grounds li').count();
    const links = await page.locator('.route-links > li').allInnerTexts();
    for (const text of links) {
      const place = Number(/\[(\d+)\]/.exec(text)?.[1]);
      expect(place >= 1 && place <= grounds, text).toBe(true);
    }
    await page.locator('.route-list .figure-button').first().click();
    await page.waitForURL((url) => url.searchParams.get('figure') === 'r.0.share');
    await page.waitForFunction(() =>
      /stands on [\d,]+ statements/.test(document.querySelector('.figure-panel')?.textContent ?? ''),
    );
    expect(complaints).toEqual([]);
    await close();
  }, 60_000);

  it('begin with a question to choose, from the keyboard or by an example', async () => {
    const { page, complaints, close } = await site.open('/en/trace/material:copper');
    await page.locator('.chain-routes summary', { hasText: 'from whom to whom' }).click();
    await page.getByRole('button', { name: /^For example: from Zambia/ }).click();
    await page.waitForURL((url) => url.searchParams.get('to') === 'group:eu-27');
    await page.waitForSelector('.route-list > li');
    expect(complaints).toEqual([]);
    await close();
  }, 60_000);

  it.each([
    ['fr', 'dark', 390],
    ['es', 'light', 1440],
  ] as const)(
    'can be read by everybody: %s, %s, %d px',
    async (language, colorScheme, width) => {
      const { page, close } = await site.open(`/${language}/trace/material:copper${asked}`, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.waitForSelector('.route-list > li');
      // The table of who dug and who shipped last is unfolded too.
      await page.locator('.chain-routes summary').first().click();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violationsOf(page)).toEqual([]);
      await close();
    },
    60_000,
  );
});
