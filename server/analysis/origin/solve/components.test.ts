import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from './network.ts';
import { networks } from './testing/networks.ts';

describe('componentsOf', () => {
  it('puts together what reaches each other, and senders before receivers', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { size, outgoing, components } = prepare(network);
        const reached = reach(size, (from) => [
          ...outgoing.economy.subarray(outgoing.start[from], outgoing.start[from + 1]),
        ]);
        expect([...components.order].sort((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, i) => i),
        );
        for (let from = 0; from < size; from += 1) {
          for (let to = 0; to < size; to += 1) {
            const there = reached[from]?.has(to) === true;
            const back = reached[to]?.has(from) === true;
            const [a = 0, b = 0] = [components.of[from], components.of[to]];
            expect(a === b).toBe(from === to || (there && back));
            if (there && !back) expect(a).toBeLessThan(b);
          }
        }
        for (const [place, economy] of components.order.entries()) {
          const component = components.of[economy] ?? -1;
          expect(place).toBeGreaterThanOrEqual(components.start[component] ?? Number.NaN);
          expect(place).toBeLessThan(components.start[component + 1] ?? Number.NaN);
        }
      }),
    );
  });

  it('follows a line of 20,000 economies and a circle of as many', () => {
    const size = 20_000;
    const line = Array.from({ length: size - 1 }, (_, from) => ({ from, to: from + 1, mass: 1 }));
    const production = new Float64Array(size);
    expect(prepare({ production, flows: line }).components.start).toHaveLength(size + 1);
    const circle = [...line, { from: size - 1, to: 0, mass: 1 }];
    expect([...prepare({ production, flows: circle }).components.start]).toEqual([0, size]);
  });
});

/** Whom each can reach, by plain search. */
function reach(size: number, next: (from: number) => readonly number[]): readonly Set<number>[] {
  return Array.from({ length: size }, (_, root) => {
    const found = new Set<number>();
    const waiting = [root];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const to of next(from)) {
        if (found.has(to)) continue;
        found.add(to);
        waiting.push(to);
      }
    }
    return found;
  });
}
