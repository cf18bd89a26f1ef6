/** Pages of tables hand over a picture too: what is on the page, its sources, and the question. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './site.ts';
import { taken } from './take.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

it.each([
  ['/en/value?lens=price-split', 'filon-value-price-split-en', 'who gets which part?'],
  ['/en/value?lens=company', 'filon-value-company-en', 'what is paid upstream?'],
  ['/en/ownership?material=material:cobalt', 'filon-ownership-material-cobalt-', 'Who owns what is dug?'],
  [
    '/en/harm?harm=harm:child-labour&material=material:cobalt',
    'filon-harm-child-labour-material-cobalt-',
    'is documented?',
  ],
  ['/en/anomalies', 'filon-anomalies-en', 'Which figures do not fit together?'],
])('%s', async (path, file, question) => {
  const { page, complaints, close } = await site.open(path);
  const { name, text } = await taken(page, 'svg');
  expect(name.startsWith(file)).toBe(true);
  const said = [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, one]) => one).join(' ');
  const plain = said.replace(/\s+/g, ' ');
  for (const part of [question, 'Sources:', 'release']) expect(plain).toContain(part);
  expect(text).not.toContain('var(--');
  expect(complaints).toEqual([]);
  await close();
});
