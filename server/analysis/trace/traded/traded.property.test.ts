import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import { extentOf, traded, tradedAs } from '../../flows/testing/trade.ts';
import type { TraceAnswer } from '../answer.ts';
import { trace } from '../trace.ts';

const copper = 'material:copper';
const ore = 'product:hs2017-260300';
const economies = ['AUS', 'CHL', 'CHN', 'COD', 'FIN', 'USA'];
const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));

const ground: readonly Line[] = [
  tradedAs('copper', ore, 'Exact. Ore.'),
  [ore, 'belongsToStage', null, { source: 'codes', stage: 'extraction', status: 'assumed' }],
  [
    ore,
    'contains',
    copper,
    {
      source: 'factors',
      unit: 'fraction:contained',
      low: 0.2,
      high: 0.3,
      status: 'assumed',
      missing: 'only-bounds',
    },
  ],
  ['device:phone', 'contains', copper, { value: 12, unit: 'g:contained', product: 'component:board' }],
];

const output = (predicate: 'extracts' | 'refines') =>
  fc
    .dictionary(fc.constantFrom(...economies, 'lump'), amount, { minKeys: 2 })
    .map((amounts) =>
      Object.entries(amounts).map(
        ([economy, value]): Line => [
          economy === 'lump' ? 'group:lump' : `economy:${economy}`,
          predicate,
          copper,
          { value, unit: 't:contained', source: 'usgs', locator: `${predicate} ${economy}` },
        ],
      ),
    );
/** Who is not among the economies of the outputs, too: JPN and KOR trade alone. */
const trade = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom(...economies, 'JPN', 'KOR'),
    fc.constantFrom(...economies, 'JPN', 'KOR'),
    fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
  ),
  { selector: ([from, to]) => `${from} ${to}`, minLength: 1, maxLength: 20 },
);

async function answerOf(
  mined: readonly Line[],
  refined: readonly Line[],
  pairs: readonly (readonly [string, string, number])[],
  minShare: number,
): Promise<TraceAnswer> {
  const graph = await handMadeGraph({
    lines: [
      ...ground,
      ...mined,
      ...refined,
      ...pairs.flatMap(([from, to, mass]) =>
        from === to ? [] : traded(from, to, mass, mass, { product: ore, locator: `${from} ${to}` }),
      ),
    ],
    entities: [{ id: 'group:lump', ownedBy: { source: 'usgs', edition: '2025' } }],
    extents: [extentOf()],
  });
  return ask(graph, trace, { start: 'device:phone', direction: 'back', minShare });
}

describe('any network of ore', () => {
  it('gives each refinery the whole of its metal, nothing negative, and the device what it holds', async () => {
    let followed = 0;
    await fc.assert(
      fc.asyncProperty(
        output('extracts'),
        output('refines'),
        trade,
        fc.constantFrom(0, 0.02, 0.3),
        async (mined, refined, pairs, minShare) => {
          const answer = await answerOf(mined, refined, pairs, minShare);
          const nodes = answer.columns[1]?.tracks[0]?.nodes ?? [];
          const links = answer.links.filter(({ to }) => to.startsWith('refining/'));
          if (!links.some(({ period }) => period !== null)) return;
          followed += 1;
          for (const { id, share } of nodes) {
            const into = links.filter(({ to }) => to === id).map((link) => link.share?.quantity);
            const sum = into.reduce((all, quantity) => all + (quantity?.value ?? Number.NaN), 0);
            expect(Math.abs(sum - (share?.quantity.value ?? 0)), id).toBeLessThan(1e-9);
            for (const quantity of into) {
              expect(quantity?.value).toBeGreaterThanOrEqual(0);
              expect(quantity?.low ?? 0).toBeLessThanOrEqual(quantity?.value ?? 0);
              expect(quantity?.high ?? 1).toBeGreaterThanOrEqual(quantity?.value ?? 1);
              expect(quantity?.high ?? 0).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
          for (const { lastShipped } of links) {
            const last = lastShipped?.quantity.value ?? 0;
            expect(last >= 0 && last <= 1 + 1e-9).toBe(true);
          }
          const tracks = answer.columns[0]?.tracks ?? [];
          for (const track of tracks) {
            const shares = track.nodes.map(({ share }) => share?.quantity.value ?? Number.NaN);
            expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1), track.id).toBeLessThan(1e-9);
          }
          const carried = tracks
            .flatMap((track) => track.nodes)
            .reduce((sum, node) => sum + (node.carried?.quantity.value ?? 0), 0);
          expect(Math.abs(carried - 12)).toBeLessThan(1e-8);
          for (const { share } of answer.assumptions) {
            expect(share === null || (share >= 0 && share <= 1)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
    // A property that nothing reaches would hold of anything.
    expect(followed).toBeGreaterThan(50);
  });

  it('does not depend on the order in which statements were written', async () => {
    await fc.assert(
      fc.asyncProperty(output('extracts'), output('refines'), trade, async (mined, refined, pairs) => {
        const [one, other] = [
          await answerOf(mined, refined, pairs, 0.02),
          await answerOf([...mined].reverse(), [...refined].reverse(), [...pairs].reverse(), 0.02),
        ];
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      { numRuns: 40 },
    );
  });
});
