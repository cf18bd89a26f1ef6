/**
 * Addresses that nobody means, in a browser: the page has its heading, complains of nothing, runs nothing of what was
 * written, and says what it does not understand. Drawn from all pages by a fixed seed; more of them in FILON_FULL.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parametersOfPages } from '../parameters-of-pages.ts';
import { type Site, startSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

const values = [
  'nobody-means-this',
  '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
  '__proto__',
  '\u202egro\u2066.nolif\u2069',
  'a'.repeat(10_000),
  '-1e999',
];

/** One number after another, the same each time (Park and Miller, 1988). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const draw = seeded(20261128);
const every = Object.entries(parametersOfPages).flatMap(([path, parameters]) =>
  Object.entries(parameters).map(([name, parameter]) => ({ path, name, parameter })),
);
const drawnOnes = Array.from({ length: process.env.FILON_FULL ? 20 : 4 }, () => {
  const one = every[draw(every.length)];
  const value = values[draw(values.length)];
  if (one === undefined || value === undefined) throw new Error('nothing to draw from');
  return { ...one, value, title: `${one.path || '/'} with ${one.name}=${value.slice(0, 30)}` };
});

it.each(drawnOnes)('$title', async ({ path, name, parameter, value }) => {
  const query = new URLSearchParams({ [name]: value });
  const { page, complaints, close } = await site.open(`/en${path}?${query}`);
  expect((await page.locator('h1').first().textContent())?.trim()).toMatch(/\w/);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  if (parameter.parse(value) === undefined) {
    const said = page.locator('.notice', { hasText: `${name}=${value.slice(0, 20)}` });
    await expect.poll(() => said.count()).toBeGreaterThan(0);
  }
  expect(complaints).toEqual([]);
  await close();
});
