/** Files that went wrong between the publisher and us: each is refused with a place, reported, or without effect. */
import { describe, expect, it } from 'vitest';
import { forms } from './forms/index.ts';
import { structuralOperators } from './operators/index.ts';
import { print, printCounts } from './print.ts';
import { runOn } from './run.ts';
import { allSamples } from './samples.ts';
import { Baselines, judgeMutants } from './structural.ts';
import { saidBy } from './verdict.ts';

const isFull = process.env.FILON_FULL === '1';
const count = isFull ? 10_000 : 150;
const { samples, without } = allSamples();
const baselines = new Baselines();

describe('the samples', () => {
  it('stand for most adapters and for every format', () => {
    print([`${samples.length} adapters have a sample; none has: ${without.join(', ') || 'none'}`]);
    expect(samples.length).toBeGreaterThanOrEqual(100);
    const formats = samples.flatMap(({ files }) => files.map(({ table }) => table.layout.format));
    expect([...new Set(formats)].sort()).toEqual(Object.keys(forms).sort());
  });

  // Otherwise a mutant would differ by how we write files and not by what was changed.
  it('say the same when they are written anew without a change', async () => {
    const differing: string[] = [];
    for (const sample of samples) {
      const { says } = await baselines.of(sample);
      expect(says.size, sample.adapter.id).toBeGreaterThan(0);
      const rewritten = new Map(sample.files.map(({ name, form }) => [name, form.write()] as const));
      const now = saidBy(await runOn(sample.adapter, rewritten));
      if (now.size !== says.size || [...now].some((line) => !says.has(line)))
        differing.push(sample.adapter.id);
    }
    expect(differing).toEqual([]);
  }, 300_000);
});

it(`${count} changed files: none changes what is said without a word, none crashes`, async () => {
  const judged = await judgeMutants(samples, structuralOperators, count, 1, baselines);
  printCounts(
    `${count} structural mutants of ${samples.length} samples`,
    judged,
    ({ operator }) => operator,
    ({ verdict }) => verdict.is,
  );
  const wrong = judged.filter(({ verdict }) => verdict.is === 'missed' || verdict.is === 'crash');
  expect(wrong).toEqual([]);
}, 1_800_000);
