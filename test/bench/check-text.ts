/**
 * Checking a text of 5,000 words on the project's own graph: against the goal; and reading its figures against a plain
 * pass of a regular expression for digits over the same text.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGraph } from '../../ingest/build.ts';
import { countWords } from '../../schema/text-to-check.ts';
import { figuresOf } from '../../server/analysis/check-text/extract/extract.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { datasetsFolder } from '../built-graph.ts';
import type { Bench } from './bench.ts';

/** Milliseconds for 5,000 words. */
const goal = 300;
const words = 5_000;

/** Sentences with figures of many kinds; the rest of a text has none. */
const sentences = [
  'In 2022 the world generated 62 million tonnes of e-waste, of which only 22% was documented as recycled.',
  'DR Congo mined 220,000 tonnes of cobalt in 2024, nearly three quarters of it by a few companies.',
  'Data centres used 415 TWh of electricity in 2024, and could use between 900 and 1,300 TWh in 2035.',
  'Chile refined 2 million tonnes of copper in 2023; Indonesia mined 1.6 million tonnes of nickel.',
  'Google emitted 14.3 million tonnes of CO2 equivalent in 2023, on page 12 of its report of 5 May 2024.',
  'A smartphone holds 8 g of cobalt, and lasts 3 years, while the iPhone 15 and the Galaxy S21 use 5G.',
];
const filler =
  'Nobody who writes about these matters can do without numbers, and nobody who reads them can look up every one of them, which is why they travel from text to text.';

function textOf(): string {
  const parts: string[] = [];
  for (let place = 0, count = 0; count < words; place += 1) {
    const part = place % 2 === 0 ? (sentences[(place / 2) % sentences.length] ?? filler) : filler;
    parts.push(part);
    count += countWords(part);
  }
  return parts.join(' ');
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function timed(work: () => unknown, rounds = 15): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-check-'));
  try {
    await buildGraph([datasetsFolder], folder);
    const store = await openEmbeddedStore(folder);
    const graph = await prepareGraph(store);
    const text = textOf();
    const input = { text, language: 'en' };
    const start = performance.now();
    await ask(graph, analyses.checkText, input);
    const cold = performance.now() - start;
    const times: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const from = performance.now();
      await ask(graph, analyses.checkText, input);
      times.push(performance.now() - from);
    }
    const warm = median(times);
    const reading = timed(() => figuresOf(text, 'en'));
    const digits = timed(() => [...text.matchAll(/\d[\d.,]*/g)].length);
    await store.close();
    return [
      {
        name: 'check of 5,000 words, first of a graph, against the goal',
        ours: cold,
        baseline: goal,
        ratio: cold / goal,
        unit: 'ms',
      },
      {
        name: 'check of 5,000 words, graph in use, against the goal',
        ours: warm,
        baseline: goal,
        ratio: warm / goal,
        unit: 'ms',
      },
      {
        name: 'figures read out of 5,000 words against a plain pass of a regular expression for digits',
        ours: reading,
        baseline: digits,
        ratio: reading / digits,
        unit: 'ms',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
