/** What a reader does: search by keyboard, open a number, follow it to its source, link it, go back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, settled, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

describe('with the keyboard alone', () => {
  it('leads from the search to the source of a number, and back to the number', async () => {
    const { page, complaints, close } = await site.open('/en');
    await page.keyboard.press('/');
    await page.keyboard.type('DR Congo');
    await page.waitForSelector('.search-hit');
    expect(await page.textContent('.search-hit .search-why')).toMatch(/Economy/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/entity/economy:COD');
    await settled(page);
    let target: string | null = null;
    for (let presses = 0; presses < 80 && target === null; presses += 1) {
      await page.keyboard.press('Tab');
      target = await page.evaluate(() => document.activeElement?.getAttribute('data-target') ?? null);
    }
    expect(target).toMatch(/^statement:[0-9a-f]{64}$/);
    await page.keyboard.press('Enter');
    const panel = page.locator('.figure-panel');
    await panel.locator('.panel-facts').waitFor();
    const facts = ((await panel.locator('.panel-facts').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const said of ['Source', 'Edition', 'Where in it', 'Licence', 'Whose interest it serves']) {
      expect(facts).toContain(said);
    }
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('figure-panel');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-target'))).toBe(target);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes to the trace of a device or material on Enter', async () => {
    const { page, close } = await site.open('/en');
    await page.keyboard.press('/');
    await page.keyboard.type('cobalt');
    // Before the answer has come: it is waited for.
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/trace/material:cobalt');
    await close();
  });

  it('says when nothing is found, and lists the keys on a question mark', async () => {
    const { page, close } = await site.open('/en');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('qqqqzzzzxxxx');
    await page.waitForSelector('.search-state b');
    expect(await page.textContent('.search-state')).toContain('Nothing found for “qqqqzzzzxxxx”');
    await close();
  });
});

describe('a number', () => {
  it('of the ledger opens what it stands on, can be linked, and closes with the way back', async () => {
    const { page, close } = await site.open('/en');
    await page.click('.picture-button[data-target="figure:DIGS.SOUTH.share"]');
    await page.waitForSelector('.figure-panel .statement-lines li');
    expect(page.url()).toContain('figure=DIGS.SOUTH.share');
    const value = await page.textContent('.figure-panel .panel-value');
    expect(value).toMatch(/^\d+%$/);
    const whole = await page.textContent('.figure-panel section:has(.statement-lines) h3');
    expect(whole).toMatch(/It stands on \d+ statements/);
    await page.goBack();
    await page.waitForSelector('.figure-panel', { state: 'detached' });
    await page.goForward();
    await page.waitForSelector('.figure-panel .statement-lines li');

    const linked = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await linked.page.waitForSelector('.figure-panel .statement-lines li');
    expect(await linked.page.textContent('.figure-panel .panel-value')).toBe(value);
    await linked.close();
    await close();
  });

  it('pages through all of its evidence', async () => {
    const { page, close } = await site.open('/en?figure=DIGS.SOUTH.share');
    const lines = page.locator('.figure-panel .statement-lines li');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(10);
    await page.click('.figure-panel .button:has-text("Show more")');
    await expect.poll(() => lines.count()).toBe(20);
    const said = await lines.evaluateAll((items) =>
      items.map((item) => item.querySelector('[data-target]')?.getAttribute('data-target')),
    );
    expect(new Set(said).size).toBe(20);
    await close();
  });

  it('that no page has is said, not ignored', async () => {
    const { page, close } = await site.open('/en?figure=DIGS.NOWHERE.share');
    await page.waitForSelector('.figure-panel .notice');
    expect(await page.textContent('.figure-panel')).toContain('No number of this page');
    await close();
  });

  it('shows the publisher that says otherwise', async () => {
    // Cobalt of DR Congo 2024: 220,000 t in MCS 2025 and 226,000 t in MCS 2026.
    const { page, close } = await site.open(
      '/en/entity/economy:COD?predicate=extracts&year=2024&find=cobalt',
    );
    const row = page.locator('.statement-table tr', { hasText: '220,000' });
    await row.locator('.figure-button').click();
    const panel = page.locator('.figure-panel');
    await panel.locator('.panel-facts').waitFor();
    expect(await panel.textContent()).toContain('Other sources say otherwise');
    expect(await panel.locator('.statement-lines').textContent()).toContain('226,000');
    // The newer edition is preferred; the panel says so, and by which rule.
    await panel.getByText('Answers use another figure.').waitFor();
    expect(await panel.textContent()).toMatch(/Rule that chose: [^.]*editions?/);
    await close();
  });
});

describe('the address', () => {
  it('carries the scheme, keeps it over a language switch, and gives it back', async () => {
    const { page, close } = await site.open('/en');
    const first = await page.textContent('.ledger-sources');
    await page.selectOption('.ledger-choices select', 'g77-complement-2025');
    await page.waitForFunction(
      (before) => document.querySelector('.ledger-sources')?.textContent !== before,
      first,
    );
    expect(page.url()).toContain('scheme=g77-complement-2025');
    await page.click('.languages a[hreflang="fr"]');
    await page.waitForURL(/\/fr\?.*scheme=g77-complement-2025/);
    await page.waitForFunction(() => document.documentElement.lang === 'fr');
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (before) => document.querySelector('.ledger-sources')?.textContent === before,
      first,
    );
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('is told what it says that means nothing', async () => {
    const { page, close } = await site.open('/en?year=20x4&scheme=nobody&chinaApart=perhaps');
    await page.waitForSelector('.invalid-notices .notice:nth-child(3)');
    const said = await page.textContent('.invalid-notices');
    for (const wrong of ['year=20x4', 'scheme=nobody', 'chinaApart=perhaps']) expect(said).toContain(wrong);
    await page.waitForSelector('.ledger-picture');
    await close();
  });

  it('of an older release says so, and whether the answer is another', async () => {
    const { page, close } = await site.open('/en?release=0123456789abcdef&answer=0123456789abcdef');
    await page.waitForSelector('.notice');
    expect(await page.textContent('.site-main')).toContain('The answer has changed since');
    await page.waitForSelector('.notice:has-text("The older release is not kept on this server")');
    await close();
  });
});

describe('the table of what trades much', () => {
  it('shows every year of what few statements say, and the latest of what many say', async () => {
    // South Africa stands in 20,000 statements, and in 50 on its e-waste, none of them of the latest year.
    const query = '{ entity(id: "economy:ZAF") { neighbours(first: 1000) { predicate { id } yearTo } } }';
    const answer = await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await answer.json()) as {
      data: { entity: { neighbours: { predicate: { id: string }; yearTo: number }[] } };
    };
    const traded = data.entity.neighbours.filter(({ predicate }) => predicate.id === 'exportsTo');
    const latest = Math.max(...traded.map(({ yearTo }) => yearTo));
    expect(latest).toBeGreaterThanOrEqual(2024);
    const { page, complaints, close } = await site.open('/en/entity/economy:ZAF?predicate=generatesEwaste');
    const rows = page.locator('.statement-table tbody tr');
    const year = page.locator('.statement-filters select').nth(2);
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(20);
    expect(await year.inputValue()).toBe('');
    await page.goto(`${site.url}/en/entity/economy:ZAF?predicate=exportsTo`);
    await settled(page);
    await rows.first().waitFor();
    expect(await year.inputValue()).toBe(String(latest));
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('quarantined statements', () => {
  it('are shown on request, with the reason', async () => {
    const { page, close } = await site.open('/en/entity/economy:ZAF?predicate=generatesEwaste');
    const kept = page.locator('.is-quarantined');
    expect(await kept.count()).toBe(0);
    await page.click('.statement-filters .switch');
    await kept.first().waitFor();
    expect(page.url()).toContain('quarantined=true');
    expect(await page.locator('.quarantine-note').first().textContent()).toMatch(/Kept out: .{10,}/);
    await close();
  });
});
