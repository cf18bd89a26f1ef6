/** What holds of flows whatever the trade: nothing is lost or counted twice by adding up. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { flows } from './flows.ts';
import { sharesIn } from './share.ts';
import { cathodes, extentOf, northern, traded } from './testing/trade.ts';

const economies = ['CHL', 'CHN', 'COD', 'USA', 'ZMB', 'group:baci-nes'] as const;
const amount = fc.option(
  fc.integer({ min: 0, max: 1e9 }).map((value) => value / 1000),
  { nil: null, freq: 6 },
);
const pairs = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...economies),
    to: fc.constantFrom(...economies),
    value: amount,
    mass: amount,
  }),
  { minLength: 1, maxLength: 30, selector: ({ from, to }) => `${from} ${to}` },
);
const numberOf = (figure: Figure | null): number => figure?.quantity.value ?? 0;
const sum = (figures: readonly (Figure | null)[]): number =>
  figures.reduce((total, figure) => total + numberOf(figure), 0);

it('sides and economies each add up to the total; pages are in order; shares of a complete table add up to 1', async () => {
  await fc.assert(
    fc.asyncProperty(pairs, fc.constantFrom('value', 'mass'), async (list, measure) => {
      fc.pre(list.some((pair) => pair[measure] !== null));
      const parts = {
        // The publisher's own lump can stand at an end, and is on no side.
        entities: [{ id: 'group:baci-nes', ownedBy: { source: 'baci', edition: '2026' } }],
        extents: [extentOf()],
      };
      const lines = list.flatMap(({ from, to, value, mass }) => traded(from, to, value, mass));
      // Totals and another edition, which no sum may touch.
      const noise = [
        ...traded('group:world', 'group:world', 1e12, 1e12),
        ...traded('CHL', 'group:world', 1e12, 1e12),
        ...traded('CHL', 'CHN', 1e12, 1e12, { edition: '2025' }),
        northern,
      ];
      const graph = await handMadeGraph({ ...parts, lines: [...lines, ...noise] });
      const answer = await ask(graph, flows, { product: cathodes, edition: '2026', measure });
      const backwards = await handMadeGraph({ ...parts, lines: [...noise, ...[...lines].reverse()] });
      const again = await ask(backwards, flows, { product: cathodes, edition: '2026', measure });

      for (const of of ['value', 'mass'] as const) {
        const total = numberOf(answer.total[of]);
        const ends =
          of === 'value'
            ? (['sendsValue', 'receivesValue'] as const)
            : (['sendsMass', 'receivesMass'] as const);
        expect(total).toBeCloseTo(
          list.reduce((all, pair) => all + (pair[of] ?? 0), 0),
          3,
        );
        expect(sum(answer.bySide.map((item) => item[of]))).toBeCloseTo(total, 3);
        for (const end of ends) expect(sum(answer.economies.map((item) => item[end]))).toBeCloseTo(total, 3);
        expect(sum(answer.flows.map((flow) => flow[of]))).toBeCloseTo(total, 3);
        if (total > 0) {
          const share = of === 'value' ? 'shareOfValue' : 'shareOfMass';
          expect(sum(answer.bySide.map((item) => item[share]))).toBeCloseTo(1, 9);
          expect(sum(answer.flows.map((flow) => sharesIn(answer, flow)[share]))).toBeCloseTo(1, 9);
        }
        // The same bytes, whatever the order in which the statements were given.
        expect(numberOf(again.total[of])).toBe(total);
      }
      const sizes = answer.flows.map((flow) => flow[measure]?.quantity.value ?? Number.NEGATIVE_INFINITY);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(answer.flows).toHaveLength(list.length);
    }),
    { numRuns: 60 },
  );
});
