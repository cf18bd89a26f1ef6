import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { QuestionError } from '../answer.ts';
import type { TraceAnswer } from './answer.ts';
import { trace } from './trace.ts';

const economies = ['COD', 'CHN', 'AUS', 'CHL', 'FIN', 'USA'].map((code) => `economy:${code}`);
const materials = ['material:cobalt', 'material:copper', 'material:tin'];
const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
  fc.integer({ min: 1, max: 1_000_000 }),
);

/** Statements of output, some with bounds, some without a value. */
const output = fc
  .record({
    subject: fc.constantFrom(...economies, 'group:world', 'group:lump'),
    predicate: fc.constantFrom('extracts' as const, 'refines' as const, 'smelts' as const),
    material: fc.constantFrom(...materials),
    period: fc.constantFrom('2022', '2023'),
    unit: fc.constantFrom('t:contained', 'kt:contained', 't:gross'),
    source: fc.constantFrom('one', 'two'),
    value: fc.option(amount, { freq: 6 }),
    spread: fc.option(fc.double({ min: 0, max: 0.9, noNaN: true })),
  })
  .map(({ subject, predicate, material, spread, value, ...rest }): Line => {
    const range =
      value === null || spread === null ? {} : { low: value * (1 - spread), high: value * (1 + spread) };
    const missing = value === null ? ({ missing: 'withheld' } as const) : {};
    return [subject, predicate, material, { ...rest, value, ...range, ...missing }];
  });

const content = fc
  .record({
    material: fc.constantFrom(...materials, 'component:battery'),
    value: fc.double({ min: 0, max: 1000, noNaN: true }),
    product: fc.constantFrom(null, 'component:battery', 'component:board'),
    period: fc.constantFrom('2011', '2016'),
  })
  .map(
    ({ material, ...rest }): Line => ['device:phone', 'contains', material, { ...rest, unit: 'g:contained' }],
  );

const waste = fc
  .record({
    subject: fc.constantFrom(...economies, 'group:world'),
    predicate: fc.constantFrom('generatesEwaste' as const, 'recyclesEwaste' as const),
    value: amount,
  })
  .map(({ subject, predicate, value }): Line => [subject, predicate, null, { value, unit: 't:gross' }]);

const member = fc
  .constantFrom(...economies)
  .map((economy): Line => [economy, 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }]);

/** Ids hold the value, so two lines of one key and one value would be one statement. */
const lines = fc
  .tuple(
    fc.array(output, { maxLength: 40 }),
    fc.array(content, { minLength: 1, maxLength: 8 }),
    fc.array(waste, { maxLength: 8 }),
    fc.array(member, { maxLength: 3 }),
  )
  .map((groups) => groups.flat());

async function answerOf(graph: readonly Line[], minShare: number): Promise<TraceAnswer | undefined> {
  const ready = await handMadeGraph({
    lines: graph,
    entities: [{ id: 'group:lump', ownedBy: { source: 'one', edition: '2025' } }],
  });
  try {
    return await ask(ready, trace, { start: 'device:phone', minShare });
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}

/** Every number inside an answer, with where it stands. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [path: string, number: number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${path}/${key}`);
  }
}

describe('any trace', () => {
  it('has finite numbers, no negative share, and shares that add up to 1 in every track and feed', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom(0, 0.01, 0.3, 1), async (graph, minShare) => {
        const answer = await answerOf(graph, minShare);
        if (answer === undefined) return;
        answered += 1;
        for (const [path, number] of numbersIn(answer)) {
          expect(Number.isFinite(number), path).toBe(true);
          expect(number, path).toBeGreaterThanOrEqual(0);
        }
        for (const { id, nodes } of answer.columns.flatMap(({ tracks }) => tracks)) {
          const shares = nodes.flatMap(({ share }) => share?.quantity.value ?? []);
          if (shares.length === 0) continue;
          expect(shares, id).toHaveLength(nodes.length);
          expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1), id).toBeLessThan(1e-9);
        }
        for (const { material, tracks } of answer.columns[1]?.tracks.map((track) => ({
          material: track.material,
          tracks: new Set([track.id, ...track.nodes.map(({ id }) => id)]),
        })) ?? []) {
          const feed = answer.links.flatMap(({ to, share }) =>
            tracks.has(to) ? [share?.quantity.value ?? null] : [],
          );
          if (feed.includes(null)) continue;
          const sum = feed.reduce<number>((total, share) => total + (share ?? 0), 0);
          expect(feed.length === 0 || Math.abs(sum - 1) < 1e-8, String(material)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    // A property that nothing reaches would hold of anything.
    expect(answered).toBeGreaterThan(200);
  });

  it('has links between nodes and tracks that are there, ids that are not repeated, evidence in order', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (graph) => {
        const answer = await answerOf(graph, 0.1);
        if (answer === undefined) return;
        const tracks = answer.columns.flatMap((column) => column.tracks);
        const ids = tracks.flatMap(({ id, nodes }) => [id, ...nodes.map((node) => node.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from, to } of answer.links) {
          expect(ids).toContain(from);
          expect(ids).toContain(to);
        }
        expect(new Set(answer.links.map(({ id }) => id)).size).toBe(answer.links.length);
        expect([...answer.evidence].sort((a, b) => a - b)).toEqual([...new Set(answer.evidence)]);
        const { known, assumed, unknown } = answer.coverage;
        expect(known + assumed + unknown).toBeCloseTo(1, 9);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order in which statements were written', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (graph) => {
        const keyed = graph.map(
          (line, place): Line => [line[0], line[1], line[2], { ...line[3], locator: `at ${place}` }],
        );
        const [one, other] = [await answerOf(keyed, 0.05), await answerOf([...keyed].reverse(), 0.05)];
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      { numRuns: 100 },
    );
  });
});
