/** The example of docs/methods/check-text.md on the project's own data: what the page says is what is answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

it('the figure of the year agrees, that of another year neither confirms nor contradicts', async () => {
  const text = 'In 2022 the world generated 62 million tonnes of e-waste.';
  const { figures } = await ask(graph, analyses.checkText, { text, language: 'en' });
  const [first, second] = figures[0]?.statements ?? [];
  expect([first?.relation, first?.figure.quantity.value, first?.value.en]).toEqual([
    'inside',
    62,
    'The text gives the same number.',
  ]);
  expect([second?.relation, second?.period, second?.value.en]).toEqual([
    'other-year',
    '2019',
    'The text is 16% above it.',
  ]);
  const megatonnes = ((second?.figure.quantity.value ?? Number.NaN) / 1_000_000).toFixed(2);
  const ratio = second?.ratio?.quantity.value?.toFixed(3);
  const page = readFileSync(join(import.meta.dirname, '../../docs/methods/check-text.md'), 'utf8');
  expect(page).toContain(`“${text}”`);
  expect(page).toContain(`62 / ${megatonnes} = ${ratio}, “the text is 16% above it”`);
});
