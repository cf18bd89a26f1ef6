/** Exposure from statements on: the example of docs/methods/exposure.md, and what must not move the share. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../../schema/scheme.ts';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import type { ExposureAnswer, ExposureStage } from '../answer.ts';
import { exposure } from './exposure.ts';

const mined = (subject: string, value: number): Line => [
  subject.includes(':') ? subject : `economy:${subject}`,
  'extracts',
  'material:cobalt',
  { value, unit: 't:contained' },
];
const documented = (economy: string): Line => [
  `economy:${economy}`,
  'bearsHarm',
  'harm:child-labour',
  { product: 'material:cobalt', stage: 'extraction', period: '2022', source: 'ilab-goods' },
];
const entities = [{ id: 'group:others', ownedBy: { source: 'test', edition: '2025' } }];

/** World 100: A 40, B 10, C 15, D 5, others lumped 30. */
const world: readonly Line[] = [
  mined('A', 40),
  mined('B', 10),
  mined('C', 15),
  mined('D', 5),
  mined('group:others', 30),
  ['economy:B', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
];

async function asked(
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
): Promise<ExposureAnswer> {
  return ask(await handMadeGraph({ lines, entities }), exposure, {
    harm: 'harm:child-labour',
    material: 'material:cobalt',
    ...input,
  });
}
async function stageOf(...question: Parameters<typeof asked>): Promise<ExposureStage> {
  const { stages } = await asked(...question);
  const [stage] = stages;
  if (stage === undefined || stages.length > 1) throw new Error('one stage has documents');
  return stage;
}

describe('the example of the documentation', () => {
  it('is exactly a half where all documented economies have a row', async () => {
    const stage = await stageOf([...world, documented('A'), documented('B')]);
    expect(stage.share.quantity).toMatchObject({ value: 0.5, low: null, high: null });
    expect(stage.places.map(({ economy, side }) => [economy, side])).toEqual([
      ['economy:A', 'south'],
      ['economy:B', 'north'],
    ]);
  });

  it('is 50 % to 80 % with one that has none, and no document is of refining', async () => {
    const answer = await asked([...world, documented('A'), documented('B'), documented('E')]);
    expect(answer.stages[0]?.share.quantity).toMatchObject({ value: null, low: 0.5, high: 0.8 });
    expect(answer.withoutShare.map(({ stage }) => stage)).toEqual(['refining']);
  });
});

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const worlds = fc.record({ A: amount, B: amount, C: amount, lump: amount, left: amount });
type World = typeof worlds extends fc.Arbitrary<infer Made> ? Made : never;

/** A and B documented, and where it is asked E, of which the publisher says nothing; B whole or as two halves. */
function linesOf({ A, B, C, lump, left }: World, halves: readonly string[], isUnlisted: boolean): Line[] {
  return [
    mined('A', A),
    ...halves.map((code) => mined(code, B / halves.length)),
    mined('C', C),
    mined('group:others', lump),
    mined('group:world', A + B + C + lump + left),
    ...['A', ...halves, ...(isUnlisted ? ['E'] : [])].map(documented),
  ];
}
const bounds = ({ share: { quantity } }: ExposureStage): readonly (number | null)[] => [
  quantity.value,
  quantity.low,
  quantity.high,
];
const near = (told: readonly (number | null)[]): readonly unknown[] =>
  told.map((value) => (value === null ? null : expect.closeTo(value, 9)));

describe('the share', () => {
  it('is Σ of documented places by the whole, and its most all that nobody has by name', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.boolean(), async (of, isUnlisted) => {
        const { A, B, C, lump, left } = of;
        // What a world row leaves over is told only beyond half of its last digit: here it has many.
        const total = A + B + C + lump + left;
        const low = (A + B) / total;
        const most = (A + B + lump + left) / total;
        expect(bounds(await stageOf(linesOf(of, ['B'], isUnlisted)))).toEqual(
          near(isUnlisted ? [null, low, most] : [low, null, null]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('hangs neither on the order of statements, nor on an economy told as two, nor on the scheme', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.boolean(), fc.infiniteStream(fc.nat()), async (of, isUnlisted, chance) => {
        const lines = linesOf(of, ['B'], isUnlisted);
        const told = near(bounds(await stageOf(lines)));
        const shuffled = lines
          .map((line) => [chance.next().value ?? 0, line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line);
        expect(bounds(await stageOf(shuffled))).toEqual(told);
        expect(bounds(await stageOf(linesOf(of, ['B', 'D'], isUnlisted)))).toEqual(told);
        const graph = await handMadeGraph({ lines, entities });
        for (const scheme of schemes.ids) {
          const input = { harm: 'harm:child-labour', material: 'material:cobalt', scheme };
          const { stages } = await ask(graph, exposure, input);
          expect(stages.map(bounds)).toEqual([told]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
